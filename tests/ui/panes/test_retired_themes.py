"""Retired themes are offered no more, neither by letters nor as what was used last; only by their whole name."""

from workbench.coding.themes import retire_themes
from workbench.ui.attach.candidates import Choice
from workbench.ui.attach.model import CandidateModel
from workbench.ui.catalogue import Catalogue
from workbench.ui.inspector.recent import recent_signs
from workbench.ui.workspace.attaching import known_of


def offered(catalogue: Catalogue, typed: str) -> list[tuple[str, str]]:
    model = CandidateModel()
    model.show(known_of(catalogue), typed)
    return [(row.name, row.aside) for row in model.rows if row.choice is Choice.THEME]


def test_the_attach_field_offers_retired_themes_no_more(catalogue: Catalogue) -> None:
    fog = next(theme.id for theme in catalogue.themes.values() if theme.name == "Fog")
    assert "Fog" in {name for name, _aside in offered(catalogue, "")}
    assert "Fog" in {name for name, _aside in offered(catalogue, "fo")}
    retire_themes(catalogue.project, [fog])
    for typed in ("", "fo", "#", "weather/"):
        assert "Fog" not in {name for name, _aside in offered(catalogue, typed)}, typed
    assert offered(catalogue, "fog") == [("Fog", "retired")], "by its whole name, as it would be made again otherwise"
    assert ("theme", fog) not in catalogue.recent
    assert "Fog" not in {sign.name for sign in recent_signs(catalogue, ())}
    catalogue.project.undo()
    assert "Fog" in {name for name, _aside in offered(catalogue, "fo")}
    assert ("theme", fog) in catalogue.recent
