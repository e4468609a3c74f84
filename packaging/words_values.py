"""Takes the words out of a value, at the places that its shape names; what can't be translated there is reported."""

import ast
from dataclasses import dataclass, field

from words_modules import Module
from words_shapes import Each, Row, Shape, Table, Word


@dataclass
class Found:
    """Words with the files in which they stand; counted: they are said with a number, so they have plural forms."""

    files: set[str] = field(default_factory=set)
    counted: bool = False


@dataclass
class Harvest:
    """All words of the program, and what is wrong: a line `file:line: problem` each."""

    words: dict[str, Found] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    def take(self, words: str, file: str, *, counted: bool) -> None:
        """Note words that stand in a file; signs without a letter need no translation."""
        if any(letter.isalpha() for letter in words.replace("%n", "")):
            found = self.words.setdefault(words, Found())
            found.files.add(file)
            found.counted |= counted or "%n" in words or "(s)" in words


@dataclass
class Gatherer:
    """Gathers the words of one module's values."""

    module: Module
    harvested: Harvest

    def gather_if(self, value: ast.expr, shape: Shape | None) -> None:
        """Take the literals out of a value, if words stand in it at all."""
        if shape is not None:
            self.gather(value, shape)

    def gather(self, value: ast.expr, shape: Shape, *, counted: bool = False) -> None:
        """Take the literals out of a value, at the places that its shape names."""
        if isinstance(value, ast.IfExp):
            self.gather(value.body, shape, counted=counted)
            self.gather(value.orelse, shape, counted=counted)
        elif isinstance(value, ast.BoolOp):
            for each in value.values:
                self.gather(each, shape, counted=counted)
        elif isinstance(shape, Word):
            self._gather_word(value, counted=counted)
        elif isinstance(shape, Each):
            self._gather_each(value, shape)
        elif isinstance(shape, Row):
            for part, place in zip(value.elts if isinstance(value, ast.Tuple) else [], shape.places, strict=False):
                self.gather_if(part, place)
        else:
            self._gather_table(value, shape)

    def _gather_word(self, value: ast.expr, *, counted: bool) -> None:
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            self.harvested.take(value.value, self.module.file, counted=counted)
        elif isinstance(value, ast.JoinedStr):
            self._complain(value, "an f-string can't be translated: say a sentence with {names} and .format it")
        elif isinstance(value, ast.BinOp) and any(isinstance(each, ast.Constant) for each in (value.left, value.right)):
            self._complain(value, "words glued together can't be translated: one sentence with {names}")
        elif isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute):
            self._gather_method(value, value.func, counted=counted)
        elif isinstance(value, ast.Subscript) and isinstance(value.value, ast.Dict | ast.Tuple | ast.List):
            held = value.value.values if isinstance(value.value, ast.Dict) else value.value.elts
            for each in held:
                self.gather(each, Word(), counted=counted)

    def _gather_method(self, call: ast.Call, method: ast.Attribute, *, counted: bool) -> None:
        if method.attr in {"get", "pop", "setdefault"} and len(call.args) == 2:
            self.gather(call.args[1], Word(), counted=counted)
            if isinstance(method.value, ast.Dict):
                self._gather_table(method.value, Table(None, Word()))
        elif method.attr == "format" and isinstance(method.value, ast.Constant):
            self._complain(call, 'formatted before it is said: tr("…").format(…)')

    def _gather_each(self, value: ast.expr, shape: Each) -> None:
        if isinstance(value, ast.List | ast.Tuple | ast.Set):
            for each in value.elts:
                self.gather(
                    each.value if isinstance(each, ast.Starred) else each,
                    shape if isinstance(each, ast.Starred) else shape.member,
                )
        elif isinstance(value, ast.BinOp):
            self.gather(value.left, shape)
            self.gather(value.right, shape)
        elif isinstance(value, ast.ListComp | ast.SetComp | ast.GeneratorExp):
            self.gather(value.elt, shape.member)
        elif isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and len(value.args) == 1:
            self.gather(value.args[0], shape)

    def _gather_table(self, value: ast.expr, shape: Table) -> None:
        if isinstance(value, ast.Dict):
            for key, each in zip(value.keys, value.values, strict=True):
                if key is None:
                    self.gather(each, shape)
                    continue
                self.gather_if(key, shape.key)
                self.gather_if(each, shape.value)
        elif isinstance(value, ast.DictComp):
            self.gather_if(value.key, shape.key)
            self.gather_if(value.value, shape.value)
        elif isinstance(value, ast.BinOp):
            self.gather(value.left, shape)
            self.gather(value.right, shape)
        elif isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and len(value.args) == 1:
            self.gather(value.args[0], shape)

    def _complain(self, node: ast.expr, problem: str) -> None:
        self.harvested.problems.append(f"{self.module.file}:{node.lineno}: {problem}")
