"""The inspector."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from workbench.coding.attaching import ThemeTarget, attach
from workbench.coding.records import PassageRecord, passages
from workbench.entities.records import alias_id
from workbench.model.span import Span
from workbench.project.opening import open_for_reading
from workbench.ui.catalogue import Catalogue
from workbench.ui.inspector import InspectorPane
from workbench.ui.inspector.attached import PlainSign
from workbench.ui.inspector.coding_row import ColourDot
from workbench.ui.moments import when
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.chips import Chip

CLICK = Qt.MouseButton.LeftButton


@pytest.fixture
def inspector(qtbot: QtBot, catalogue: Catalogue, tokens: Tokens) -> Iterator[InspectorPane]:
    made = InspectorPane(catalogue, tokens)
    qtbot.addWidget(made)
    made.resize(328, 900)
    made.show()
    qtbot.waitExposed(made)
    catalogue.changed.connect(lambda _changes: made.refresh())  # what else happens before the next painting
    yield made
    made.close()


def coded(catalogue: Catalogue, words: str) -> PassageRecord:
    return next(record for record in passages(catalogue.reading) if words in record.quote)


def test_a_passage_is_shown_with_its_place_and_what_is_attached(inspector: InspectorPane, catalogue: Catalogue) -> None:
    inspector.show_passage(coded(catalogue, "Fog").id)
    view = inspector.passage
    assert view.quote.text() == "Fog closed the quay"
    assert view.head.aside.text() == "¶ 2"
    assert [chip.accessibleName() for chip in view.attached.findChildren(Chip)] == ["Fog"]


def test_words_of_a_source_are_never_taken_as_markup(inspector: InspectorPane) -> None:
    assert inspector.passage.quote.textFormat() is Qt.TextFormat.PlainText


def test_the_cross_detaches_and_a_passage_left_bare_is_no_longer_shown(
    qtbot: QtBot, inspector: InspectorPane, catalogue: Catalogue
) -> None:
    inspector.show_passage(coded(catalogue, "Fog").id)
    row = inspector.passage.attached.row(coded(catalogue, "Fog").codings[0].id)
    assert row is not None
    cross = row.findChildren(QToolButton)[-1]
    qtbot.mouseClick(cross, CLICK)
    assert not any("Fog" in record.quote for record in passages(catalogue.reading))
    assert inspector.currentWidget() is not inspector.passage
    catalogue.project.undo()
    assert coded(catalogue, "Fog").codings


def test_a_click_grades_and_another_on_the_same_takes_it_back(
    qtbot: QtBot, inspector: InspectorPane, catalogue: Catalogue
) -> None:
    one = coded(catalogue, "Fog").id
    inspector.show_passage(one)
    box = inspector.passage.grades.boxes["2"]
    qtbot.mouseClick(box, CLICK)
    assert (coded(catalogue, "Fog").credibility, box.chosen) == (2, True)
    qtbot.mouseClick(box, CLICK)
    assert (coded(catalogue, "Fog").credibility, box.chosen) == (None, False)


def test_typing_is_kept_at_once_and_undone_as_one(qtbot: QtBot, inspector: InspectorPane, catalogue: Catalogue) -> None:
    inspector.show_passage(coded(catalogue, "Fog").id)
    field = inspector.passage.gist.field
    field.setFocus()
    qtbot.keyClicks(field, "Fog shut the port ")
    assert coded(catalogue, "Fog").gist == "Fog shut the port"
    assert field.text() == "Fog shut the port "
    catalogue.project.undo()
    assert coded(catalogue, "Fog").gist == ""
    assert field.text() == ""


def test_claim_key_and_comment(qtbot: QtBot, inspector: InspectorPane, catalogue: Catalogue) -> None:
    inspector.show_passage(coded(catalogue, "Fog").id)
    view = inspector.passage
    view.claim.setFocus()
    qtbot.keyClick(view.claim, Qt.Key.Key_Down)
    qtbot.mouseClick(view.key, CLICK, pos=QPoint(8, view.key.height() // 2))
    view.comment.setFocus()
    qtbot.keyClicks(view.comment, "check")
    qtbot.keyClick(view.comment, Qt.Key.Key_Return)
    qtbot.keyClicks(view.comment, "the date")
    made = coded(catalogue, "Fog")
    assert (made.claimed_as, made.is_key, made.comment) == ("fact", True, "check\nthe date")


def test_a_selection_names_what_is_mentioned_in_it(qtbot: QtBot, inspector: InspectorPane, catalogue: Catalogue) -> None:
    version = next(iter(catalogue.sources.values())).version_id
    inspector.show_selection(version, (Span(0, 46),))
    view = inspector.passage
    assert view.head.words.text() == "Selection"
    assert [chip.accessibleName() for chip in view.named.findChildren(Chip)] == ["Łódź"]
    assert not view.grades.isVisible()
    inspector.show_selection(version, ())
    qtbot.waitUntil(lambda: inspector.currentWidget() is not view, timeout=10_000)


def test_what_was_lately_used_can_be_attached(qtbot: QtBot, inspector: InspectorPane, catalogue: Catalogue) -> None:
    version = next(iter(catalogue.sources.values())).version_id
    inspector.show_selection(version, (Span(4, 11),))
    chip = next(one for one in inspector.passage.recent.findChildren(PlainSign) if one.text() == "Fog")
    with qtbot.waitSignal(inspector.attach_wanted) as told:
        qtbot.mouseClick(chip, CLICK)
    assert told.args == ["theme", next(theme.id for theme in catalogue.themes.values() if theme.name == "Fog")]


def test_a_theme_lists_its_passages_and_those_below_it(qtbot: QtBot, inspector: InspectorPane, catalogue: Catalogue) -> None:
    trade = next(theme.id for theme in catalogue.themes.values() if theme.name == "Trade")
    inspector.show_theme(trade)
    _head, view = inspector.theme.passages
    tester = QAbstractItemModelTester(view.quotes, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [quote.words for quote in view.quotes.quotes] == ["sold nine cranes", "counted every crane"]
    version = next(iter(catalogue.sources.values())).version_id
    attach(catalogue.project, version, [Span(46, 53)], ThemeTarget(trade))
    assert len(view.quotes.quotes) == 3
    with qtbot.waitSignal(inspector.passage_wanted) as told:
        qtbot.mouseClick(view.viewport(), CLICK, pos=view.visualRect(view.quotes.index(0, 0)).center())
    assert told.args == [view.quotes.quotes[0].passage_id]
    del tester


def test_a_themes_name_definition_and_colour(qtbot: QtBot, inspector: InspectorPane, catalogue: Catalogue) -> None:
    fog = next(theme.id for theme in catalogue.themes.values() if theme.name == "Fog")
    inspector.show_theme(fog)
    view = inspector.theme
    view.texts["definition"].setFocus()
    qtbot.keyClicks(view.texts["definition"], "Low cloud")
    assert catalogue.themes[fog].definition == "Low cloud"
    catalogue.project.undo()
    assert (catalogue.themes[fog].definition, view.texts["definition"].toPlainText()) == ("", "")
    before = catalogue.themes[fog].colour
    x, y = 16 + 24 * 3 + 8, 24 + 8
    assert view.colours.index_at(x, y) == 15
    qtbot.mouseClick(view.colours, CLICK, pos=QPoint(x, y))
    assert catalogue.themes[fog].colour == 15 != before
    view.name.field.setFocus()
    view.name.field.selectAll()
    qtbot.keyClick(view.name.field, Qt.Key.Key_Backspace)
    assert catalogue.themes[fog].name == "Fog"


def test_an_entitys_other_names(qtbot: QtBot, inspector: InspectorPane, catalogue: Catalogue) -> None:
    city = next(entity.id for entity in catalogue.entities.values() if entity.name == "Łódź")
    inspector.show_entity(city)
    view = inspector.entity
    qtbot.keyClicks(view.aliases.field, "Litzmannstadt")
    qtbot.keyClick(view.aliases.field, Qt.Key.Key_Return)
    assert catalogue.entities[city].aliases == ("Lodz", "Litzmannstadt")
    qtbot.keyClicks(view.aliases.field, "Lodz")
    qtbot.keyClick(view.aliases.field, Qt.Key.Key_Return)
    assert "“Lodz”" in view.aliases.told.text() or '"Lodz"' in view.aliases.told.text(), "told at the field"
    assert not view.aliases.told.isHidden()
    qtbot.keyClick(view.aliases.field, Qt.Key.Key_Backspace)
    assert view.aliases.told.isHidden()
    qtbot.mouseClick(view.aliases.findChildren(QToolButton)[0], CLICK)
    assert alias_id(catalogue.reading, city, "Lodz") is None
    assert [quote.words for quote in view.passages[1].quotes.quotes] == ["Łódź"]


def test_a_source_says_what_is_missing(qtbot: QtBot, inspector: InspectorPane, catalogue: Catalogue) -> None:
    one = next(iter(catalogue.sources))
    inspector.show_source(one)
    view = inspector.source
    assert view.missing.text() == "Missing: title (the file's name stands in), author, publisher, date"
    view.fields["authors"].field.setFocus()
    qtbot.keyClicks(view.fields["authors"].field, "J. Nowak")
    qtbot.mouseClick(view.grades.boxes["B"], CLICK)
    assert (catalogue.sources[one].authors, catalogue.sources[one].reliability) == ("J. Nowak", "B")
    assert view.missing.text() == "Missing: title (the file's name stands in), publisher, date"
    catalogue.project.undo()
    catalogue.project.undo()
    assert catalogue.sources[one].authors == ""


def test_what_is_deleted_is_no_longer_shown(inspector: InspectorPane, catalogue: Catalogue) -> None:
    from workbench.coding.themes import delete_theme

    fog = next(theme.id for theme in catalogue.themes.values() if theme.name == "Fog")
    inspector.show_theme(fog)
    delete_theme(catalogue.project, fog)
    assert inspector.currentWidget() is not inspector.theme
    inspector.show_theme(fog)
    assert inspector.currentWidget() is not inspector.theme


def test_a_project_that_is_read_only_says_so_and_keeps_what_is_shown(
    qtbot: QtBot, catalogue: Catalogue, tokens: Tokens
) -> None:
    with open_for_reading(catalogue.project.path) as reading:
        other = Catalogue(reading)
        made = InspectorPane(other, tokens)
        qtbot.addWidget(made)
        made.show_passage(coded(catalogue, "Fog").id)
        made.show()
        with qtbot.waitSignal(other.failed) as told:
            qtbot.mouseClick(made.passage.grades.boxes["3"], CLICK)
        assert type(told.args[0]).__name__ == "ProjectReadOnly"
        assert coded(catalogue, "Fog").credibility is None
        made.close()


def test_moments_are_said_as_people_say_them() -> None:
    present = datetime(2026, 2, 3, 14, 30, tzinfo=UTC)
    assert when("2026-02-03T14:29:30.000Z", present) == "just now"
    assert when("2025-02-03T14:10:00.000Z", present).endswith("2025")


def test_the_cross_asks_before_a_passage_goes_that_a_brief_relies_on(
    qtbot: QtBot, inspector: InspectorPane, catalogue: Catalogue
) -> None:
    from workbench.briefs.composing import draft

    asked: list[str] = []
    answer = [False]
    catalogue.agreed = lambda words, _button: (asked.append(words), answer[0])[1]
    inspector.show_passage(coded(catalogue, "Fog").id)
    draft(catalogue.project)
    for agreed in (False, True):
        answer[0] = agreed
        qtbot.mouseClick(inspector.passage.attached.findChildren(QToolButton)[1], CLICK)
        attached = [record for record in passages(catalogue.reading) if "Fog" in record.quote and record.codings]
        assert bool(attached) is not agreed
    assert len(asked) == 2
    assert "1" in asked[0]


def test_the_cross_does_not_ask_while_another_coding_keeps_the_passage(
    qtbot: QtBot, inspector: InspectorPane, catalogue: Catalogue
) -> None:
    from workbench.briefs.composing import draft

    catalogue.agreed = lambda words, _button: pytest.fail(words)
    record = coded(catalogue, "Fog")
    other = next(theme.id for theme in catalogue.themes.values() if theme.name == "Ferries")
    attach(catalogue.project, record.version_id, record.spans, ThemeTarget(other))
    draft(catalogue.project)
    inspector.show_passage(record.id)
    qtbot.mouseClick(inspector.passage.attached.findChildren(QToolButton)[1], CLICK)
    assert len(coded(catalogue, "Fog").codings) == 1


def test_the_codings_of_others_carry_their_colour(qtbot: QtBot, inspector: InspectorPane, catalogue: Catalogue) -> None:
    record = next(iter(passages(catalogue.reading)))
    inspector.show_passage(record.id)
    assert not inspector.passage.findChildren(ColourDot)
    catalogue.project.act_as("Jan Lis")
    inspector.show_nothing()
    inspector.show_passage(record.id)
    assert len(inspector.passage.findChildren(ColourDot)) == len(record.codings)
