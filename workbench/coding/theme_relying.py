"""What points to themes besides codings and sub-themes, as data: it goes over where themes are merged."""

from workbench.coding.relying import Pointing
from workbench.model.brief import Section
from workbench.model.memo import Memo, MemoLink
from workbench.model.theme import ThemeGroupMember

RELYING = (
    Pointing(Section, "theme_id"),
    Pointing(Memo, "theme_id"),
    Pointing(MemoLink, "theme_id"),
    Pointing(ThemeGroupMember, "theme_id", ("group_id",)),
)
"""All columns that name a theme, but those of codings and of the tree itself."""
