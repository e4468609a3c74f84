"""Codebooks in files: what is written comes back as it was, and what is wrong in a file is named by its line."""

import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.project.content import content
from workbench.codebook_wording import codebook_fault_words, theme_change_words
from workbench.coding.records import codebook
from workbench.coding.theme_groups import create_group, theme_groups
from workbench.coding.themes import create_theme, edit_theme, retire_themes
from workbench.entities.editing import create_entity
from workbench.entities.keys import set_key
from workbench.entities.records import entities
from workbench.exchange.codebook_csv import read_csv, write_csv
from workbench.exchange.codebook_entries import CodebookFile, CodebookInvalid, Entry, entries_of
from workbench.exchange.codebook_files import codebook_bytes, read_codebook
from workbench.exchange.codebook_import import import_codebook, plan_import
from workbench.exchange.codebook_markdown import read_markdown, write_markdown
from workbench.exchange.palette import colour_of
from workbench.model.clean import clean_line, clean_text
from workbench.model.entity import Entity
from workbench.model.theme import DEEPEST
from workbench.project.opening import create
from workbench.project.project import Project

Write = Callable[[tuple[Entry, ...]], str]

FORMATS: dict[str, tuple[Write, Callable[[str], CodebookFile]]] = {
    "csv": (lambda entries: write_csv(entries).decode("utf-8-sig"), read_csv),
    "markdown": (lambda entries: write_markdown(entries, "My *project* #1").decode(), read_markdown),
}

SIGNS = st.sampled_from("aZ é漢🚚'=+-@;,\"\\#*_`[]<>|&~!.:()\t\n> \u0085\u200f1")
WORDS = st.one_of(st.text(SIGNS, max_size=24), st.text(max_size=12)).map(clean_text)
NAMES = st.text(SIGNS, min_size=1, max_size=9).map(lambda words: clean_line(words.replace("/", "∕"))).filter(bool)
KEYS = st.lists(st.sampled_from([*"0123456789", ";a", ";bc", ";xyz"]), unique=True, min_size=8, max_size=8)


@st.composite
def trees(draw: st.DrawFn) -> tuple[Entry, ...]:
    """Entries of a tree, parents before what is under them, as a project has them."""
    paths: list[tuple[str, ...]] = []
    for _ in range(draw(st.integers(1, 7))):
        above = draw(st.sampled_from([(), *paths]))
        path = (*above, draw(NAMES))
        if path not in paths:
            paths.append(path)
    keys = draw(KEYS)
    ordered = sorted(paths, key=lambda path: [paths.index(path[: depth + 1]) for depth in range(len(path))])
    return tuple(
        Entry(
            path, draw(WORDS), draw(WORDS), draw(WORDS), draw(st.integers(0, 23)), keys[number] if draw(st.booleans()) else "",
            tuple(dict.fromkeys(draw(st.lists(NAMES, max_size=2)))), draw(st.booleans()), number + 1,
        )
        for number, path in enumerate(ordered)
    )  # fmt: skip


def bare(entries: tuple[Entry, ...]) -> list[tuple[object, ...]]:
    """Entries without the lines they stand in; groups in any order. Markdown leaves out what is empty."""
    return [
        (
            e.path, e.definition or "", e.when_to_use or "", e.when_not or "", e.colour, e.key or "",
            frozenset(e.groups or ()), bool(e.is_retired),
        )
        for e in entries
    ]  # fmt: skip


@pytest.mark.parametrize("kind", FORMATS)
@given(entries=trees())
@settings(max_examples=150, deadline=None)
def test_what_is_written_is_read_as_it_was(kind: str, entries: tuple[Entry, ...]) -> None:
    write, read = FORMATS[kind]
    found = read(write(entries))
    assert bare(found.entries) == bare(entries)
    assert found.ignored == ()


@given(entries=trees())
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_an_empty_project_takes_all_of_it_over_and_gives_it_back(entries: tuple[Entry, ...]) -> None:
    with tempfile.TemporaryDirectory() as folder, create(Path(folder) / "b.workbench", "B", "Anna Kowal") as project:
        before = content(project.reading)
        plan = import_codebook(project, entries)
        assert plan.added == len(entries)
        assert bare(entries_of(project.reading)) == bare(entries)
        assert plan_import(project.reading, entries).is_empty, "once is enough"
        project.undo()
        assert content(project.reading) == before
        project.redo()
        for name in ("c.csv", "c.md"):
            path = Path(folder) / name
            path.write_bytes(codebook_bytes(project.reading, path, project.title))
            assert bare(read_codebook(path).entries) == bare(entries), name


def faults(text: str, read: Callable[[str], CodebookFile] = read_csv) -> list[tuple[int, str, str]]:
    with pytest.raises(CodebookInvalid) as caught:
        read(text)
    for fault in caught.value.faults:
        assert f"line {fault.line}" in codebook_fault_words(fault)
    return [(fault.line, fault.reason.value, fault.words) for fault in caught.value.faults]


def test_what_is_wrong_in_a_table_is_named_by_its_line() -> None:
    assert faults("") == [(1, "empty", "")]
    assert faults("theme\n") == [(1, "empty", "")]
    assert faults("colour,key\nRose,1") == [(1, "no column of themes", "colour, key")]
    assert faults("theme,Theme\nA,B") == [(1, "column twice", "theme")]
    assert faults('theme,definition\nA,"two\nlines"\nA,x\n') == [(4, "double", "A")]
    assert faults("theme,key\nA,1,2\nB,ä\nC,1\n") == [
        (2, "too many cells", "3"), (3, "key", "ä"), (4, "key twice", "1"),
    ]  # fmt: skip
    assert faults("theme,key\nA,1\nB,1\n") == [(3, "key twice", "1")]
    assert faults("theme,colour,retired\nA,purplish,no\n/,,\nB,,perhaps") == [
        (2, "colour", "purplish"), (3, "no name", ""), (4, "retired", "perhaps"),
    ]  # fmt: skip
    assert faults('theme\nA\n"B\n') == [(3, "broken", "")]
    assert faults("theme\n" + "/".join("x" * (DEEPEST + 1)))[0][:2] == (2, "too deep")


def test_names_with_parents_make_paths_and_cycles_are_told_once() -> None:
    found = read_csv("code;parent;comment\nGuns;Arms;small\nArms;;\nOld;Military/Guns;\nMilitary;;").entries
    assert [(entry.path, entry.definition) for entry in found] == [
        (("Arms", "Guns"), "small"), (("Arms",), ""), (("Military", "Guns", "Old"), ""), (("Military",), ""),
    ]  # fmt: skip
    assert faults("name,parent\nA,B\nB,C\nC,A\nD,A\n") == [(2, "cycle", "A")]
    assert faults("name,parent\nA,A\n") == [(2, "cycle", "A")]
    assert faults("name,parent\nA,\nB,Z\nA,B\nC,A\n,A") == [
        (3, "no parent", "Z"), (5, "several parents", "A"), (6, "no name", ""), (6, "several parents", "A"),
    ]  # fmt: skip


def test_other_words_delimiters_and_columns_that_mean_nothing() -> None:
    found = read_csv("Path\tDescription\tColor\tMood\r\nA/B\twords\t#bf6b86\tgood\r\n\r\n")
    (entry,) = found.entries
    assert (entry.path, entry.definition, entry.colour, entry.line) == (("A", "B"), "words", 0, 2)
    assert found.ignored == ("mood",)
    assert (entry.key, entry.groups, entry.is_retired) == (None, None, None), "what the file doesn't say stays"
    assert colour_of("deep SEA") == 13
    assert colour_of("#12") is None


def test_cells_that_a_spreadsheet_would_calculate_are_written_as_words() -> None:
    written = write_csv([Entry(("=A",), "=1+1", "@x", "-", 0, "", ("+g",), False)]).decode("utf-8-sig")
    assert written.splitlines()[1].startswith("'=A,'=1+1,'@x,'-,")
    assert read_csv(written).entries[0].definition == "=1+1"


def test_markdown_reads_prose_written_by_hand_and_names_what_is_wrong() -> None:
    text = "# Mine\n\nAn introduction.\n\n## Arms\n\nWhat kills.\nOr may.\n\nMore.\n\n**When not**\n\nswords\n\n- **Key**: 3\n"
    (entry,) = read_markdown(text).entries
    assert (entry.definition, entry.when_not, entry.key) == ("What kills.\nOr may.\n\nMore.", "swords", "3")
    assert faults("## A\n\n- **Colour**: none such\n\n## A\n", read_markdown) == [
        (1, "colour", "none such"), (5, "double", "A"),
    ]  # fmt: skip
    assert faults("## A\n## B\n## A\n", read_markdown) == [(3, "double", "A")]
    assert faults("# Only a title\n", read_markdown) == [(1, "empty", "")]


def test_encodings_are_found_or_refused_by_the_line(tmp_path: Path) -> None:
    path, text = tmp_path / "c.csv", "theme,definition\nŁódź,zażółć gęślą jaźń\n"
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        path.write_bytes(text.encode(encoding))
        assert read_codebook(path).entries[0].path == ("Łódź",)
    path.write_bytes(b"theme,definition\nA,plain\nB,caf\xe9\n")
    with pytest.raises(CodebookInvalid) as caught:
        read_codebook(path)
    assert (caught.value.faults[0].line, caught.value.faults[0].reason.value) == (3, "letters")
    path.write_bytes(bytes(range(256)) * 4)
    with pytest.raises(CodebookInvalid):
        read_codebook(path)
    with pytest.raises(OSError, match="none"):
        read_codebook(tmp_path / "none.csv")


def test_a_plan_tells_what_an_import_then_does_as_one_step(project: Project) -> None:
    arms = create_theme(project, "Military/Arms", "what kills")
    edit_theme(project, arms, colour=3)
    create_group(project, "March", [arms])
    retire_themes(project, [create_theme(project, "Old")])
    entity = create_entity(project, "Oslo", "Place")
    set_key(project, Entity, entity, ";o")
    entries = read_csv(
        "theme,definition,key,groups,retired\nMilitary/Arms,weapons,7,,\nTrade/Oil/Loans,,;l,April,\nOld,,,,yes\n"
    )
    plan = plan_import(project.reading, entries.entries)
    assert [(change.path, change.is_new) for change in plan.changes] == [
        (("Military", "Arms"), False), (("Trade",), True), (("Trade", "Oil"), True), (("Trade", "Oil", "Loans"), True),
    ]  # fmt: skip
    assert (plan.groups, plan.same, plan.added) == (("April",), 1, 3)
    assert theme_change_words(plan.changes[0]) == "definition: what kills → weapons; key: – → 7; groups: March → –"
    before = content(project.reading)
    assert import_codebook(project, entries.entries) == plan
    themes = {theme.path: theme for theme in codebook(project.reading)}
    assert (themes["Military/Arms"].definition, themes["Military/Arms"].key, themes["Military/Arms"].colour) == (
        "weapons",
        "7",
        3,
    )
    assert {group.name: group.theme_ids for group in theme_groups(project.reading)} == {
        "March": frozenset(), "April": {themes["Trade/Oil/Loans"].id},
    }  # fmt: skip
    assert import_codebook(project, entries.entries).is_empty
    project.undo()
    assert content(project.reading) == before


def test_markdown_by_hand_says_only_what_it_says_and_nests_by_its_headings() -> None:
    found = read_markdown("# Mine\n\n## Military\n\n### Arms\n\n> what they ship\n\n## Trade\n").entries
    assert [one.path for one in found] == [("Military",), ("Military", "Arms"), ("Trade",)]
    assert found[0].definition is None
    assert found[0].key is None
    assert (found[1].definition, found[1].groups, found[1].is_retired) == ("what they ship", None, None)


def test_keys_stay_with_those_whom_the_file_does_not_name(project: Project) -> None:
    theme, entity = create_theme(project, "Mine"), create_entity(project, "Oslo", "Place")
    edit_theme(project, theme, key=";m")
    set_key(project, Entity, entity, ";o")
    entries = read_csv("theme,key\nA,;m\nB,;o\nC,;c\n").entries
    assert plan_import(project.reading, entries).keys_kept == (";m", ";o")
    import_codebook(project, entries)
    assert {one.path: one.key for one in codebook(project.reading)} == {"Mine": ";m", "A": "", "B": "", "C": ";c"}
    assert {one.key for one in entities(project.reading)} == {";o"}
