"""The links of a passage: what it does to others and they to it; each followed, edited and deleted in place."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from workbench.briefs.places import place_words
from workbench.coding.link_kinds import link_kind, link_kinds
from workbench.coding.link_records import LinkRecord, links_of
from workbench.coding.links import delete_link, edit_link, turn_link
from workbench.model.clean import shortened
from workbench.ui.catalogue import Catalogue
from workbench.ui.inspector.link_row import LinkRow
from workbench.ui.link_hand import Ask, ask_kind
from workbench.ui.named import data_words, named
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr

QUOTED, TITLED = 96, 28
"""Letters of the other passage, and of its source's title."""


class LinkList(QWidget):
    """The links of one passage. follow_wanted(passage id): a link was followed."""

    follow_wanted = Signal(object)

    def __init__(self, catalogue: Catalogue, tokens: Tokens) -> None:
        super().__init__()
        self._catalogue, self._tokens = catalogue, tokens
        self._passage = 0
        self._shown: tuple[object, ...] = ()
        self.ask: Ask = lambda _title, _words: None
        self.rows: list[LinkRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_passage(self, passage_id: int) -> None:
        """Show the links of a passage; rows stay as they are where nothing of them changed."""
        found = links_of(self._catalogue.reading, {passage_id}).get(passage_id, [])
        kinds = tuple(link_kind(self._catalogue.reading, record.kind) for record in found)
        key = (passage_id, tuple(found), kinds)
        if key == self._shown:
            return
        typing = next((row.record.id for row in self.rows if row.comment is not None and row.comment.hasFocus()), 0)
        if typing and passage_id == self._passage and [row.record.id for row in self.rows] == [one.id for one in found]:
            for row, record in zip(self.rows, found, strict=True):
                row.record = record
            return
        self._passage, self._shown = passage_id, key
        self._build(found)

    def _build(self, found: Sequence[LinkRecord]) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for record in found:
            row = self._made(record)
            self._column.addWidget(row)
            self.rows.append(row)
        self.setVisible(bool(found))

    def _made(self, record: LinkRecord) -> LinkRow:
        one, other = self._passage, record.other(self._passage)
        says = named(link_kind(self._catalogue.reading, record.kind).words(forward=record.is_from(one)))
        place = place_words(self._catalogue.places_of(other.version_id), other.spans, data_words())
        title = shortened(self._catalogue.source_of(other.version_id).title, TITLED)
        where = ", ".join(part for part in (title, place) if part)
        row = LinkRow(self._tokens, record, says, shortened(other.quote, QUOTED), where)
        row.followed.connect(partial(self.follow_wanted.emit, other.passage_id))
        row.acted.connect(partial(self._act, row))
        return row

    # --- acts

    def _act(self, row: LinkRow, act: str) -> None:
        project, link_id = self._catalogue.project, row.record.id
        if act == "menu":
            self._menu(row).popup(row.more.mapToGlobal(QPoint(0, row.more.height())))
        elif act == "comment":
            row.write_comment(self._comment)
        elif act == "delete":
            self._catalogue.act(lambda: delete_link(project, link_id))
        elif act == "turn":
            self._catalogue.act(lambda: turn_link(project, link_id))
        elif act == "new kind":
            kind = ask_kind(self._catalogue, self.ask)
            if kind:
                self._catalogue.act(lambda: edit_link(project, link_id, kind=kind))
        else:
            self._catalogue.act(lambda: edit_link(project, link_id, kind=act))

    def _menu(self, row: LinkRow) -> QMenu:
        """Return what can be done with a link; of another analyst's it can be followed."""
        menu, record = QMenu(row), row.record
        menu.addAction(tr("Go there"), row.followed.emit)
        own = record.analyst in {"", self._catalogue.project.analyst} and not self._catalogue.project.read_only
        if own:
            kinds = menu.addMenu(tr("Kind"))
            forward = record.is_from(self._passage)
            for kind in link_kinds(self._catalogue.reading):
                action = kinds.addAction(
                    named(kind.words(forward=forward)).replace("&", "&&"), partial(self._act, row, kind.name)
                )
                action.setCheckable(True)
                action.setChecked(kind.name == record.kind)
            kinds.addSeparator()
            kinds.addAction(tr("New kind…"), partial(self._act, row, "new kind"))
            if not link_kind(self._catalogue.reading, record.kind).symmetric:
                menu.addAction(tr("Turn round"), partial(self._act, row, "turn"))
            menu.addAction(tr("Comment"), partial(self._act, row, "comment"))
            menu.addSeparator()
            menu.addAction(tr("Delete the link"), partial(self._act, row, "delete"))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _comment(self, words: str, session: str, link_id: int) -> bool:
        merge = f"{session} link {link_id}" if session else ""
        self._catalogue.act(lambda: edit_link(self._catalogue.project, link_id, comment=words, merge=merge))
        return True

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens, found = tokens, [row.record for row in self.rows]
        self._build(found)
