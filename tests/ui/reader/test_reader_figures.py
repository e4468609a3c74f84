"""Columns of figures end at their right edge; words, years and lone dashes don't make one."""

import pytest
from reader_hands import Maker
from reader_texts import build, table

from workbench.ui.reader.figures import FigureColumns, is_figure


@pytest.mark.parametrize(
    "text",
    ["24", "-3.5", "1,204", "1 204", "1.204,5", "$ 12", "12 %", "€3.2", "(7)", "−0.4", "12 bn", "3¹", "±5", "1\u00a0204 zł"],
)
def test_numbers_are_figures(text: str) -> None:
    assert is_figure(text)


@pytest.mark.parametrize("text", ["S-300", "T-72B1V", "24 airframes", "", "abc", "12/2024", "p. 3", "2006-2008", "Su-30MK2"])
def test_other_cells_are_not(text: str) -> None:
    assert not is_figure(text)


def test_a_column_is_one_of_figures_only_if_all_its_cells_are() -> None:
    rows = (("2006", "24", "1.5", "9", "—"), ("2009", "—", "none", "2013", ""), ("2013", "2", "4", "11", "-"))
    columns = FigureColumns()
    for row in rows:
        for column, text in enumerate(row):
            columns.add(column, text)
    assert columns.found() == {1, 3}


def test_figures_end_at_the_right_edge_of_their_column_with_their_head(make: Maker) -> None:
    page = make(build(table(0, [["System", "Quantity"], ["Cranes", "1,204"], ["Pilots", "7"]])))
    ends = []
    for _, laid in page.position.shown():
        part = laid.parts[1]
        line = part.lines[0].line
        ends.append(round(part.x + line.naturalTextRect().right()))
        assert laid.parts[0].lines[0].line.naturalTextRect().left() == 0
    assert len(set(ends)) == 1
    assert abs(ends[0] - (laid.boxes[1].right() - 9)) <= 2
