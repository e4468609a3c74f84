"""Answers to the program's questions, given beforehand; one that wasn't expected fails the test."""

from collections.abc import Callable
from pathlib import Path

from workbench.app.asking import Asking
from workbench.sources.pasting import Pasted


class Answers(Asking):
    """Says what a test wants said; keeps what it was told."""

    def __init__(self) -> None:
        self.new_path: Path | None = None
        self.open_path: Path | None = None
        self.pdf_path: Path | None = None
        self.version_path: Path | None = None
        self.published_path: Path | None = None
        self.codebook_path: Path | None = None
        self.name = "Anna Kowal"
        self.agrees = True
        self.pasted_as: Callable[[str], str | None] = lambda name: name
        self.asked: list[str] = []
        self.told: list[str] = []

    def project_to_make(self, name: str = "") -> Path | None:
        return self.new_path

    def project_to_open(self) -> Path | None:
        return self.open_path

    def brief_to_make(self, name: str) -> Path | None:
        return self.pdf_path

    def brief_to_verify(self) -> Path | None:
        return self.published_path

    def codebook_to_write(self, name: str) -> Path | None:
        return self.codebook_path

    def codebook_to_read(self) -> Path | None:
        return self.codebook_path

    def paste_name(self, name: str, pasted: Pasted) -> str | None:
        return self.pasted_as(name)

    def new_version_of(self, title: str) -> Path | None:
        return self.version_path

    def line(self, title: str, words: str, default: str = "") -> str | None:
        return self.name

    def agreed(self, words: str, act: str) -> bool:
        self.asked.append(words)
        return self.agrees

    def tell(self, words: str, details: str = "") -> None:
        self.told.append(f"{words}\n{details}")
