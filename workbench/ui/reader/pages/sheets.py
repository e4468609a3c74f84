"""The desk, sheets of paper on it, and words where a page can't be shown."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from workbench.project.errors import DamagedProject
from workbench.sources.errors import Damaged, Encrypted, SourceError, TimedOut, TooLarge, WrongPassword
from workbench.ui.reader.looks import Looks
from workbench.ui.reader.metrics import Metrics
from workbench.ui.reader.style import ReadingStyle
from workbench.ui.words import tr


class SheetPainter:
    """Paints what surrounds and replaces pages."""

    def __init__(self, looks: Looks, paper: Looks) -> None:
        """looks: of the window; paper: of white paper."""
        self._looks, self._paper = looks, paper
        metrics = Metrics(ReadingStyle())
        self._font, self._large = metrics.frame_font(13), metrics.frame_font(34, 300)

    def set_looks(self, looks: Looks) -> None:
        """Take other colours for the desk."""
        self._looks = looks

    def desk(self, painter: QPainter, rect: QRectF) -> None:
        """Paint what pages lie on."""
        painter.fillRect(rect, self._looks.colour("desk"))

    def sheet(self, painter: QPainter, rect: QRectF) -> None:
        """Paint an empty page with its edge."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(self._looks.colour("border"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(-1, -1, 0, 0))
        painter.fillRect(rect, QColor(255, 255, 255))

    def placeholder(self, painter: QPainter, rect: QRectF, page: int) -> None:
        """Paint a page's number while it is being drawn."""
        painter.setFont(self._large)
        painter.setPen(self._paper.colour("border"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(page))

    def damaged(self, painter: QPainter, rect: QRectF, page: int, error: BaseException) -> None:
        """Say on a page why it can't be shown."""
        painter.setFont(self._font)
        painter.setPen(self._paper.colour("text2"))
        room = rect.adjusted(40, 40, -40, -40)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, page_words(page, error))

    def words(self, painter: QPainter, rect: QRectF, error: BaseException | None) -> None:
        """Say on the desk that the PDF is being opened, or why it can't be."""
        painter.setFont(self._font)
        painter.setPen(self._looks.colour("text2"))
        room = rect.adjusted(40, 40, -40, -40)
        words = tr("The pages are being opened…") if error is None else _problem_with_way(error)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)

    def notice(self, painter: QPainter, rect: QRectF, error: BaseException) -> None:
        """Say over the pages, in a strip along the upper edge of a rectangle, why they can't be drawn any more."""
        painter.setFont(self._font)
        words, flags = _problem_with_way(error), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        room = painter.boundingRect(rect.adjusted(24, 10, -24, 0), flags & ~Qt.AlignmentFlag.AlignVCenter, words)
        strip = QRectF(rect.left(), rect.top(), rect.width(), room.height() + 20)
        painter.fillRect(strip, self._looks.colour("raised"))
        painter.fillRect(QRectF(strip.left(), strip.bottom() - 1, strip.width(), 1), self._looks.colour("border"))
        painter.setPen(self._looks.colour("text"))
        painter.drawText(strip.adjusted(24, 0, -24, 0), flags, words)


class OnDesk:
    """Looks of what lies on the desk: there the desk's colour stands for the paper's."""

    def __init__(self, looks: Looks) -> None:
        """Keep the window's looks."""
        self._looks = looks
        self.dark, self.palette = looks.dark, looks.palette

    def colour(self, role: str) -> QColor:
        """Return the colour of a role."""
        return self._looks.colour("desk" if role == "paper" else role)


def page_words(page: int, error: BaseException) -> str:
    """Return why a page is not shown."""
    if isinstance(error, TimedOut):
        return tr("Page {n} takes too long to draw. Its text, as far as there is one, stands in the text view.").format(n=page)
    if isinstance(error, TooLarge):
        return tr("Page {n} needs more memory than a page may take. Its text stands in the text view.").format(n=page)
    if not isinstance(error, SourceError):
        return tr("Page {n} can't be drawn. Its text, as far as there is one, stands in the text view.").format(n=page)
    return tr("Page {n} is damaged in the file and can't be shown. The other pages are not touched by that.").format(n=page)


def _problem_with_way(error: BaseException) -> str:
    """Return why a PDF is not shown as pages, and how to try again."""
    return f"{problem_words(error)}\n{tr('A click here tries again.')}"


def problem_words(error: BaseException) -> str:
    """Return why a PDF is not shown as pages."""
    if isinstance(error, (DamagedProject, KeyError)):
        return tr("The original file of this source is missing or damaged. Its text and all passages are there: choose Text.")
    if isinstance(error, WrongPassword):
        return tr("That password does not open this PDF.")
    if isinstance(error, Encrypted):
        return tr("This PDF opens with a password only, which the project does not keep.")
    if isinstance(error, Damaged):
        return tr("The original file is no PDF that can be drawn. Its text and all passages are there: choose Text.")
    return tr("The pages can't be drawn at the moment. The text and all passages are there: choose Text.")
