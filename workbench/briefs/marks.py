"""Quotation marks by language (CLDR 46, delimiters)."""

_MARKS = {
    "“”": "ar en he hi id ko th tr vi zh", "„“": "bg cs de et is ka lt lv mk sk sl sr", "„”": "hu nl pl ro hr",
    "«»": "be ca el es fa fr hy it pt-pt ru uk no nb nn sq", "””": "fi sv", "「」": "ja",
}  # fmt: skip
_BY_LANGUAGE = {
    language: (marks[0], marks[1]) for marks, languages in reversed(_MARKS.items()) for language in languages.split()
}


def quotation_marks(language: str) -> tuple[str, str]:
    """Return the opening and the closing mark of a language by its code of two letters; those of English if unknown.

    French spaces stand within the marks: they are no part of the words.
    """
    opening, closing = _BY_LANGUAGE.get(language.partition("-")[0].lower(), ("“", "”"))
    return ("«\u202f", "\u202f»") if language.lower().startswith("fr") else (opening, closing)
