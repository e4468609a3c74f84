"""The page view: the pages of a PDF with the passages of its text, in which the analyst selects, chooses and drops."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from workbench.model.span import Span
from workbench.ui.reader import passages
from workbench.ui.reader.cursors import column_cursor
from workbench.ui.reader.drops import DropHand
from workbench.ui.reader.keys import scroll_of, way_of
from workbench.ui.reader.looks import Looks
from workbench.ui.reader.margin import Hot
from workbench.ui.reader.mouse import MouseHand
from workbench.ui.reader.page import ReaderPage
from workbench.ui.reader.pages.limit_drag import LimitDrag
from workbench.ui.reader.pages.selecting import SelectingPages
from workbench.ui.reader.pages.walking import Walk
from workbench.ui.reader.pages.zoom import Fit, Zoom
from workbench.ui.widgets.same_actions import SameActions
from workbench.ui.widgets.speech import announce
from workbench.ui.widgets.tips import tip
from workbench.ui.words import tr


class PagesView(SelectingPages):
    """Shows the passages of a ReaderPage on the pages of its PDF, and writes to it what is selected and chosen here."""

    _drops: DropHand | None = None  # Qt sends events to the viewport before there is one

    def __init__(
        self, reader: ReaderPage, original: Callable[[], bytes], looks: Looks, paper: Looks, parent: QWidget | None = None
    ) -> None:
        """As PagesCanvas."""
        super().__init__(reader, original, looks, paper, parent)
        self.hand, self.walk = MouseHand(self, reader), Walk(self)
        self.limit_drag, self._drops = LimitDrag(self), DropHand(self, reader)
        self._drops.dropped.connect(reader.target_dropped)
        self.hand.hot_clicked.connect(reader.click_hot)
        self.hand.text_clicked.connect(self.choose_at)
        self.hand.text_opened.connect(lambda point: reader.open_at(self.letter_at(point)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(tr("Page view"))
        self.setAccessibleDescription(
            tr("The pages of the source as they were printed. The keys are those of the reading view.")
        )
        self._follow_reader()

    def _follow_reader(self) -> None:
        reader = self.reader
        reader.paper.stale.connect(self._on_stale)
        SameActions(reader, self)

    def _on_stale(self) -> None:
        if self.isVisible():
            self.viewport().update()

    # --- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection; where the pages couldn't be opened, try again."""
        self.try_again()
        self.walk.forget()
        if not self.limit_drag.press(event):
            self.hand.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Stretch the selection, or show what brackets and names belong to."""
        if self.limit_drag.move(event):
            return
        self.hand.move(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            self._hover(self.hot_at(event.position()), event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the selection, or choose."""
        if not self.limit_drag.release():
            self.hand.release(event)
        self.touched.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        self.hand.double_click(event)

    def _hover(self, hot: Hot | None, point: QPointF) -> None:
        passage, scene = hot.mark.passage_id if hot else 0, self.reader.scene
        if passage != scene.hovered:
            scene.hovered = passage
            self.reader.viewport().update()
        limit = None if hot else self.limit_at(point)
        if limit != scene.hot_limit:
            scene.hot_limit = limit
            self.reader.viewport().update()
        shapes = Qt.CursorShape
        text = shapes.BitmapCursor if self.column_at(point) else shapes.IBeamCursor
        over = shapes.SizeHorCursor if limit else text if self._over_text(point) else shapes.ArrowCursor
        shape = shapes.PointingHandCursor if hot else over
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(column_cursor() if shape is shapes.BitmapCursor else shape)

    def _over_text(self, point: QPointF) -> bool:
        page = self.page_under(point)
        if not page or self.letters(page) is None:
            return False
        x, y = self.on_page(point, page)
        width, height = self.stack.sizes[page - 1]
        return 0 <= x <= width and 0 <= y <= height

    def choose_at(self, point: QPointF) -> None:
        """Choose the passage under a point; a further click goes on to the next one there."""
        at, reader = self.letter_at(point), self.reader
        reader.choose(passages.next_under(passages.under(reader.store, at), reader.chosen) if at is not None else 0)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show a name where the mouse rests on its bracket; step back to nothing when the mouse leaves."""
        if isinstance(event, QHelpEvent):
            hot = self.hot_at(QPointF(event.pos()))
            QToolTip.showText(
                event.globalPos(), tip(hot.tip) if hot else "", self.viewport(), hot.box.toRect() if hot else QRect()
            )
            return True
        if self._drops is not None and self._drops.heed(event):
            return True
        if event.type() is QEvent.Type.Leave and self.reader.scene.hovered:
            self.reader.scene.hovered = 0
            self.reader.viewport().update()
        return super().viewportEvent(event)

    def _found_at(self, point: QPointF) -> list[int]:
        hot, at = self.hot_at(point), self.letter_at(point)
        return [hot.mark.passage_id] if hot else passages.under(self.reader.store, at) if at is not None else []

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu, with the passage under the mouse."""
        reader = self.reader
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.selection_rect().bottomLeft())
            reader.menu_key_pressed.emit(place, reader.here())
            return
        point = QPointF(self.viewport().mapFromGlobal(event.globalPos()))
        found, hot = self._found_at(point), self.hot_at(point)
        if hot and not hot.more and hot.mark.passage_id not in reader.scene.also and not reader.selected_spans():
            reader.choose(hot.mark.passage_id, coding=hot.mark.coding_id)
        reader.context_menu_wanted.emit(event.globalPos(), reader.first_of(found))

    # --- drops

    def drop_at(self, point: QPointF) -> tuple[tuple[Span, ...], int]:
        """Return what a target dropped at a point is attached to, and the passage that is, 0 for none."""
        return self.reader.drop_on(self._found_at(point), self.letter_at(point), selected=self.is_selected(point))

    # --- keys

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the zoom for the pages: elsewhere in the window they set the size of the text."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and zoom_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret, stretch the selection, scroll."""
        way, hundredths, zoom = way_of(event), scroll_of(event), zoom_of(event)
        if zoom is not None:
            self.set_zoom(self.zoom.stepped(zoom) if isinstance(zoom, int) else Zoom(zoom))
        elif hundredths:
            self.scroll_by(self.viewport().height() * hundredths // 100)
        elif way:
            self.walk.go(way, stretch=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            self.touched.emit()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret."""
        super().focusInEvent(event)
        self.viewport().update()
        if self.reader.selected_spans():
            announce(self, self.reader.selected_text()[:300])

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the caret."""
        super().focusOutEvent(event)
        self.viewport().update()


_ZOOMS: dict[int, int | Fit] = {
    Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: Fit.WIDTH, Qt.Key.Key_9: Fit.PAGE,
}  # fmt: skip


def zoom_of(event: QKeyEvent) -> int | Fit | None:
    """Return the step or the fit that a key with Ctrl means, None if it means none."""
    keys = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
    return _ZOOMS.get(event.key()) if keys == Qt.KeyboardModifier.ControlModifier else None
