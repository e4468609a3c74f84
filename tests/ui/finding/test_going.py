"""Going to a place by its number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workbench.coding.passage_order import count_passages, nth_passage
from workbench.coding.records import marks
from workbench.model.document import Block, BlockKind, Document, Places
from workbench.project.project import Project
from workbench.ui.finding.destinations import Destination, Kind, Reach, example, read, trouble
from workbench.ui.finding.go_field import GoField
from workbench.ui.workspace import ReaderHost

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.mark.parametrize(
    ("words", "kind", "number"),
    [
        ("p 12", Kind.PAGE, 12), ("p. 12", Kind.PAGE, 12), ("P12", Kind.PAGE, 12), ("page 12", Kind.PAGE, 12),
        ("str. 12", Kind.PAGE, 12), ("akapit 3", Kind.PARAGRAPH, 3), ("fragment 5", Kind.PASSAGE, 5),
        ("rozdz. 2", Kind.SECTION, 2),
        ("34", Kind.PARAGRAPH, 34), (" ¶34 ", Kind.PARAGRAPH, 34), ("paragraph 34", Kind.PARAGRAPH, 34),
        ("§ 3", Kind.SECTION, 3), ("section 3", Kind.SECTION, 3), ("#5", Kind.PASSAGE, 5), ("passage 5", Kind.PASSAGE, 5),
        ("50%", Kind.PERCENT, 50), ("12,5 %", Kind.PERCENT, 12.5), ("0%", Kind.PERCENT, 0),
    ],
)  # fmt: skip
def test_what_people_write_is_read(words: str, kind: Kind, number: float) -> None:
    assert read(words) == Destination(kind, number)


@pytest.mark.parametrize("words", ["", "p", "twelve", "p 1 2", "-3", "%", "page", "1e5", "p 12345678901", "12 34", "§"])
def test_what_means_nothing_is_not_guessed(words: str) -> None:
    assert read(words) is None


@given(st.text(max_size=30))
def test_whatever_is_typed_is_answered(words: str) -> None:
    destination = read(words)
    for reach in (Reach(), Reach(12, 140, 6, 57), Reach(1, 1, 1, 1)):
        if destination is not None:
            answer = trouble(destination, reach)
            assert answer == "" or answer.endswith((".", "%."))


def test_a_page_is_found_by_what_it_calls_itself_first() -> None:
    labels = ("i", "ii", "1", "2", "A-1")
    found = {words: read(words, labels) for words in ("p ii", "p. 1", "page A-1", "p2", "p 5", "ii")}
    pages = {words: to.number for words, to in found.items() if to is not None and to.kind is Kind.PAGE}
    assert pages == {"p ii": 2, "p. 1": 3, "page A-1": 5, "p2": 4, "p 5": 5}


def test_what_there_is_is_said_and_what_there_is_not_explained() -> None:
    reach = Reach(12, 1_400, 0, 1)
    assert reach.words() == "12 pages  ·  1,400 paragraphs  ·  1 passage"
    assert example(reach) == "p 2,  34,  #5,  50%"
    assert trouble(Destination(Kind.PAGE, 13), reach) == "The pages go from 1 to 12."
    assert trouble(Destination(Kind.PAGE, 0), reach) == "The pages go from 1 to 12."
    assert trouble(Destination(Kind.SECTION, 1), reach) == "This text has no headings."
    assert trouble(Destination(Kind.PASSAGE, 2), reach) == "There is one passage."
    assert trouble(Destination(Kind.PERCENT, 101), reach) == "A text ends at 100%."
    assert not trouble(Destination(Kind.PAGE, 12), reach)


def field_of(host: ReaderHost) -> GoField:
    host.going.open()
    field = host.going._field
    assert field is not None
    assert field.isVisible()
    return field


def test_enter_goes_to_a_paragraph_and_the_caret_stands_there(host: ReaderHost) -> None:
    field = field_of(host)
    assert field.foot.text() == "3 paragraphs  ·  4 passages"
    QTest.keyClicks(field.field, "3")
    assert field.answer.text().startswith("The master of the port")
    QTest.keyClick(field.field, ENTER)
    assert not field.isVisible()
    assert host.page.hasFocus()
    assert host.page.selection.caret == host.document.text.index("The master")


def test_bad_input_is_answered_at_the_field(host: ReaderHost) -> None:
    field = field_of(host)
    for words, answer in (("9", "The paragraphs go from 1 to 3."), ("p 2", "This text has no pages.")):
        field.field.setText(words)
        QTest.keyClick(field.field, ENTER)
        assert field.isVisible()
        assert field.answer.text() == answer
    field.field.setText("nowhere")
    QTest.keyClick(field.field, ENTER)
    assert field.answer.text() == "Type a number, such as 34,  #5,  50%."
    QTest.keyClick(field.field, ESC)
    assert not field.isVisible()
    assert host.page.hasFocus()


def test_a_passage_is_chosen(host: ReaderHost) -> None:
    field = field_of(host)
    QTest.keyClicks(field.field, "#2")
    words = field.answer.text()
    QTest.keyClick(field.field, ENTER)
    (mark,) = {(mark.start, mark.end) for mark in host.page.store.of_passage(host.page.chosen)}
    assert words.startswith(host.document.text[mark[0] : mark[1]])


def test_passages_are_numbered_in_the_order_of_the_text(host: ReaderHost, project: Project) -> None:
    version, reading = host.source.version_id, project.reading
    ordered = list(dict.fromkeys(mark.passage_id for mark in marks(reading, version)))
    count = count_passages(reading, version)
    assert count == len(ordered)
    places = [nth_passage(reading, version, number) for number in range(1, count + 1)]
    assert [place.passage_id for place in places if place] == ordered
    assert nth_passage(reading, version, count + 1) is None
    assert nth_passage(reading, version, 0) is None


def test_pages_sections_and_parts_of_the_whole(host: ReaderHost) -> None:
    text = "Title\nOne\nFirst words.\nTwo\nLast words."
    starts = [0, 6, 10, 23, 27]
    kinds = [BlockKind.HEADING, BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.PARAGRAPH]
    ends = [start - 1 for start in starts[1:]] + [len(text)]
    blocks = tuple(Block(kind, *rest) for kind, *rest in zip(kinds, starts, ends, [1, 2, 0, 2, 0], strict=True))
    host.going._acts.document = document = Document(text, blocks, pages=(0, 23))
    host.going._places = Places(document)
    assert host.going.reach() == Reach(2, 2, 2, 4)
    for destination, offset in (
        (Destination(Kind.PAGE, 2), 23), (Destination(Kind.SECTION, 1), 6), (Destination(Kind.SECTION, 2), 23),
        (Destination(Kind.PARAGRAPH, 2), 27), (Destination(Kind.PERCENT, 0), 0),
        (Destination(Kind.PERCENT, 100), len(text) - 1),
        (Destination(Kind.PAGE, 3), None), (Destination(Kind.SECTION, 3), None), (Destination(Kind.PARAGRAPH, 3), None),
    ):  # fmt: skip
        assert host.going.offset_of(destination) == offset


def test_an_empty_text_has_nowhere_to_go(host: ReaderHost) -> None:
    host.going._acts.document = Document("", ())
    assert host.going.offset_of(Destination(Kind.PERCENT, 50)) == 0
