"""The import verb: folders, rows, passwords, whole pages, encodings, and a sentence for each file that did not come in."""

import json
from pathlib import Path

import pytest
from msoffcrypto.format.ooxml import OOXMLFile

from workbench.cli.commands import run

CASES = Path(__file__).resolve().parents[1] / "sources" / "cases"
PAGE = (
    "<html><body><nav>Home</nav><article><h1>Ships</h1><p>The tanker left before anybody had counted the crates that stood on "
    "the quay.</p></article><aside>Ten beaches</aside></body></html>"
)


@pytest.fixture
def project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """An empty project."""
    path = tmp_path / "p.workbench"
    assert run(["new", str(path)]) == 0
    capsys.readouterr()
    return str(path)


def imported(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, object]]:
    run(["import", *arguments, "--json"])
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def text(project: str, title: str, capsys: pytest.CaptureFixture[str]) -> str:
    assert run(["text", project, title]) == 0
    return capsys.readouterr().out


def test_a_folder_with_all_kinds_of_files(project: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "in"
    (folder / "deeper").mkdir(parents=True)
    for name in ("office/report.odt", "office/report_libreoffice.doc", "mail/three.mbox"):
        (folder / "deeper" / Path(name).name).write_bytes((CASES / name).read_bytes())
    (folder / "b.txt").write_text("Words.", encoding="utf-8")
    assert run(["import", project, str(folder)]) == 1, "one was refused"
    told = capsys.readouterr()
    assert told.out.count("imported ") == 4
    assert told.out.count("duplicate ") == 1
    assert "Word's old format (.doc)" in told.err
    assert "not begun" not in told.err


def test_rows_as_sources(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    rows = imported(capsys, project, str(CASES / "table" / "survey_comma_utf8.csv"), "--rows")
    assert [row["title"] for row in rows] == ["survey_comma_utf8 2", "survey_comma_utf8 3"]
    assert text(project, "survey_comma_utf8 2", capsys) == "id\n1\nq1\nyes, mostly\nq2\nlong\nanswer\n"


def test_a_password_for_those_that_ask_for_one(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    locked, plain = CASES / "pdf" / "encrypted_user_password_is_sesam.pdf", CASES / "pdf" / "two_column.pdf"
    assert [row.get("reason") for row in imported(capsys, project, str(locked))] == ["Encrypted"]
    assert [row.get("reason") for row in imported(capsys, project, str(locked), "--password", "wrong")] == ["WrongPassword"]
    rows = imported(capsys, project, str(locked), str(plain), "--password", "sesam")
    assert [row["outcome"] for row in rows] == ["imported", "imported"]


def test_a_password_of_an_office_file(project: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "report.docx"
    with (CASES / "office" / "report.docx").open("rb") as plain, path.open("wb") as locked:
        OOXMLFile(plain).encrypt("sesam", locked)
    assert [row.get("reason") for row in imported(capsys, project, str(path))] == ["Encrypted"]
    assert [row.get("reason") for row in imported(capsys, project, str(path), "--password", "wrong")] == ["WrongPassword"]
    assert [row["outcome"] for row in imported(capsys, project, str(path), "--password", "sesam")] == ["imported"]


def test_a_password_from_the_environment(
    project: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WORKBENCH_PASSWORD", "sesam")
    (row,) = imported(capsys, project, str(CASES / "pdf" / "encrypted_user_password_is_sesam.pdf"))
    assert row["outcome"] == "imported"


def test_the_article_or_the_whole_page(project: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, options in (("article", []), ("page", ["--whole-page"])):
        (tmp_path / f"{name}.html").write_text(PAGE + f"<!-- {name} -->", encoding="utf-8")
        (row,) = imported(capsys, project, str(tmp_path / f"{name}.html"), *options)
        assert ("Ten beaches" in text(project, str(row["id"]), capsys)) is bool(options)


def test_an_encoding_that_a_person_knows(project: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "short.txt"
    path.write_bytes("Łódź, źródło".encode("cp852"))
    (row,) = imported(capsys, project, str(path), "--encoding", "cp852")
    assert row["warnings"] == []
    assert text(project, "short", capsys) == "Łódź, źródło\n"
