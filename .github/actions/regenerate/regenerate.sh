#!/usr/bin/env bash
# Sync, generate, and open or update one pull request with what changed; or do nothing. Run at the top of a checkout.
#
#   CONFIG    the configuration                        specloom.yaml
#   OUTPUT    the folder that it generates to          (what the configuration says)
#   VENDOR    folders to vendor to, one to a line      (none)
#   RELEASE   true: version and changelog follow       true
#   BRANCH    the branch of the pull request           specloom/regenerate
#   BASE      the branch that it goes to               (the one that is checked out)
#   REMOTE    where to push                            origin
#   SPECLOOM  the program                              specloom
#
# Needs git with a name and address to commit under, and gh (github.com/cli) with GH_TOKEN for the pull request.
# Exit code: 0 done, also where there was nothing to do; else that of the step that failed. A source that cannot be
# fetched does not keep the others from being regenerated: the pull request comes first, the exit code after it.
set -euo pipefail

CONFIG=${CONFIG:-specloom.yaml}
OUTPUT=${OUTPUT:-}
VENDOR=${VENDOR:-}
RELEASE=${RELEASE:-true}
BRANCH=${BRANCH:-specloom/regenerate}
REMOTE=${REMOTE:-origin}
SPECLOOM=${SPECLOOM:-specloom}

say() { printf 'regenerate: %s\n' "$*" >&2; }
changed() { [ -n "$(git status --porcelain --untracked-files=normal)" ]; }

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
start=$(git rev-parse HEAD)
# Leave the checkout as it was found, whatever happens: on its branch, without what was made. It was clean before.
finish() {
	git checkout --quiet --force "${begun:-$start}"
	git clean --quiet --force -d
	rm -rf "$work"
}
trap finish EXIT

# 1. Fetch the sources, if any are declared.
synced=0
if grep -Eq "^([\"']?sources[\"']?|[{[:space:]]*\"sources\")[[:space:]]*:" "$CONFIG"; then
	"$SPECLOOM" sync --config "$CONFIG" || synced=$?
	[ "$synced" -eq 0 ] || say "some sources failed (exit code $synced); going on with what is there"
fi

# 2. Generate. What is wrong with a spec ends the run, and nothing is committed.
options=()
[ "$RELEASE" != true ] || options+=(--release)
generated=0
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

# 3. Nothing changed: a pull request of before has nothing to say any more, if all sources could be asked.
number=$(gh pr list --head "$BRANCH" --base "$BASE" --state open --json number --jq '.[0].number // empty')
if ! changed; then
	if [ -n "$number" ] && [ "$synced" -eq 0 ]; then
		gh pr close "$number" --comment "The specs are again what $BASE was generated from."
	fi
	say "nothing changed"
	exit "$synced"
fi

# 4. One commit on top of the base.
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$OUTPUT/pyproject.toml" 2>/dev/null | head -n 1 || true)
before=$(git show "$start:$OUTPUT/pyproject.toml" 2>/dev/null | sed -n 's/^version = "\(.*\)"$/\1/p' | head -n 1 || true)
title="Regenerate the SDK"
[ -z "$version" ] || [ "$version" = "$before" ] || title="Regenerate the SDK: $version"
if git cat-file -e "$start:$OUTPUT/" 2>/dev/null; then
	"$SPECLOOM" diff "$start:$OUTPUT" "$OUTPUT" --format markdown >"$work/body.md"
else
	printf 'The first version of the SDK.\n' >"$work/body.md"
fi
[ "$synced" -eq 0 ] || printf '\nSome sources could not be fetched; their specs are as before.\n' >>"$work/body.md"
# A body longer than this is refused.
head -c 60000 "$work/body.md" >"$work/cut.md"
git checkout --quiet -B "$BRANCH"
git add --all
git commit --quiet --message "$title"

# 5. Push and tell, unless the branch is there with the same content on the same base.
theirs=$(git ls-remote "$REMOTE" "refs/heads/$BRANCH" | cut -f 1)
[ -z "$theirs" ] || git fetch --quiet "$REMOTE" "+refs/heads/$BRANCH:refs/remotes/$REMOTE/$BRANCH"
if [ -n "$number" ] && [ -n "$theirs" ] && git diff --quiet HEAD "$theirs" &&
	[ "$(git rev-parse "$theirs^" 2>/dev/null)" = "$start" ]; then
	say "pull request $number is up to date"
else
	git push --quiet --force-with-lease="$BRANCH:$theirs" "$REMOTE" "HEAD:refs/heads/$BRANCH"
	if [ -n "$number" ]; then
		gh pr edit "$number" --title "$title" --body-file "$work/cut.md"
		say "pull request $number updated"
	else
		gh pr create --base "$BASE" --head "$BRANCH" --title "$title" --body-file "$work/cut.md"
		say "pull request opened"
	fi
fi
exit "$synced"
