"""The keys of lists and fields, which no menu holds, as data: the guide lists them, and a test compares them with the code.

`modules` are those below workbench.ui in which the keys are handled. A key there that stands in no row, or a row whose key
is handled nowhere, fails the test; what every list and field has anyway (arrows, Enter, Esc, Tab) may be left out.
"""

from dataclasses import dataclass

from workbench.said import Words


@dataclass(frozen=True, slots=True)
class Keys:
    """What keys do; several are ways to the same."""

    keys: tuple[str, ...]
    words: Words


@dataclass(frozen=True, slots=True)
class KeyPlace:
    """A list or a field with keys of its own."""

    words: Words
    modules: tuple[str, ...]
    rows: tuple[Keys, ...]


FIELD_KEYS: tuple[KeyPlace, ...] = (
    KeyPlace(
        "In the text, to move",
        ("reader.keys", "reader.selecting"),
        (
            Keys(("Left", "Right", "Up", "Down"), "Move the caret; with Shift select"),
            Keys(("Ctrl+Left", "Ctrl+Right"), "Move by a word"),
            Keys(("Home", "End"), "Go to the beginning or end of the line; with Ctrl of the text"),
            Keys(("PgUp", "PgDown"), "Move by a page"),
            Keys(("Space", "Shift+Space"), "Scroll on or back"),
            Keys(("Ctrl+Up", "Ctrl+Down"), "Scroll without moving the caret"),
        ),
    ),
    KeyPlace(
        "When attaching",
        ("attach.field",),
        (
            Keys(("#",), "Begin with it to be offered themes only"),
            Keys(("@",), "Begin with it to be offered entities only"),
            Keys(("!",), "Begin with it to be offered judgments and questions"),
            Keys(("/",), "Write it between two names to make a theme within a theme"),
            Keys(("Enter",), "Attach; to a judgment or question: as support"),
            Keys(("Shift+Enter",), "Attach to a judgment or question as contradiction"),
            Keys(("Ctrl+Enter",), "Attach and stay for another"),
            Keys(("Alt+Enter",), "Attach what is typed as an alias of an entity"),
            Keys(("Tab",), "Add a comment"),
            Keys(("Left", "Right"), "On “New entity”: choose its kind"),
        ),
    ),
    KeyPlace(
        "When stating what a passage says",
        ("stating.form",),
        (
            Keys(("Tab", "Shift+Tab"), "Take what is typed and go to the next or former field"),
            Keys(("Enter",), "State it"),
            Keys(("Shift+Enter",), "State that the passage contradicts it"),
            Keys(("Ctrl+Enter",), "State it and stay for another"),
        ),
    ),
    KeyPlace(
        "In what was found by the search",
        ("search.view", "search.form"),
        (
            Keys(("Enter", "Shift+Enter"), "Show the next or former hit in its text"),
            Keys(("Ctrl+Enter",), "Go into its text"),
            Keys(("Left", "Right"), "Close or open the hits of a text"),
            Keys(("Esc",), "Back to the field"),
        ),
    ),
    KeyPlace(
        "In the bar that finds in the text",
        ("finding.bar", "finding.go_field"),
        (Keys(("Enter", "Shift+Enter"), "Go to the next or former hit"), Keys(("Esc",), "Close the bar")),
    ),
    KeyPlace(
        "In lists of passages",
        ("passages.view", "passages.pane"),
        (
            Keys(("Enter",), "Show the passage in its text and stay in the list"),
            Keys(("Ctrl+Enter",), "Go to the passage in its text"),
            Keys(("Left", "Right"), "Close or open a group"),
            Keys(("Esc",), "Back to the text"),
        ),
    ),
    KeyPlace(
        "In the review of mentions",
        ("mentions.view", "mentions.tab"),
        (
            Keys(("A",), "Accept the mention; with Shift all like it"),
            Keys(("X", "Del"), "Reject the mention; with Shift all like it"),
            Keys(("U",), "Consider it again"),
            Keys(("Enter",), "Show the place in its text"),
            Keys(("Left", "Right"), "Close or open a group"),
        ),
    ),
    KeyPlace(
        "In the trees of themes and entities",
        ("codebook.views", "codebook.naming"),
        (
            Keys(("Enter",), "Open: the inspector shows it"),
            Keys(("F2",), "Change the name"),
            Keys(("Alt+Up", "Alt+Down"), "Move up or down"),
            Keys(("Alt+Right", "Alt+Left"), "Put a theme under the one above, or out of it"),
            Keys(("Del",), "Delete"),
        ),
    ),
    KeyPlace(
        "In the list of sources",
        ("sources.tree", "sources.naming"),
        (
            Keys(("Enter",), "Open"),
            Keys(("Ctrl+Enter",), "Open in the other half"),
            Keys(("Alt+Up", "Alt+Down"), "Move up or down"),
            Keys(("Del",), "Delete"),
        ),
    ),
    KeyPlace(
        "In the list of imports",
        ("importing.panel",),
        (Keys(("Enter",), "Open the source, or answer what it asks for"), Keys(("Del",), "Take back a file under way")),
    ),
    KeyPlace(
        "In the inspector",
        ("inspector.stance_row", "inspector.link_row", "inspector.example", "claim_line"),
        (
            Keys(("Enter",), "Open what the row leads to"),
            Keys(("X",), "Turn support into contradiction, or back"),
            Keys(("F2",), "Edit a statement, or the comment of a link"),
            Keys(("Del",), "Take it away"),
            Keys(("Menu",), "Menu of the row"),
        ),
    ),
    KeyPlace(
        "In a comment",
        ("inspector.coding_row", "dossiers.words_field"),
        (Keys(("Ctrl+Enter", "Esc"), "Be done with it"),),
    ),
    KeyPlace(
        "On the page of a question",
        ("dossiers.question_page", "dossiers.row_list"),
        (
            Keys(("A",), "The chosen passage supports it"),
            Keys(("Shift+A",), "The chosen passage contradicts it"),
            Keys(("X",), "To the other side"),
            Keys(("C",), "Comment…"),
            Keys(("F2", "E"), "Change the words"),
            Keys(("Left", "Right"), "Go to the other side"),
            Keys(("Del",), "Take away"),
        ),
    ),
    KeyPlace(
        "In the list of questions",
        ("dossiers.analysis_pane",),
        (Keys(("Alt+Up", "Alt+Down"), "Move up or down"), Keys(("Del",), "Delete")),
    ),
    KeyPlace(
        "On the page of disagreements",
        ("dossiers.clashes_page",),
        (
            Keys(("Enter",), "Open the passage"),
            Keys(("D", "Ctrl+Return"), "Open what it is about"),
            Keys(("Left", "Right"), "Go to another side"),
        ),
    ),
    KeyPlace(
        "In a memo",
        ("memos.body_field", "memos.completing"),
        (
            Keys(("[[",), "Link a theme, an entity, a source, a passage or a memo"),
            Keys(("Ctrl+B", "Ctrl+I", "Ctrl+E"), "Bold, italic, code"),
            Keys(("Ctrl+Enter",), "Follow the link, or tick the task at the caret"),
            Keys(("Tab", "Shift+Tab"), "Put an item deeper, or less deep"),
        ),
    ),
    KeyPlace(
        "In the list of memos",
        ("memos.pane",),
        (
            Keys(("Enter",), "Open"),
            Keys(("Ctrl+Enter",), "Open in a tab"),
            Keys(("Del",), "Delete"),
            Keys(("Esc",), "Back to the text"),
        ),
    ),
    KeyPlace(
        "In the text of a brief",
        ("briefs.prose.keys", "briefs.prose.cite_popup", "briefs.prose_field", "briefs.linting.hand", "briefs.linting.popup"),
        (
            Keys(("[[",), "Cite a passage; Enter in its list cites, Shift+Enter quotes"),
            Keys(("Ctrl+B", "Ctrl+I"), "Bold, italic"),
            Keys(("Ctrl+Alt+0",), "Paragraph"),
            Keys(("Ctrl+Alt+1", "Ctrl+Alt+2", "Ctrl+Alt+3"), "Headings"),
            Keys(("Ctrl+Alt+7", "Ctrl+Alt+8"), "Numbered list, list with bullets"),
            Keys(("Ctrl+Alt+H",), "Footnote"),
            Keys(("Tab", "Shift+Tab"), "Put an item deeper, or less deep; next or former cell of a table"),
            Keys(("Backspace",), "At the beginning of a heading or an item: make it a paragraph"),
            Keys(("Enter",), "On a citation: open its passage"),
            Keys(("Alt+Down", "Alt+Up"), "Go to the next or former finding"),
        ),
    ),
    KeyPlace(
        "When a quotation is shortened",
        ("briefs.prose.shorten_popup",),
        (
            Keys(("Del", "Backspace"), "Leave the chosen words out"),
            Keys(("Ins",), "Put the chosen words back"),
            Keys(("Enter",), "Be done"),
        ),
    ),
    KeyPlace(
        "In the tray of passages",
        ("briefs.tray_pane", "briefs.tray_preview"),
        (
            Keys(("Enter",), "Cite the passage"),
            Keys(("Shift+Enter",), "Quote the passage"),
            Keys(("Ctrl+Enter",), "Open the passage in its text"),
            Keys(("Space",), "Show the passage in full"),
        ),
    ),
    KeyPlace(
        "In the outline of a brief",
        ("briefs.outline_tree",),
        (
            Keys(("Alt+Up", "Alt+Down"), "Move up or down"),
            Keys(("Alt+Right", "Alt+Left"), "Put a section under the one above, or out of it"),
            Keys(("F2",), "Change the heading"),
            Keys(("Ins",), "New section"),
            Keys(("Del",), "Delete"),
        ),
    ),
    KeyPlace(
        "In a judgment and its lists",
        ("briefs.judgment_card", "briefs.point_lists", "briefs.evidence_row"),
        (
            Keys(("Alt+Shift+Up", "Alt+Shift+Down"), "Move the judgment"),
            Keys(("Enter",), "In a list: the next point"),
            Keys(("Alt+Up", "Alt+Down"), "In a list: move the point"),
            Keys(("Backspace",), "In an empty point: remove it"),
            Keys(("X",), "On a passage: to the other side"),
            Keys(("N",), "On a passage: note why"),
            Keys(("Del",), "On a passage: take it out"),
        ),
    ),
    KeyPlace(
        "In the list of briefs",
        ("briefs.brief_list",),
        (Keys(("F2",), "Change the title"), Keys(("Del",), "Delete")),
    ),
    KeyPlace(
        "When a brief is begun",
        ("briefs.new_brief",),
        (
            Keys(("Space",), "Take a source in, or out"),
            Keys(("Enter",), "Draft it"),
            Keys(("F2", "Del"), "On a template of your own: rename it, delete it"),
        ),
    ),
    KeyPlace(
        "When a new version is reviewed",
        ("versions.tab",),
        (
            Keys(("Enter",), "Accept the place"),
            Keys(("U",), "Use the place that is selected"),
            Keys(("K",), "Keep the passage on the old version"),
            Keys(("1", "2", "3"), "Use a proposed place"),
            Keys(("N", "Shift+N"), "Next or former passage"),
        ),
    ),
    KeyPlace("When a text is corrected", ("versions.correction",), (Keys(("Ctrl+Return",), "Make the new version"),)),
    KeyPlace(
        "On the pages of a PDF",
        ("reader.pages.view",),
        (
            Keys(("Ctrl++", "Ctrl+-"), "Larger or smaller pages"),
            Keys(("Ctrl+0",), "Fit pages to the width"),
            Keys(("Ctrl+9",), "Fit whole pages"),
        ),
    ),
    KeyPlace(
        "Where codings are shown or hidden",
        ("workspace.shown_rows",),
        (Keys(("Space",), "Show or hide"), Keys(("Enter",), "Show only this")),
    ),
    KeyPlace(
        "In the settings",
        ("preferences.dialog",),
        (Keys(("Ctrl+F",), "Find a setting"), Keys(("Esc",), "Empty the search; close")),
    ),
    KeyPlace(
        "In the guide",
        ("help.window", "help.side", "help.find_bar", "help.hits"),
        (
            Keys(("Ctrl+Shift+F", "Ctrl+K"), "Search the guide"),
            Keys(("Enter", "Shift+Enter"), "In the search: show the next or former hit"),
            Keys(("Ctrl+F",), "Find in this page"),
            Keys(("F3", "Shift+F3"), "Next or former hit in the page"),
            Keys(("Alt+Left", "Alt+Right"), "Back, forward"),
            Keys(("Ctrl+Shift+O",), "Contents"),
            Keys(("F6",), "From the page to the contents, or back"),
            Keys(("Ctrl++", "Ctrl+-", "Ctrl+0"), "Larger, smaller, usual text"),
            Keys(("Tab",), "Next link of the page; Enter follows it"),
            Keys(("Esc", "Ctrl+W"), "Close the guide"),
        ),
    ),
)
"""In the order in which one meets them."""
