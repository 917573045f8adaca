#!/usr/bin/env bash
# Sync, generate, and open or update one pull request with what changed; or do nothing. Run at the top of a checkout.
#
#   STAGE     generate, push, or both                  both
#   HANDOVER  the folder between the two stages        (a new one, where both run)
#   CONFIG    the configuration                        specloom.yaml
#   OUTPUT    the folder that it generates to          (what the configuration says)
#   VENDOR    folders to vendor to, one to a line      (none)
#   RELEASE   true: version and changelog follow       true
#   BRANCH    the branch of the pull request           specloom/regenerate
#   BASE      the branch that it goes to               (the one that is checked out)
#   REMOTE    where to push                            origin
#   SPECLOOM  the program                              specloom
#
# `generate` reads what strangers wrote, so it needs no right to write: it pushes nothing and does not call gh. What it
# hands over is data: a commit as a git bundle, a title, a body. `push` runs nothing of it, and needs git with the right
# to push and gh (github.com/cli) with GH_TOKEN, but neither specloom nor the specs.
# Exit code: 0 done, also where there was nothing to do; else that of the step that failed. A source that cannot be
# fetched does not keep the others from being regenerated: the pull request comes first, the exit code after it.
set -euo pipefail

STAGE=${STAGE:-both}
HANDOVER=${HANDOVER:-}
CONFIG=${CONFIG:-specloom.yaml}
OUTPUT=${OUTPUT:-}
VENDOR=${VENDOR:-}
RELEASE=${RELEASE:-true}
BRANCH=${BRANCH:-specloom/regenerate}
REMOTE=${REMOTE:-origin}
SPECLOOM=${SPECLOOM:-specloom}

say() { printf 'regenerate: %s\n' "$*" >&2; }
changed() { [ -n "$(git status --porcelain --untracked-files=normal)" ]; }

case "$STAGE" in
both) HANDOVER= ;;
generate | push)
	if [ -z "$HANDOVER" ]; then
		say "name the folder between the stages in HANDOVER; nothing is done"
		exit 2
	fi
	;;
*)
	say "STAGE is generate, push or both; nothing is done"
	exit 2
	;;
esac
begun=$(git symbolic-ref --quiet --short HEAD || true)
BASE=${BASE:-$begun}
if [ -z "$BASE" ] || [ "$begun" = "$BRANCH" ]; then
	say "check out the branch that the pull request goes to, or name it in BASE; nothing is done"
	exit 2
fi
if changed; then
	say "the checkout has changes that are not committed; nothing is done"
	exit 2
fi
work=$(mktemp -d)
HANDOVER=${HANDOVER:-$work/handover}
start=$(git rev-parse HEAD)
# Leave the checkout as it was found, whatever happens: on its branch, without what was made. It was clean before.
finish() {
	git checkout --quiet --force "${begun:-$start}"
	git clean --quiet --force -d
	rm -rf "$work"
}
trap finish EXIT

# Sync and generate; what changed goes to HANDOVER as one commit on top of the base, with words about it.
generate() {
	local synced=0 generated=0 options=() version before title dest
	mkdir -p "$HANDOVER"

	# 1. Fetch the sources, if any are declared.
	if grep -Eq "^([\"']?sources[\"']?|[{[:space:]]*\"sources\")[[:space:]]*:" "$CONFIG"; then
		"$SPECLOOM" sync --config "$CONFIG" || synced=$?
		[ "$synced" -eq 0 ] || say "some sources failed (exit code $synced); going on with what is there"
	fi
	printf '%s\n' "$synced" >"$HANDOVER/synced"

	# 2. Generate. What is wrong with a spec ends the run, and nothing is committed.
	[ "$RELEASE" != true ] || options+=(--release)
	"$SPECLOOM" generate --config "$CONFIG" ${options[@]+"${options[@]}"} || generated=$?
	while [ "$generated" -eq 0 ] && read -r dest; do
		[ -z "$dest" ] || "$SPECLOOM" vendor "$dest" --config "$CONFIG" || generated=$?
	done <<<"$VENDOR"
	if [ "$generated" -ne 0 ]; then
		say "nothing is committed (exit code $generated)"
		exit "$generated"
	fi

	# Where that went, from the top of the checkout: `output` is relative to the configuration.
	if [ -z "$OUTPUT" ]; then
		OUTPUT=$(sed -n -e "s/^output:[[:space:]]*[\"']\{0,1\}\([^\"'#]*[^\"'#[:space:]]\).*/\1/p" \
			-e 's/^[{[:space:]]*"output"[[:space:]]*:[[:space:]]*"\([^"]*\)".*/\1/p' "$CONFIG" | head -n 1)
		OUTPUT=$(dirname "$CONFIG")/${OUTPUT:-generated}
	fi
	if ! OUTPUT=$(cd "$OUTPUT" 2>/dev/null && git rev-parse --show-prefix); then
		say "there is no folder with the output in this checkout; name it in OUTPUT; nothing is committed"
		exit 2
	fi
	OUTPUT=${OUTPUT%/}
	OUTPUT=${OUTPUT:-.}
	changed || return 0

	# 3. One commit on top of the base, and what it changes for users.
	version=$(project_in "$BRANCH" | version_in)
	before=$(project_in "$start" | version_in)
	title="Regenerate the SDK"
	[ -z "$version" ] || [ "$version" = "$before" ] || title="Regenerate the SDK: $version"
	if git cat-file -e "$start:$OUTPUT/" 2>/dev/null; then
		"$SPECLOOM" diff "$start:$OUTPUT" "$OUTPUT" --format markdown >"$work/body.md"
	else
		printf 'The first version of the SDK.\n' >"$work/body.md"
	fi
	[ "$synced" -eq 0 ] || printf '\nSome sources could not be fetched; their specs are as before.\n' >>"$work/body.md"
	# A body longer than this is refused.
	head -c 60000 "$work/body.md" >"$HANDOVER/body.md"
	printf '%s\n' "$title" >"$HANDOVER/title"
	git checkout --quiet -B "$BRANCH"
	git add --all
	git commit --quiet --message "$title"
	git bundle create --quiet "$HANDOVER/change.bundle" "$start..$BRANCH"
}

# The pyproject.toml of the SDK in a commit, or in the checkout: in the folder of the Python target, or in the output.
project_in() {
	local project
	for project in "$OUTPUT/python/pyproject.toml" "$OUTPUT/pyproject.toml"; do
		if [ "$1" = "$BRANCH" ]; then cat "$project" 2>/dev/null && return 0; else git show "$1:$project" 2>/dev/null && return 0; fi
	done
	return 0
}

version_in() { sed -n 's/^version = "\(.*\)"$/\1/p' | head -n 1; }

# Push what was handed over, and open, update or close the one pull request.
push() {
	local synced number theirs title
	synced=$(head -c 3 "$HANDOVER/synced")
	case "$synced" in "" | *[!0-9]*) synced=1 ;; esac

	# Nothing changed: a pull request of before has nothing to say any more, if all sources could be asked.
	number=$(gh pr list --head "$BRANCH" --base "$BASE" --state open --json number --jq '.[0].number // empty')
	if [ ! -e "$HANDOVER/change.bundle" ]; then
		if [ -n "$number" ] && [ "$synced" -eq 0 ]; then
			gh pr close "$number" --comment "The specs are again what $BASE was generated from."
		fi
		say "nothing changed"
		exit "$synced"
	fi
	git fetch --quiet "$HANDOVER/change.bundle" "+refs/heads/$BRANCH:refs/heads/$BRANCH"
	if [ "$(git rev-parse "$BRANCH^@")" != "$start" ]; then
		say "what was handed over is not one commit on top of $BASE; nothing is pushed"
		exit 1
	fi

	# Push and tell, unless the branch is there with the same content on the same base.
	title=$(head -n 1 "$HANDOVER/title" | head -c 200)
	theirs=$(git ls-remote "$REMOTE" "refs/heads/$BRANCH" | cut -f 1)
	[ -z "$theirs" ] || git fetch --quiet "$REMOTE" "+refs/heads/$BRANCH:refs/remotes/$REMOTE/$BRANCH"
	if [ -n "$number" ] && [ -n "$theirs" ] && git diff --quiet "$BRANCH" "$theirs" &&
		[ "$(git rev-parse "$theirs^" 2>/dev/null)" = "$start" ]; then
		say "pull request $number is up to date"
	else
		git push --quiet --force-with-lease="$BRANCH:$theirs" "$REMOTE" "refs/heads/$BRANCH:refs/heads/$BRANCH"
		if [ -n "$number" ]; then
			gh pr edit "$number" --title "$title" --body-file "$HANDOVER/body.md"
			say "pull request $number updated"
		else
			gh pr create --base "$BASE" --head "$BRANCH" --title "$title" --body-file "$HANDOVER/body.md"
			say "pull request opened"
		fi
	fi
	exit "$synced"
}

[ "$STAGE" = push ] || generate
git checkout --quiet --force "${begun:-$start}"
[ "$STAGE" = generate ] || push
