"""Words of the code reach the translation files, and nothing that is no words; what can't be translated is told."""

import json
from pathlib import Path

import catalogue
import pytest
import translations
from catalogue import Entry
from translation_checks import faults
from words_in_code import harvest
from words_modules import read_code
from words_values import Harvest

SAID = 'Words = str\nASIDE = "||"\n'
TR = "def tr(words: str, count: int = -1) -> str:\n    return words\n"

KINDS = '''
from dataclasses import dataclass
from typing import ClassVar, Final, NamedTuple

from workbench.said import Words

Pair = tuple[Words, int]


@dataclass
class Spec:
    """Doc."""

    name: str
    words: Words
    shared: ClassVar[Words] = "class wide"
    aside: Words = "default aside"


class Sub(Spec):
    pass


class Place(NamedTuple):
    key: str
    words: Words | None = None


class Button:
    hint: Words

    def __init__(self, icon: str, words: Words = "default words", *more: Words) -> None:
        self.hint = "first hint"
        self.icon = "no words at all"

    def say(self, style: str, words: "Words") -> None:
        self.hint = "later hint" if style else ""


def asked(question: Words, key: str = "no") -> Words:
    return "returned" if key else question
'''

USES = """
from collections.abc import Mapping
from functools import partial

from workbench.said import Words as W
from workbench.ui.kinds import Button, Pair, Place, Spec, Sub, asked
from workbench.ui.words import tr

MONTHS: tuple[W, ...] = ("Jan", "Feb")
FORMS: dict[str, tuple[W, str]] = {"pdf": ("Paper", "no form")}
MORE: Mapping[str, list[W]] = {**{"a": ["nested"]}, "b": []}
PAIRS: tuple[Pair, ...] = (("paired", 1),)
KEYS: dict[W, int] = {"key words": 1}
PLAIN: dict[str, str] = {"no key": "no value"}
SPECS = (Spec("no name", "spec words"), Sub("no", "sub words", aside="aside words"), Place("no place", "place words"))
LATE: W = ""


def use(button: Button, which: str) -> str:
    made = partial(Button, "no icon", "partial words", "further words")
    button.say("no style", "said words")
    words: W = "first" if which else "second"
    words = "third"
    later = asked("asked words")
    return tr("plain") + tr("%n thing(s)", 2) + tr("a" if which else "b") + tr(FORMS.get(which, ("", ""))[0]) + tr(
        {"x": "looked up"}[which]) + tr(dict(MORE).get(which, "fallback")) + tr("many", len(which)) + tr(
        "All||themes") + tr("…")
"""

HARVESTED = {
    "class wide", "default aside", "default words", "first hint", "later hint", "returned", "Jan", "Feb", "Paper", "nested",
    "paired", "key words", "spec words", "sub words", "aside words", "place words", "partial words", "further words",
    "said words", "first", "second", "third", "asked words", "plain", "%n thing(s)", "a", "b", "looked up", "fallback",
    "many", "All||themes",
}  # fmt: skip


def code(folder: Path, **modules: str) -> Path:
    """Write a small program; returns its checkout."""
    texts = {"said": SAID, "ui/words": TR, **{f"ui/{name}": text for name, text in modules.items()}}
    for name, text in texts.items():
        path = folder / "workbench" / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


def read(folder: Path, **modules: str) -> Harvest:
    return harvest(read_code(code(folder, **modules)))


def test_every_place_that_is_annotated_is_read_and_no_other(tmp_path: Path) -> None:
    found = read(tmp_path, kinds=KINDS, uses=USES)
    assert set(found.words) == HARVESTED
    assert not found.problems
    assert {words for words, one in found.words.items() if one.counted} == {"%n thing(s)", "many"}
    assert found.words["sub words"].files == {"workbench/ui/uses.py"}


@pytest.mark.parametrize("wrong", ['f"{1} of"', '"of " + name', '"{n} of".format(n=1)'])
def test_what_cant_be_translated_is_told_with_its_place(tmp_path: Path, wrong: str) -> None:
    found = read(tmp_path, uses=f"from workbench.ui.words import tr\nname = ''\n\nx = tr({wrong})\n")
    assert [problem.partition(": ")[0] for problem in found.problems] == ["workbench/ui/uses.py:4"]


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(translations, "ROOT", code(tmp_path, uses=USES, kinds=KINDS))
    monkeypatch.setattr(translations, "FOLDER", tmp_path / "resources" / "translations")
    return tmp_path


def test_translations_are_taken_kept_and_dropped_with_their_words(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert translations.main(["update"]) == 0
    given = {
        "plain": "zwykłe",
        "%n thing(s)": ["%n rzecz", "%n rzeczy", "%n rzeczy"],
        "All||themes": "Wszystkie",
        "gone": "nie ma",
    }
    (checkout / "pl.json").write_text(json.dumps(given), "utf-8")
    assert translations.main(["take", str(checkout / "pl.json")]) == 1
    assert "'gone': no such words" in capsys.readouterr().err
    code(checkout, uses=USES.replace('tr("a" if which else "b")', "''").replace('tr("plain")', 'tr("plain") + tr("new")'))
    assert translations.main(["update"]) == 0
    kept = catalogue.read(checkout / "resources" / "translations" / "pl.ts")
    assert kept["plain"].forms == ["zwykłe"]
    assert kept["%n thing(s)"].forms == given["%n thing(s)"]
    assert kept["All||themes"].forms == ["Wszystkie"]
    assert "a" not in kept
    capsys.readouterr()
    assert translations.main(["missing", "workbench/ui/uses.py"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert "new" in told
    assert "plain" not in told
    assert "default words" not in told


def test_the_english_file_holds_plurals_only(checkout: Path) -> None:
    translations.main(["update"])
    assert set(catalogue.read(checkout / "resources" / "translations" / "en.ts")) == {"%n thing(s)", "many"}


def test_a_released_file_is_read_by_qt_with_the_right_plural(checkout: Path, qapp: object) -> None:
    from PySide6.QtCore import QTranslator

    translations.main(["update"])
    forms = ["%n rzecz", "%n rzeczy", "%n rzeczy w ogóle"]
    (checkout / "pl.json").write_text(json.dumps({"%n thing(s)": forms, "All||themes": "Wszystkie"}), "utf-8")
    assert translations.main(["take", str(checkout / "pl.json")]) == 0
    assert translations.main(["release"]) == 0
    first = (translations.FOLDER / "pl.qm").read_bytes()
    reader = QTranslator()
    assert reader.load(str(translations.FOLDER / "pl.qm"))
    assert [reader.translate("Workbench", "%n thing(s)", None, n) for n in (1, 3, 22, 5, 12)] == [
        forms[k] for k in (0, 1, 1, 2, 2)
    ]
    assert reader.translate("Workbench", "All", "themes") == "Wszystkie"
    assert reader.translate("Workbench", "plain") in {"", None}
    translations.main(["release"])
    assert (translations.FOLDER / "pl.qm").read_bytes() == first


@pytest.mark.parametrize(
    ("words", "forms", "fault"),
    [
        ("Open {path}", ["Otwórz {plik}"], "its {names} differ"),
        ("%n hit(s)", ["%n trafienie", "trafienia", "%n trafień"], "its %n differ"),
        ("%n hit(s)", ["%n trafienie", "%n trafień"], "3 form(s) wanted (one, few, many)"),
        ("Open…", ["Otwórz"], "its last sign differs"),
        ("Open", ["Otwórz "], "blanks at its ends differ"),
        ("Open", ["&Otwórz"], "& stands only where English has it"),
        ("Open “{name}”", ["Otwórz “{name}”"], "“…” is „…” in Polish"),
        ("Open", [""], "it is empty"),
        ("hit(s) in a list", ["trafienie(s)"], "(s) is English only"),
    ],
)
def test_a_bad_translation_is_refused_with_its_fault(words: str, forms: list[str], fault: str) -> None:
    assert fault in faults(words, forms, "%n" in words, "pl")


@pytest.mark.parametrize(
    ("words", "forms"),
    [
        ("%n hit(s) in {name}", ["jedno trafienie w {name}", "%n trafienia w {name}", "%n trafień w {name}"]),
        ("Delete “{name}”?", ["Usunąć „{name}”?"]),
        ("Find & attach…", ["Znajdź i przypisz & dołącz…"]),
    ],
)
def test_a_good_translation_passes(words: str, forms: list[str]) -> None:
    assert faults(words, forms, "%n" in words, "pl") == []


def test_a_file_reads_back_as_it_was_written(tmp_path: Path) -> None:
    before = {
        "<b> & “x” 'y'\nz||an aside": Entry(['ą < ę & "q"\nż'], files={"a.py"}),
        "%n": Entry(["a", "b", "c"], counted=True, files={"b.py", "a.py"}),
    }
    (tmp_path / "pl.ts").write_text(catalogue.written(before, "pl"), "utf-8")
    after = catalogue.read(tmp_path / "pl.ts")
    assert {key: (one.forms, one.counted) for key, one in after.items()} == {
        key: (one.forms, one.counted) for key, one in before.items()
    }
