"""The catalogue that panes share."""

from workbench.coding.themes import edit_theme
from workbench.entities.editing import edit_entity
from workbench.ui.catalogue import Catalogue


def test_only_what_marks_show_counts_as_restyled(catalogue: Catalogue) -> None:
    theme = next(one.id for one in catalogue.themes.values() if one.name == "Fog")
    entity = next(iter(catalogue.entities))
    acts = (
        (lambda: edit_theme(catalogue.project, theme, definition="Low cloud"), False),
        (lambda: edit_theme(catalogue.project, theme, colour=3), True),
        (lambda: edit_theme(catalogue.project, theme, name="Mist"), True),
        (lambda: edit_entity(catalogue.project, entity, description="A city"), False),
        (lambda: edit_entity(catalogue.project, entity, kind="State"), True),
    )
    told = []
    for act, _expected in acts:
        assert catalogue.themes
        assert catalogue.entities
        act()
        told.append(catalogue.restyled)
    assert told == [expected for _act, expected in acts]
    catalogue.project.undo()
    assert catalogue.restyled


def test_what_was_used_last_comes_first_and_each_once(catalogue: Catalogue) -> None:
    names = [catalogue.themes[one].name if kind == "theme" else catalogue.entities[one].name for kind, one in catalogue.recent]
    assert names == ["Łódź", "Fog", "Cranes"]
