"""Which arguments of which functions and classes are words: read from their parameters' and fields' annotations."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field

from words_modules import Code, Function, Module
from words_shapes import Shape, shape_of


@dataclass(frozen=True)
class Signature:
    """The parameters in their order, without self, and where words stand in each."""

    names: tuple[str, ...]
    shapes: tuple[Shape | None, ...]
    positional: int
    """How many of them may be given by position."""
    rest: Shape | None = None
    """Of each further one by position: *words."""

    def given(self, call: ast.Call, skipped: int = 0) -> Iterator[tuple[ast.expr, Shape]]:
        """Yield the arguments of a call in which words stand."""
        for at, argument in enumerate(call.args[skipped:]):
            shape = self.shapes[at] if at < self.positional else self.rest
            if isinstance(argument, ast.Starred):
                break
            if shape is not None:
                yield argument, shape
        by_name = dict(zip(self.names, self.shapes, strict=True))
        for each in call.keywords:
            shape = by_name.get(each.arg or "")
            if shape is not None:
                yield each.value, shape


@dataclass
class Calls:
    """Signatures with words in them: of functions and classes by their dotted places, of methods by their bare names."""

    code: Code
    places: dict[str, Signature] = field(default_factory=dict)
    methods: dict[str, list[Signature]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for module in self.code.modules.values():
            for name, function in module.functions.items():
                self.places[f"{module.name}.{name}"] = self.signature(function, module, bound=False)
            for kind in module.classes.values():
                self._take_methods(kind, module)
        for module in self.code.modules.values():
            for name in module.classes:
                self.places[f"{module.name}.{name}"] = self.making(module, name)

    def _take_methods(self, kind: ast.ClassDef, module: Module) -> None:
        for each in kind.body:
            if isinstance(each, Function):
                static = any(getattr(one, "id", "") == "staticmethod" for one in each.decorator_list)
                signature = self.signature(each, module, bound=not static)
                if any(signature.shapes) or signature.rest:
                    self.methods.setdefault(each.name, []).append(signature)

    def signature(self, function: Function, module: Module, *, bound: bool) -> Signature:
        """Read a function's parameters."""
        rules = function.args
        by_position = [*rules.posonlyargs, *rules.args][1 if bound else 0 :]
        every = [*by_position, *rules.kwonlyargs]
        shapes = tuple(shape_of(each.annotation, module, self.code) for each in every)
        rest = shape_of(rules.vararg.annotation, module, self.code) if rules.vararg else None
        return Signature(tuple(each.arg for each in every), shapes, len(by_position), rest)

    def making(self, module: Module, name: str, depth: int = 0) -> Signature:
        """Return what making a thing of a class takes: its __init__, its fields, or what its bases take."""
        kind = module.classes[name]
        own = next((each for each in kind.body if isinstance(each, Function) and each.name == "__init__"), None)
        if own is not None:
            return self.signature(own, module, bound=True)
        names: list[str] = []
        shapes: list[Shape | None] = []
        for base in self.bases(module, kind, depth):
            names, shapes = [*names, *base.names], [*shapes, *base.shapes]
        for each in kind.body:
            if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name) and not _is_shared(each):
                names.append(each.target.id)
                shapes.append(shape_of(each.annotation, module, self.code))
        return Signature(tuple(names), tuple(shapes), len(names))

    def bases(self, module: Module, kind: ast.ClassDef, depth: int = 0) -> list[Signature]:
        """Return what making a thing of each base takes, of those that are the program's own."""
        found: list[Signature] = []
        for base in kind.bases if depth < 10 else []:
            holder, name = self.code.holder_of(self.code.place_of(base, module))
            if holder is not None and name in holder.classes:
                found.append(self.making(holder, name, depth + 1))
        return found


def _is_shared(field: ast.AnnAssign) -> bool:
    """Tell whether a field is the class's own and none of what a thing of it is made with."""
    return "ClassVar" in ast.unparse(field.annotation)
