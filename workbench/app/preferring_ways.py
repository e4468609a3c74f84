"""What the settings dialog reads and changes, handed to its pages."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from workbench.ui.keymap import KeyMap
from workbench.ui.reading_looks import ReadingLooks
from workbench.ui.settings import Settings
from workbench.ui.theme.apply import Theme
from workbench.ui.window.commands import Commands


@dataclass(frozen=True, slots=True)
class Ways:
    """What the pages read and change. name() and set_name(name): the analyst's usual name; analysts(): shows those of the
    open project; has_project(): whether one is open, project_path(): where; switch_rules(off): of briefs."""

    settings: Settings
    theme: Theme
    commands: Commands
    keymap: KeyMap
    looks: ReadingLooks
    choose_looks: Callable[[str], object]
    choose_language: Callable[[str], object]
    name: Callable[[], str]
    set_name: Callable[[str], object]
    analysts: Callable[[], object]
    has_project: Callable[[], bool]
    project_path: Callable[[], Path | None]
    switch_rules: Callable[[frozenset[str]], object]
    forget_recent: Callable[[], object]
