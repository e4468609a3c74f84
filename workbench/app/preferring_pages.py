"""The pages of the settings dialog: every value stays with who keeps it; here they are only named and joined to fields."""

from collections.abc import Callable
from functools import partial

from workbench.app import preferring_work as work
from workbench.app.preferring_keys import keys_page
from workbench.app.preferring_ways import Ways
from workbench.said import Words
from workbench.ui import locale
from workbench.ui.preferences import Item, Page
from workbench.ui.preferences.fields import ButtonField, ChoiceField, SegmentField, StepField, TextField
from workbench.ui.preferences.look_cards import LookCards
from workbench.ui.reader.style import MARGINS
from workbench.ui.reading_looks import OFFERED, installed_families
from workbench.ui.theme.tokens import Tokens
from workbench.ui.words import tr


def all_pages(ways: Ways) -> list[Page]:
    """Return the pages in their order."""
    return [
        _you(ways), _language(ways), _looks(ways), _reading(ways), work.importing(ways), work.briefs(ways), work.keeping(ways),
        keys_page(ways.commands, ways.keymap),
    ]  # fmt: skip


def _you(ways: Ways) -> Page:
    return Page(
        "you", "You", "user",
        (
            Item(
                "name", "Your name", lambda tokens: TextField(tokens, tr("Your name"), ways.name, ways.set_name),
                "It stands beside each of your codings. In projects of before you keep the name you had there.",
                "analyst coder user author who",
            ),
            Item(
                "initials", "Initials and colour",
                lambda _tokens: ButtonField(tr("Analysts…"), ways.analysts, ways.has_project),
                "Kept in each project, beside the others who work in it: Project > Analysts…",
                "analyst coder team people",
            ),
        ),
    )  # fmt: skip


def _language(ways: Ways) -> Page:
    def language(tokens: Tokens) -> ChoiceField:
        options = (("system", tr("Language of the desktop")), ("en", "English"), ("pl", "polski"))
        get = partial(ways.settings.get, "language", "system")
        return ChoiceField(tokens, tr("Language of the window"), options, get, ways.choose_language)

    return Page(
        "language", "Language", "translate",
        (
            Item(
                "language", "Language of the window",
                language,
                "Texts, codings and briefs stay in their own languages.",
                "english polish polski język locale translation",
            ),
        ),
        lambda: ways.choose_language("system"),
    )  # fmt: skip


def _looks(ways: Ways) -> Page:
    def cards(tokens: Tokens) -> LookCards:
        looks = {
            "system": tr("Looks of the desktop"), "light": tr("Light"), "dark": tr("Dark"),
            "high_contrast": tr("High contrast"),
        }  # fmt: skip
        return LookCards(tokens, tr("Looks"), looks, lambda: ways.theme.choice, ways.choose_looks)

    return Page(
        "looks", "Looks", "circle-half",
        (
            Item(
                "looks", "How the window looks", cards, "The pages of a brief stay white in any looks, as they are printed.",
                "theme mode night black white colours accessibility appearance", wide=True,
            ),
        ),
        lambda: ways.choose_looks("system"),
    )  # fmt: skip


def _reading(ways: Ways) -> Page:
    looks = ways.looks

    def step(what: str, less: Words, more: Words, shown: Callable[[], str]) -> Callable[[Tokens], StepField]:
        return lambda tokens: StepField(
            tokens, (tr(less), tr(more)), shown, lambda by: looks.can_step(what, by), lambda by: looks.step(what, by)
        )

    def families(tokens: Tokens) -> ChoiceField:
        options = [(one, one) for one in (*OFFERED, *installed_families())]
        return ChoiceField(tokens, tr("Font"), options, lambda: looks.choice.family, lambda one: looks.change(family=one))

    def margins(tokens: Tokens) -> SegmentField:
        names: dict[str, str] = {"narrow": tr("Narrow"), "usual": tr("Usual"), "wide": tr("Wide")}
        options = [(name, names[name]) for name in MARGINS]
        return SegmentField(
            tokens, tr("Margins"), options, lambda: looks.choice.margins, lambda name: looks.change(margins=name)
        )

    return Page(
        "reading", "Reading", "book-open",
        (
            Item("font", "Font", families, "For every word that comes from a source.", "typeface family letters serif"),
            Item(
                "size", "Size",
                step("size", "Smaller text", "Larger text", lambda: f"{locale.plain(looks.choice.size)} px"), "",
                "font size zoom larger smaller letters",
            ),
            Item(
                "line", "Line height",
                step("line", "Less space between lines", "More space between lines", lambda: locale.plain(looks.choice.line)),
                "",
                "spacing space between lines",
            ),
            Item(
                "column", "Column",
                step("width", "Narrower column", "Wider column", lambda: tr("%n letter(s)", looks.choice.width)),
                "A line of 60 to 80 letters is read with least effort.", "width line length measure",
            ),
            Item("margins", "Margins", margins, "", "gutter names brackets"),
        ),
        looks.reset,
    )  # fmt: skip
