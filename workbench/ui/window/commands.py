"""Commands: every act that a menu offers, as data, with its keys and the words by which the palette finds it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from workbench.said import Words
from workbench.ui.keymap import KeyMap
from workbench.ui.words import tr


@dataclass(frozen=True, slots=True)
class CommandSpec:
    """name: how code calls it; words: how people do; synonyms: words of other tools, for the palette only."""

    name: str
    words: Words
    keys: tuple[str, ...] = ()
    synonyms: Words = ""
    checkable: bool = False


COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec("new_project", "New project…", ("Ctrl+N",)),
    CommandSpec("open_project", "Open project…", ("Ctrl+O",)),
    CommandSpec("open_sample", "Open the sample project", (), "example demo"),
    CommandSpec("import_files", "Import texts…", ("Ctrl+I",), "add document data source"),
    CommandSpec("import_folder", "Import a folder…", (), "add documents directory recursively"),
    CommandSpec("paste_text", "Import from the clipboard", ("Ctrl+Shift+V",), "paste text page html new source"),
    CommandSpec("new_version", "New version from a file…", (), "replace update re-import document revision"),
    CommandSpec("read_again", "Read the original again", (), "re-import reload parser reader"),
    CommandSpec("read_article", "Read again as an article", (), "html web page re-import main text"),
    CommandSpec("read_page", "Read again as a whole page", (), "html web page re-import everything"),
    CommandSpec("choose_encoding", "Choose the encoding…", (), "letters garbled code page unicode"),
    CommandSpec("read_scans", "Read the scanned pages…", (), "ocr tesseract recognise pictures scan pdf"),
    CommandSpec("correct_text", "Correct the text…", (), "edit transcript typo paste"),
    CommandSpec("edit_records", "Record of the source", (), "details metadata bibliography properties several bulk"),
    CommandSpec("new_folder", "New folder for sources", (), "group directory order"),
    CommandSpec("cite_source", "Copy the citation of the source", (), "reference bibliography quote"),
    CommandSpec("cite_short", "Cite in a short line", (), "citation style reference"),
    CommandSpec("cite_icd-206", "Cite in the form of ICD 206", (), "citation style reference sourcing"),
    CommandSpec("cite_chicago", "Cite in Chicago style", (), "citation style reference footnote"),
    CommandSpec("cite_apa", "Cite in APA style", (), "citation style reference"),
    CommandSpec("versions", "Versions of this source", (), "old former revisions history"),
    CommandSpec("annotate_source", "Export annotated source…", (), "highlights margin notes pdf word html web print original"),
    CommandSpec("save_copy", "Save a copy…", ("Ctrl+Shift+S",), "save as duplicate"),
    CommandSpec("back_up", "Back up now", ()),
    CommandSpec("backups", "Backups…", (), "restore recover dated copies versions of the project"),
    CommandSpec("analysts", "Analysts…", (), "coders people initials colour name who team"),
    CommandSpec("check_project", "Check the project…", (), "integrity verify damage findings"),
    CommandSpec("repair_project", "Repair into a copy…", (), "damaged recover salvage mend"),
    CommandSpec("close_project", "Close the project", ("Ctrl+Shift+W",)),
    CommandSpec("quit", "Quit", ("Ctrl+Q",), "exit"),
    CommandSpec("undo", "Undo", ("Ctrl+Z",)),
    CommandSpec("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y")),
    CommandSpec("find", "Find in the text…", ("Ctrl+F",), "search words regular expression pattern"),
    CommandSpec("find_next", "Next hit", ("F3",), "search again"),
    CommandSpec("find_previous", "Previous hit", ("Shift+F3",), "search again"),
    CommandSpec("go_to", "Go to a page or paragraph…", ("Ctrl+G",), "number section passage place jump"),
    CommandSpec("search", "Search all texts…", ("Ctrl+Shift+F",), "find everywhere query"),
    CommandSpec("show_sources", "Sources", ("Ctrl+1",), "documents data"),
    CommandSpec("show_coding", "Coding", ("Ctrl+2",), "codes nodes codebook themes entities family"),
    CommandSpec("show_analysis", "Analysis", ("Ctrl+4",), "questions theses contradictions disagreements hypotheses"),
    CommandSpec("show_briefs", "Briefs", ("Ctrl+3",), "report output write"),
    CommandSpec("toggle_navigator", "Navigator", ("F8",), checkable=True),
    CommandSpec("toggle_inspector", "Inspector", ("F9",), "details properties", checkable=True),
    CommandSpec("next_part", "Next part of the window", ("F6",), "focus pane navigator text inspector"),
    CommandSpec("previous_part", "Former part of the window", ("Shift+F6",), "focus pane navigator text inspector"),
    CommandSpec("plain_text", "Accessible reading mode", ("Ctrl+Alt+R",), "screen reader plain text blind", checkable=True),
    CommandSpec("toggle_history", "History", ("Ctrl+H",), "audit trail log steps", checkable=True),
    CommandSpec("toggle_memos", "Memos", ("Ctrl+M",), "notes annotations journal", checkable=True),
    CommandSpec("toggle_passages", "Passages", ("Ctrl+Shift+Q",), "quotations segments references list coded", checkable=True),
    CommandSpec("choose_list", "List passages of…", (), "quotations segments retrieve query filter"),
    CommandSpec("list_all", "All passages", (), "quotations segments list"),
    CommandSpec("list_key", "Key passages", (), "starred quotations list"),
    CommandSpec("list_ungraded", "Passages without your grade", (), "credibility missing"),
    CommandSpec("list_uncited", "Passages cited nowhere", (), "unused briefs quotations"),
    CommandSpec("list_no_gist", "Passages without a gist", (), "summary missing"),
    CommandSpec("list_no_theme", "Passages without a theme", (), "uncoded entities only"),
    CommandSpec("list_mine", "Passages coded by you", (), "my own coder"),
    CommandSpec("list_others", "Passages coded by others", (), "other coders analysts"),
    CommandSpec("list_links", "Linked passages", (), "hyperlinks relations contradicts supports"),
    CommandSpec("toggle_import", "Import in progress and report", ("Ctrl+Shift+I",), "imported refused warnings list"),
    CommandSpec("look_system", "Looks of the desktop", (), "theme mode", checkable=True),
    CommandSpec("look_light", "Light", (), "theme mode white", checkable=True),
    CommandSpec("look_dark", "Dark", (), "theme mode night black", checkable=True),
    CommandSpec("look_high_contrast", "High contrast", (), "theme mode accessibility", checkable=True),
    CommandSpec("language_system", "Language of the desktop", (), "translation system", checkable=True),
    CommandSpec("language_en", "English||the language's own name for itself", (), "language english", checkable=True),
    CommandSpec("language_pl", "polski||the language's own name for itself", (), "language polish", checkable=True),
    CommandSpec("larger", "Larger text", ("Ctrl++", "Ctrl+="), "zoom in font"),
    CommandSpec("smaller", "Smaller text", ("Ctrl+-",), "zoom out font"),
    CommandSpec("normal_size", "Normal text size", ("Ctrl+0",), "zoom reset"),
    CommandSpec("text_looks", "Font and column of the text…", (), "typeface size width margins reading settings"),
    CommandSpec("lines_apart", "More space between lines", (), "line height spacing"),
    CommandSpec("lines_together", "Less space between lines", (), "line height spacing"),
    CommandSpec("wider_column", "Wider column", (), "width margins"),
    CommandSpec("narrower_column", "Narrower column", (), "width margins"),
    CommandSpec("close_tab", "Close tab", ("Ctrl+W",)),
    CommandSpec("next_tab", "Next tab", ("Ctrl+Tab", "Ctrl+PgDown")),
    CommandSpec("previous_tab", "Previous tab", ("Ctrl+Shift+Tab", "Ctrl+PgUp")),
    CommandSpec("beside", "Side by side", ("Ctrl+\\", "F7"), "split two halves compare", checkable=True),
    CommandSpec("other_half", "Go to the other half", ("Ctrl+F6",), "split focus"),
    CommandSpec("back", "Back", ("Alt+Left",), "previous place history"),
    CommandSpec("forward", "Forward", ("Alt+Right",), "next place history"),
    CommandSpec("outline", "Outline", ("Ctrl+Shift+O",), "headings sections contents go to"),
    CommandSpec("copy_link", "Copy link to this place", ("Ctrl+Shift+L",), "url address share"),
    CommandSpec("open_link", "Open link…", ("Ctrl+L",), "url address go to"),
    CommandSpec("open_source", "Open a source or brief by its name…", ("Ctrl+P",), "document go to"),
    CommandSpec("new_theme", "New theme…", ("Ctrl+T",), "code node"),
    CommandSpec("merge_themes", "Merge themes into…", (), "join combine codes nodes"),
    CommandSpec("split_theme", "Split off a theme…", (), "divide code node passages"),
    CommandSpec("retire_themes", "Retire themes, or bring them back", (), "archive hide deactivate code"),
    CommandSpec("group_themes", "New group of themes…", (), "code family set group"),
    CommandSpec("export_codebook", "Export the codebook…", (), "csv excel markdown table codes qdc"),
    CommandSpec("import_codebook", "Import a codebook…", (), "csv excel markdown table codes qdc"),
    CommandSpec("hide_retired", "Hide or show retired themes", (), "archived codes"),
    CommandSpec("merge_entity", "Merge the entity into…", (), "join duplicates same combine"),
    CommandSpec("split_entity", "Split the entity…", (), "separate divide unmerge"),
    CommandSpec("new_entity", "New entity…", ("Ctrl+E",), "person organisation case"),
    CommandSpec("new_question", "New question…", (), "thesis hypothesis for against evidence"),
    CommandSpec("disagreements", "What the sources disagree about", (), "contradictions conflicts"),
    CommandSpec("dossier", "Dossier of the entity", ("Ctrl+D",), "profile page case relations statements"),
    CommandSpec("find_mentions", "Find mentions…", ("Ctrl+Shift+M",), "names aliases auto code entity occurrences"),
    CommandSpec("find_all_mentions", "Find mentions of all entities…", (), "names aliases auto code occurrences"),
    CommandSpec("new_memo", "New memo on what is chosen…", ("Ctrl+Alt+M",), "note annotation comment write"),
    CommandSpec("project_memo", "New memo on the project…", (), "note journal method"),
    CommandSpec("export_memos", "Export memos as Markdown…", (), "notes write text file"),
    CommandSpec("new_brief", "New brief…", ("Ctrl+Shift+B",), "template report paper profile comparison situation"),
    CommandSpec("draft_brief", "Draft a brief", ("Ctrl+B",), "report"),
    CommandSpec("cite_passage", "Cite a passage…", ("Ctrl+Alt+K",), "quote quotation citation insert reference"),
    CommandSpec("footnote", "Footnote…", ("Ctrl+Alt+H",), "note insert"),
    CommandSpec(
        "insert_figure", "Insert a figure…", ("Ctrl+Shift+G",), "chart table chronology timeline relations graph themes heat"
    ),
    CommandSpec("redraft_summary", "Draft the source summary again…", (), "sources statement grades icd 206 update"),
    CommandSpec("findings", "Findings…", ("Ctrl+F8",), "linter check tradecraft rules problems warnings"),
    CommandSpec("next_finding", "Next finding", ("Alt+F8",), "linter check tradecraft rules problems"),
    CommandSpec("previous_finding", "Former finding", ("Alt+Shift+F8",), "linter check tradecraft rules problems"),
    CommandSpec("publish_brief", "Publish brief…", ("Ctrl+Shift+D",), "export report pdf word docx html web markdown print"),
    CommandSpec("export_brief", "Export brief as PDF…", ("Ctrl+Shift+E",), "publish print report"),
    CommandSpec("verify_brief", "Verify a published brief…", (), "check quotations originals hash authentic proof"),
    CommandSpec("settings", "Settings…", ("Ctrl+,",), "preferences options configure"),
    CommandSpec("palette", "Find a command or a name", ("Ctrl+Shift+P",), "search actions"),
    CommandSpec("menus", "Open the menus", ("F10",), "menu bar keyboard"),
    CommandSpec("context_menu", "Menu of what is chosen", ("Shift+F10",), "context menu keyboard"),
    CommandSpec("guide", "Guide", ("F1",), "help manual handbook documentation how to"),
    CommandSpec("keys", "Commands and keys", ("Shift+F1",), "shortcuts help keyboard"),
    CommandSpec("tradecraft", "Tradecraft", (), "help grading likelihood confidence hypotheses standards"),
    CommandSpec("report_problem", "Report a problem…", (), "bug error log crash support"),
    CommandSpec("tour", "Guided tour", (), "tutorial introduction learn first steps beginner"),
    CommandSpec("about", "About", (), "version licence"),
)

LISTS = (
    "choose_list", "", "list_all", "list_key", "list_ungraded", "list_uncited", "list_no_gist", "list_no_theme", "list_mine",
    "list_others", "list_links",
)  # fmt: skip
"""The submenu of lists of passages."""

TEXT = (
    "text_looks", "", "larger", "smaller", "normal_size", "", "lines_apart", "lines_together", "wider_column",
    "narrower_column",
)  # fmt: skip
"""The submenu of how the text looks."""

LANGUAGE = ("language_system", "", "language_en", "language_pl")
"""The submenu of languages, each called as those who speak it call it."""

THEMES = (
    "new_theme", "", "merge_themes", "split_theme", "retire_themes", "group_themes", "", "hide_retired", "", "import_codebook",
    "export_codebook",
)  # fmt: skip
"""The submenu of what is done with the themes chosen in the tree."""

ENTITIES = ("new_entity", "merge_entity", "split_entity", "", "dossier", "find_mentions", "find_all_mentions")
"""The submenu of what is done with entities."""

MEMOS = ("new_memo", "project_memo", "export_memos")
"""The submenu of memos."""

CITING = ("cite_short", "cite_icd-206", "cite_chicago", "cite_apa")
"""The submenu of the styles of citations."""


class Submenu(NamedTuple):
    """A menu within a menu: its title, and the names of the commands in it."""

    title: Words
    names: tuple[str, ...]


Names = tuple["str | Submenu", ...]
"""What stands in a menu: names of commands, and submenus."""

MENUS: tuple[tuple[Words, Names], ...] = (
    (
        "Project",
        (
            "new_project", "open_project", "recent", "open_sample", "", "import_files", "import_folder", "paste_text",
            "", "save_copy", "back_up", "backups",
            "check_project", "repair_project", "", "analysts", "", "close_project", "quit",
        ),
    ),
    ("Edit", ("undo", "redo", "", "find", "find_next", "find_previous", "search", "", "palette", "", "settings")),
    (
        "View",
        (
            "show_sources", "show_coding", "show_analysis", "show_briefs", "", "toggle_navigator", "toggle_inspector",
            "toggle_memos", "toggle_passages", "toggle_history", "toggle_import", "",
            Submenu("Text", TEXT), "plain_text", "", "look_system", "look_light", "look_dark", "look_high_contrast",
            Submenu("Language", LANGUAGE), "",
            "beside", "other_half", "", "close_tab", "next_tab", "previous_tab",
        ),
    ),
    ("Go", ("back", "forward", "", "go_to", "open_source", "outline", "", "copy_link", "open_link")),
    (
        "Source",
        (
            "edit_records", "cite_source", Submenu("Citations", CITING), "new_folder", "",
            "new_version", "read_again", "read_article", "read_page", "choose_encoding", "read_scans", "correct_text", "",
            "versions", "annotate_source",
        ),
    ),
    (
        "Coding",
        (
            "", Submenu("Themes", THEMES), Submenu("Entities", ENTITIES), Submenu("Memos", MEMOS),
            Submenu("Lists of passages", LISTS),
        ),
    ),
    ("Analysis", ("show_analysis", "new_question", "disagreements")),
    (
        "Brief",
        (
            "new_brief", "draft_brief", "", "cite_passage", "footnote", "insert_figure", "redraft_summary", "",
            "findings", "next_finding", "previous_finding", "",
            "publish_brief", "export_brief", "verify_brief",
        ),
    ),
    ("Help", ("guide", "keys", "tour", "tradecraft", "", "report_problem", "about")),
)  # fmt: skip
"""The menus in order; an empty name is a separator, ``recent`` the submenu of recent projects."""


class Commands(QObject):
    """The QActions of all commands; what nothing is connected to is neither shown nor found."""

    def __init__(self, window: QWidget, keymap: KeyMap | None = None) -> None:
        """keymap: keys that the analyst chose; without one they are the usual ones."""
        super().__init__(window)
        self._window, self._keymap = window, keymap
        if keymap is not None:
            keymap.changed.connect(self._take_keys)
        self._actions: dict[str, QAction] = {}
        self._specs: dict[str, CommandSpec] = {}
        self._built: set[str] = set()
        self.last = ""
        """The name of the command given last."""
        for spec in COMMANDS:
            self.add(spec)

    def add(self, spec: CommandSpec) -> QAction:
        """Make a command known."""
        action = QAction(tr(spec.words), self._window)
        action.setCheckable(spec.checkable)
        action.setVisible(False)
        action.setEnabled(False)
        self._actions[spec.name], self._specs[spec.name] = action, spec
        self._take_keys(spec.name)
        self._window.addAction(action)
        return action

    def _take_keys(self, name: str) -> None:
        """Give a command the keys that are in force."""
        if name in self._specs:
            usual = self._specs[name].keys
            keys = self._keymap.keys(name, usual) if self._keymap is not None else usual
            self._actions[name].setShortcuts([QKeySequence(key) for key in keys])

    def say_again(self) -> None:
        """Call all commands by their words in the language that is spoken by now."""
        for name, action in self._actions.items():
            action.setText(tr(self._specs[name].words))

    def connect_to(self, name: str, act: Callable[[], object]) -> QAction:
        """Let a command do something: from now on it is shown and enabled."""
        action = self._actions[name]
        action.triggered.connect(lambda _checked=False: self._do(name, act))
        self._built.add(name)
        action.setVisible(True)
        action.setEnabled(True)
        return action

    def _do(self, name: str, act: Callable[[], object]) -> None:
        self.last = name
        act()

    def disconnect_all(self, *names: str) -> None:
        """Let commands do nothing again, as their project is closed."""
        for name in names:
            if name in self._built:
                self._actions[name].triggered.disconnect()
                self._actions[name].setEnabled(False)
                self._built.discard(name)

    @property
    def connected(self) -> frozenset[str]:
        """The names of the commands that do something now."""
        return frozenset(self._built)

    def action(self, name: str) -> QAction:
        """Return a command's action; KeyError if there is none."""
        return self._actions[name]

    def enable(self, enabled: bool, *names: str) -> None:
        """Enable or disable commands that do something."""
        for name in names:
            self._actions[name].setEnabled(enabled and name in self._built)

    def words(self, name: str) -> str:
        """Return what a command is called, whatever its menu says just now: ``Undo``, not what would be undone."""
        return tr(self._specs[name].words).replace("&", "")

    def known(self) -> Iterator[tuple[CommandSpec, QAction]]:
        """Yield what can be done now, with its words."""
        for name in self._actions:
            if name in self._built and self._actions[name].isEnabled():
                yield self._specs[name], self._actions[name]
