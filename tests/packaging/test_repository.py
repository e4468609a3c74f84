"""What the repository says of itself holds: contracts name every package, imports are declared, the lock fits."""

import ast
import re
import sys
import tomllib
from pathlib import Path

import pytest
from environment import DEVELOPMENT

ROOT = Path(__file__).resolve().parents[2]
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
CONTRACTS = {contract["id"]: contract for contract in SETTINGS["tool"]["importlinter"]["contracts"]}
NAMES = {
    "msoffcrypto": "msoffcrypto-tool",
    "PIL": "pillow",
    "citeproc": "citeproc-py",
    "markdown_it": "markdown-it-py",
    "PySide6": "pyside6-essentials",
    "shiboken6": "pyside6-essentials",
}
"""Imported names that differ from the distribution's; shiboken6 comes with PySide6 in its own release."""


def children(folder: Path) -> set[str]:
    """The modules and packages in a folder."""
    packages = {path.parent.name for path in folder.glob("*/__init__.py")}
    return packages | {path.stem for path in folder.glob("*.py")} - {"__init__"}


def canonical(name: str) -> str:
    """A distribution's name in the one spelling of PEP 503."""
    return re.sub(r"[-_.]+", "-", name).lower()


def test_the_contract_about_qt_names_every_package_of_the_core() -> None:
    core = children(ROOT / "workbench") - {"app", "ui", "__main__"}
    named = {module.removeprefix("workbench.") for module in CONTRACTS["no-qt"]["source_modules"]}
    assert named == core


def test_the_contract_about_panes_names_every_pane() -> None:
    panes = {path.parent.name for path in (ROOT / "workbench" / "ui").glob("*/__init__.py")} - {"widgets", "theme"}
    named = {module.removeprefix("workbench.ui.") for module in CONTRACTS["panes"]["modules"]}
    joining = {"window", "workspace", "versions"}  # the frame; where the reader meets the project; two texts compared
    assert named == panes - joining


def test_every_import_is_declared() -> None:
    declared = {canonical(re.split(r"[<>=\[ ;]", line)[0]) for line in SETTINGS["project"]["dependencies"]}
    missing = {(canonical(NAMES.get(name, name)), str(path.relative_to(ROOT))) for path, name in imported(ROOT / "workbench")}
    assert not {(name, path) for name, path in missing if name not in declared}


def test_every_sentence_of_the_window_passes_through_one_place() -> None:
    """QObject.tr() files a sentence under the class it stands in, and knows nothing of our plurals."""
    calls = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in (ROOT / "workbench").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr"
    ]
    assert calls == []


def imported(folder: Path) -> set[tuple[Path, str]]:
    """Each file with the top name of each import in it that is neither ours nor the standard library's."""
    found: set[tuple[Path, str]] = set()
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module] if isinstance(node, ast.ImportFrom) and node.module else []
            found |= {(path, name.split(".")[0]) for name in names}
    return {(path, name) for path, name in found if name not in sys.stdlib_module_names | {"workbench"}}


def test_the_lock_holds_what_is_declared_in_the_part_it_belongs_to() -> None:
    first, _, rest = (ROOT / "requirements.lock").read_text("utf-8").partition(DEVELOPMENT)
    needed, checking = ({canonical(name) for name in re.findall(r"^([\w.-]+)==", part, re.MULTILINE)} for part in (first, rest))
    assert {canonical(re.split(r"[<>=\[ ;]", line)[0]) for line in SETTINGS["project"]["dependencies"]} <= needed
    assert {canonical(re.split(r"[<>=\[ ;]", line)[0]) for line in SETTINGS["dependency-groups"]["development"]} <= checking
    assert not needed & checking


def test_the_lock_names_no_address_and_hashes_everything() -> None:
    text = (ROOT / "requirements.lock").read_text("utf-8")
    entries = re.findall(r"^[\w.-]+==.*\n((?:[ \t].*\n)*)", text, re.MULTILINE)
    assert "://" not in text
    assert all("--hash=sha256:" in hashes for hashes in entries)


@pytest.mark.parametrize("folder", ["fonts", "look", "sample", "icons"])
def test_resources_are_there(folder: str) -> None:
    assert any((ROOT / "resources" / folder).iterdir())


def test_every_font_family_has_its_licence() -> None:
    fonts = ROOT / "resources" / "fonts"
    licences = {path.name.removesuffix("-licence.txt").replace("-", "") for path in fonts.glob("*-licence.txt")}
    assert {path.stem.split("-")[0].lower() for path in fonts.glob("*.ttf")} == licences
