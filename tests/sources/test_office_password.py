"""Office files under a password are opened with it, and refused without it or with another."""

import io
from pathlib import Path

import pytest
from msoffcrypto.format.ooxml import OOXMLFile

from workbench.sources.errors import Damaged, Encrypted, WrongPassword
from workbench.sources.kinds import Format
from workbench.sources.parsing import Wish, parse_all, parse_bytes
from workbench.sources.reading import Readers


@pytest.fixture(scope="module")
def locked() -> bytes:
    """A table of two rows under the password sesam."""
    import openpyxl

    book, plain, made = openpyxl.Workbook(), io.BytesIO(), io.BytesIO()
    for row in (["Who", "Said"], ["Ada", "Crates stood at the quay"]):
        book.active.append(row)
    book.save(plain)
    OOXMLFile(plain).encrypt("sesam", made)
    return made.getvalue()


def test_without_its_password_it_is_refused(locked: bytes) -> None:
    with pytest.raises(Encrypted):
        parse_bytes(locked, Wish("a.xlsx"))
    with pytest.raises(WrongPassword):
        parse_bytes(locked, Wish("a.xlsx", password="simsim"))


def test_with_its_password_the_worker_reads_it(locked: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(locked)
    with Readers() as readers:
        result = readers.read(path, wish=Wish(password="sesam"))
    assert "Crates stood at the quay" in result.document.text
    assert result.kind.value == Format.XLSX.value


def test_a_damaged_one_is_told(locked: bytes) -> None:
    with pytest.raises((Damaged, WrongPassword)):
        list(
            parse_all(
                locked[: len(locked) // 3] + b"EncryptedPackage".decode().encode("utf-16-le"), Wish("a", password="sesam")
            )
        )
