"""What is a person's own, whatever project is open: name, looks, language, how texts are read; and the settings dialog."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.app.naming import Naming
from workbench.ui.settings import Settings
from workbench.ui.theme.apply import Theme
from workbench.ui.window.frame import MainWindow

if TYPE_CHECKING:
    from workbench.app.desk import Desk
    from workbench.app.preferring import Preferring
    from workbench.app.preferring_ways import Ways
    from workbench.ui.reading_looks import ReadingLooks

LOOKS = {"look_system": "system", "look_light": "light", "look_dark": "dark", "look_high_contrast": "high_contrast"}


class Personal(QObject):
    """Joins the commands about it to the window. desk(): what is open, if anything is; fail(error): says what went wrong.

    recent_changed: the list of recent projects is another.
    """

    recent_changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        settings: Settings,
        desk: "Callable[[], Desk | None]",
        fail: Callable[[BaseException], None],
    ) -> None:
        super().__init__()
        self._window, self._theme, self._settings, self._desk, self._fail = window, theme, settings, desk, fail
        self.choose_language: Callable[[str], object] = partial(settings.set, "language")
        """Lets the window speak another language: ``system``, ``en`` or ``pl``."""
        self.naming = Naming(settings, self._rename)
        for name, choice in LOOKS.items():
            window.commands.connect_to(name, partial(self.choose_looks, choice))
        window.commands.connect_to("settings", lambda: self.preferring.open())  # noqa: PLW0108 - made when first wanted
        self._check_looks()

    # --- looks

    def choose_looks(self, choice: str) -> None:
        """Wear other looks and keep them: ``system``, or a Mode."""
        self._settings.set("looks", choice)
        self._theme.choose(choice)
        self._check_looks()

    def _check_looks(self) -> None:
        for name, choice in LOOKS.items():
            self._window.commands.action(name).setChecked(choice == self._theme.choice)

    @cached_property
    def reading_looks(self) -> "ReadingLooks":
        """How texts are read: one choice for all projects; made when it is first asked for."""
        from workbench.ui.reading_looks import ReadingLooks

        return ReadingLooks(self._settings, self)

    # --- settings

    @cached_property
    def preferring(self) -> "Preferring":
        """What the program does about settings; made when they are first opened."""
        from workbench.app.preferring import Preferring

        return Preferring(self._window, self._theme, self._ways)

    def _ways(self) -> "Ways":
        from workbench.app.preferring_ways import Ways

        return Ways(
            settings=self._settings,
            theme=self._theme,
            commands=self._window.commands,
            keymap=self._window.keymap,
            looks=self.reading_looks,
            choose_looks=self.choose_looks,
            choose_language=self.choose_language_soon,
            name=lambda: self.naming.name,
            set_name=self.naming.change,
            analysts=self._window.commands.action("analysts").trigger,
            has_project=lambda: self._desk() is not None,
            project_path=lambda: desk.project.path if (desk := self._desk()) is not None else None,
            switch_rules=self._switch_rules,
            forget_recent=self._forget_recent,
        )

    def choose_language_soon(self, key: str) -> None:
        """Choose a language once the dialog's own signal has been told: the window may be built anew for it."""
        QTimer.singleShot(0, self, lambda: self.choose_language(key))

    def _forget_recent(self) -> None:
        self._settings.forget_all()
        self.recent_changed.emit()

    def _switch_rules(self, off: frozenset[str]) -> None:
        """Switch rules of briefs off, in those that are open, too."""
        desk = self._desk()
        if desk is None:
            self._settings.set("rules_off", sorted(off))
        else:
            desk.briefing.switch_rules(off)

    def begin_again(self, window: MainWindow) -> None:
        """Go on after the window was made anew in another language."""
        self._check_looks()
        if "preferring" in self.__dict__:
            self.preferring.begin_again(window)

    # --- the name

    def _rename(self, old: str, name: str) -> None:
        """Go by another name in the open project, too."""
        desk = self._desk()
        if desk is None:
            return
        from workbench.app.analysts import AnalystsPart
        from workbench.coding.errors import CodingError
        from workbench.project.errors import ProjectError

        try:
            desk.parts.get(AnalystsPart).go_by(old, name)
        except (CodingError, ProjectError) as error:
            self._fail(error)
