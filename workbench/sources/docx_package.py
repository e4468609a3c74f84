"""The parts of a DOCX file by what they are for (ECMA-376 part 2, Open Packaging Conventions)."""

import posixpath
import zipfile
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from workbench.sources.dates import day
from workbench.sources.errors import Damaged
from workbench.sources.limits import Limits
from workbench.sources.office_xml import is_element, local, optional_part, part
from workbench.sources.stated import Stated

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_DC = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part refers to: its kind (``footnotes``), the name of a part, or an address outside."""

    kind: str
    target: str
    outside: bool


class Package:
    """An archive of parts that refer to each other; nothing outside of it is ever looked for."""

    def __init__(self, archive: zipfile.ZipFile, limits: Limits) -> None:
        self._archive, self._limits = archive, limits
        self._names = {name.lower(): name for name in archive.namelist()}
        main = next((one.target for one in self._relations("").values() if one.kind == "officeDocument"), "word/document.xml")
        self.main_name = main if self._name(main) else "word/document.xml"

    def _name(self, name: str) -> str:
        return self._names.get(name.lower(), "")

    @cached_property
    def main(self) -> "Element":
        """The text's own part. Raises Damaged if there is none."""
        root = part(self._archive, self._name(self.main_name), "docx", self._limits)
        if root is None:
            raise Damaged(kind="docx", detail="document")
        return root

    @cached_property
    def relations(self) -> dict[str, Relation]:
        """What the text refers to, by identifier."""
        return self._relations(self.main_name)

    def relations_of(self, name: str) -> dict[str, Relation]:
        """What another part refers to, by identifier."""
        return self._relations(name)

    def _relations(self, name: str) -> dict[str, Relation]:
        folder, file = posixpath.split(name)
        root = optional_part(self._archive, self._name(posixpath.join(folder, "_rels", f"{file}.rels")), "docx", self._limits)
        found = {}
        for one in () if root is None else root:
            if is_element(one) and one.get("Target"):
                outside, target = one.get("TargetMode") == "External", one.get("Target") or ""
                inside = posixpath.normpath(posixpath.join(folder, target)) if not target.startswith("/") else target[1:]
                kind = (one.get("Type") or "").rpartition("/")[2]
                found[one.get("Id") or ""] = Relation(kind, target if outside else inside, outside)
        return found

    def named(self, kind: str) -> str:
        """Return the name of the first part of a kind to which the text refers, empty if there is none."""
        return next((one.target for one in self.relations.values() if one.kind == kind and not one.outside), "")

    def optional(self, name: str) -> "Element | None":
        """Return the root of a part, None if it is absent or damaged."""
        known = self._name(name) if name else ""
        return optional_part(self._archive, known, "docx", self._limits) if known else None

    def stated(self) -> Stated:
        """What docProps/core.xml and custom.xml state; created is the file's own day, not that of publication."""
        core, own = self.optional("docProps/core.xml"), self._own()
        texts = {} if core is None else {str(one.tag): one.text for one in core if is_element(one)}
        return Stated.first({
            "title": [("core.xml dc:title", texts.get(f"{_DC}title"))],
            "author": [("core.xml dc:creator", texts.get(f"{_DC}creator"))],
            "date": [("core.xml dc:date", day(texts.get(f"{_DC}date"))), ("custom.xml date", day(own.get("date")))],
            "publisher": [
                ("core.xml dc:publisher", texts.get(f"{_DC}publisher")), ("custom.xml publisher", own.get("publisher")),
            ],
            "language": [("core.xml dc:language", texts.get(f"{_DC}language"))],
            "url": [("custom.xml url", own.get("url"))],
            "created": [("core.xml dcterms:created", day(texts.get(f"{_TERMS}created")))],
        })  # fmt: skip

    def _own(self) -> dict[str, str]:
        """The properties that a person gave the file."""
        root = self.optional("docProps/custom.xml")
        if root is None:
            return {}
        properties = [one for one in root if is_element(one) and local(one) == "property"]
        return {(one.get("name") or "").lower(): "".join(map(str, one.itertext())).strip() for one in properties}
