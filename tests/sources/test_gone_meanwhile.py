"""Acts on what another window has deleted meanwhile are refused as gone, and nothing is changed."""

from pathlib import Path

import pytest

from tests.project.content import content
from tests.project.worlds import add_text
from workbench.coding.errors import LinkToItself
from workbench.coding.links import link_many
from workbench.project.opening import create
from workbench.sources.folders import create_folder, move_sources
from workbench.sources.records import sources


def test_a_folder_or_source_that_is_gone_is_told_as_gone(tmp_path: Path) -> None:
    with create(tmp_path / "a.workbench", "A", "Anna Kowal") as project:
        add_text(project)
        one, before = sources(project.reading)[0].id, content(project.reading)
        with pytest.raises(KeyError):
            create_folder(project, "New", 7)
        with pytest.raises(KeyError):
            move_sources(project, [one], None, before=7)
        with pytest.raises(LinkToItself):
            link_many(project, [], [], "explains")
        assert content(project.reading) == before
