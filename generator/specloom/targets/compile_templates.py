"""`python -m specloom.targets.compile_templates` compiles the built-in templates, as `compileall` does for modules."""

from __future__ import annotations

from specloom.core.template_root import templates_root
from specloom.targets.environment import environment


def compile_templates() -> None:
    """Compile what is not compiled yet, as `python -m compileall` does it for modules."""
    for folder in templates_root().iterdir():
        made = environment([folder], {})
        for path in folder.rglob("*.jinja"):
            made.get_template(path.relative_to(folder).as_posix())


if __name__ == "__main__":
    compile_templates()
