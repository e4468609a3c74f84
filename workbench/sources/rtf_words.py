"""Control words of RTF by what they stand for (Rich Text Format 1.9.1)."""

import re

SIGNS = {
    "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•", "endash": "–", "emdash": "—",
    "emspace": " ", "enspace": " ", "qmspace": " ", "zwj": "\u200d", "zwnj": "\u200c", "ltrmark": "\u200e", "rtlmark": "\u200f",
}  # fmt: skip
SYMBOLS = {"~": "\u00a0", "_": "\u2011", "{": "{", "}": "}", "\\": "\\"}
CAUGHT = frozenset({
    "fldinst", "listtext", "pntext", "title", "author", "company", "propname", "staticval", "f", "s",
})  # fmt: skip
"""Destinations whose letters are no part of the text, but tell something; ``f`` and ``s``: a font, a style."""

THROUGH = frozenset({
    "fldrslt", "field", "info", "userprops", "fonttbl", "stylesheet", "ud", "result", "object", "shp",
    "shpinst", "creatim", "rtf", "do",
})  # fmt: skip
RUNNING = frozenset({"header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"})
BOXES = frozenset({"shptxt", "dptxbxtext"})
WITHIN = BOXES | {"footnote", "annotation"}
"""Destinations that hold a text of their own."""

SKIPPED = frozenset({
    "colortbl", "pict", "nonshppict", "shppict", "bkmkstart", "bkmkend", "xe", "tc", "rxe", "objdata", "objclass", "objname",
    "listtable", "listoverridetable", "revtbl", "rsidtbl", "themedata", "datastore", "filetbl", "sp", "sn", "sv", "template",
    "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "pnseclvl", "keywords", "subject", "doccomm", "operator",
    "comment", "category", "manager", "hlinkbase", "revtim", "printim", "buptim", "falt", "panose", "nonesttables", "atnid",
    "atnauthor", "atntime", "atnicn", "atnref", "atnparent", "generator", "pn",
})  # fmt: skip
NOTE_FORMAT = re.compile(r"s?(a?)ftnn(ar|alc|auc|rlc|ruc|chi)\Z")
FORMATS = {"ar": "1", "alc": "a", "auc": "A", "rlc": "i", "ruc": "I", "chi": "*"}
NOTE_AHEAD = re.compile(rb"\\footnote\s*(\\ftnalt)?")
RULE = re.compile(r"\s*([-=_*~#—–])(?:\s*\1){2,}\s*\Z")
"""A line that is drawn with signs."""

LINK = re.compile(r'\s*HYPERLINK\s+(?:\\l\s+)?"([^"]*)"', re.IGNORECASE)
