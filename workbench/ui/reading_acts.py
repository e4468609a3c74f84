"""The acts of the text as data: name, words, keys, submenu. The reader makes its actions from them, the guide lists them.

Single letters work while the text has the focus; ``G, 1`` is G, then 1.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.said import Words
from workbench.ui.words import tr


@dataclass(frozen=True, slots=True)
class ReadingAct:
    """name: how code calls it; group: its submenu; told: its keys in words, where the first of them isn't all.

    In words, {digit} stands for the last letter of the name.
    """

    name: str
    words: Words
    keys: tuple[str, ...] = ()
    group: Words = ""
    told: str = ""

    def said(self) -> str:
        """Return what it is called in the language of the window."""
        return tr(self.words).format(digit=self.name[-1])


SELECT: Words = "Select"
PASSAGES: Words = "Passages"
LIMITS: Words = "Limits"
GRADE: Words = "Grade credibility"
WALK: Words = "Walk"
SHOWN: Words = "Show"
STRUCTURE: Words = "Structure"
PAGES: Words = "Pages"

READING_ACTS: tuple[ReadingAct, ...] = (
    ReadingAct("attach", "Attach…", ("A", "Return", "Enter")),
    ReadingAct("repeat", "Attach the last again", ("R",)),
    ReadingAct("in_vivo", "Theme from the words", ("V",)),
    ReadingAct("key_passage", "Key passage", ("*",)),
    ReadingAct("detach", "Detach", ("Del", "Backspace")),
    ReadingAct("change", "Change theme…", ("X",)),
    ReadingAct("comment", "Comment on the coding", ("C",)),
    *(ReadingAct(f"grade_{digit}", "Grade credibility {digit}", (f"G, {digit}",), GRADE) for digit in range(1, 7)),
    ReadingAct("grade_0", "Take the grade back", ("G, 0",), GRADE),
    ReadingAct("copy", "Copy with citation", ("Ctrl+Shift+C",)),
    ReadingAct("sentence", "Select sentence", ("S",), SELECT),
    ReadingAct("paragraph", "Select paragraph, cell or row", ("P",), SELECT),
    ReadingAct("column", "Select column", ("Shift+P",), SELECT),
    ReadingAct("table", "Select table", (), SELECT),
    ReadingAct("add_piece", "Add a further piece", ("+",)),
    ReadingAct("copy_text", "Copy", ("Ctrl+C",)),
    ReadingAct("select_all", "Select all", ("Ctrl+A",), SELECT),
    ReadingAct("next", "Next passage", ("N",)),
    ReadingAct("previous", "Previous passage", ("Shift+N",)),
    ReadingAct("mark_next", "Mark the next passage too", ("Ctrl+Shift+N",), PASSAGES),
    ReadingAct("mark_previous", "Mark the previous passage too", ("Ctrl+Alt+Shift+N",), PASSAGES),
    ReadingAct("mark_theme", "Mark all passages of this theme", ("Ctrl+Alt+T",), PASSAGES),
    ReadingAct("merge", "Merge passages", ("J",), PASSAGES),
    ReadingAct("split", "Split the passage here", ("Shift+J",), PASSAGES),
    ReadingAct("delete", "Delete the passage…", ("Shift+Del",), PASSAGES),
    ReadingAct("escape", "Clear selection", ("Esc",)),
    ReadingAct("start_earlier", "Start a word earlier", ("[",), LIMITS, "[   Alt+Shift+Up"),
    ReadingAct("end_later", "End a word later", ("]",), LIMITS, "]   Alt+Shift+Right"),
    ReadingAct("start_later", "Start a word later", ("{",), LIMITS, "{   Alt+Shift+Down"),
    ReadingAct("end_earlier", "End a word earlier", ("}",), LIMITS, "}   Alt+Shift+Left"),
    ReadingAct("start_letter_earlier", "Start a letter earlier", ("Ctrl+Alt+Shift+Up",), LIMITS),
    ReadingAct("end_letter_later", "End a letter later", ("Ctrl+Alt+Shift+Right",), LIMITS),
    ReadingAct("start_letter_later", "Start a letter later", ("Ctrl+Alt+Shift+Down",), LIMITS),
    ReadingAct("end_letter_earlier", "End a letter earlier", ("Ctrl+Alt+Shift+Left",), LIMITS),
    ReadingAct("here", "Passages here…", ("H",)),
    ReadingAct("shown", "Which codings are shown…", ("O",), SHOWN),
    ReadingAct("show_all", "Show all codings", ("Shift+O",), SHOWN),
    ReadingAct("backlight", "Backlight: dim what is not coded", ("B",), SHOWN),
    ReadingAct("next_same", "Next passage of the same theme", ("T",), WALK),
    ReadingAct("previous_same", "Previous passage of the same theme", ("Shift+T",), WALK),
    ReadingAct("next_comment", "Next comment", ("K",), WALK),
    ReadingAct("previous_comment", "Previous comment", ("Shift+K",), WALK),
    ReadingAct("memo", "Memo…", ("M",)),
    ReadingAct("state", "State what it says…", ("F",)),
    ReadingAct("link", "Link passages…", ("L",)),
    ReadingAct("follow_link", "Follow a link", ("Alt+L",)),
    ReadingAct("list_same", "List all passages of this theme", ("Q",)),
    ReadingAct("block_heading_1", "Heading 1", ("Ctrl+Alt+1",), STRUCTURE),
    ReadingAct("block_heading_2", "Heading 2", ("Ctrl+Alt+2",), STRUCTURE),
    ReadingAct("block_heading_3", "Heading 3", ("Ctrl+Alt+3",), STRUCTURE),
    ReadingAct("block_heading_4", "Heading 4", ("Ctrl+Alt+4",), STRUCTURE),
    ReadingAct("block_heading_5", "Heading 5", ("Ctrl+Alt+5",), STRUCTURE),
    ReadingAct("block_heading_6", "Heading 6", ("Ctrl+Alt+6",), STRUCTURE),
    ReadingAct("block_paragraph", "Paragraph", ("Ctrl+Alt+0",), STRUCTURE),
    ReadingAct("block_list_item", "List item", ("Ctrl+Alt+L",), STRUCTURE),
    ReadingAct("block_quotation", "Quotation", ("Ctrl+Alt+Q",), STRUCTURE),
    ReadingAct("block_caption", "Caption", ("Ctrl+Alt+C",), STRUCTURE),
    ReadingAct("block_code", "Code", (), STRUCTURE),
    ReadingAct("block_footnote", "Footnote", ("Ctrl+Alt+F",), STRUCTURE),
    ReadingAct("block_furniture", "Page furniture", ("Ctrl+Alt+U",), STRUCTURE),
    ReadingAct("block_join", "Join with the next, or what is selected", ("Ctrl+Alt+J",), STRUCTURE),
    ReadingAct("block_split", "Split here", ("Ctrl+Alt+Return",), STRUCTURE),
    ReadingAct("view_text", "Text", ("Alt+1",), PAGES),
    ReadingAct("view_page", "Page", ("Alt+2",), PAGES),
    ReadingAct("view_both", "Both: page beside text", ("Alt+3",), PAGES),
    ReadingAct("view_pages_larger", "Larger pages", (), PAGES, "Ctrl++"),
    ReadingAct("view_pages_smaller", "Smaller pages", (), PAGES, "Ctrl+-"),
    ReadingAct("view_pages_width", "Fit pages to the width", (), PAGES, "Ctrl+0"),
    ReadingAct("view_pages_whole", "Fit whole pages", (), PAGES, "Ctrl+9"),
)
"""In the order of menus; what begins with ``block_`` works on the structure, with ``view_`` on a source's pages."""

BY_NAME = {act.name: act for act in READING_ACTS}


def reading_act(name: str) -> ReadingAct:
    """Return an act by its name; KeyError if there is none."""
    return BY_NAME[name]


def reading_acts(*names: str) -> Iterator[ReadingAct]:
    """Yield acts by their names."""
    return (BY_NAME[name] for name in names)


SYNONYMS: dict[str, Words] = {
    "attach": "code coding quotation segment node highlight annotate",
    "repeat": "code again quick",
    "in_vivo": "in vivo code",
    "detach": "uncode unlink remove code",
    "next": "quotation segment",
    "previous": "quotation segment",
    "key_passage": "star important",
    "change": "recode replace code",
    "comment": "note annotation",
    "memo": "note annotation comment write",
    "merge": "join combine quotations segments",
    "split": "divide cut quotation segment",
    "delete": "remove quotation segment",
    "mark_next": "multi select several",
    "mark_theme": "select all quotations of a code",
    "start_earlier": "resize boundary quotation segment",
    "end_later": "resize boundary quotation segment",
    "start_later": "resize boundary quotation segment",
    "end_earlier": "resize boundary quotation segment",
}
"""Words of other tools by which the palette finds the reader's acts."""
