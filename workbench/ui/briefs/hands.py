"""What opens over the prose of a brief: the popup of ``[[``, the menus of citations, quotations, notes and figures."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu, QWidget

from workbench.briefs.figures.captions import caption_of
from workbench.briefs.figures.citing import cite_figure_evidence, uncited_evidence
from workbench.model.act import Act
from workbench.ui.briefs.editor import BriefEditor
from workbench.ui.briefs.figures.popup import FigurePopup
from workbench.ui.briefs.prose import acts, keys
from workbench.ui.briefs.prose.atoms import Spot
from workbench.ui.briefs.prose.cite_popup import CitePopup
from workbench.ui.briefs.prose.field import RichField
from workbench.ui.briefs.prose.lexicon import figure_of, numbers_of, quotation
from workbench.ui.briefs.prose.moving import moved_line
from workbench.ui.briefs.prose.note_popup import NotePopup
from workbench.ui.briefs.prose.pieces import Atom, Kind
from workbench.ui.briefs.prose.shorten_popup import ShortenPopup
from workbench.ui.briefs.tray import tray_items
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr


class Hands(QObject):
    """Opens popups over a page for the fields of an editor, and does what is chosen in them."""

    def __init__(self, editor: BriefEditor, tokens: Tokens, page: QWidget) -> None:
        super().__init__(page)
        self._editor, self._page = editor, page
        self._field: RichField | None = None
        self._in_brackets = False
        self._spot: tuple[int, int] | None = None
        self.cites = CitePopup(tokens, page)
        self.notes = NotePopup(tokens, page)
        self.shortens = ShortenPopup(tokens, page)
        self.figures = FigurePopup(editor.project, editor.brief_id, tokens, page)
        self.cites.chosen.connect(self._cite)
        self.cites.left.connect(self._leave_brackets)
        self.notes.done.connect(self._note)
        self.shortens.done.connect(self._shorten)
        self.figures.chosen.connect(self._put_figure)
        self.figures.failed.connect(editor.failed)
        editor.pen.cite_wanted.connect(self._open_for_brackets)
        editor.pen.note_wanted.connect(self.open_note)
        editor.pen.menu_wanted.connect(self.open_menu)
        self.notes.field.cited.connect(editor.pen.cited)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        for popup in (self.cites, self.notes, self.shortens, self.figures):
            popup.set_tokens(tokens)

    def close_down(self) -> None:
        """End what runs."""
        self.figures.close_down()

    # --- citing

    def open_cites(self, field: RichField) -> None:
        """Offer the passages below the caret of a field."""
        if field.isReadOnly():
            return
        self._take(field)
        self._in_brackets = False
        snapshot = self._editor.snapshot
        numbers = {each.passage_id: each.number for each in snapshot.citations if each.passage_id is not None}
        items = self._editor.pen.act(lambda: tray_items(self._editor.project.reading, numbers))
        if items is not None:
            self.cites.offer(items, field, self._caret(field))

    def _open_for_brackets(self, field: RichField) -> None:
        self.open_cites(field)
        self._in_brackets = True

    def _leave_brackets(self) -> None:
        if self._field is not None and self._in_brackets and not self._field.isReadOnly():
            keys.leave_brackets(self._field)

    def cite_here(self) -> None:
        """Offer the passages below the caret of the field last written in."""
        field = self._editor.current_field()
        if field is not None:
            self.open_cites(field)

    def note_here(self) -> None:
        """Write a footnote there."""
        field = self._editor.current_field()
        if field is not None:
            self.open_note(field)

    def _cite(self, passage_id: int, quote: bool) -> None:
        if self._field is not None and not self._field.isReadOnly():
            self._field.setFocus()
            (self._editor.quote if quote else self._editor.cite)(passage_id)

    @staticmethod
    def _caret(field: RichField) -> QRect:
        return QRect(field.cursorRect().topLeft() + field.viewport().pos(), field.cursorRect().size())

    # --- notes

    def open_note(self, field: RichField, spot: Spot | None = None) -> None:
        """Write a footnote at the caret, or the one of a spot."""
        if field.isReadOnly():
            return
        self._remember(field, spot)
        self.notes.field.set_lexicon(self._editor.lexicon)
        self.notes.offer(spot.atom.markup if spot is not None else "", field, self._caret(field))

    def _note(self, markup: str) -> None:
        field, spot = self._field, self._again(Kind.NOTE)
        if field is None or field.isReadOnly():
            return
        if spot is not None and markup:
            if markup != spot.atom.markup:
                acts.exchange(field, spot, Atom(Kind.NOTE, markup))
        elif spot is not None:
            acts.remove(field, spot)
        elif markup:
            field.settle()
            acts.insert_atom(field, Atom(Kind.NOTE, markup))
            field.settle()
        self._take(None)

    def _take(self, field: RichField | None) -> None:
        """Remember over which field a popup opens; if it goes, with its section, the popup goes too."""
        if field is not self._field:
            if self._field is not None:
                self._field.destroyed.disconnect(self._lose)
            if field is not None:
                field.destroyed.connect(self._lose)
        self._field, self._spot = field, None

    def _lose(self) -> None:
        self._field, self._spot = None, None
        for popup in (self.cites, self.notes, self.shortens, self.figures):
            popup.hide()

    def _remember(self, field: RichField, spot: Spot | None) -> None:
        self._take(field)
        self._spot = (spot.serial, spot.begin) if spot is not None else None

    def _again(self, kind: Kind) -> Spot | None:
        """Return the spot for which a popup was opened, wherever it stands by now; None if it went."""
        if self._field is None or self._spot is None or self._field.isReadOnly():
            return None
        found = acts.spot_of(self._field, *self._spot)
        return found if found is not None and found.atom.kind is kind else None

    # --- figures

    def open_figures(self, anchor: QWidget) -> None:
        """Offer the figures below a button."""
        self._take(self._editor.current_field())
        if self._field is not None and not self._field.isReadOnly() and not self._field.is_single:
            self.figures.offer(anchor)

    def _put_figure(self, kind: str, argument: str, caption: str, cite: bool) -> None:
        editor, spot = self._editor, self._again(Kind.FIGURE)
        field = self._field if spot is not None else editor.current_field()
        self._spot = None
        if field is None or field.isReadOnly() or (spot is None and field.is_single):
            return
        field.flush()  # what was typed before is a step of its own

        def put() -> bool:
            if spot is not None:
                self._exchange_figure(field, spot, kind, argument, caption)
            else:
                field.insert_figure(kind, argument, caption)
            return True

        if editor.pen.act(lambda: self._cite_and(put, kind, argument) if cite else put()):
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            field.keep_unsaved()

    def _cite_and(self, put: Callable[[], bool], kind: str, argument: str) -> bool:
        """Cite a figure's evidence and put it in, both in one step."""
        editor = self._editor
        with editor.project.step(Act.EDIT_BRIEF, what="cite", name=editor.snapshot.details.title):
            cite_figure_evidence(editor.project, editor.brief_id, kind, argument)
            return put()

    def _exchange_figure(self, field: RichField, spot: Spot, kind: str, argument: str, caption: str) -> None:
        """Put another figure in the place of one; its caption goes too, unless it was written by hand."""
        say = self._editor.lexicon.say
        drafted = caption_of(self._editor.project.reading, say, *figure_of(spot.atom.markup))
        is_own = acts.caption_at(field, spot) not in {"", drafted}
        acts.exchange_figure(field, spot, f"{kind}/{argument}" if argument else kind, None if is_own else caption)

    # --- menus of atoms

    def open_menu(self, field: RichField, spot: Spot, point: QPoint) -> None:
        """Open the menu of an atom."""
        menu = self.menu(field, spot)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)

    def menu(self, field: RichField, spot: Spot) -> QMenu:
        """Return the menu of an atom."""
        menu = QMenu(field)
        for number in numbers_of(spot.atom.markup) if spot.atom.kind is Kind.CITE else [spot.number or 0]:
            cited = self._editor.lexicon.citation(number)
            if cited is not None and cited.passage_id is not None:
                opens = tr("Open passage {label}").format(label=cited.label)
                menu.addAction(f"{opens}\t{tr('Ctrl+Click')}", partial(self._open_passage, number))
        if spot.atom.kind is Kind.FIGURE:
            self._fill_files(menu, *figure_of(spot.atom.markup))
        if field.isReadOnly():
            return menu
        fill: dict[Kind, Callable[[QMenu, RichField, Spot], None]] = {
            Kind.CITE: self._fill_cite, Kind.QUOTATION: self._fill_quotation, Kind.NOTE: self._fill_note,
            Kind.FIGURE: self._fill_figure,
        }  # fmt: skip
        if spot.atom.kind in fill:
            fill[spot.atom.kind](menu, field, spot)
        menu.addSeparator()
        menu.addAction(tr("Remove") + "\tDel", lambda: acts.remove(field, spot))
        return menu

    def _open_passage(self, number: int) -> None:
        self._editor.pen.cited.emit(number)

    def _fill_cite(self, menu: QMenu, field: RichField, spot: Spot) -> None:
        if spot.number is None or self._editor.lexicon.citation(spot.number) is None:
            return
        markup = f"[“{spot.number}”]"
        menu.addAction(tr("Quote its words"), lambda: acts.exchange(field, spot, Atom(Kind.QUOTATION, markup)))
        menu.addAction(tr("Quote as a block"), lambda: acts.to_block(field, spot, markup)).setEnabled(not field.is_single)

    def _fill_quotation(self, menu: QMenu, field: RichField, spot: Spot) -> None:
        told = quotation(spot.atom.markup)
        cited = self._editor.lexicon.citation(told.number) if told is not None else None
        if told is None or cited is None:
            return
        whole = menu.addAction(tr("Whole"), lambda: acts.exchange(field, spot, Atom(Kind.QUOTATION, f"[“{told.number}”]")))
        whole.setEnabled(bool(told.ranges))
        menu.addAction(tr("Shorten…"), lambda: self.open_shorten(field, spot))
        if acts.is_block(field, spot):
            menu.addAction(tr("Within the line"), lambda: acts.to_line(field, spot))
        else:
            as_block = menu.addAction(tr("As a block"), lambda: acts.to_block(field, spot, spot.atom.markup))
            as_block.setEnabled(not field.is_single)
        menu.addAction(tr("Cite only"), lambda: acts.exchange(field, spot, Atom(Kind.CITE, f"[{told.number}]")))

    def _fill_note(self, menu: QMenu, field: RichField, spot: Spot) -> None:
        menu.addAction(tr("Edit the footnote…"), lambda: self.open_note(field, spot))

    def _fill_figure(self, menu: QMenu, field: RichField, spot: Spot) -> None:
        kind, argument = figure_of(spot.atom.markup)
        menu.addSeparator()
        menu.addAction(tr("Another figure…"), lambda: self._change_figure(field, spot, kind, argument))
        cites = menu.addAction(tr("Cite its evidence"), lambda: self._cite_evidence(kind, argument))
        cites.setEnabled(bool(uncited_evidence(self._editor.project.reading, self._editor.brief_id, kind, argument)))
        for words, by in ((tr("Move up"), -1), (tr("Move down"), 1)):
            menu.addAction(words, partial(self._move, field, spot, by))

    @staticmethod
    def _move(field: RichField, spot: Spot, by: int) -> None:
        field.put_text(moved_line(field.text(), field.mirror.offset_of(spot.begin), by))

    def _fill_files(self, menu: QMenu, kind: str, argument: str) -> None:
        menu.addAction(tr("Copy figure"), lambda: self.figures.copy_figure(kind, argument))
        menu.addAction(tr("Save figure as…"), lambda: self.figures.save_figure(kind, argument))

    def _cite_evidence(self, kind: str, argument: str) -> None:
        editor = self._editor
        editor.pen.act(lambda: cite_figure_evidence(editor.project, editor.brief_id, kind, argument))

    def _change_figure(self, field: RichField, spot: Spot, kind: str, argument: str) -> None:
        self._remember(field, spot)
        self.figures.offer(field, kind, argument)

    def open_shorten(self, field: RichField, spot: Spot) -> None:
        """Choose what a quotation leaves out."""
        told = quotation(spot.atom.markup)
        cited = self._editor.lexicon.citation(told.number) if told is not None else None
        if told is not None and cited is not None:
            self._remember(field, spot)
            cursor = QTextCursor(field.document())
            cursor.setPosition(spot.begin)
            box = field.cursorRect(cursor)
            self.shortens.offer(told.number, cited.words, told.ranges, field, box.united(self._caret(field)))

    def _shorten(self, markup: str) -> None:
        spot = self._again(Kind.QUOTATION)
        if spot is not None and self._field is not None and markup != spot.atom.markup:
            acts.exchange(self._field, spot, Atom(Kind.QUOTATION, markup))
        self._take(None)
