"""The examples that `--help` ends with, one line each: a command, and what it is for."""

from __future__ import annotations

_EXAMPLES = {
    "specloom": (
        ("specloom generate openapi.yaml", "write an SDK to generated/, without any configuration"),
        ("specloom init openapi.yaml", "write an initial specloom.yaml, with suggestions from the spec"),
        ("specloom generate --check", "in CI: exit 3 if the output is not up to date"),
    ),
    "generate": (
        ("specloom generate", "generate what specloom.yaml configures"),
        ("specloom generate specs/ --output sdk --package acme", "all specs in a folder, without a configuration"),
        ("specloom generate --watch", "generate again on every change of specs, configuration or templates"),
        ("specloom generate --release", "increase the version as the changes require, and write CHANGELOG.md"),
        ("specloom generate --check --json", "pending changes as JSON; exit 3 if there are any"),
    ),
    "inspect": (
        ("specloom inspect openapi.yaml > model.json", "the model of the API, and every generated name"),
        ("specloom inspect | jq .names.resources", "every method"),
        ("specloom inspect --names", "every public name with its origin and rule, for review"),
        ("specloom inspect --unsure", "only names that you may want to improve"),
    ),
    "lint": (
        ("specloom lint", "all errors and warnings in the specs"),
        ("specloom lint openapi.yaml --rules rules.yaml", "also apply your own ruleset"),
    ),
    "diff": (
        ("specloom diff HEAD~1:specs specs", "what the last commit changed for users of the SDK"),
        ("specloom diff generated specs --fail-on breaking", "in CI: exit 3 if published code would break"),
        ("specloom diff old.yaml new.yaml --format markdown", "for the description of a pull request"),
    ),
    "vendor": (
        ("specloom vendor ../app/src/app/_vendor", "copy the package there, or update it"),
        ("specloom vendor --check src/app/_vendor", "in the other repository, offline: check that nothing was edited"),
    ),
    "sync": (
        ("specloom sync", "fetch the `sources` of specloom.yaml, and write specloom.lock"),
        ("specloom sync --locked", "in CI: exit 3 if a source does not match the lock"),
    ),
    "docs": (
        ("specloom docs", "a site of the generated documentation, in site/"),
        ("specloom docs --serve", "serve it locally, and rebuild it on changes"),
    ),
    "init": (
        ("specloom init openapi.yaml", "write specloom.yaml for this spec"),
        ("specloom init specs/ --config sdk/specloom.yaml", "for all specs in a folder, written to another path"),
    ),
}


def examples(command: str) -> str:
    """The end of a command's help."""
    known = _EXAMPLES[command]
    width = max(len(line) for line, _ in known)
    short = width <= 44
    lines = [f"  {line:<{width}}  {text}" if short else f"  # {text}\n  {line}" for line, text in known]
    return "\b\nExamples:\n" + "\n".join(lines)
