"""A memo before its first letter: what it will be about; nothing of it is written yet."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.memos.editing import create_memo, create_memo_on
from workbench.memos.linking import Chosen
from workbench.memos.things import Thing, names_of, quoted
from workbench.model.ids import Id
from workbench.model.span import Span
from workbench.project.project import Project
from workbench.project.reading import Reading
from workbench.sources.records import text_of


@dataclass(frozen=True, slots=True)
class Draft:
    """about: a thing, None for the project; or a selection: a version and spans, of which the passage is made then."""

    about: Thing | None = None
    version_id: int = 0
    spans: Sequence[Span] = ()
    kind: str = "analytic"

    def name(self, reading: Reading) -> str:
        """Return what it will be about, in words; empty for the project."""
        if self.spans:
            return quoted(" … ".join(span.of(text_of(reading, self.version_id)) for span in self.spans))
        return names_of(reading, [self.about]).get(self.about, "") if self.about is not None else ""

    @property
    def kind_of_thing(self) -> str:
        """The kind of what it will be about, empty for the project."""
        return "passage" if self.spans else self.about.kind if self.about is not None else ""

    def make(self, project: Project, title: str, body: str, merge: str, chosen: Chosen) -> Id:
        """Write the memo; raises as create_memo_on()."""
        if self.spans:
            return create_memo_on(
                project, self.version_id, self.spans, kind=self.kind, title=title, body=body, merge=merge, chosen=chosen
            )
        return create_memo(project, self.about, kind=self.kind, title=title, body=body, merge=merge, chosen=chosen)
