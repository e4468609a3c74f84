"""The one door: files are read in a worker that may die, hang or be ended, and never takes the program with it."""

import io
import multiprocessing
import os
import socket
import sys
import threading
import time
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from documents import check_convention

from workbench.model.source import SourceKind
from workbench.sources.errors import (
    Binary,
    Cancelled,
    Damaged,
    Empty,
    Encrypted,
    Forbidden,
    NoText,
    ReaderFailed,
    SourceError,
    TimedOut,
    TooLarge,
    Unreadable,
    Unsupported,
)  # fmt: skip
from workbench.sources.limits import MEGABYTE, Limits
from workbench.sources.reading import Readers, read_original

Find = Callable[[str], Path]


@pytest.mark.parametrize(
    ("name", "kind", "encoding"),
    [
        ("text/pl_cp1250.txt", SourceKind.TEXT, "cp1250"),
        ("text/report.md", SourceKind.MARKDOWN, "utf-8"),
        ("html/report.html", SourceKind.HTML, "utf-8"),
        ("office/report.docx", SourceKind.DOCX, None),
        ("pdf/commentary.pdf", SourceKind.PDF, None),
        ("pdf/html_named.pdf", SourceKind.HTML, "utf-8"),
        ("office/report.odt", SourceKind.ODT, None),
        ("office/report.epub", SourceKind.EPUB, None),
        ("office/report_libreoffice.rtf", SourceKind.RTF, None),
        ("html/article.mht", SourceKind.MHT, "utf-8"),
        ("mail/cp1250.eml", SourceKind.EML, "cp1250"),
        ("mail/three.mbox", SourceKind.EML, "utf-8"),
        ("table/survey.xlsx", SourceKind.XLSX, None),
        ("table/ragged.tsv", SourceKind.TSV, "utf-8"),
        ("media/interview.srt", SourceKind.SRT, "utf-8-sig"),
        ("media/interview.vtt", SourceKind.VTT, "utf-8"),
    ],
)
def test_every_format_by_its_content(readers: Readers, case: Find, name: str, kind: SourceKind, encoding: str | None) -> None:
    result = readers.read(case(name))
    assert (result.kind, result.encoding) == (kind, encoding)
    assert result.reader
    assert result.reader_version
    check_convention(result.document)


def zip_bomb() -> bytes:
    """Return a DOCX that would inflate to 400 MB."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("word/document.xml", "w", force_zip64=True) as part:
            for _ in range(100):
                part.write(b" " * (4 * MEGABYTE))
    return out.getvalue()


def content_bomb() -> bytes:
    """Return a PDF of one page whose content would inflate to 250 MB."""
    packer = zlib.compressobj(9)
    content = b"".join(packer.compress(b"BT /F1 9 Tf 1 0 0 1 9 9 Tm (a) Tj ET\n" * 28_000) for _ in range(250)) + packer.flush()
    head = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    page = b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
    font = b"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
    stream = b"4 0 obj<</Length %d/Filter/FlateDecode>>stream\n" % len(content) + content + b"\nendstream endobj\n"
    return head + page + font + stream + b"trailer<</Root 1 0 R>>\n%%EOF\n"


@pytest.mark.parametrize(
    "name",
    [
        "billion_laughs.docx", "xxe_file.docx", "xxe_net.docx", "billion_laughs.odt", "xxe_file.odt", "xxe_net.odt",
        "billion_laughs.epub", "xxe_file.epub",
    ],
)  # fmt: skip
def test_entities_are_refused(readers: Readers, case: Find, name: str) -> None:
    with pytest.raises(Forbidden) as refusal:
        readers.read(case(f"hostile/{name}"))
    assert refusal.value.detail == "doctype"
    assert refusal.value.path.endswith(name)


def test_bombs_are_refused(readers: Readers) -> None:
    started = time.monotonic()
    with pytest.raises(TooLarge):
        readers.read("bomb.docx", zip_bomb())
    with pytest.raises((TooLarge, TimedOut)):
        readers.read("bomb.pdf", content_bomb())
    assert time.monotonic() - started < 40
    assert readers.read("after.txt", b"The next file is read all the same.").document.text


@pytest.mark.skipif(sys.platform != "linux", reason="only there one process may look at another's limits")
def test_each_file_has_its_own_time(readers: Readers) -> None:
    """A worker reads all files of an import: what the first ones took must not be missing for the last one."""
    import resource

    readers.read("first.txt", b"The first file.")
    worker = next(child.pid for child in multiprocessing.active_children() if child.name == "reader" and child.pid)
    resource.prlimit(worker, resource.RLIMIT_CPU, (60, resource.RLIM_INFINITY))  # as if nearly all had been used
    readers.read("last.txt", b"The last file.")
    assert resource.prlimit(worker, resource.RLIMIT_CPU)[0] >= 2 * Limits().total


def test_a_doctype_in_utf16_is_seen_too(readers: Readers, case: Find) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(case("office/report.docx")) as archive, zipfile.ZipFile(out, "w") as other:
        for name in archive.namelist():
            data = archive.read(name)
            if name == "word/document.xml":
                data = b"\xff\xfe" + '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'.encode(
                    "utf-16-le"
                )
            other.writestr(name, data)
    with pytest.raises(Forbidden):
        readers.read("a.docx", out.getvalue())


@pytest.mark.parametrize(
    "name",
    [
        "remote.html", "remote.md", "remote.rtf", "remote_image.docx", "path_traversal.epub",
        "javascript_uri.pdf", "deep_list.md",
        "deep_nesting.html", "deep_nesting.rtf",
    ],
)  # fmt: skip
def test_nothing_is_fetched_and_nothing_run(readers: Readers, case: Find, name: str) -> None:
    """A listener on the loopback address hears nothing, whatever the file refers to; the files' own address is :9."""
    data = case(f"hostile/{name}").read_bytes()
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        listener.settimeout(0.2)
        port = listener.getsockname()[1]
        try:
            document = readers.read(name, data.replace(b"127.0.0.1:9/", b"127.0.0.1:%d/" % port)).document
        except TooLarge as refusal:
            assert refusal.what == "depth"  # noqa: PT017
        else:
            check_convention(document)
            assert "alert(1)</script" not in document.text
        with pytest.raises(TimeoutError):
            listener.accept()


GUARD = """
import sys
sys.path[:0] = [{root!r}]
from workbench.sources.parsing import Wish, parse_bytes
from workbench.sources.errors import SourceError
for warm in {warm!r}:
    parse_bytes(open(warm, "rb").read(), Wish(warm))
files = {{path: open(path, "rb").read() for path in {paths!r}}}
seen = []
def guard(event, arguments):
    if event.startswith("socket.") or event in ("subprocess.Popen", "os.system", "os.exec"):
        seen.append(event)
    ours = (sys.prefix, sys.base_prefix, {root!r})
    if event == "open" and isinstance(arguments[0], str) and not arguments[0].startswith(ours):
        seen.append(arguments[0])
sys.addaudithook(guard)
for path, data in files.items():
    try:
        parse_bytes(data, Wish(path))
    except SourceError:
        pass
    if seen:
        break
print(seen, path if seen else "")
"""
HOSTILE = (
    "xxe_file.docx", "xxe_net.docx", "xxe_file.odt", "xxe_net.odt", "xxe_file.epub", "path_traversal.epub",
    "remote_image.docx",
    "remote.html", "remote.md", "remote.rtf", "javascript_uri.pdf",
)  # fmt: skip
WARM = (
    "office/report.docx", "office/report.odt", "office/report.epub", "office/report.rtf", "html/report.html",
    "html/article.mht", "text/report.md", "pdf/arabic.pdf", "mail/multipart.eml", "table/survey.xlsx",
)  # fmt: skip


def test_no_other_file_is_opened_and_no_socket(case: Find) -> None:
    import subprocess

    warm, paths = [str(case(name)) for name in WARM], [str(case(f"hostile/{name}")) for name in HOSTILE]
    others = [str(case(name)) for name in ("html/article.mht", "html/article.html", "mail/multipart.eml", "mail/three.mbox")]
    script = GUARD.format(root=str(Path.cwd()), warm=warm, paths=paths + others)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=50, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("a.txt", b"", Empty),
        ("a.txt", b" \n\r\n\0", Empty),
        ("a.txt", bytes(range(256)) * 40, Binary),
        ("a.txt", b"\x7fELF\x02\x01\x01" + bytes(200), Binary),
        ("a.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), Unsupported),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), Unsupported),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"), Encrypted),
        ("a.docx", b"PK\x03\x04" + bytes(100), Damaged),
        ("a.pdf", b"%PDF-1.7 and nothing else", Damaged),
        ("a.html", b"<html><head><title>x</title></head><body><script>1</script></body></html>", NoText),
        ("a.rtf", b"{\\rtf1 {\\fonttbl{\\f0 Arial;}}}", NoText),
    ],
)
def test_what_cannot_be_read_is_refused_by_its_kind(readers: Readers, name: str, data: bytes, error: type[SourceError]) -> None:
    with pytest.raises(error) as refusal:
        readers.read(name, data)
    assert refusal.value.path == name


def test_files_that_are_none(tmp_path: Path) -> None:
    with pytest.raises(Unreadable) as refusal:
        read_original(tmp_path / "absent.txt")
    assert refusal.value.reason == "absent"
    with pytest.raises(Unreadable) as refusal:
        read_original(tmp_path)
    assert refusal.value.reason == "folder"
    (tmp_path / "empty.txt").touch()
    with pytest.raises(Empty):
        read_original(tmp_path / "empty.txt")
    (tmp_path / "large.txt").write_bytes(bytes(100))
    with pytest.raises(TooLarge):
        read_original(tmp_path / "large.txt", Limits(original=99))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_or_a_loop_of_links_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(Unreadable) as refusal:
        read_original(tmp_path / "pipe.txt")
    assert refusal.value.reason == "device"
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    with pytest.raises(Unreadable):
        read_original(tmp_path / "loop.txt")


def slow_text() -> bytes:
    """Return a text that takes a long while to read."""
    return ("word " * 10 + "\n").encode() * 2_000_000


def test_a_reading_that_takes_too_long_is_ended() -> None:
    with Readers(Limits(stall=0.3)) as readers, pytest.raises(TimedOut) as refusal:
        readers.read("slow.txt", slow_text())
    assert refusal.value.path == "slow.txt"


def test_a_reading_can_be_taken_back() -> None:
    asked = threading.Event()
    with Readers(cancelled=asked.is_set) as readers:
        readers.read("first.txt", b"A first text.")
        threading.Timer(0.3, asked.set).start()
        started = time.monotonic()
        with pytest.raises(Cancelled):
            readers.read("slow.txt", slow_text())
        assert time.monotonic() - started < 5


def test_a_worker_that_dies_is_an_error_and_the_next_file_is_read() -> None:
    with Readers() as readers:
        readers.read("first.txt", b"A first text.")
        process = readers._child
        assert process is not None
        threading.Timer(0.3, process.kill).start()
        with pytest.raises(ReaderFailed):
            readers.read("slow.txt", slow_text())
        assert readers.read("next.txt", b"The next text.").document.text == "The next text."


def test_one_worker_reads_many_files_and_ends_with_the_readers() -> None:
    with Readers() as readers:
        readers.read("a.txt", b"One text.")
        process = readers._child
        readers.read("b.txt", b"Another text.")
        assert readers._child is process
    assert process is not None
    assert not process.is_alive


def test_errors_say_nothing_of_the_text(readers: Readers) -> None:
    with pytest.raises(SourceError) as refusal:
        readers.read("a.pdf", b"%PDF-1.7 a secret word")
    assert "secret" not in repr(refusal.value)
    assert "secret" not in str(refusal.value)


def test_the_worker_knows_neither_window_nor_database() -> None:
    import subprocess

    heavy = ("sqlalchemy", "sqlmodel", "PySide6", "lxml", "pypdfium2")
    script = f"import sys, workbench.sources.worker; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=50, check=True)
    assert done.stdout.strip() == "[]"
