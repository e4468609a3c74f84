"""Frequencies agree with a count by hand."""

from collections import Counter

from tests.project.worlds import add_text
from workbench.analysis.frequencies import themes_by_version
from workbench.coding.attaching import NewEntity, NewTheme, attach
from workbench.model.span import Span
from workbench.project.project import Project


def test_themes_by_version(project: Project, version: int) -> None:
    other, counted = add_text(project), Counter[tuple[int, int]]()
    for number in range(20):
        where = other if number % 3 else version
        made = attach(project, where, [Span(number * 5, number * 5 + 4)], NewTheme(f"t{number % 4}"))
        counted[made.theme_id or 0, where] += 1
    attach(project, version, [Span(0, 4)], NewEntity("E", "Person"))
    table = themes_by_version(project.reading)
    assert {(theme, where): count for theme, row in table.items() for where, count in row.items()} == counted
