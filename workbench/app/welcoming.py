"""The first page: put into the window; at the first start it asks who is at work, once, and waits for no answer."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from workbench.app.personal import Personal
from workbench.ui.settings import OPEN_LAST, Settings
from workbench.ui.theme.apply import Theme
from workbench.ui.welcome import Offered, WelcomePage
from workbench.ui.window.frame import MainWindow
from workbench.ui.window.notices import Notice
from workbench.ui.words import tr

ASKED = "asked"
"""The setting that says that the analyst's name was asked, whatever the answer."""


class Welcoming(QObject):
    """Makes the welcome page. asks: whether the analyst's name is still to be asked."""

    def __init__(self, window: MainWindow, theme: Theme, settings: Settings, personal: Personal) -> None:
        super().__init__()
        self._window, self._theme, self._settings, self._personal = window, theme, settings, personal
        self.asks = not (settings.get(ASKED, False) or personal.naming.is_known)
        self.page = self._made()

    def _made(self) -> WelcomePage:
        offered = None
        if self.asks:
            language = str(self._settings.get("language", "system"))
            offered = Offered(self._personal.naming.name, language, self._theme.choice)
        page = WelcomePage(self._theme.tokens, self._settings.recent(), offered, keys=self._keys)
        if page.you is not None:
            page.you.name_given.connect(self._personal.naming.change)
            page.you.looks_chosen.connect(self._personal.choose_looks)
            page.you.language_chosen.connect(self._personal.choose_language_soon)
        self._window.set_welcome(page)
        self._window.show_welcome()
        return page

    def begin_again(self) -> None:
        """Make the page anew in another language, with the name that was typed so far."""
        you = self.page.you
        typed, was_typed = (you.typed(), you.name.isModified()) if you is not None else ("", False)
        self.page = self._made()
        if self.page.you is not None and typed:
            self.page.you.name.setText(typed)
            self.page.you.name.setModified(was_typed)

    def _keys(self, name: str) -> str:
        """Return the first key of a command as the desktop writes it."""
        return self._window.commands.action(name).shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def settle(self) -> None:
        """Take the name that stands on the page, as the analyst goes on to a project; from then on nothing is asked."""
        if self.asks:
            you, naming = self.page.you, self._personal.naming
            typed = you.typed() if you is not None and you.name.isModified() else ""
            self.asks = False
            naming.change(typed or naming.name)
            self._settings.set(ASKED, True)
            self.page.ask_no_more()

    def last_project(self) -> list[str]:
        """Return the path of the last project if it is to be opened at the start and is still there."""
        recent = self._settings.recent()[:1] if self._settings.get(OPEN_LAST, False) else []
        return [entry["path"] for entry in recent if Path(entry["path"]).is_file()]

    def tell_name(self) -> None:
        """Say once which name codings bear, to who came straight to a project and saw no page that asked."""
        if not self.asks:
            return
        self.settle()
        self._window.notices.tell(self._name_notice)

    def _name_notice(self) -> Notice:
        """Return what is said of the name; who saw no first page is offered the tour here, too."""
        words = tr("What you code bears the name “{name}”.").format(name=self._personal.naming.name)
        return Notice("name", words, ((tr("Change…"), self._change), (tr("Take the tour"), self._take_tour)), "user")

    def _take_tour(self) -> None:
        self._window.notices.take_away("name")
        self._window.commands.action("tour").trigger()

    def _change(self) -> None:
        self._window.notices.take_away("name")
        self._personal.preferring.open("you")
