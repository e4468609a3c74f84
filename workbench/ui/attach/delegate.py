"""How a candidate looks: sign, name with the match in bold, what else, count."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.ui.attach.candidates import Candidate, Choice
from workbench.ui.attach.model import OFFERED, CandidateModel, CandidateRole, words_of
from workbench.ui.icons import pixmap
from workbench.ui.named import named
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.turning import is_reversed, turned
from workbench.ui.words import tr

ICONS = {
    Choice.NEW_THEME: "plus", Choice.NEW_ENTITY: "plus", Choice.ALIAS: "arrows-left-right", Choice.NEW_QUESTION: "plus",
}  # fmt: skip


class CandidateDelegate(QStyledItemDelegate):
    """34 high."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._plain, self._bold = font(tokens, "ui"), font(tokens, "ui_strong")
        self._small = font(tokens, "small", tabular=True)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Tell the height."""
        return QSize(200, self._tokens.layout["popup_row"])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paint it."""
        row = index.data(CandidateRole)
        if not isinstance(row, Candidate):
            return
        rect = QRectF(option.rect)
        painter.save()
        painter = turned(painter, option.rect, option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first_new = row.choice in {Choice.NEW_THEME, Choice.NEW_QUESTION} or (
            row.choice is Choice.NEW_ENTITY and _choice_above(index) is not Choice.NEW_THEME
        )
        first_judgment = row.choice is Choice.JUDGMENT and _choice_above(index) is not Choice.JUDGMENT
        first_alias = row.choice is Choice.ALIAS and _choice_above(index) is Choice.ENTITY
        if index.row() and (first_new or first_judgment or first_alias):
            painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), self._tokens.colour("hairline"))
        chosen = option.state & QStyle.StateFlag.State_Selected
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._tokens.colour("chosen_row" if chosen else "hover"))
            painter.drawRoundedRect(rect.adjusted(6, 0, -6, 0), 5, 5)
        left = self._sign(painter, row, rect)
        right = self._right(painter, row, rect)
        left = self._name(painter, row, left, rect, right)
        if row.choice is Choice.NEW_ENTITY:
            self._chips(painter, row, index.model(), left + 12, rect)
        elif row.aside and left < right - 20:
            self._text(painter, row.aside, left + 10, rect, right, self._small, "text2")
        painter.restore()

    def _sign(self, painter: QPainter, row: Candidate, rect: QRectF) -> float:
        left, middle = rect.left() + 20, rect.center().y()
        if row.choice is Choice.THEME:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._tokens.palette[row.colour].solid)
            painter.drawRoundedRect(QRectF(left + 3, middle - 5, 10, 10), 2.5, 2.5)
        else:
            name = ICONS.get(row.choice, row.icon)
            painter.drawPixmap(
                QPointF(left, middle - 8), pixmap(self._tokens, name, 16, "text2", painter.device().devicePixelRatio())
            )
        return left + 24

    def _right(self, painter: QPainter, row: Candidate, rect: QRectF) -> float:
        right = rect.right() - 20
        words = {
            Choice.THEME: tr("%n passage(s)", row.count),
            Choice.ENTITY: tr("%n mention(s)", row.count),
            Choice.ALIAS: "Alt+Enter",
            Choice.QUESTION: tr("{n} for, {m} against").format(n=row.count, m=row.against),
            Choice.JUDGMENT: tr("{n} for, {m} against").format(n=row.count, m=row.against),
        }.get(row.choice, "")
        if words:
            width = QFontMetricsF(self._small).horizontalAdvance(words)
            self._text(painter, words, right - width, rect, right + 4, self._small, "text2")
            right -= width + 10
        if row.key and row.choice is not Choice.ALIAS:
            box = QRectF(right - 18, rect.center().y() - 8, 16, 16)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._tokens.colour("border"), 1))
            painter.drawRoundedRect(box, 3, 3)
            painter.setFont(self._small)
            painter.setPen(self._tokens.colour("text2"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, row.key)
            right -= 26
        return right

    def _name(self, painter: QPainter, row: Candidate, left: float, rect: QRectF, right: float) -> float:
        words, (start, end) = words_of(row), row.found
        pieces = ((words[:start], self._plain), (words[start:end], self._bold), (words[end:], self._plain))
        if is_reversed(painter, words):
            used = sum(QFontMetricsF(face).horizontalAdvance(piece) for piece, face in pieces)
            left, done = left + min(used, max(0.0, right - left)), left
            at = left
            for piece, face in pieces:
                wide = min(QFontMetricsF(face).horizontalAdvance(piece), max(0.0, at - done))
                self._text(painter, piece, at - wide, rect, at, face, "text")
                at -= wide
            return left
        for piece, piece_font in pieces:
            if piece:
                left = self._text(painter, piece, left, rect, right, piece_font, "text")
        return left

    def _chips(self, painter: QPainter, row: Candidate, model: object, left: float, rect: QRectF) -> None:
        if not isinstance(model, CandidateModel):
            return
        for number, (words, where) in enumerate(zip(chip_words(model), self.chip_rects(model, left, rect), strict=True)):
            chosen = number < OFFERED and model.kinds[number].name == row.kind
            painter.setPen(QPen(self._tokens.colour("accent" if chosen else "border"), 1))
            painter.setBrush(self._tokens.colour("accent_soft" if chosen else "raised"))
            painter.drawRoundedRect(where, 4, 4)
            painter.setFont(self._small)
            painter.setPen(self._tokens.colour("accent" if chosen else "text"))
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, words)

    def chip_rects(self, model: CandidateModel, left: float, rect: QRectF) -> list[QRectF]:
        """Return where the chips of a new entity's kinds stand, the last being that of all other kinds."""
        metrics, rects = QFontMetricsF(self._small), []
        for words in chip_words(model):
            width = metrics.horizontalAdvance(words) + 16
            rects.append(QRectF(left, rect.center().y() - 10.5, width, 21))
            left += width + 6
        return rects

    def chip_at(self, model: CandidateModel, row: Candidate, rect: QRectF, x: float) -> int:
        """Return the chip under a horizontal place, -1 if there is none."""
        left = rect.left() + 44 + QFontMetricsF(self._plain).horizontalAdvance(words_of(row)) + 12
        hit = [number for number, where in enumerate(self.chip_rects(model, left, rect)) if where.left() <= x <= where.right()]
        return hit[0] if hit else -1

    def _text(
        self, painter: QPainter, words: str, left: float, rect: QRectF, right: float, words_font: QFont, role: str
    ) -> float:
        metrics = QFontMetricsF(words_font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0.0, right - left))
        painter.setFont(words_font)
        painter.setPen(QColor(self._tokens.colour(role)))
        where = QRectF(left, rect.top(), max(0.0, right - left) + 2, rect.height())
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        return left + metrics.horizontalAdvance(shown)


def chip_words(model: CandidateModel) -> list[str]:
    """Return what the chips say."""
    return [*(named(kind.label) for kind in model.kinds[:OFFERED]), tr("More…")]


def _choice_above(index: QModelIndex | QPersistentModelIndex) -> Choice | None:
    above = index.sibling(index.row() - 1, 0).data(CandidateRole) if index.row() else None
    return above.choice if isinstance(above, Candidate) else None
