"""The documentation target: Markdown that reads well on a code host, without any build.

    docs/index.md                 install, authenticate, first call, and where to go on
    docs/guides/<topic>.md        errors, options, types, reading, async; pages, streams, files where there are any
    docs/resources/<attribute>.md one page for each resource
    docs/types.md                 every type by name
    docs/types/<page>.md          the types of a module, or of one kind where those are too many for a page
    docs/pictures/<name>.svg      what the pages show as pictures

Everything is made from the view models of the code, so that a page cannot say anything else than the package does.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ..ir import Api
from ..naming.names import Names
from ..paging import PagedList
from ..settings import Settings
from ..streams import Streamed
from ..webhooks import Webhooks
from .doc_guides import guides_doc
from .doc_operations import ExampleCalls, ResourcePages
from .doc_package import PackageDoc, chosen_calls, package_doc
from .doc_parts import Links
from .doc_pictures import Pictures
from .doc_request import CurlWriter
from .doc_types import TypePages
from .doc_uses import find_uses
from .emit import Code
from .environment import environment
from .python import ResourceView


def render_docs(
    api: Api,
    names: Names,
    settings: Settings,
    resources: list[ResourceView],
    webhooks: Webhooks | None,
    folders: list[Path],
    pages: Mapping[str, PagedList],
    streams: Mapping[str, Streamed],
) -> dict[str, Code]:
    """All pages by path, `docs/index.md` first."""
    env = environment([folder / "docs" for folder in folders])
    links = Links(api, names)
    calls = ExampleCalls(links.types)
    package = package_doc(api, names, settings, resources, webhooks, folders, calls)
    tags = {one.attribute: one.tags for one in names.resources}
    guides = guides_doc(resources, folders, calls, links, pages, chosen_calls(resources, calls), webhooks)
    maker = ResourcePages(links, calls, CurlWriter(api, settings, streams))
    resource_pages = [maker.make(one, tags.get(str(one.attribute), ())) for one in resources]
    uses = find_uses(api, names, resources)
    pictures = Pictures(links, uses, resources, pages)
    overview, lives, trees = pictures.map(), pictures.lives(), pictures.unions()
    type_pages = TypePages(links, uses, trees).make()
    files: dict[str, Code] = {}

    def put(path: str, template: str, **context: object) -> None:
        files[f"docs/{path}"] = Code(env.get_template(template).render(package=package, guides=guides, **context))

    put("index.md", "index.md.jinja", resources=resource_pages, type_pages=type_pages, map=overview)
    for guide in guides.guides:
        put(f"guides/{guide.page}.md", f"guides/{guide.page}.md.jinja", guide=guide)
    for page in resource_pages:
        put(f"resources/{page.attribute}.md", "resource.md.jinja", page=page, life=lives.get(str(page.attribute)))
    if type_pages:
        put("types.md", "types.md.jinja", pages=type_pages)
    for group in type_pages:
        put(f"types/{group.module}.md", "type_module.md.jinja", page=group)
    for picture in (*([overview] if overview else []), *lives.values(), *trees.values()):
        files[f"docs/{picture.path}"] = picture.svg
    return files


def render_readme(
    api: Api,
    names: Names,
    settings: Settings,
    resources: list[ResourceView],
    webhooks: Webhooks | None,
    folders: list[Path],
) -> Code:
    """README.md of the generated distribution."""
    env = environment([folder / "docs" for folder in folders])
    calls = ExampleCalls({one.id: one for one in api.types})
    package: PackageDoc = package_doc(api, names, settings, resources, webhooks, folders, calls)
    return Code(env.get_template("readme.md.jinja").render(package=package))
