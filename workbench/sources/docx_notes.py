"""Footnotes and endnotes of a DOCX file: each kind in a part of its own, numbered as they are referred to."""

from functools import cached_property
from typing import TYPE_CHECKING

from workbench.sources.docx_numbering import FORMATS
from workbench.sources.docx_package import Package
from workbench.sources.docx_styles import Names
from workbench.sources.ordinals import ordinal

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_USUAL = {"footnote": "decimal", "endnote": "lowerRoman"}


class NoteParts:
    """The notes by kind (``footnote``, ``endnote``) and identifier."""

    def __init__(self, names: Names, package: Package) -> None:
        self._names, self._package = names, package
        self._given = {"footnote": 0, "endnote": 0}
        self._found: dict[str, dict[str, Element]] = {}

    def part_name(self, kind: str) -> str:
        """Return the name of the part that holds the notes of a kind."""
        return self._package.named(f"{kind}s")

    def find(self, kind: str, identifier: str) -> "Element | None":
        """Return a note, None if there is none of that identifier."""
        if kind not in self._found:
            root = self._package.optional(self.part_name(kind))
            notes = () if root is None else root.iter(f"{self._names.w}{kind}")
            self._found[kind] = {one.get(f"{self._names.w}id") or "": one for one in notes}
        return self._found[kind].get(identifier)

    def next_label(self, kind: str) -> str:
        """Count a note; returns its number as the text writes it."""
        self._given[kind] += 1
        return ordinal(self._given[kind], self._formats[kind])

    @cached_property
    def _formats(self) -> dict[str, str]:
        """How notes are numbered, as the last section says, else the settings."""
        roots = [self._package.optional(self._package.named("settings")), self._package.main]
        found = dict(_USUAL)
        for root in roots:
            for kind, usual in list(found.items()):
                for one in () if root is None else root.iter(f"{self._names.w}{kind}Pr"):
                    found[kind] = self._names.value(one, "numFmt") or usual
        return {kind: FORMATS.get(name, "1") for kind, name in found.items()}
