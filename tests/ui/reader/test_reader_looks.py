"""What is seen beside and over the text: ticks that lead, links and notes, names that have room or none, sections."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from reader_hands import LEFT, Maker, click, find, picture, point
from reader_texts import block, build, long, paragraph

from workbench.model.document import BlockKind, Document, Style, StyleKind
from workbench.ui.reader.links import link_words
from workbench.ui.reader.marks import Mark
from workbench.ui.reader.page import ReaderPage
from workbench.ui.reader.scroll_bar import tick_words


def marked(make: Maker) -> tuple[ReaderPage, list[Mark]]:
    """A long text with a mark at its beginning, one far below with a comment, and a second one beside that."""
    page = make(long(800))
    far = find(page, "Paragraph 640.")
    marks = [
        Mark(1, 1, 0, 9, "Near", 3),
        Mark(2, 2, far, far + 9, "Far", 7, has_comment=True),
        Mark(3, 3, far, far + 4, "Too", 9),
    ]
    page.set_marks(marks)
    page.idle.finish()
    return page, marks


def test_a_click_on_a_tick_goes_there_and_chooses_the_passage(qtbot: QtBot, make: Maker) -> None:
    page, marks = marked(make)
    bar = page.verticalScrollBar()
    row = max(bar.ticks)
    qtbot.mouseClick(bar, LEFT, pos=QPoint(7, row + 1))
    assert page.chosen == 2
    assert not page.line_box(marks[1].start).isNull()


def test_a_press_beside_the_ticks_brings_the_thumb_and_a_drag_of_it_is_no_click(qtbot: QtBot, make: Maker) -> None:
    page, _ = marked(make)
    bar = page.verticalScrollBar()
    qtbot.mouseClick(bar, LEFT, pos=QPoint(7, bar.height() // 2))
    assert page.chosen == 0
    assert page.place() > 0
    qtbot.mousePress(bar, LEFT, pos=bar.thumb().center().toPoint())
    qtbot.mouseRelease(bar, LEFT, pos=QPoint(7, max(bar.ticks) + 1))
    assert page.chosen == 0


def test_a_tick_tells_its_names_and_that_there_is_a_comment(make: Maker) -> None:
    page, _ = marked(make)
    ticks = page.verticalScrollBar().ticks
    assert tick_words(ticks[max(ticks)]) == "Far\nToo\nwith a comment"
    assert tick_words(ticks[min(ticks)]) == "Near"


def test_a_filter_hides_marks_everywhere_and_counts_their_codings(qtbot: QtBot, make: Maker) -> None:
    page, _ = marked(make)
    with qtbot.waitSignal(page.ticks.hidden_counted, timeout=10_000) as counted:
        page.show_only(lambda mark: mark.label == "Near")
        page.idle.finish()
    assert counted.args == [2]
    assert len(page.verticalScrollBar().ticks) == 1
    page.viewport().repaint()
    assert {hot.mark.label for hot in page.hot} == {"Near"}
    page.show_document(long(50))
    page.set_marks([Mark(9, 9, 0, 9, "Other", 2)])
    assert page.store.query(0, 100) == []


def noted() -> Document:
    """A text with a reference to a note, and a link."""
    pieces = [
        *[paragraph(f"Line {n} of the harbour book.") for n in range(60)],
        block(BlockKind.FOOTNOTE, "Seen at dusk.", marker="1"),
    ]
    made = build([paragraph("The pilot came home1 and wrote a letter."), *pieces])
    text = made.text
    reference, link, note = text.index("home1") + 4, text.index("letter"), text.index("Seen at dusk")
    styles = (
        Style(StyleKind.NOTE, reference, reference + 1, str(note)),
        Style(StyleKind.LINK, link, link + 6, "https://example.org/letter"),
    )
    return Document(made.text, made.blocks, styles)


def test_a_reference_says_its_note_and_a_link_its_address(make: Maker) -> None:
    page = make(noted())
    note, link = (page.link_at(point(page, find(page, words) + shift)) for words, shift in (("home1", 4), ("letter", 2)))
    assert note is not None
    assert link is not None
    assert link_words(page.document, note) == "1 Seen at dusk."
    assert link_words(page.document, link) == "https://example.org/letter"
    assert page.link_at(point(page, find(page, "pilot"))) is None


def test_a_click_on_a_reference_goes_to_its_note(make: Maker) -> None:
    page = make(noted())
    click(page, point(page, find(page, "home1") + 4))
    assert not page.line_box(find(page, "Seen at dusk")).isNull()


def test_a_reference_that_leads_nowhere_says_nothing(make: Maker) -> None:
    document = noted()
    astray = Style(StyleKind.NOTE, 0, 3, "99999999")
    assert link_words(document, astray) == "99999999"
    page = make(Document(document.text, document.blocks, (astray,)))
    click(page, point(page, 1))
    assert page.place() == 0


def coloured(image: QImage, name: str) -> int:
    """Count pixels of one colour."""
    return sum(image.pixelColor(x, y).name() == name for x in range(image.width()) for y in range(image.height()))


def test_links_wear_the_accent(make: Maker) -> None:
    page = make(noted())
    box = page.line_box(find(page, "letter")).toRect()
    box.setWidth(40)
    assert coloured(picture(page).copy(box), page.looks.colour("accent").name()) > 10


def test_where_there_is_no_room_no_name_is_cut_to_its_swatch(make: Maker) -> None:
    page, _ = marked(make)
    page.resize(440, 700)
    page.viewport().repaint()
    assert page.columns.names_width < 36
    assert all(hot.box.right() < page.columns.names for hot in page.hot)
    page.resize(914, 700)
    page.viewport().repaint()
    assert any(hot.box.left() >= page.columns.names - 6 for hot in page.hot)
