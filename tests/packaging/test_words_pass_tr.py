"""No words reach the window past `tr`: literals given to widgets, painters and our own parameters for words."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from words_calls import Calls, Signature
from words_modules import Code, Module, read_code

ROOT = Path(__file__).resolve().parents[2]

QT = {
    "setText", "setToolTip", "setPlaceholderText", "setWindowTitle", "setAccessibleName", "setAccessibleDescription",
    "addAction",
    "addItem", "addItems", "addMenu", "addTab", "setTitle", "setStatusTip", "setWhatsThis", "QLabel", "QPushButton", "QAction",
    "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QMenu", "QDockWidget", "setInformativeText", "setDetailedText",
    "addButton", "setLabelText", "drawText", "setPlainText", "announce", "addRow", "setHeaderLabels",
}  # fmt: skip
"""Qt's methods and classes that say what they are given, and one of ours."""

OWN = frozenset({"words", "title", "hint", "label", "sentence", "caption", "placeholder", "tip", "heading", "prompt", "aside"})
"""Names of parameters of our own functions that take words to be read."""

SAME = re.compile(
    r"\b(?:(?:Click|Ctrl|Shift|Alt|Enter|Esc|Del|Ins|Home|End|Tab|Space|Up|Down|Left|Right|F\d+)\b|PDF|Markdown|CSV|Word|HTML|DOCX|Aa|"
    r"TLP|OCR|ICD 206|workbench|md|csv|svg|svgz|pdf|docx|html|htm|json|txt|tsv|markdown|px|pt|ms)\b"
)
"""What is the same in every language: keys, formats, units."""


OTHER = frozenset({"Piece"})
"""What takes an icon's name where it takes words otherwise."""


def literal(value: ast.expr) -> str:
    """Return the letters that stand in the code itself; empty for words that were said, and for names of formats and keys."""
    if isinstance(value, ast.Constant):
        found = value.value if isinstance(value.value, str) else ""
    elif isinstance(value, ast.JoinedStr):
        found = " ".join(str(each.value) for each in value.values if isinstance(each, ast.Constant))
    elif isinstance(value, ast.IfExp):
        found = literal(value.body) or literal(value.orelse)
    elif isinstance(value, ast.BoolOp):
        found = next((words for each in value.values if (words := literal(each))), "")
    elif isinstance(value, ast.BinOp) and isinstance(value.op, ast.Add):
        found = literal(value.left) or literal(value.right)
    elif isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and value.func.attr in {"format", "join"}:
        found = literal(value.func.value)
    else:
        found = ""
    return found if re.search(r"[^\W\d_]{2,}", SAME.sub(" ", re.sub(r"<[^>]*>|&\w+;|\*\.\w+", " ", found))) else ""


def past_tr(code: Code) -> Iterator[str]:
    calls = Calls(code)
    methods: dict[str, list[Signature]] = {}
    for module in code.modules.values():
        for kind in module.classes.values():
            for each in kind.body:
                if isinstance(each, ast.FunctionDef) and each.name != "__init__":
                    key = f"{module.name} {each.name}" if each.name.startswith("_") else each.name
                    methods.setdefault(key, []).append(calls.signature(each, module, bound=True))
    for module in code.modules.values():
        if module.name.startswith(("workbench.ui", "workbench.app")):
            for node in ast.walk(module.tree):
                if isinstance(node, ast.Call):
                    yield from _in_call(node, module, code, calls, methods)


def _in_call(call: ast.Call, module: Module, code: Code, calls: Calls, methods: dict[str, list[Signature]]) -> Iterator[str]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name == "tr":
        return
    given = list(call.args) if name in QT else []
    if name == "addItem":  # a value may stand behind its words, an icon before them
        given = given[1:2] if isinstance(given[0], ast.Call) and "icon" in ast.unparse(given[0].func) else given[:1]
    known = calls.places.get(code.place_of(call.func, module))
    key = f"{module.name} {name}" if name.startswith("_") else name
    signatures = [known] if known else methods.get(key, []) if isinstance(call.func, ast.Attribute) else []
    if signatures and name not in OTHER:
        given += [each for at, each in enumerate(call.args) if all(_takes_words(one, at) for one in signatures)]
        given += [each.value for each in call.keywords if each.arg in OWN and all(each.arg in one.names for one in signatures)]
    for each in given:
        if literal(each):
            yield f"{module.file}:{each.lineno}: {name}(…): {literal(each)!r}"


def _takes_words(signature: Signature, at: int) -> bool:
    """Tell whether a place takes words that were said already."""
    return at < len(signature.names) and signature.names[at] in OWN and signature.shapes[at] is None


@pytest.fixture(scope="module")
def code() -> Code:
    return read_code(ROOT)


def test_no_words_reach_the_window_past_tr(code: Code) -> None:
    assert sorted(set(past_tr(code))) == []


@pytest.mark.parametrize(
    "line",
    [
        'QLabel("Open")', 'label.setText(f"{count} passages")', 'label.setToolTip("Close " + name)', 'Button(tokens, "Save")',
        'button.show_hint(hint="Type here")', 'label.setText("" if empty else "Some")', 'label.setText("{n} of".format(n=1))',
    ],
)  # fmt: skip
def test_what_would_pass_by_is_found(tmp_path: Path, line: str) -> None:
    (tmp_path / "workbench" / "ui").mkdir(parents=True)
    own = "class Button:\n    def __init__(self, tokens, words): ...\n    def show_hint(self, hint): ...\n\n"
    (tmp_path / "workbench" / "ui" / "some.py").write_text(own + line, "utf-8")
    assert len(list(past_tr(read_code(tmp_path)))) == 1


@pytest.mark.parametrize(
    "line", ['QLabel(tr("Open"))', 'label.setText("·")', 'label.setText(f"{n}  Ctrl+F")', "label.setText(name)"]
)
def test_what_is_said_passes(tmp_path: Path, line: str) -> None:
    (tmp_path / "workbench" / "ui").mkdir(parents=True)
    (tmp_path / "workbench" / "ui" / "some.py").write_text(line, "utf-8")
    assert list(past_tr(read_code(tmp_path))) == []
