"""The editor of one memo: what it is about, its title and words, its kind, and the memos that link to it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from workbench.memos.editing import KINDS, LONGEST, LONGEST_TITLE, delete_memo, edit_memo, set_about
from workbench.memos.records import AROUND, TABLES, MemoRecord, memo, memos_linking
from workbench.memos.things import Thing
from workbench.model.clean import clean_line, clean_text
from workbench.model.moment import local
from workbench.project.changes import Changes
from workbench.ui import locale
from workbench.ui.catalogue import Catalogue
from workbench.ui.consequences import what_goes
from workbench.ui.icons import icon
from workbench.ui.memo_words import KIND_ICONS, KIND_WORDS, day_words, heading_of
from workbench.ui.memos.about_row import AboutRow
from workbench.ui.memos.backlinks import Backlinks
from workbench.ui.memos.body_field import BodyField
from workbench.ui.memos.draft import Draft
from workbench.ui.memos.link_acts import LinkActs
from workbench.ui.memos.saving import Saver
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.choice import ChoiceBox
from workbench.ui.widgets.tips import tip
from workbench.ui.words import tr

KIND = 132
"""Pixels of the choice of a kind; more where a language has longer words for them."""


class MemoEditor(QWidget):
    """thing_wanted(Thing): a link, or what the memo is about, was clicked. gone: the memo was deleted, also by undo.

    made(id): the first letter of a draft was written. called(words): the memo is called that now.
    """

    thing_wanted = Signal(object)
    gone = Signal()
    made = Signal(object)
    called = Signal(str)

    def __init__(self, catalogue: Catalogue, tokens: Tokens, *, wide: bool = False) -> None:
        """wide: in a tab, where the words are larger."""
        super().__init__()
        self._catalogue, self._project, self._tokens = catalogue, catalogue.project, tokens
        self.memo_id, self._wide = 0, wide
        self._draft = Draft()
        self._record: MemoRecord | None = None
        self.about = AboutRow(tokens)
        self.title, self.notice = QLineEdit(), QLabel()
        size, line = (15, 24) if wide else (13, 20)
        hint = tr("What you think. Markdown; [[ links to anything.")
        self.body = BodyField(tokens, tr("Memo"), hint, size=size, line=line)
        self.kind = ChoiceBox(tokens, tr("Kind of memo"))
        self.done, self.who = QCheckBox(tr("Done||to do")), QLabel()
        self.backlinks = Backlinks(tokens)
        self.saver = Saver(self._save, self._is_saved, self)
        self.saver.failed = self._tell
        self._lay_out(wide)
        self.links = LinkActs(catalogue, self.body, tokens)
        self._connect()
        self.set_tokens(tokens)

    def _lay_out(self, wide: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.title.setFrame(False)
        self.title.setMaxLength(LONGEST_TITLE)
        self.title.setPlaceholderText(tr("Title"))
        self.title.setAccessibleName(tr("Title of the memo"))
        self.notice.setWordWrap(True)
        self.notice.setProperty("role", "danger")
        self.notice.setContentsMargins(16, 4, 16, 4)
        self.notice.hide()
        for kind in KINDS:
            self.kind.addItem(icon(self._tokens, KIND_ICONS[kind], "text2"), tr(KIND_WORDS[kind]), kind)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 6, 16, 10)
        foot.setSpacing(12)
        self.kind.setFixedWidth(max(KIND, self.kind.sizeHint().width()))
        foot.addWidget(self.kind)
        foot.addWidget(self.done)
        foot.addStretch(1)
        foot.addWidget(self.who)
        for part in (self.about, self.title):
            column.addWidget(part)
        column.addWidget(self.body, 1)
        column.addWidget(self.notice)
        column.addWidget(self.backlinks)
        column.addLayout(foot)
        self.title.setContentsMargins(8, 0, 8, 0)
        self.setProperty("surface", "paper" if wide else "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _connect(self) -> None:
        body = self.body
        body.typed.connect(self._on_typed)
        body.left.connect(self._on_left)
        body.refused.connect(self._refuse)
        body.link_wanted.connect(self.follow)
        self.title.textEdited.connect(lambda _words: self._on_typed())
        self.title.editingFinished.connect(self._on_left)
        self.title.returnPressed.connect(self.body.setFocus)
        self.kind.activated.connect(lambda row: self._set("kind", self.kind.itemData(row)))
        self.done.clicked.connect(lambda checked: self._set("is_done", checked))
        self.about.wanted.connect(self._open_about)
        self.about.freed.connect(lambda: self.set_about(None))
        self.backlinks.wanted.connect(lambda one: self.thing_wanted.emit(Thing("memo", one)))
        self.links.thing_wanted.connect(self.thing_wanted)

    # --- what is shown

    def show_memo(self, memo_id: int) -> None:
        """Show a memo; KeyError if there is none."""
        record = memo(self._catalogue.reading, memo_id)
        if memo_id != self.memo_id:
            self.leave()
            self.memo_id = memo_id
            self.body.show_text(record.body)
            self.body.go_to_start()
            self.title.setText(record.title)
            self.title.setCursorPosition(0)
        self._show(record)

    def begin(self, draft: Draft) -> None:
        """Show an empty memo that is written with its first letter."""
        self.leave()
        self.memo_id, self._draft, self._record = 0, draft, None
        self.title.clear()
        self.body.show_text("")
        self.about.show_thing(draft.kind_of_thing, draft.name(self._catalogue.reading))
        self.kind.setCurrentIndex(self.kind.findData(draft.kind))
        self.backlinks.show_memos(())
        self.who.setText(tr("Nothing is written yet"))
        self._show_done(draft.kind, is_done=False)
        self._let_write()
        self.called.emit(tr("New memo"))

    def leave(self) -> None:
        """Save what was typed, before something else is shown."""
        self.saver.flush()
        self.saver.stop()
        self.saver.part()
        self.notice.hide()
        self.links.clear()

    def _show(self, record: MemoRecord) -> None:
        """Show what is stored; words that are being typed are left alone."""
        was_saved = self._is_saved()
        self._record = record
        if was_saved:
            self.body.show_text(record.body)
            if clean_line(self.title.text()) != record.title:
                self.title.setText(record.title)
        self.links.show(record.id)
        about = record.about
        self.about.show_thing(about.kind if about is not None else "", record.about_name)
        self.kind.setCurrentIndex(self.kind.findData(record.kind))
        self._show_done(record.kind, is_done=record.is_done)
        at = local(record.edited_at)
        self.who.setText(f"{record.initials} {day_words(record.edited_at)}".strip())
        self.who.setToolTip(tip(tr("{who}, edited {when}").format(who=record.analyst, when=locale.moment(at))))
        self.backlinks.show_memos(memos_linking(self._catalogue.reading, Thing("memo", record.id)))
        self._let_write()
        self.called.emit(heading_of(record))

    def _show_done(self, kind: str, *, is_done: bool) -> None:
        self.done.setChecked(is_done)
        self.done.setVisible(kind in {"to do", "question"})

    def _let_write(self) -> None:
        locked = self._project.read_only
        self.title.setReadOnly(locked)
        self.body.setReadOnly(locked)
        self.kind.setEnabled(not locked)
        self.done.setEnabled(not locked)
        self.about.set_may_free(not locked)

    def take(self, changes: Changes) -> None:
        """Follow a change: of the memo, of what it is about, of what it links to and what links to it."""
        self.links.take(changes)
        if not self.memo_id or not changes.touches(*TABLES, *AROUND):
            return
        if self.memo_id in changes.removed.get("memo", ()):
            self.forget()
            self.gone.emit()
            return
        self._show(memo(self._catalogue.reading, self.memo_id))

    def forget(self) -> None:
        """Show nothing: the words on show are gone with their memo, and are no draft of another."""
        self.saver.stop()
        self.memo_id, self._record, self._draft = 0, None, Draft()
        self.title.clear()
        self.body.show_text("")
        self.links.clear()

    # --- saving

    def _is_saved(self) -> bool:
        title, body = clean_line(self.title.text()), self.body.text()
        if self.body.isReadOnly():
            return True
        if self._record is None:
            return not title and not body.strip()
        return title == self._record.title and (body == self._record.body or clean_text(body) == self._record.body)

    def _save(self, merge: str) -> None:
        title, body = self.title.text(), self.body.text()
        if self.memo_id:
            edit_memo(self._project, self.memo_id, merge=merge, chosen=self.links.chosen, title=title, body=body)
            return
        self.memo_id = self._draft.make(self._project, title, body, merge, self.links.chosen)
        self._show(memo(self._catalogue.reading, self.memo_id))
        self.made.emit(self.memo_id)

    def flush(self) -> bool:
        """Save what was typed a moment ago; return whether all of it is on disk."""
        return self.saver.flush()

    def _on_typed(self) -> None:
        self.notice.hide()
        self.saver.typed(self.body.document().characterCount())

    def _on_left(self) -> None:
        self.saver.flush()

    def _tell(self, error: BaseException) -> None:
        self._catalogue.failed.emit(error)

    def _refuse(self, length: int) -> None:
        words = tr("A memo holds up to {most} characters, and this would be {length}. Import so long a text as a source.")
        self._say(words.format(most=locale.number(LONGEST), length=locale.number(length)))

    def _say(self, words: str) -> None:
        self.notice.setText(words)
        self.notice.show()

    # --- acts

    def _set(self, field: str, value: str | bool) -> None:
        """Set a kind or a tick; of a draft it is kept until the first letter."""
        if not self.memo_id:
            kind = value if isinstance(value, str) else self._draft.kind
            self._draft = Draft(self._draft.about, self._draft.version_id, self._draft.spans, kind)
            self._show_done(kind, is_done=False)
            return
        self.flush()
        self._catalogue.act(lambda: edit_memo(self._project, self.memo_id, merge="", chosen={}, **{field: value}))

    def set_about(self, about: Thing | None) -> None:
        """Let the memo be about another thing, or about the project."""
        if not self.memo_id:
            self._draft = Draft(about, kind=self._draft.kind)
            self.about.show_thing(self._draft.kind_of_thing, self._draft.name(self._catalogue.reading))
            return
        self.flush()
        self._catalogue.act(lambda: set_about(self._project, self.memo_id, about))

    def _open_about(self) -> None:
        about = self._record.about if self._record is not None else self._draft.about
        if about is not None:
            self.flush()
            self.thing_wanted.emit(about)

    def delete(self) -> None:
        """Delete the memo; first it is asked where other memos link to it."""
        if not self.memo_id:
            self.begin(Draft())
            self.gone.emit()
            return
        self.flush()
        delete_asked(self._catalogue, self.memo_id)

    def follow(self, words: str) -> None:
        """Go where a link leads; of one that leads nowhere the analyst chooses where."""
        if self.flush():
            self.links.follow(words)

    # --- looks

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self.title.setFont(font(tokens, "page_title" if self._wide else "title"))
        self.title.setStyleSheet("QLineEdit { background: transparent; border: none; padding: 4px 6px; }")
        self.who.setFont(font(tokens, "small"))
        self.who.setStyleSheet(f"color: {tokens.name('text2')}; background: transparent")
        self.notice.setFont(font(tokens, "small"))
        for row in range(self.kind.count()):
            self.kind.setItemIcon(row, icon(tokens, KIND_ICONS[self.kind.itemData(row)], "text2"))
        for part in (self.about, self.body, self.kind, self.backlinks, self.links):
            part.set_tokens(tokens)


def delete_asked(catalogue: Catalogue, memo_id: int) -> bool:
    """Delete a memo; where other memos link to it, the analyst is asked first. Tells whether it was done."""
    project = catalogue.project
    linking = memos_linking(catalogue.reading, Thing("memo", memo_id))
    if linking:
        name = heading_of(memo(catalogue.reading, memo_id))
        if not catalogue.agreed(what_goes(project, "memo", memo_id, name), tr("Delete")):
            return False
    return catalogue.act(lambda: _deleted(catalogue, memo_id)) is not None


def _deleted(catalogue: Catalogue, memo_id: int) -> bool:
    delete_memo(catalogue.project, memo_id)
    return True
