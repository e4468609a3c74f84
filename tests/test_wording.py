"""Sentences: every error, warning and act has its own; none gives away what it must not."""

import errno
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.act_wording import ACTS, RELATED, act_words
from workbench.briefs.export import CannotWrite
from workbench.briefs.typeset import TypesetFailed
from workbench.coding import errors as of_coding
from workbench.memos import errors as of_memos
from workbench.model.act import Act
from workbench.project import errors as of_project
from workbench.saying import plainly
from workbench.sources import errors as of_sources
from workbench.wording import ERRORS, UNEXPECTED, error_words, warning_words

HERE = Path("folder") / "a {b} é.workbench"


def _kinds() -> list[type[Exception]]:
    bases = (of_project.ProjectError, of_sources.SourceError, of_coding.CodingError)
    named = [
        kind
        for module in (of_project, of_sources, of_coding, of_memos)
        for kind in vars(module).values()
        if isinstance(kind, type)
    ]
    return [*(kind for kind in named if issubclass(kind, bases) and kind not in bases), CannotWrite, TypesetFailed]


MADE: dict[str, Exception] = {
    "NewerProject": of_project.NewerProject(HERE, 9, 2),
    "DamagedProject": of_project.DamagedProject(HERE, ("page 3",)),
    "TextDamaged": of_project.TextDamaged(HERE, "A text"),
    "ProjectInUse": of_project.ProjectInUse(HERE, {"analyst": "Jan", "computer": "pc", "since": "2026-11-22T14:03:20.123Z"}),
    "UndoConflict": of_project.UndoConflict(HERE, "theme", 7),
    "NoSuchPlace": of_coding.NoSuchPlace(1, 2),
    "NoSuchBlocks": of_sources.NoSuchBlocks("", 1, 2),
    "QuoteNotFound": of_coding.QuoteNotFound(3),
    "NameTaken": of_coding.NameTaken("{x} & {0}"),
    "NameEmpty": of_coding.NameEmpty(),
    "NotOwn": of_coding.NotOwn(),
    "NotOwnLink": of_coding.NotOwnLink(),
    "LinkTwice": of_coding.LinkTwice("supports"),
    "LinkToItself": of_coding.LinkToItself(),
    "KindInUse": of_coding.KindInUse("quotes", 2),
    "TooDeep": of_coding.TooDeep(),
    "MemoTooLong": of_memos.MemoTooLong(1_048_576, 100_000),
    "NothingToMove": of_memos.NothingToMove(),
    "CannotWrite": CannotWrite(HERE, "other"),
    "TypesetFailed": TypesetFailed("ended"),
}


@pytest.mark.parametrize("kind", _kinds(), ids=lambda kind: kind.__name__)
def test_every_error_has_its_sentence_which_names_the_file(kind: Any) -> None:
    error = MADE.get(kind.__name__) or kind(str(HERE))
    words = error_words(error)
    assert words != UNEXPECTED.format(kind=kind.__name__)
    assert words.endswith(".")
    nameless = of_project.NothingToUndo | of_project.UndoConflict | of_project.FolderMissing  # which names the folder
    if getattr(error, "path", None) and not isinstance(error, nameless):
        assert str(HERE) in words


@pytest.mark.parametrize(
    ("error", "part"),
    [
        (MADE["NewerProject"], "format 9; this reads up to 2"),
        (MADE["DamagedProject"], "no dated copy"),
        (of_project.FolderMissing(HERE), "no folder folder."),
        (of_sources.TooLarge("a.md", "depth"), "deeper"),
        (of_sources.TooLarge("a.md", "inflated"), "unpacks"),
        (MADE["ProjectInUse"], "Jan, pc, 2026-11-2"),
        (of_project.ProjectInUse(HERE, {}), "another program"),
        (MADE["NameTaken"], "“{x} & {0}”"),
        (of_coding.QuoteNotFound(0), "do not occur in the source"),
        (of_coding.QuoteNotFound(3), "only 3 times"),
        (of_sources.Unreadable("a.txt", reason="absent"), "There is no file a.txt"),
        (of_sources.Unreadable("a.txt", reason="io"), "a.txt can't be read."),
        (CannotWrite(HERE, "folder"), "no such folder"),
        (CannotWrite(HERE, "project"), "is the project itself"),
        (TypesetFailed("memory"), "too large"),
        (OSError(errno.EIO, "Input/output error", "x.txt"), "x.txt: Input/output error."),
    ],
)
def test_what_differs_is_told(error: Exception, part: str) -> None:
    assert part in error_words(error)


def test_a_damaged_project_names_the_copy_that_there_is(tmp_path: Path) -> None:
    path = tmp_path / "a.workbench"
    copies = tmp_path / "a backups"
    copies.mkdir()
    for day in ("20", "21"):
        (copies / f"a 2026-11-{day} 14.03.20.workbench").touch()
    assert str(copies / "a 2026-11-21 14.03.20.workbench") in error_words(of_project.DamagedProject(path))


def test_an_error_that_nobody_knows_keeps_its_message_to_itself() -> None:
    """It may quote a source."""
    assert error_words(ValueError("words of a source")) == UNEXPECTED.format(kind="ValueError")


def test_an_error_of_a_known_kind_is_told_as_that() -> None:
    class Special(of_project.DiskFull):
        pass

    assert error_words(Special(HERE)) == error_words(of_project.DiskFull(HERE))


def test_each_sentence_is_said_in_the_language_of_who_asks() -> None:
    asked: list[str] = []

    def say(words: str) -> str:
        asked.append(words)
        return f"<{words}>"

    assert error_words(of_coding.NameEmpty(), say) == f"<{ERRORS['NameEmpty']}>"
    assert warning_words("page-damaged:3", say) == "<page 3 is damaged>"
    assert act_words(Act.EDIT_PASSAGE, {"fields": ["gist"]}, say) == "<Edit <the gist of a passage>>"
    assert "Edit {field}" in asked


def test_a_relation_is_put_together_as_the_language_does() -> None:
    arguments = {"name": "Norway owns a crane", "ends": ["Norway", "owns", "a crane"]}
    said = {"Relate: {name}": "Powiązanie: {name}", RELATED: "{subject} – {other}: {relation}"}
    assert act_words(
        Act.NEW_RELATION, arguments, lambda words: said.get(words, words), lambda words: words.replace("owns", "posiada")
    ) == ("Powiązanie: Norway – a crane: posiada")
    assert act_words(Act.NEW_RELATION, arguments) == "Relate: Norway owns a crane"


@pytest.mark.parametrize("act", [act for act in Act if act not in {Act.UNDO, Act.REDO}])
def test_every_act_has_words(act: Act) -> None:
    assert act in ACTS


@given(
    st.sampled_from(list(Act)),
    st.dictionaries(st.sampled_from(["name", "title", "fields", "digit", "what"]), st.text() | st.none()),
)
def test_an_act_has_words_whatever_its_arguments(act: Act, arguments: dict[str, Any]) -> None:
    assert act_words(act, arguments, plainly)


def test_a_warning_that_nobody_knows_is_its_code() -> None:
    assert warning_words("half-a-page:4") == "half a page"


def test_the_star_is_told_apart_from_its_taking_back():
    told = [act_words(Act.EDIT_PASSAGE, {"fields": ["is_key"], "is_key": on}) for on in (True, False)]
    assert told == ["Make a passage a key passage", "Make a passage no longer a key passage"]
    assert act_words(Act.EDIT_PASSAGE, {"fields": ["is_key"]}) == "Edit a key passage"


def test_an_edit_of_a_brief_says_what_it_was_about():
    assert act_words(Act.EDIT_BRIEF, {"what": "section order", "name": "Crates"}) == "Move a section of “Crates”"
    assert act_words(Act.EDIT_BRIEF, {"what": "subtitle", "name": "Crates"}) == ACTS[Act.EDIT_BRIEF]
