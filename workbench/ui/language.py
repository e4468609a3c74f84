"""The language of the window: its words, Qt's own words, numbers, dates and the side from which lines begin."""

from collections.abc import Callable

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from workbench import paths
from workbench.ui.pseudo import lengthened, mirrored
from workbench.ui.words import CONTEXT, VOICE, Translate

SYSTEM = "system"
"""The choice to follow the desktop."""

LANGUAGES = {"en": "English", "pl": "polski"}
"""The languages there are, each called as those who speak it call it."""

PSEUDO: dict[str, Callable[[str], str]] = {"x-pseudo": lengthened, "x-rtl": mirrored}
"""Languages for tests; chosen by the settings only."""

USUAL = {"en": "en_GB", "pl": "pl_PL", "x-pseudo": "en_GB", "x-rtl": "he_IL"}
"""How numbers and dates are written where the desktop speaks another language."""


def spoken(choice: str) -> str:
    """Return which language a choice means; ``system``: the first of the desktop's that there is, else English."""
    if choice in USUAL:
        return choice
    wanted = (each.replace("_", "-").split("-")[0] for each in QLocale.system().uiLanguages())
    return next((each for each in wanted if each in LANGUAGES), "en")


def locale_of(language: str) -> QLocale:
    """Return how numbers and dates are written: as the desktop does if it speaks the language, else as is usual."""
    system, usual = QLocale.system(), QLocale(USUAL[language])
    return system if language in LANGUAGES and system.language() is usual.language() and system.name() != "C" else usual


_QTS = (QTranslator(), QTranslator())
"""Qt's own words, and over them what its translators left out; for the whole program, as is their language."""


class Language:
    """The language in force. Put on before the first widget is made; what is there already keeps its words."""

    def __init__(self, application: QApplication, choice: str = SYSTEM) -> None:
        self._application = application
        self._own = QTranslator()
        self.choice, self.code = choice, ""
        self.choose(choice)

    def choose(self, choice: str) -> bool:
        """Speak another language from now on; tells whether it is another than before."""
        self.choice, former = choice, self.code
        self.code = spoken(choice)
        if self.code != former:
            self._speak()
        return self.code != former

    def _speak(self) -> None:
        QLocale.setDefault(locale_of(self.code))
        folders = (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), str(paths.resources() / "translations"))
        for translator, name, folder in zip(_QTS, ("qtbase", "qt"), folders, strict=True):
            QApplication.removeTranslator(translator)
            if translator.load(f"{name}_{self.code}", folder):
                QApplication.installTranslator(translator)
        if self._application.layoutDirection() is not QLocale().textDirection():  # else the style would be made for nothing
            self._application.setLayoutDirection(QLocale().textDirection())
        VOICE.speak(self._translate())
        VOICE.disguise = PSEUDO.get(self.code)

    def _translate(self) -> Translate | None:
        if self.code in PSEUDO:
            disguise = PSEUDO[self.code]
            return lambda words, _aside, count: disguise(words.replace("(s)", "" if count == 1 else "s"))
        self._own = QTranslator()
        if not self._own.load(str(paths.resources() / "translations" / f"{self.code}.qm")):
            return None
        translate = self._own.translate
        return lambda words, aside, count: translate(CONTEXT, words, aside, count) or ""


def end_language() -> None:
    """Speak English again from the left, as a test leaves it."""
    VOICE.speak(None)
    for translator in _QTS:
        QApplication.removeTranslator(translator)
    QLocale.setDefault(QLocale(USUAL["en"]))
    if QApplication.layoutDirection() is not Qt.LayoutDirection.LeftToRight:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
