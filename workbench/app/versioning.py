"""New versions of sources: read and compared in the background, reviewed in a tab, adopted as one step."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject

from workbench.app.reading import ReadingDesk
from workbench.app.tools import Tools
from workbench.coding.errors import CodingError
from workbench.coding.reanchoring import Review, adopt_version, review_left_behind, review_version
from workbench.model.document import Document
from workbench.model.span import Span
from workbench.project.errors import ProjectError
from workbench.project.project import Project
from workbench.sources.editing import confirm_encoding
from workbench.sources.errors import Cancelled as ReadingCancelled
from workbench.sources.readers import Wish
from workbench.sources.records import SourceRecord, document_of
from workbench.sources.rereading import Reread, read_again, read_correction, read_file
from workbench.sources.versions import versions
from workbench.ui.catalogue import Catalogue
from workbench.ui.tasks import Cancelled, Progress
from workbench.ui.versions import CorrectionTab, ReviewTab
from workbench.ui.words import tr

READING = 0.7
"""The part of the work that reading takes, as the progress has it."""

AT_ONCE = 2_000
"""Up to this many passages a version is adopted in the window's thread; of more in the background."""

Read = Callable[[Callable[[float], None], Cancelled], Reread]


@dataclass(frozen=True, slots=True)
class _Compared:
    """What the background work found; same: text and structure are as they were. review None: it was cancelled."""

    review: Review | None
    same: bool = False


class Versioning(QObject):
    """Joins the reading of new versions, their review and their adoption to the window."""

    def __init__(self, tools: Tools, project: Project, catalogue: Catalogue, reading: ReadingDesk) -> None:
        super().__init__(catalogue)
        self._tools, self._project, self._catalogue, self._reading = tools, project, catalogue, reading
        self._ended = False
        self.chosen: Callable[[], int] = lambda: 0
        """Gives the source that is chosen in a list which has the focus, 0 if there is none such; set by the desk."""

    # --- ways to a new version

    def acts(self) -> dict[str, Callable[[], object]]:
        """Return what the commands about versions do, by name; they are about the source one is at."""
        ways = {
            "new_version": "file", "read_again": "again", "read_article": "article", "read_page": "page",
            "read_scans": "scans", "correct_text": "correct",
        }  # fmt: skip
        return {name: partial(self.do, 0, way) for name, way in ways.items()}

    def do(self, source_id: int, way: str) -> None:
        """Begin a version in a way: ``file``, ``again``, ``article``, ``page``, ``scans`` or ``correct``."""
        ways: dict[str, Callable[[int], object]] = {
            "file": self.from_file,
            "again": self.read_again,
            "article": partial(self.read_again, wish=Wish()),
            "page": partial(self.read_again, wish=Wish(whole_page=True)),
            "scans": partial(self.read_again, wish=Wish(recognise=True)),
            "correct": self.correct,
        }
        ways[way](source_id)

    def from_file(self, source_id: int = 0) -> None:
        """Ask for a file, and read it as a new version of a source; of the one in front if none is named."""
        record = self._source(source_id)
        if record is not None:
            path = self._tools.asking.new_version_of(record.title)
            if path is not None:
                self._compare(record, lambda tell, cancelled: read_file(path, None, tell, cancelled))

    def read_again(self, source_id: int = 0, wish: Wish | None = None) -> None:
        """Read the kept original again, in another way or with today's reader."""
        record = self._source(source_id)
        if record is not None:
            reading = self._project.reading
            encoding = wish.encoding if wish is not None else ""
            self._compare(
                record, lambda tell, cancelled: read_again(reading, record.id, wish, tell, cancelled), encoding=encoding
            )

    def correct(self, source_id: int = 0) -> None:
        """Open the text of a source to be corrected, at the place where it is read."""
        record = self._source(source_id)
        if record is None:
            return
        key, tabs = f"correct {record.id}", self._tools.window.tabs
        if tabs.page(key) is not None:
            tabs.show_tab(key)
            return
        host = self._reading.host()
        document = document_of(self._project.reading, record.version_id)
        made = CorrectionTab(
            record.version_id, record.title, document.text, self._tools.theme.tokens, self._reading.looks.style()
        )
        made.may_close = partial(self._may_close_correction, made)
        made.discard_wanted.connect(partial(tabs.close_tab, key))
        made.go_wanted.connect(partial(self._corrected, record.id, made))
        tabs.open(key, made.title, "pencil-simple", made)
        made.setFocus()
        if host is not None and host.version_id == record.version_id:
            made.stand_at(host.page.place())

    def _corrected(self, source_id: int, tab: CorrectionTab) -> None:
        record = self._catalogue.sources.get(source_id)
        if record is None or record.version_id != tab.version_id:
            self._say(tr("There is a newer version by now. Copy what you corrected, and correct that one."), wrong=True)
            return
        if not tab.is_changed:
            self._say(tr("Nothing was corrected yet."))
            return
        text, reading = tab.text, self._project.reading
        self._compare(record, lambda _tell, _cancelled: read_correction(reading, tab.version_id, text), f"correct {source_id}")

    def carry(self, version_id: int, passage_id: int = 0) -> None:
        """Look for places in the newest version for what stayed on an old one; passage_id: to be looked at first."""
        reading, number = self._project.reading, self._number(version_id)

        def work(progress: Progress, cancelled: Cancelled) -> _Compared:
            progress(-1.0, "")
            return _Compared(review_left_behind(reading, version_id, cancelled))

        def done(compared: _Compared) -> None:
            if compared.review is not None and not self._ended:
                self._open(compared.review, (number, self._number(compared.review.newest_id)), passage_id)

        if self._may_write():
            self._tools.tasks.run(tr("Comparing"), work, done, self._failed)

    # --- reading and comparing

    def _compare(self, record: SourceRecord, read: Read, correction: str = "", encoding: str = "") -> None:
        """Read and compare in the background; correction: the key of the tab in which the text was corrected.

        encoding: in which the analyst wants the letters read; if they are the same in it, it is confirmed.
        """
        reading = self._project.reading

        def work(progress: Progress, cancelled: Cancelled) -> _Compared:
            made = read(lambda part: progress(part * READING, record.title), cancelled)
            progress(READING, record.title)
            if _is_same(document_of(reading, record.version_id), made.result.document):
                return _Compared(None, same=True)
            return _Compared(review_version(reading, record.id, made.name, made.original, made.result, cancelled))

        def done(compared: _Compared) -> None:
            if not self._ended:
                self._compared(record, compared, correction, encoding)

        self._tools.tasks.run(tr("New version"), work, done, self._failed)

    def _compared(self, record: SourceRecord, compared: _Compared, correction: str, encoding: str) -> None:
        review = compared.review
        if compared.same and encoding and record.is_encoding_unsure:
            self._catalogue.act(lambda: confirm_encoding(self._project, record.id))
            self._say(tr("“{title}” reads just as it did: its encoding is confirmed.").format(title=record.title))
        elif compared.same:
            self._say(tr("“{title}” reads just as it did. Nothing was changed.").format(title=record.title))
        elif review is None:
            self._say(tr("The new version was given up. Nothing was changed."))
        elif review.anchoring.is_same or not review.carried:
            self._adopt_at_once(review, correction)
        else:
            number = self._number(review.old_version_id)
            self._open(review, (number, number + 1), correction=correction)

    def _adopt_at_once(self, review: Review, correction: str) -> None:
        """Adopt a version for which nothing needs a review."""
        number = self._number(review.old_version_id) + 1
        words = tr("Version {number} of “{title}” is there.").format(number=number, title=review.title)
        why = (
            tr("Its text is the same, so all passages stay.") if review.carried else tr("There were no passages to carry over.")
        )

        def done() -> None:
            self._settle(correction)
            self._reading.open(review.source_id)
            self._say(f"{words} {why} {tr('Undo takes it back.')}")

        self._write(review, {}, done)

    # --- the review

    def _open(self, review: Review, numbers: tuple[int, int], passage_id: int = 0, correction: str = "") -> None:
        key, window = f"review {review.source_id}", self._tools.window
        self._settle(key)
        tab = ReviewTab(self._catalogue, review, numbers, self._tools.theme.tokens, self._reading.looks.style())
        tab.may_close = self._may_discard
        tab.said.connect(self._say)
        tab.discard_wanted.connect(partial(window.tabs.close_tab, key))
        tab.adopt_wanted.connect(partial(self._adopt, tab, key, correction))
        tab.outdated.connect(partial(self._outdated, key))
        window.tabs.open(key, tab.title, "git-diff", tab)
        window.give_room(True)
        tab.setFocus()
        if passage_id:
            tab.show_passage(passage_id)

    def _adopt(self, tab: ReviewTab, key: str, correction: str) -> None:
        review, choices = tab.decisions.review, dict(tab.decisions.choices)
        tab.setEnabled(False)

        def done() -> None:
            self._settle(key)
            self._settle(correction)
            self._reading.open(review.source_id)
            words = tr("“{title}”: the new version is there.") if review.ready else tr("“{title}”: carried over.")
            self._say(f"{words.format(title=review.title)} {tr('Undo takes it back.')}")

        def failed(error: BaseException) -> None:
            tab.setEnabled(True)
            self._failed(error)

        self._write(review, choices, done, failed)

    def _write(
        self,
        review: Review,
        choices: dict[int, tuple[Span, ...] | None],
        done: Callable[[], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Adopt a version; of many passages in the background, so that the window answers."""
        act = partial(adopt_version, self._project, review, choices)
        if len(review.carried) > AT_ONCE:
            self._tools.tasks.run(tr("Adopting"), lambda _p, _c: act(), lambda _id: done(), failed or self._failed)
            return
        try:
            act()
        except (ProjectError, CodingError, KeyError) as error:
            (failed or self._failed)(error)
        else:
            done()

    def _outdated(self, key: str) -> None:
        """Close a review of what is no longer so; one that was just adopted is closed already."""
        tab = self._tools.window.tabs.page(key)
        if isinstance(tab, ReviewTab) and tab is self.sender() and tab.isEnabled():
            self._settle(key)
            self._say(tr("The source has changed meanwhile, so the review of its new version was closed."))

    # --- closing

    def _may_discard(self) -> bool:
        words = tr("The new version is not adopted yet. Nothing of it has been written, and your choices would be lost.")
        return self._ended or self._tools.asking.agreed(words, tr("Discard"))

    def _may_close_correction(self, tab: CorrectionTab) -> bool:
        words = tr("What you corrected is not in the project yet, and would be lost.")
        return self._ended or not tab.is_changed or self._tools.asking.agreed(words, tr("Discard"))

    def _settle(self, key: str) -> None:
        """Close a tab without asking, if it is open."""
        page = self._tools.window.tabs.page(key) if key else None
        if isinstance(page, (ReviewTab, CorrectionTab)):
            page.may_close = lambda: True
            self._tools.window.tabs.close_tab(key)

    def may_end(self) -> bool:
        """Ask, where a review or a correction is under way, whether the project may be closed all the same."""
        pages = self._tools.window.tabs.pages()
        open_ = [page for page in pages if isinstance(page, ReviewTab) or (isinstance(page, CorrectionTab) and page.is_changed)]
        words = tr("A new version is under review, or a text being corrected. Nothing of it has been written.")
        return not open_ or self._tools.asking.agreed(words, tr("Close all the same"))

    def end(self) -> None:
        """Ask no more: the project is being closed."""
        self._ended = True

    # --- helpers

    def _source(self, source_id: int) -> SourceRecord | None:
        """Return a source that may be changed; if none is named, the one chosen where the focus is, else that of the text in
        front. None, said why, if there is none."""
        host = self._reading.host()
        wanted = source_id or self.chosen() or (host.source.id if host is not None else 0)
        record = self._catalogue.sources.get(wanted)
        if record is None:
            self._say(tr("Open a source first."))
        return record if record is not None and self._may_write() else None

    def _may_write(self) -> bool:
        if self._project.read_only:
            self._say(tr("This project is open for reading only."))
        return not self._project.read_only

    def _number(self, version_id: int) -> int:
        record = self._catalogue.source_of(version_id)
        return next(one.number for one in versions(self._catalogue.reading, record.id) if one.id == version_id)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, ReadingCancelled):
            self._say(tr("The new version was given up. Nothing was changed."))
        elif not self._ended:
            self._tools.fail(error)

    def _say(self, words: str, *, wrong: bool = False) -> None:
        self._tools.window.status.say(words, wrong=wrong)


def _is_same(old: Document, new: Document) -> bool:
    """Tell whether two readings have the same text and structure; what a reader warns of is no difference."""
    return replace(old, warnings=(), metadata={}, origins={}) == replace(new, warnings=(), metadata={}, origins={})
