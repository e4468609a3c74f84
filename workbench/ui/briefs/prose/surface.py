"""What acts, keys and marks know of the field in which prose is written."""

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QTextCharFormat

from workbench.ui.briefs.prose.atoms import spots
from workbench.ui.briefs.prose.chips import Chips
from workbench.ui.briefs.prose.formats import CHIP, plain
from workbench.ui.briefs.prose.lexicon import Lexicon
from workbench.ui.briefs.prose.mirror import Mirror
from workbench.ui.briefs.prose.pieces import Atom, Kind
from workbench.ui.briefs.prose.waves import Waves
from workbench.ui.briefs.prose.writing import Writer
from workbench.ui.briefs.prose_field import ProseField
from workbench.ui.theme.tokens import Tokens


class Surface(ProseField):
    """A document with its markup beside it, and what paints and writes it; see RichField for the signals."""

    finding_at = Signal(object, QRect)
    cite_wanted = Signal()
    note_wanted = Signal()
    atom_menu_wanted = Signal(object, QPoint)
    formed = Signal()

    def _prepare(self, tokens: Tokens) -> None:
        document = self.document()
        document.setIndentWidth(24)
        self.lexicon = Lexicon()
        self.chips = Chips(tokens, self._note_number, self)
        document.documentLayout().registerHandler(CHIP, self.chips)
        self.mirror = Mirror(document, self)
        self.writer = Writer(document, self._shown, 0, tokens)
        self.waves = Waves(document, tokens, round(tokens.type[self._style]["size"]))
        self.left_at = -1
        self._noted: tuple[str, dict[int, int]] = ("", {})

    @property
    def is_single(self) -> bool:
        """Whether the field holds one line."""
        return self._single

    def text(self) -> str:
        """Return what stands in the field, as markup."""
        return self.mirror.text()

    def typing_format(self) -> QTextCharFormat:
        """Return the format of what would be typed now."""
        return plain(self.currentCharFormat())

    def _shown(self, atom: Atom) -> str:
        return self.lexicon.quoted(atom.markup) if atom.kind is Kind.QUOTATION else ""

    def _note_number(self, serial: int) -> int:
        """Return the number of a footnote, counted through this field."""
        if self._noted[0] != self.text():
            notes = [spot for spot in spots(self.document()) if spot.atom.kind is Kind.NOTE]
            self._noted = (self.text(), {spot.serial: number for number, spot in enumerate(notes, 1)})
        return self._noted[1].get(serial, 0)
