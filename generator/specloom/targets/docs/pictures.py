"""Pictures of an API, drawn from its model: resources and what they share, kinds of a union, the life of a thing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from specloom.core.record import record
from specloom.core.words import lower_words, singular_words
from specloom.ir.model import ArraySchema, ObjectSchema, RefSchema, Schema, TypeDef, UnionSchema
from specloom.sdk.arguments import resolve
from specloom.sdk.pagination import PagedList
from specloom.targets.docs.parts import Links, slug
from specloom.targets.docs.svg import BOX, ROW, Box, Picture, Spot
from specloom.targets.docs.uses import Uses
from specloom.targets.emit import Code, literal
from specloom.targets.markdown import plain
from specloom.targets.python.naming.modules import references
from specloom.targets.python.operation_view import ArgumentView, OperationView
from specloom.targets.python.resource_view import ResourceView

_LARGE = 5
_SHARED = 28
_TOP = 30
_GAP = 60
_TIGHT = 30
_BETWEEN = 16
_Words = tuple[str, ...]
_Takers = dict[str, str]


@record
class PictureLink:
    """A picture as a page shows it: its path in the documentation, and its title."""

    path: Code
    title: Code


@record
class PictureDoc(PictureLink):
    """A picture, and its text."""

    svg: Code

    @property
    def link(self) -> PictureLink:
        """What a page needs of it."""
        return PictureLink(self.path, self.title)


class Pictures:
    """Draws the pictures of one API. Links in them are relative to the folder `pictures`."""

    def __init__(
        self,
        links: Links,
        uses: Mapping[str, Uses],
        resources: Sequence[ResourceView],
        pages: Mapping[str, PagedList],
    ) -> None:
        self._links = links.seen_from("pictures/resources.svg")
        self._types = links.types
        self._names = links.names
        self._uses = uses
        self._resources = resources
        self._pages = pages

    # -- the map ------------------------------------------------------------------------------------------------

    def map(self) -> PictureDoc | None:
        """Resources on the left, types that several of them share on the right; None where nothing is shared."""
        users = self._shared()
        if not users:
            return None
        sets = _sets(users, [str(resource.attribute) for resource in self._resources], self._names.types)
        resources = _beside([resource for _, own in sets for resource in own], [own for _, own in sets])
        description = (
            f"{len(resources)} resources on the left, {len(users)} types that they share on the right; "
            "types that the same resources share stand together."
        )
        picture = Picture("resources", "Resources and the types that they share", description)
        rows, tops = 0.0, []
        for members, _ in sets:
            tops.append(rows)
            rows += len(members) * _TIGHT + _BETWEEN
        boxes = [Box(f"client.{resource}", self._links.page(f"resources/{resource}.md")) for resource in resources]
        left = _column(boxes, 8, rows)
        x = max(spot.right[0] for spot in left) + 2 * _GAP
        picture.head("Resource", 8)
        picture.head("Shared types", x + 12)
        for resource, spot in zip(resources, left, strict=True):
            group = picture.group()
            for (members, own), top in zip(sets, tops, strict=True):
                if resource in own:
                    picture.curve(spot.right, (x, _TOP + top + len(members) * _TIGHT / 2), group)
            picture.box(spot, group)
        for (members, _), top in zip(sets, tops, strict=True):
            picture.bar(x, _TOP + top, len(members) * _TIGHT - _TIGHT + BOX)
            for at, type_id in enumerate(members):
                picture.box(Spot(self._type_box(type_id, ""), x + 12, _TOP + top + at * _TIGHT))
        return PictureDoc(Code("pictures/resources.svg"), plain(picture.title), picture.text())

    def _shared(self) -> dict[str, set[str]]:
        """The objects and unions that operations of several resources use, themselves or inside what they use."""
        users: dict[str, set[str]] = {}
        for type_id, uses in self._uses.items():
            own = {attribute for attribute, _ in (*uses.taken, *uses.returned)}
            for target in {type_id, *self._inside(type_id)}:
                users.setdefault(target, set()).update(own)
        found = {
            type_id: own
            for type_id, own in users.items()
            if len(own) > 1 and isinstance(self._types[type_id].schema, ObjectSchema | UnionSchema)
        }
        best = sorted(found, key=lambda one: (-len(found[one]), self._names.types[one]))[:_SHARED]
        return {type_id: found[type_id] for type_id in best}

    def _inside(self, type_id: str) -> set[str]:
        schema = self._types[type_id].schema
        return set(references(schema)) if isinstance(schema, ObjectSchema) else set()

    # -- unions -------------------------------------------------------------------------------------------------

    def unions(self) -> dict[str, PictureLink]:
        """The unions of many named kinds, by type id: each gets a tree."""
        result = {}
        for type_id, one in self._types.items():
            schema = one.schema
            if isinstance(schema, UnionSchema) and sum(isinstance(v, RefSchema) for v in schema.variants) > _LARGE:
                name = self._names.types[type_id]
                path = Code(f"pictures/{self._file(type_id)}.svg")
                result[type_id] = PictureLink(path, plain(f"{name} and its variants"))
        return result

    def _file(self, type_id: str) -> str:
        return f"union-{self._links.type_page(type_id)}-{self._names.types[type_id].lower()}"

    def tree(self, type_id: str) -> Code:
        """A union and its kinds as a picture."""
        one = self._types[type_id]
        assert isinstance(one.schema, UnionSchema)
        return self._tree(one, one.schema)

    def _tree(self, type_def: TypeDef, schema: UnionSchema) -> Code:
        name = self._names.types[type_def.id]
        kinds = [variant.target for variant in schema.variants if isinstance(variant, RefSchema)]
        told = schema.discriminator.property if schema.discriminator else ""
        by = f", discriminated by {told}" if told else ""
        picture = Picture(
            self._file(type_def.id), f"{name} and its variants", f"{name} is one of {len(kinds)} types{by}."
        )
        values: dict[str, list[str]] = {}
        for value, target in schema.discriminator.mapping if schema.discriminator else ():
            values.setdefault(target, []).append(literal(value))
        root = Box(name, self._type_link(type_def.id), kind="sl-pill")
        left = _column([root], 8, len(kinds) * ROW)
        right_x = left[0].right[0] + _GAP
        if told:
            picture.head(f"by {told}", right_x)
        column = _column([self._kind(kind, values.get(kind, [])) for kind in kinds], right_x, len(kinds) * ROW)
        group = picture.group()
        for spot in column:
            picture.curve(left[0].right, spot.left, group)
        for spot in (*left, *column):
            picture.box(spot)
        return picture.text()

    def _kind(self, type_id: str, values: list[str]) -> Box:
        schema = self._types[type_id].schema
        size = f"{len(schema.properties)} fields" if isinstance(schema, ObjectSchema) else "a union"
        note = f"{' or '.join(values)} · {size}" if values else size
        return self._type_box(type_id, note)

    # -- the life of a thing ------------------------------------------------------------------------------------

    def lives(self) -> dict[str, PictureDoc]:
        """For each resource whose operations hand an id to one another: which give it, and which take it."""
        keys = {
            str(resource.attribute): key for resource in self._resources if (key := self._key(resource)) is not None
        }
        known: dict[_Words, list[str]] = {}
        for attribute in keys:
            known.setdefault(_id_words(attribute), []).append(attribute)
        takers = self._takers()
        drawn = {attribute: self._life(attribute, key, known, takers) for attribute, key in keys.items()}
        return {attribute: picture for attribute, picture in drawn.items() if picture is not None}

    def _key(self, resource: ResourceView) -> ArgumentView | None:
        """The argument that identifies the resource: the last one in the path that another operation returns."""
        for one in [view.positional[-1] for view in resource.operations if view.positional]:
            others = [view for view in resource.operations if all(own.wire != one.wire for own in view.positional)]
            if any(one.wire in self._given(view) for view in others):
                return one
        return None

    def _given(self, view: OperationView) -> set[str]:
        """The properties of an operation's result; of each item, if it is a paginated list."""
        paged = self._pages.get(view.operation.key)
        return self._fields(paged.item if paged else view.operation.result)

    def _fields(self, schema: Schema | None, depth: int = 0) -> set[str]:
        """The properties of an operation's result: of an object, of each item of a list, of any kind of a union."""
        found, _ = resolve(schema, self._types)
        if depth > 3:
            return set()
        match found:
            case ObjectSchema():
                return {prop.name for prop in found.properties}
            case ArraySchema():
                return self._fields(found.items, depth + 1)
            case UnionSchema():
                return set().union(*(self._fields(variant, depth + 1) for variant in found.variants))
            case _:
                return set()

    def _life(
        self, attribute: str, key: ArgumentView, known: Mapping[_Words, list[str]], ids: Mapping[_Words, _Takers]
    ) -> PictureDoc | None:
        resource = next(resource for resource in self._resources if resource.attribute == attribute)
        takers = [view for view in resource.operations if any(one.wire == key.wire for one in view.positional)]
        givers = [
            view
            for view in resource.operations
            if view not in takers and view.kind != "stream" and key.wire in self._given(view)
        ]
        if not givers:
            return None
        own = " ".join(singular_words(lower_words(attribute)))
        sources = _sources(givers, attribute, known)
        outside = {value: name for value, name in ids.get(_id_words(attribute), {}).items() if value != attribute}
        title = f"The life of one {own}"
        description = (
            f"{', '.join(view.method for view in givers)} gives {key.name}; "
            f"{', '.join(view.method for view in takers)} of client.{attribute} take it"
            + (f"; so do {', '.join(f'client.{one}' for one in outside)}." if outside else ".")
        )
        picture = Picture(f"life-{attribute}", title, description)
        height = max(len(sources), len(givers), len(takers) + len(outside), 1) * ROW
        x = 8.0
        first = _column(
            [Box(f"client.{one}", self._links.page(f"resources/{one}.md"), name) for one, name in sources], x, height
        )
        x = max((spot.right[0] for spot in first), default=x - _GAP) + _GAP
        second = _column([self._operation(attribute, view) for view in givers], x, height)
        x = max((spot.right[0] for spot in second), default=x - _GAP) + _GAP
        pill = _column([Box(str(key.name), kind="sl-pill")], x, height)[0]
        x = pill.right[0] + _GAP
        boxes = [self._operation(attribute, view) for view in takers]
        boxes += [
            Box(f"client.{value}", self._links.page(f"resources/{value}.md"), name) for value, name in outside.items()
        ]
        third = _column(boxes, x, height)
        group = picture.group()
        for (_, name), spot in zip(sources, first, strict=True):
            for view, other in zip(givers, second, strict=True):
                if any(argument.name == name for argument in view.arguments):
                    picture.curve(spot.right, other.left, group)
        for spot in second:
            picture.curve(spot.right, pill.left, group)
        for spot in third:
            picture.curve(pill.right, spot.left, group)
        for spot in (*first, *second, pill, *third):
            picture.box(spot)
        return PictureDoc(Code(f"pictures/life-{attribute}.svg"), plain(picture.title), picture.text())

    def _takers(self) -> dict[_Words, _Takers]:
        """By the words of an id (`phone_number_id`), the resources whose operations take it, as which argument."""
        result: dict[_Words, _Takers] = {}
        for resource in self._resources:
            for view in resource.operations:
                for argument in view.arguments:
                    takers = result.setdefault(lower_words(str(argument.name)), {})
                    takers.setdefault(str(resource.attribute), str(argument.name))
        return result

    # -- boxes --------------------------------------------------------------------------------------------------

    def _operation(self, attribute: str, view: OperationView) -> Box:
        verb = view.operation.verb
        anchor = f"client{attribute}{view.method}".lower()
        link = self._links.page(f"resources/{attribute}.md", anchor)
        return Box(str(view.method), link, verb, tint=f"sl-{verb.lower()}")

    def _type_box(self, type_id: str, note: str) -> Box:
        return Box(self._names.types[type_id], self._type_link(type_id), note)

    def _type_link(self, type_id: str) -> str:
        return self._links.page(f"types/{self._links.type_page(type_id)}.md", slug(self._names.types[type_id]))


def _id_words(attribute: str) -> _Words:
    """The words of an argument that is the id of a thing of this resource: `phone_number_id` for `phone_numbers`."""
    return (*singular_words(lower_words(attribute)), "id")


def _sources(givers: list[OperationView], attribute: str, known: Mapping[_Words, list[str]]) -> list[tuple[str, str]]:
    """Other resources whose id is an argument, with the argument's name; `known` are resources by the words of ids."""
    found: dict[tuple[str, str], None] = {}
    for view in givers:
        for argument in view.arguments if view.operation.verb != "GET" else ():
            for other in known.get(lower_words(str(argument.name)), ()):
                if other != attribute:
                    found[other, str(argument.name)] = None
    return sorted(found)


def _column(boxes: list[Box], x: float, height: float) -> list[Spot]:
    """Boxes under one another, in the middle of the picture's height."""
    space = height / max(len(boxes), 1)
    return [Spot(box, round(x, 1), round(_TOP + space * (at + 0.5) - BOX / 2, 1)) for at, box in enumerate(boxes)]


def _sets(
    users: Mapping[str, set[str]], resources: list[str], names: Mapping[str, str]
) -> list[tuple[list[str], list[str]]]:
    """The shared types by the resources that share them, such that neighbours have much in common."""
    place = {one: at for at, one in enumerate(resources)}
    found: dict[tuple[str, ...], list[str]] = {}
    for type_id in sorted(users, key=lambda user: names[user]):
        found.setdefault(tuple(sorted(users[type_id], key=lambda one: place[one])), []).append(type_id)
    order = sorted(found, key=lambda own: (sum(place[one] for one in own) / len(own), own))
    return [(found[own], list(own)) for own in order]


def _beside(resources: list[str], sets: list[list[str]]) -> list[str]:
    """The resources in an order that lets few curves cross: by the middle of the sets that they are in."""
    middle = {fromkey: [at for at, own in enumerate(sets) if fromkey in own] for fromkey in dict.fromkeys(resources)}
    return sorted(middle, key=lambda one: (sum(middle[one]) / len(middle[one]), one))
