"""What was lately attached, as signs to attach it again."""

from collections.abc import Container

from workbench.entities.kinds import entity_kind
from workbench.ui.catalogue import Catalogue
from workbench.ui.inspector.sign import Sign


def recent_signs(catalogue: Catalogue, own: Container[tuple[str, int | None]]) -> list[Sign]:
    """Return the signs of what was lately used, but those that are attached already; own: (``theme`` or ``entity``, id)."""
    return [sign for target in catalogue.recent if target not in own and (sign := _sign(catalogue, *target))]


def _sign(catalogue: Catalogue, kind: str, target: int) -> Sign | None:
    if kind == "theme":
        theme = catalogue.themes.get(target)
        return Sign(kind, target, theme.name, theme.colour, "", theme.key) if theme else None
    entity = catalogue.entities.get(target)
    return Sign(kind, target, entity.name, -1, entity_kind(entity.kind).icon, entity.key) if entity else None
