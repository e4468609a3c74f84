"""What a judgment rests on, unfolded below its face: evidence on both sides, points, where else it is used."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.briefs.judgment_records import PointRecord
from workbench.briefs.records import JudgmentRecord
from workbench.model.judgment import PointKind
from workbench.said import Words
from workbench.ui.briefs.buttons import WordButton
from workbench.ui.briefs.evidence_sides import EvidenceColumns
from workbench.ui.briefs.form import Note, Pen
from workbench.ui.briefs.point_lists import PointLists
from workbench.ui.briefs.snapshot import Snapshot
from workbench.ui.sentences import quoted
from workbench.ui.widgets.turning import pad
from workbench.ui.words import tr

COUNTED: dict[PointKind, Words] = {
    PointKind.ASSUMPTION: "%n assumption(s)", PointKind.INDICATOR: "%n indicator(s)", PointKind.GAP: "%n gap(s)",
    PointKind.ALTERNATIVE: "%n alternative(s)",
}  # fmt: skip


class JudgmentDetails(QWidget):
    """Made when a card is first unfolded."""

    def __init__(self, pen: Pen, judgment_id: int, choose: Callable[[], None]) -> None:
        """choose: opens the list of passages."""
        super().__init__()
        self.evidence, self.points = EvidenceColumns(pen, judgment_id), PointLists(pen, judgment_id)
        self.choose = WordButton(pen.tokens, tr("Choose passages…"), choose, "list-plus")
        self.choose.setVisible(not pen.project.read_only)
        self.elsewhere = Note(pen.tokens)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        column.addWidget(self.evidence)
        row = QHBoxLayout()
        pad(row, 8, 0, 0, 0)
        row.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(row)
        column.addWidget(self.points)
        last = QHBoxLayout()
        pad(last, 18, 4, 0, 0)
        last.addWidget(self.elsewhere)
        column.addLayout(last)

    def show_judgment(self, judgment: JudgmentRecord, snapshot: Snapshot) -> None:
        """Show what is stored."""
        self.evidence.show_evidence(judgment, snapshot)
        self.points.show_points(snapshot.points.get(judgment.id, ()))
        others = snapshot.elsewhere(judgment.id)
        named = ", ".join(quoted(one.title.strip() or tr("Brief without a title")) for one in others)
        self.elsewhere.setText(tr("Also used in: {briefs}").format(briefs=named))
        self.elsewhere.setVisible(bool(others))


def counted(judgment: JudgmentRecord, points: tuple[PointRecord, ...]) -> str:
    """Return how much a judgment rests on: ``3 for, 1 against, 2 points``."""
    sides = [sum(each.supports is side for each in judgment.evidence) for side in (True, False)]
    words = tr("{pro} for, {con} against").format(pro=sides[0], con=sides[1])
    return f"{words}, {tr('%n point(s)', len(points))}" if points else words


def points_counted(points: tuple[PointRecord, ...]) -> str:
    """Return how many points of each kind there are: ``2 assumptions, 1 gap``; empty for none."""
    counts = {kind: sum(each.kind is kind for each in points) for kind in COUNTED}
    return ", ".join(tr(COUNTED[kind], count) for kind, count in counts.items() if count)
