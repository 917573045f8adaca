"""The examples that `--help` ends with, one line each: a command, and what it is for."""

from __future__ import annotations

_EXAMPLES = {
    "specloom": (
        ("specloom generate openapi.yaml", "an SDK in generated/, without any configuration"),
        ("specloom init openapi.yaml", "a first specloom.yaml, with what the spec suggests"),
        ("specloom generate --check", "in CI: exit 3 where the output is not up to date"),
    ),
    "generate": (
        ("specloom generate", "what specloom.yaml says"),
        ("specloom generate specs/ --output sdk --package acme", "every spec of a folder, without a configuration"),
        ("specloom generate --watch", "again on every change of specs, configuration or templates"),
        ("specloom generate --release", "the version counted up by what changed, and CHANGELOG.md"),
        ("specloom generate --check --json", "what would change, for machines; exit 3 if anything would"),
    ),
    "inspect": (
        ("specloom inspect openapi.yaml > model.json", "what specloom understood, and every name it chose"),
        ("specloom inspect | jq .names.resources", "every method"),
        ("specloom inspect --names", "every public name, its origin and its rule, to review"),
        ("specloom inspect --unsure", "only the names for which you may know better ones"),
    ),
    "lint": (
        ("specloom lint", "all that is wrong or doubtful in the specs"),
        ("specloom lint openapi.yaml --rules rules.yaml", "also what a ruleset of yours finds"),
    ),
    "diff": (
        ("specloom diff HEAD~1:specs specs", "what the last commit changed for users of the SDK"),
        ("specloom diff generated specs --fail-on breaking", "in CI: exit 3 where published code would break"),
        ("specloom diff old.yaml new.yaml --format markdown", "for the description of a pull request"),
    ),
    "vendor": (
        ("specloom vendor ../app/src/app/_vendor", "put the package there, or bring it up to date"),
        ("specloom vendor --check src/app/_vendor", "in the other repository, offline: is it as it was written?"),
    ),
    "sync": (
        ("specloom sync", "fetch the `sources` of specloom.yaml, and write specloom.lock"),
        ("specloom sync --locked", "in CI: exit 3 where a source is not what the lock says"),
    ),
    "docs": (
        ("specloom docs", "a site of the generated documentation, in site/"),
        ("specloom docs --serve", "show it on this machine, and build it again when it changes"),
    ),
    "init": (
        ("specloom init openapi.yaml", "write specloom.yaml for this spec"),
        ("specloom init specs/ --config sdk/specloom.yaml", "for all specs of a folder, to another place"),
    ),
}


def examples(command: str) -> str:
    """The end of a command's help."""
    known = _EXAMPLES[command]
    width = max(len(line) for line, _ in known)
    short = width <= 44
    lines = [f"  {line:<{width}}  {text}" if short else f"  # {text}\n  {line}" for line, text in known]
    return "\b\nExamples:\n" + "\n".join(lines)
