"""The modules of the program as syntax trees, and which name in one means what of another."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass
class Module:
    """name: dotted; file: relative to the checkout; imports: local name to dotted place; the rest by name, at any depth."""

    name: str
    file: str
    tree: ast.Module
    imports: dict[str, str] = field(default_factory=dict)
    aliases: dict[str, ast.expr] = field(default_factory=dict)
    classes: dict[str, ast.ClassDef] = field(default_factory=dict)
    functions: dict[str, Function] = field(default_factory=dict)


@dataclass
class Code:
    """All modules by their dotted names."""

    modules: dict[str, Module]

    def place_of(self, name: ast.expr, module: Module) -> str:
        """Return the dotted place that a name means; empty for what is no name."""
        if isinstance(name, ast.Attribute):
            front = self.place_of(name.value, module)
            return self._followed(f"{front}.{name.attr}") if front else ""
        if not isinstance(name, ast.Name):
            return ""
        own = name.id in module.classes or name.id in module.functions or name.id in module.aliases
        return self._followed(module.imports.get(name.id, "") if not own else f"{module.name}.{name.id}")

    def _followed(self, place: str) -> str:
        """Follow what a module only passes on."""
        for _step in range(10):
            holder, name = self.holder_of(place)
            if holder is None or name not in holder.imports:
                break
            place = holder.imports[name]
        return place

    def holder_of(self, place: str) -> tuple[Module | None, str]:
        """Return the module that holds a dotted place, and the name in it."""
        front, _, name = place.rpartition(".")
        return self.modules.get(front), name


def read_code(root: Path, folders: tuple[str, ...] = ("workbench",)) -> Code:
    """Read every Python file below some folders of a checkout."""
    files = sorted(file for folder in folders for file in (root / folder).rglob("*.py"))
    modules = [_read(root, file) for file in files]
    return Code({module.name: module for module in modules})


def _read(root: Path, path: Path) -> Module:
    file = path.relative_to(root)
    parts = file.with_suffix("").parts
    tree = ast.parse(path.read_text("utf-8"), str(file))
    module = Module(".".join(parts[:-1] if parts[-1] == "__init__" else parts), file.as_posix(), tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            module.imports.update({each.asname or each.name: f"{node.module}.{each.name}" for each in node.names})
        elif isinstance(node, ast.Import):
            module.imports.update({each.asname or each.name.split(".")[0]: each.name for each in node.names})
        elif isinstance(node, ast.ClassDef):
            module.classes[node.name] = node
        elif isinstance(node, Function):
            module.functions.setdefault(node.name, node)
    module.aliases.update(each for statement in tree.body for each in _named(statement))
    return module


def _named(statement: ast.stmt) -> Iterator[tuple[str, ast.expr]]:
    """Yield what a statement of a module gives a name, where that may be an alias of a type."""
    if isinstance(statement, ast.Assign) and len(statement.targets) == 1 and isinstance(statement.targets[0], ast.Name):
        yield statement.targets[0].id, statement.value
    elif (
        isinstance(statement, ast.AnnAssign)
        and isinstance(statement.target, ast.Name)
        and statement.value
        and "TypeAlias" in ast.unparse(statement.annotation)
    ):
        yield statement.target.id, statement.value
