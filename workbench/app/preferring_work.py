"""The pages of the settings dialog about work: what imports and briefs begin with, what is kept, and for how long."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from workbench import paths
from workbench.app.preferring_ways import Ways
from workbench.ui.preferences import Item, Page
from workbench.ui.preferences.checks import ChecksField
from workbench.ui.preferences.fields import ButtonField, ChoiceField, Options, TextField, TickField
from workbench.ui.settings import OPEN_LAST, Settings
from workbench.ui.theme.tokens import Tokens
from workbench.ui.usual_wish import KEY as WISH
from workbench.ui.usual_wish import RECOGNISE, WHOLE_PAGE, wish, wished
from workbench.ui.words import tr

SAMPLE = "Sample project.workbench"


def importing(ways: Ways) -> Page:
    """Return the page of how texts are read."""
    settings = ways.settings

    def scans(tokens: Tokens) -> TickField:
        from workbench.sources.recognising import can_recognise

        get, set_to = partial(wished, settings, RECOGNISE), partial(wish, settings, RECOGNISE)
        tick = TickField(tokens, tr("Read scanned pages"), "", get, set_to)
        tick.setEnabled(can_recognise())
        return tick

    def pages(tokens: Tokens) -> TickField:
        get, set_to = partial(wished, settings, WHOLE_PAGE), partial(wish, settings, WHOLE_PAGE)
        return TickField(tokens, tr("Whole web pages"), "", get, set_to)

    return Page(
        "import", "Import", "tray",
        (
            Item(
                "whole_page", "Whole web pages", pages,
                "Also menus, comments and what else surrounds the article. Each page can be read again the other way.",
                "html article main text reader",
            ),
            Item(
                "recognise", "Read scanned pages", scans,
                "Pages of a PDF that are pictures are read by OCR at once. It takes seconds a page, and needs Tesseract.",
                "ocr tesseract recognise scan pictures pdf",
            ),
        ),
        lambda: settings.set(WISH, {}),
    )  # fmt: skip


def briefs(ways: Ways) -> Page:
    """Return the page of what new briefs begin with, and of the rules they are checked by."""
    settings = ways.settings

    def languages(tokens: Tokens) -> ChoiceField:
        from workbench.briefs.words import languages as known
        from workbench.ui.usual_brief import LANGUAGES

        return _begins(settings, tokens, "language", tr("Language"), [(key, LANGUAGES.get(key, key)) for key in known()])

    def papers(tokens: Tokens) -> ChoiceField:
        from workbench.ui.usual_brief import PAPER_WORDS

        return _begins(settings, tokens, "paper", tr("Page size"), [(key, tr(words)) for key, words in PAPER_WORDS.items()])

    def references(tokens: Tokens) -> ChoiceField:
        from workbench.briefs.output import CITATION_STYLES
        from workbench.sources.citing import STYLES

        return _begins(
            settings, tokens, "citation_style", tr("References"), [(key, tr(STYLES[key])) for key in CITATION_STYLES]
        )

    return Page(
        "briefs", "Briefs", "file-text",
        (
            Item("organisation", "Organisation", partial(_organisation, settings), "Stands on page one of a new brief.",
                 "agency company author institution"),
            Item("brief_language", "Language of new briefs", languages, "", "english polish polski"),
            Item("paper", "Page size", papers, "", "paper format a4 letter"),
            Item("references", "References", references, "A template may ask for others.", "citation style icd chicago apa"),
            Item("rules", "Rules that briefs are checked by", partial(_rules, ways),
                 "What breaks one is underlined while you write, with the reason why.",
                 "linter checks tradecraft findings warnings", wide=True),
        ),
        partial(_reset_briefs, ways),
    )  # fmt: skip


def _begins(settings: Settings, tokens: Tokens, name: str, words: str, options: Options) -> ChoiceField:
    """Return the field of one of the values that new briefs begin with."""
    from workbench.ui.usual_brief import keep_usual, usual_brief

    def get() -> str:
        return str(getattr(usual_brief(settings), name))

    return ChoiceField(tokens, words, options, get, lambda value: keep_usual(settings, **{name: value}))


def _organisation(settings: Settings, tokens: Tokens) -> TextField:
    from workbench.ui.usual_brief import keep_usual, usual_brief

    def keep(words: str) -> None:
        keep_usual(settings, organisation=words)

    return TextField(tokens, tr("Organisation"), lambda: usual_brief(settings).organisation, keep)


def _rules(ways: Ways, tokens: Tokens) -> ChecksField:
    from workbench.briefs.linting.finding import Rule
    from workbench.finding_wording import rule_name

    options = [(rule.value, rule_name(rule, tr)) for rule in Rule]
    return ChecksField(tokens, tr("Rules"), options, lambda: ways.settings.get("rules_off", []), ways.switch_rules)


def _reset_briefs(ways: Ways) -> None:
    from workbench.ui.usual_brief import KEY

    ways.settings.set(KEY, {})
    ways.switch_rules(frozenset())


def keeping(ways: Ways) -> Page:
    """Return the page of what is kept: places, recent projects, backups, the sample."""
    settings = ways.settings

    def backups() -> Path | None:
        path = ways.project_path()
        if path is None:
            return None
        from workbench.project.backup import backups as made

        return next((one.parent for one in made(path)), None)

    def start(tokens: Tokens) -> TickField:
        words = tr("Open the last project at the start")
        return TickField(tokens, words, "", lambda: settings.get(OPEN_LAST, False), partial(settings.set, OPEN_LAST))

    return Page(
        "keeping", "Keeping", "archive",
        (
            Item("open_last", "Open the last project at the start", start, "Otherwise the program begins with its first page.",
                 "startup session restore resume launch"),
            Item("backups", "Backups of the open project", partial(_folder, backups),
                 "Dated copies are made beside a project: the newest ten stay, and one of each of the last ten days.",
                 "copies save restore recover autosave"),
            Item("sample", "Sample project", partial(_folder, _sample), "Once it was opened it is yours, to try things out in.",
                 "example tutorial demo"),
            Item("recent", "Recent projects", partial(_forgetting, ways.forget_recent, lambda: bool(settings.recent())),
                 "The projects themselves stay where they are.", "history privacy clear list"),
            Item("places", "Reading places and open tabs", partial(_forgetting, settings.forget_places, settings.has_places),
                 "Of every project: each text begins at its top again.", "history privacy clear position bookmarks session"),
            Item("settings_file", "Settings", partial(_folder, lambda: settings.path.parent),
                 "All of this is one file on this computer.", "privacy file json data folder"),
        ),
        lambda: settings.set(OPEN_LAST, False),
    )  # fmt: skip


def _sample() -> Path | None:
    path = paths.documents() / SAMPLE
    return path.parent if path.exists() else None


def _folder(where: Callable[[], Path | None], _tokens: Tokens) -> ButtonField:
    """Return a button that shows a folder, while there is one."""

    def show() -> None:
        folder = where()
        if folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def able() -> bool:
        folder = where()
        return folder is not None and folder.is_dir()

    return ButtonField(tr("Show in folder"), show, able)


def _forgetting(forget: Callable[[], object], able: Callable[[], bool], _tokens: Tokens) -> ButtonField:
    """Return a button that forgets something, while there is something to forget."""
    return ButtonField(tr("Forget"), forget, able)
