"""Several themes or entities attached in one act."""

from collections.abc import Iterable, Sequence

from workbench.coding.attaching import Attached, Target, attach, target_name
from workbench.coding.many import AttachedMany, attach_many
from workbench.model.act import Act
from workbench.model.span import Span
from workbench.project.project import Project


def attach_all(project: Project, version_id: int, spans: Iterable[Span], targets: Sequence[Target]) -> list[Attached]:
    """Attach the passage with these limits to each of the targets, as one step; raises as attach(), ValueError for none."""
    pieces = tuple(spans)
    if not targets:
        raise ValueError("attach: no targets")
    with project.step(Act.ATTACH, name=target_name(project.reading, targets[0]), number=len(targets)):
        return [attach(project, version_id, pieces, target) for target in targets]


def attach_all_many(project: Project, passage_ids: Iterable[int], targets: Sequence[Target]) -> list[AttachedMany]:
    """Attach all of these passages to each of the targets, as one step; raises as attach_many(), ValueError for none."""
    wanted = set(passage_ids)
    if not targets:
        raise ValueError("attach: no targets")
    name = target_name(project.reading, targets[0])
    with project.step(Act.ATTACH, name=name, number=len(targets), count=len(wanted)):
        return [attach_many(project, wanted, target) for target in targets]
