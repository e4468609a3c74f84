"""The menus of a judgment: likelihood with a bar of its limits beside each term, confidence with its meaning."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu

from workbench.briefs.scales import Scale, Term, scale
from workbench.ui.briefs.buttons import MenuButton
from workbench.ui.named import named
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.tips import tip
from workbench.ui.widgets.turning import turned
from workbench.ui.words import tr

BAR, THICK, EDGE = 64, 4, 14
"""Pixels of a bar from 0 to 100 per cent, how thick it is, and how far from the menu's right edge."""

ROOM = "\t" + "\u2003" * 6
"""Blanks where a menu writes keys: the bars are painted there."""


class LikelihoodButton(MenuButton):
    """The yardstick's terms with their limits; each has a bar that shows which part of 0 to 100 per cent it names."""

    def show_term(self, term: Term | None, stale: str, yardstick: Scale) -> None:
        """Show the chosen term, None for none; stale: a likelihood that this yardstick doesn't know, in words."""
        blank = tr("Likelihood: not chosen")
        terms = tuple((each.term, likelihood_words(each) + ROOM) for each in yardstick.terms)
        words = likelihood_words(term) if term else stale or blank
        menu = self.menu()
        if not isinstance(menu, ScaleMenu):
            self.setMenu(menu := ScaleMenu(self.tokens, self))
        menu.show_scale(yardstick)
        self.show_choice((("", tr("Not chosen")), *terms), term.term if term else "", words)

    @property
    def tokens(self) -> Tokens:
        """The looks worn now."""
        return self._tokens

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        super().set_tokens(tokens)
        menu = self.menu()
        if isinstance(menu, ScaleMenu):
            menu.tokens = tokens


class ScaleMenu(QMenu):
    """A menu whose actions are: nothing chosen, then a scale's terms in order."""

    def __init__(self, tokens: Tokens, parent: MenuButton) -> None:
        super().__init__(parent)
        self.tokens = tokens
        self._scale: Scale | None = None

    def show_scale(self, yardstick: Scale) -> None:
        """Tell of which scale the terms are."""
        self._scale = yardstick

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars beside the words."""
        super().paintEvent(event)
        if self._scale is None:
            return
        painter = turned(QPainter(self), self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for action, term in zip(self.actions()[1:], self._scale.terms, strict=False):
            rect = self.actionGeometry(action)
            self._paint_bar(painter, QPointF(rect.right() - EDGE - BAR, rect.center().y() - THICK / 2 + 0.5), term)
        painter.end()

    def _paint_bar(self, painter: QPainter, at: QPointF, term: Term) -> None:
        if term.low is None or term.high is None:
            return
        painter.setBrush(self.tokens.colour("border"))
        painter.drawRoundedRect(QRectF(at.x(), at.y(), BAR, THICK), 2, 2)
        painter.setBrush(self.tokens.colour("accent"))
        wide = max(3.0, BAR * (term.high - term.low) / 100)
        painter.drawRoundedRect(QRectF(at.x() + BAR * term.low / 100, at.y(), wide, THICK), 2, 2)


class ConfidenceButton(MenuButton):
    """How sure one is; the first words of each term's meaning stand beside it, all of them are its tool tip."""

    def show_confidence(self, chosen: str) -> None:
        """Show the chosen confidence, empty for none."""
        terms = scale("confidence").terms
        options = (("", tr("Not chosen")), *((each.term, _with_meaning(each)) for each in terms))
        words = tr("Confidence: {term}").format(term=named(chosen)) if chosen else tr("Confidence: not chosen")
        self.show_choice(options, chosen, words)
        meanings = {each.term: named(each.meaning) for each in terms}
        self.menu().setToolTipsVisible(True)
        for action, (value, _words) in zip(self.menu().actions(), options, strict=False):
            action.setToolTip(tip(meanings.get(value, tr("Nothing is said of how sure this is."))))
        self.setToolTip(tip(meanings.get(chosen, "")))


def _with_meaning(term: Term) -> str:
    """Return a term and, where a menu writes keys, the first words of its meaning."""
    first, name = named(term.meaning).partition(";")[0], named(term.term).capitalize()
    return f"{name}\t{first}" if first else name


def likelihood_words(term: Term) -> str:
    """Return a term of a yardstick with its limits: ``Likely 55–80 %``."""
    if term.low is None or term.high is None:
        return named(term.term).capitalize()
    return tr("{term} {low}–{high} %").format(term=named(term.term).capitalize(), low=f"{term.low:g}", high=f"{term.high:g}")
