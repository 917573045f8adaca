"""The pages of the documentation.

    index.md                 install, authenticate, first call, and where to go on
    guides/<topic>.md        errors, options, types, reading, async; pages, streams, files where there are any
    resources/<attribute>.md one page for each resource
    types.md                 every type by name
    types/<page>.md          the types of a module, or of one kind where those are too many for a page
    pictures/<name>.svg      what the pages show as pictures

Everything is made from the view models of the code, so that a page cannot say anything else than the package does.
"""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote

from specloom.cache.fingerprint import fingerprint
from specloom.cache.memo import is_remembering, memo_text
from specloom.targets.base import TargetContext
from specloom.targets.docs.guides import guides_doc
from specloom.targets.docs.operations import ExampleCalls, ResourcePages, resource_entry
from specloom.targets.docs.package import chosen_calls, package_doc
from specloom.targets.docs.parts import Links, where_types_are
from specloom.targets.docs.pictures import PictureLink, Pictures
from specloom.targets.docs.request import curl_writer
from specloom.targets.docs.types import PageEntry, TypePages, page_entries
from specloom.targets.docs.uses import Uses, find_uses
from specloom.targets.emit import Code
from specloom.targets.json_schema.schemas import first_schema
from specloom.targets.python.runtime_facts import runtime_facts
from specloom.targets.templating import Templates


class Documentation:
    """The README and the pages of one API: what all of them share is made once."""

    def __init__(self, context: TargetContext) -> None:
        given, facts = context.python, runtime_facts(list(context.templates))
        api, names, resources = given.api, given.names, given.resources
        self._given = given
        self._where = where_types_are(api, names)
        self._where_key = fingerprint(self._where.pages) if is_remembering() else ""
        self._links = Links(given.types, names, self._where)
        calls = ExampleCalls(given.types)
        choices = chosen_calls(resources, calls)
        package = package_doc(api, names, given.settings, resources, given.webhooks, facts, calls)
        guides = guides_doc(resources, facts, calls, self._links, given.pages, choices, given.webhooks)
        self._guides = guides.guides
        self._templates = Templates(
            "docs", given.folders, {"package": package, "guides": guides, "files": _files_of(context)}
        )

    def readme(self) -> str:
        """README.md of the generated distribution."""
        return self._templates.render("readme.md.jinja")

    def pages(self) -> dict[str, str]:
        """All pages by path, `index.md` first."""
        given, render = self._given, self._templates.render
        uses = find_uses(given.api, given.names, given.resources)
        pictures = Pictures(self._links, uses, given.resources, given.pages)
        overview, lives, trees = pictures.map(), pictures.lives(), pictures.unions()
        types = page_entries(given.names, self._where.pages)
        entries = tuple(map(resource_entry, given.resources))
        shown = overview.link if overview else None
        result = {"index.md": render("index.md.jinja", resources=entries, type_pages=tuple(types), map=shown)}
        for guide in self._guides:
            result[f"guides/{guide.page}.md"] = render(f"guides/{guide.page}.md.jinja", guide=guide)
        tags = {resource.attribute: resource.tags for resource in reversed(given.names.resources)}
        for view in given.views:
            life = lives.get(view)
            result[f"resources/{view}.md"] = self._resource(view, tags.get(view, ()), life.link if life else None)
        if types:
            result["types.md"] = render("types.md.jinja", pages=tuple(types))
        for entry, ids in types.items():
            result[f"types/{entry.module}.md"] = self._types(entry, ids, uses, trees)
        for picture in (*([overview] if overview else []), *lives.values()):
            result[str(picture.path)] = picture.svg
        for type_id, tree in trees.items():
            result[str(tree.path)] = pictures.tree(type_id)
        return result

    def _resource(self, attribute: str, tags: tuple[str, ...], life: PictureLink | None) -> str:
        """The page of a resource."""
        given, template = self._given, "resource.md.jinja"
        curl = curl_writer(given.api, given.settings, given.streams)

        def make() -> str:
            pages = ResourcePages(self._links, ExampleCalls(given.types), curl)
            view = pages.make(given.views[attribute], tags)
            return self._templates.run(template, page=view, life=life)

        key = (self._templates.key(template), attribute, tags, life, curl)
        inputs = (given.inputs.resource(attribute), self._where_key)
        return memo_text("resource page", (key, inputs), make)

    def _types(
        self, entry: PageEntry, ids: tuple[str, ...], uses: Mapping[str, Uses], pictures: Mapping[str, PictureLink]
    ) -> str:
        """A page of types."""
        template, part = "type_module.md.jinja", self._given.inputs.slice(ids)
        own_uses = {type_id: uses[type_id] for type_id in ids}
        own_pictures = {type_id: pictures[type_id] for type_id in ids if type_id in pictures}

        def make() -> str:
            links = Links(part.types, part.names, self._where)
            page = TypePages(links, own_uses, own_pictures).page(entry, ids)
            return self._templates.run(template, page=page)

        key = (self._templates.key(template), entry, ids, own_uses, own_pictures, part.key, self._where_key)
        return memo_text("type page", key, make)


def _files_of(context: TargetContext) -> dict[str, Code]:
    """The addresses of what other targets write, by target, relative to the pages; empty for what there is not."""
    folders = {target: Code(quote(context.link(target))) for target in ("docs", "openapi", "llms")}
    files = {"postman": "postman_collection.json", "json_schema": first_schema(context.python)}
    return folders | {target: Code(quote(context.link(target, file)) if file else "") for target, file in files.items()}
