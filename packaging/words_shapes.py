"""Where in a value words stand, read from its annotation: `dict[str, tuple[Words, str]]` has them first in each row.

Only the type `Words` of workbench.said counts, under whatever name a module imports it, and aliases that are made of it.
"""

import ast
from dataclasses import dataclass
from typing import TypeAlias

from words_modules import Code, Module

WORDS = "workbench.said.Words"

WRAPPERS = frozenset({"Final", "ClassVar", "Annotated", "Required", "NotRequired"})
MANY = frozenset({"list", "set", "frozenset", "Sequence", "Iterable", "Iterator", "Collection", "Set", "AbstractSet", "deque"})
MAPS = frozenset({"dict", "Mapping", "MutableMapping", "defaultdict", "OrderedDict", "MappingProxyType", "Counter"})


@dataclass(frozen=True)
class Word:
    """The value itself is words."""


@dataclass(frozen=True)
class Each:
    """Every member of it is of a shape."""

    member: "Shape"


@dataclass(frozen=True)
class Row:
    """A tuple whose places have each their own shape; None: no words there."""

    places: tuple["Shape | None", ...]


@dataclass(frozen=True)
class Table:
    """A mapping with words in its keys, its values or both."""

    key: "Shape | None"
    value: "Shape | None"


Shape: TypeAlias = Word | Each | Row | Table


def shape_of(annotation: ast.expr | None, module: Module, code: Code, depth: int = 0) -> Shape | None:
    """Return where the words stand in what is annotated so; None where there are none."""
    if depth > 20 or annotation is None:
        return None
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
        return shape_of(_parsed(annotation.value), module, code, depth + 1)
    if isinstance(annotation, ast.Name | ast.Attribute):
        return _named(annotation, module, code, depth)
    if isinstance(annotation, ast.BinOp):
        return shape_of(annotation.left, module, code, depth + 1) or shape_of(annotation.right, module, code, depth + 1)
    if isinstance(annotation, ast.Subscript):
        return _subscripted(annotation, module, code, depth)
    return None


def _parsed(words: str) -> ast.expr | None:
    try:
        return ast.parse(words, mode="eval").body
    except SyntaxError:
        return None


def _named(annotation: ast.Name | ast.Attribute, module: Module, code: Code, depth: int) -> Shape | None:
    place = code.place_of(annotation, module)
    if place == WORDS:
        return Word()
    holder, name = code.holder_of(place)
    return shape_of(holder.aliases[name], holder, code, depth + 1) if holder and name in holder.aliases else None


def _subscripted(annotation: ast.Subscript, module: Module, code: Code, depth: int) -> Shape | None:
    name = annotation.value.attr if isinstance(annotation.value, ast.Attribute) else getattr(annotation.value, "id", "")
    inner = annotation.slice.elts if isinstance(annotation.slice, ast.Tuple) else [annotation.slice]
    shapes = [shape_of(each, module, code, depth + 1) for each in inner]
    if name in WRAPPERS or name in {"Optional", "Union"}:
        return next((each for each in shapes if each), None)
    if name == "tuple" and len(inner) == 2 and isinstance(inner[1], ast.Constant) and inner[1].value is Ellipsis:
        return Each(shapes[0]) if shapes[0] else None
    if name == "tuple":
        return Row(tuple(shapes)) if any(shapes) else None
    if name in MANY:
        return Each(shapes[0]) if shapes[0] else None
    if name in MAPS and any(shapes):
        return Table(shapes[0], shapes[1] if len(shapes) > 1 else None)
    return None
