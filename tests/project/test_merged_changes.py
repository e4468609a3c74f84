"""Changes of several steps told as one are the same as those of one step that did it all."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from workbench.model.act import Act
from workbench.project.changes import Changes

TABLES = ("source", "theme")
rows = st.lists(
    st.tuples(st.sampled_from(TABLES), st.integers(1, 4), st.sampled_from(["add", "change", "remove"])), max_size=30
)


def consistent(wanted: list[tuple[str, int, str]]) -> list[tuple[str, int, int, int]]:
    """Journal rows (table, id, before is null, after is null) of those acts that can happen one after the other."""
    there: set[tuple[str, int]] = {(table, 1) for table in TABLES}
    out = []
    for table, number, act in wanted:
        known = (table, number) in there
        if act == "add" and not known:
            there.add((table, number))
            out.append((table, number, 1, 0))
        elif act == "change" and known:
            out.append((table, number, 0, 0))
        elif act == "remove" and known:
            there.discard((table, number))
            out.append((table, number, 0, 1))
    return out


@given(rows, st.lists(st.integers(0, 30), max_size=5))
def test_steps_told_together_are_one(wanted: list[tuple[str, int, str]], cuts: list[int]) -> None:
    journal = consistent(wanted)
    limits = [0, *sorted(min(cut, len(journal)) for cut in cuts), len(journal)]
    steps = [
        Changes.collect(number, Act.IMPORT, "do", journal[start:end]) for number, (start, end) in enumerate(pairwise(limits))
    ]
    assert Changes.merged(steps) == Changes.collect(len(steps) - 1, Act.IMPORT, "do", journal)
