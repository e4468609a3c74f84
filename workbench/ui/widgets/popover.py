"""A popup that hangs from a button: it closes with Esc, a press elsewhere, or when the focus goes elsewhere."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QShowEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.popup import SHADOW, PopupFrame


class Popover(PopupFrame):
    """A child of a page, laid over it below what opened it. closed: it went, by whatever way."""

    closed = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        """Begin hidden."""
        super().__init__(tokens, parent)
        self._anchor: QWidget | None = None
        self._box: QRect | None = None
        self._before: QWidget | None = None
        self._watched: QWindow | None = None
        self._follows_focus = False
        self.opener: QWidget | None = None
        """A widget elsewhere whose press opens and closes it: a press on that is left to it."""
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.hide()

    def toggle(self, anchor: QWidget) -> None:
        """Open below a widget, or close if it is open."""
        if self.isVisible():
            self.dismiss()
        else:
            self.open(anchor)

    def open(self, anchor: QWidget, box: QRect | None = None) -> None:
        """Open below a widget, or a box in its pixels, and take the focus."""
        self._anchor, self._box, self._before = anchor, box, self.window().focusWidget()
        self.place()
        self.show()
        self.raise_()
        first = self.first_field()
        (first or self).setFocus(Qt.FocusReason.PopupFocusReason)

    def first_field(self) -> QWidget | None:
        """Return what has the focus when it opens; by default whatever comes first."""
        found = self.nextInFocusChain()
        return found if found is not None and self.isAncestorOf(found) else None

    def place(self) -> None:
        """Stand below the anchor, its near edge at that one's, within the parent."""
        parent = self.parentWidget()
        if parent is None or self._anchor is None or not isValid(self._anchor):
            return
        size = self.sizeHint().expandedTo(self.minimumSize()).boundedTo(self.maximumSize())  # the hint knows of no fixed size
        width, height = min(size.width(), parent.width() + 2 * SHADOW - 8), min(size.height(), parent.height())
        box = self._box or self._anchor.rect()
        box = QRect(self._anchor.mapTo(parent, box.topLeft()), box.size())
        towards_left = box.center().x() > parent.width() / 2
        left = box.right() + 1 - width + SHADOW if towards_left else box.left() - SHADOW
        left = max(4 - SHADOW, min(left, parent.width() - width + SHADOW - 4))
        top, above = box.bottom() + 5 - SHADOW, box.top() - 5 - height + SHADOW
        if top + height - SHADOW > parent.height() and self._box is not None and above > -SHADOW:
            top = above
        top = min(top, max(0, parent.height() - height + SHADOW - 4))
        self.setGeometry(left, top, width, height)

    def dismiss(self) -> None:
        """Close and give the focus back to where it was."""
        if not self.isVisible():
            return
        mine = self._has_focus_in()
        self.hide()
        if mine and self._before is not None and isValid(self._before):  # it may have gone with what it was part of
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def _has_focus_in(self) -> bool:
        now: QWidget | None = self.window().focusWidget()
        return now is not None and (now is self or self.isAncestorOf(now))

    # --- closing by itself

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to watch the window's mouse and focus."""
        super().showEvent(event)
        if event.spontaneous():  # the window itself came back; nothing was opened
            return
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
            self._follows_focus = True
        self._watched = self.window().windowHandle()
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Watch no longer."""
        super().hideEvent(event)
        if event.spontaneous() or not self._follows_focus:
            return
        self._follows_focus = False
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.disconnect(self._focus_moved)
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched = None
        self.closed.emit()

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Close when another part of the window has the focus; lists of boxes inside belong to it."""
        above = new
        while above is not None and above is not self:
            above = above.parentWidget()
        if new is not None and above is None and self.isVisible():
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close on a press anywhere else; one on the anchor is left to that, which closes it by its click."""
        if watched is self._watched and isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            at, frame = event.globalPosition().toPoint(), self.rect().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
            left_to = (self._anchor if self._box is None else None, self.opener)
            on_anchor = any(
                each is not None and isValid(each) and each.rect().contains(each.mapFromGlobal(at)) for each in left_to
            )
            if not frame.contains(self.mapFromGlobal(at)) and not on_anchor:
                self.dismiss()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)
