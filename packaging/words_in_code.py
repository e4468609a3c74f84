"""Finds the words that people read: what `tr` is given, and every literal in a place annotated `Words`.

An f-string or a sum in such a place can't be translated and is reported. `Words||aside` tells two uses of one English word
apart: the aside is for translators only and reaches neither the window nor the command line.
"""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from words_calls import Calls, Signature
from words_modules import Code, Function
from words_shapes import Shape, Word, shape_of
from words_values import Gatherer, Harvest

TR = "workbench.ui.words.tr"
SAY = "Say"


def harvest(code: Code) -> Harvest:
    """Read the words of all modules."""
    harvested, calls = Harvest(), Calls(code)
    for module in code.modules.values():
        _Reader(module, harvested, code, calls).read(module.tree, {}, None)
    harvested.problems.sort()
    return harvested


@dataclass
class _Reader(Gatherer):
    """Walks one module; knows which names and fields of the scope it is in hold words."""

    code: Code
    calls: Calls
    _known_fields: dict[ast.ClassDef, dict[str, Shape]] = field(default_factory=dict)

    def read(self, scope: ast.AST, names: dict[str, Shape], kind: ast.ClassDef | None, returned: Shape | None = None) -> None:
        """Read a module, class or function, then what is defined in it."""
        inner = list(_within(scope))
        known = {**names, **self._annotated(inner)}
        fields = self._fields(kind)
        for node in inner:
            self._read_node(node, known, fields, kind, returned)
        for node in inner:
            if isinstance(node, ast.ClassDef):
                self.read(node, known, node)
            elif isinstance(node, Function):
                self._read_function(node, known, kind)

    def _read_function(self, function: Function, names: dict[str, Shape], kind: ast.ClassDef | None) -> None:
        rules = function.args
        ordered = [*rules.posonlyargs, *rules.args]
        own: dict[str, Shape] = {}
        for each in [*ordered, *rules.kwonlyargs]:
            shape = shape_of(each.annotation, self.module, self.code)
            if shape is not None:
                own[each.arg] = shape
        defaults = [*zip(reversed(ordered), reversed(rules.defaults), strict=False)]
        for parameter, value in [*defaults, *zip(rules.kwonlyargs, rules.kw_defaults, strict=True)]:
            if value is not None and parameter.arg in own:
                self.gather(value, own[parameter.arg])
        self.read(function, {**names, **own}, kind, shape_of(function.returns, self.module, self.code))

    def _read_node(
        self,
        node: ast.AST,
        known: dict[str, Shape],
        fields: dict[str, Shape],
        kind: ast.ClassDef | None,
        returned: Shape | None,
    ) -> None:
        if isinstance(node, ast.AnnAssign) and node.value is not None:
            self.gather_if(node.value, shape_of(node.annotation, self.module, self.code))
        elif isinstance(node, ast.Assign | ast.AugAssign) and node.value is not None:
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                own = known.get(target.id) if isinstance(target, ast.Name) else None
                of_self = isinstance(target, ast.Attribute) and getattr(target.value, "id", "") in {"self", "cls"}
                self.gather_if(node.value, fields.get(target.attr) if isinstance(target, ast.Attribute) and of_self else own)
        elif isinstance(node, ast.Return) and node.value is not None:
            self.gather_if(node.value, returned)
        elif isinstance(node, ast.Call):
            self._read_call(node, kind)

    def _read_call(self, call: ast.Call, kind: ast.ClassDef | None) -> None:
        if self._says(call.func) and call.args:
            self.gather(call.args[0], Word(), counted=len(call.args) > 1 or any(each.arg == "count" for each in call.keywords))
            return
        called, skipped = call.func, 0
        if getattr(called, "id", "") == "partial" and call.args:
            called, skipped = call.args[0], 1
        for signature in self._signatures(called, kind):
            for argument, shape in signature.given(call, skipped):
                self.gather(argument, shape)

    def _says(self, called: ast.expr) -> bool:
        """Tell whether this is tr, or the `say` that a wording is handed."""
        if getattr(called, "id", "") == "say":
            return SAY in self.module.aliases or SAY in self.module.imports
        return self.code.place_of(called, self.module) == TR

    def _signatures(self, called: ast.expr, kind: ast.ClassDef | None) -> Iterable[Signature]:
        if getattr(called, "id", "") == "cls" and kind is not None:
            return [self.calls.making(self.module, kind.name)]
        known = self.calls.places.get(self.code.place_of(called, self.module))
        if known is not None:
            return [known]
        if not isinstance(called, ast.Attribute):
            return []
        of_super = isinstance(called.value, ast.Call) and getattr(called.value.func, "id", "") == "super"
        if of_super and called.attr == "__init__" and kind is not None:
            return self.calls.bases(self.module, kind)
        return self.calls.methods.get(called.attr, []) if called.attr != "__init__" else []

    def _annotated(self, nodes: list[ast.AST]) -> dict[str, Shape]:
        found: dict[str, Shape] = {}
        for node in nodes:
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                shape = shape_of(node.annotation, self.module, self.code)
                if shape is not None:
                    found[node.target.id] = shape
        return found

    def _fields(self, kind: ast.ClassDef | None) -> dict[str, Shape]:
        """The fields of a class that hold words: annotated in its body, or where they are first set."""
        if kind is None:
            return {}
        if kind in self._known_fields:
            return self._known_fields[kind]
        found = self._known_fields[kind] = {}
        for node in ast.walk(kind):
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name | ast.Attribute):
                shape = shape_of(node.annotation, self.module, self.code)
                name = node.target.id if isinstance(node.target, ast.Name) else node.target.attr
                if shape is not None:
                    found[name] = shape
        return found


def _within(scope: ast.AST) -> Iterator[ast.AST]:
    """Yield what stands in a scope, but not within the functions and classes defined in it; they themselves are yielded."""
    waiting = list(ast.iter_child_nodes(scope))
    if isinstance(scope, Function):
        waiting = list(scope.body)
    while waiting:
        node = waiting.pop()
        yield node
        if isinstance(node, Function | ast.ClassDef):
            waiting.extend(node.decorator_list)
        else:
            waiting.extend(ast.iter_child_nodes(node))
