"""Where the words of a language are long: what gives way does so whole, and new briefs begin in the window's language."""

from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from workbench.ui.briefs.face_row import FaceRow
from workbench.ui.importing.sentences import without_name
from workbench.ui.settings import Settings
from workbench.ui.theme.tokens import Mode, Tokens
from workbench.ui.usual_brief import keep_usual, usual_brief
from workbench.ui.widgets.cut_label import CutLabel
from workbench.ui.widgets.tools import ToolButton


def _button(words: str) -> QToolButton:
    made = QToolButton()
    made.setText(words)
    return made


def test_what_a_judgment_rests_on_goes_below_long_terms_and_comes_back(qtbot: QtBot) -> None:
    first, rest, last = _button("Likely"), [_button("2 for, 1 against"), CutLabel("elsewhere")], _button("…")
    row = FaceRow((first,), rest, last)
    qtbot.addWidget(row)
    words = "Bardzo mało prawdopodobne, a nawet bardziej"
    wide = _button(words).sizeHint().width() + last.sizeHint().width() + 40  # whatever looks the tests before have put on
    row.setFixedWidth(wide)
    row.show()
    assert row.is_one
    assert rest[0].y() == first.y()
    first.setText(words)
    qtbot.waitUntil(lambda: rest[0].y() > first.y(), timeout=2000)
    assert not row.is_one
    assert first.width() >= first.sizeHint().width()
    row.setFixedWidth(wide + 900)
    qtbot.waitUntil(lambda: rest[0].y() == first.y(), timeout=2000)


def test_a_tool_shows_its_icon_where_its_words_have_no_room(qtbot: QtBot) -> None:
    tool = ToolButton(Tokens(Mode.LIGHT), "Przytocz", "hint", instead="quotes")
    plain = ToolButton(Tokens(Mode.LIGHT), "Przytocz", "hint")
    for each in (tool, plain):
        qtbot.addWidget(each)
    assert tool.minimumSizeHint().width() < plain.minimumSizeHint().width()
    tool.resize(tool.minimumSizeHint())
    small = tool.grab().toImage()
    plain.resize(tool.size())
    assert small != plain.grab().toImage()


def test_a_cut_label_tells_the_whole_in_its_tip(qtbot: QtBot) -> None:
    label = CutLabel("jeszcze nieprzytoczone")
    qtbot.addWidget(label)
    label.resize(40, 20)
    label.show()
    assert "nieprzytoczone" in label.toolTip()
    label.resize(400, 20)
    assert not label.toolTip()


def test_new_briefs_begin_in_the_language_of_the_window_unless_another_was_kept(tmp_path: Path) -> None:
    settings, former = Settings(tmp_path / "settings.json"), QLocale()
    try:
        QLocale.setDefault(QLocale("pl_PL"))
        assert usual_brief(settings).language == "pl"
        QLocale.setDefault(QLocale("fr_FR"))
        assert usual_brief(settings).language == "en"
        keep_usual(settings, language="pl")
        assert usual_brief(settings).language == "pl"
    finally:
        QLocale.setDefault(former)


def test_a_files_name_is_left_out_wherever_a_sentence_has_it() -> None:
    assert without_name("a.pdf is damaged. Nothing.", "a.pdf") == "is damaged. Nothing."
    assert without_name("Plik „a.pdf” jest uszkodzony.", "a.pdf") == "Plik jest uszkodzony."
    assert without_name("Nie można odczytać a.pdf: brak dostępu.", "a.pdf") == "Nie można odczytać: brak dostępu."
