"""Candidates: what a few letters may mean among themes and entities, best first; no widgets here."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from heapq import nsmallest

from workbench.briefs.judgment_records import ProjectJudgment
from workbench.coding.question_records import QuestionRecord
from workbench.coding.records import ThemeRecord
from workbench.entities.kinds import entity_kind
from workbench.entities.records import EntityRecord
from workbench.ui.attach.letters import Letters, Sought
from workbench.ui.named import named
from workbench.ui.palette_matching import folded
from workbench.ui.sentences import quoted
from workbench.ui.words import tr


class Choice(StrEnum):
    """What choosing a candidate does."""

    THEME = "theme"
    ENTITY = "entity"
    NEW_THEME = "new theme"
    NEW_ENTITY = "new entity"
    ALIAS = "alias"
    QUESTION = "question"
    NEW_QUESTION = "new question"
    JUDGMENT = "judgment"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One row of the field; found: where (start, end) in name the typed letters stand; count in words is the view's."""

    choice: Choice
    name: str
    id: int = 0
    aside: str = ""
    colour: int = -1
    icon: str = ""
    key: str = ""
    count: int = 0
    kind: str = ""
    found: tuple[int, int] = (0, 0)
    against: int = 0


Match = tuple[int, tuple[int, int], str]
"""A level, lower is better; where in the name; what else was found."""

MOST = 6
QUESTION_SIGN = "!"
"""What is typed before words to mean a question or a judgment."""


Key = tuple[int, int, int]
"""By what candidates are ordered: how well they match, how lately they were used, how often."""


def candidates(
    themes: Sequence[ThemeRecord],
    records: Sequence[EntityRecord],
    typed: str,
    recent: Sequence[tuple[str, int]],
    letters: Letters | None = None,
) -> list[Candidate]:
    """Return the best matches of themes and entities together.

    ``#`` before the letters: themes only; ``@``: entities only. Nothing typed: what was used last. Names go before
    aliases, aliases before definitions; the start of a name before the start of a word before the middle. A retired theme
    is found by its whole name only, as it would otherwise be made a second time. letters: kept from one call to the next.
    """
    only, words = typed[:1] if typed[:1] in {"#", "@"} else "", folded(typed.lstrip("#@").strip())
    last = {target: number for number, target in enumerate(recent)}
    if not words:
        return _unsought(themes if only != "@" else (), records if only != "#" else (), last, every=bool(only))
    kept = letters or Letters()
    kept.take(themes, records)
    sides = (("theme", kept.themes if only != "@" else ()), ("entity", kept.entities if only != "#" else ()))
    matches: list[tuple[Key, int, Sought, Match]] = []
    for begun in (True, False):  # names that begin so go before all others: where there are enough, no other is looked at
        for kind, all_of_it in sides:
            hits = [one for one in all_of_it if one.name.startswith(words) is begun and words in one.all]
            for one in hits:
                if (match := _match(one, words)) is not None:
                    key = match[0], last.get((kind, one.record.id), len(last)), -_count(one.record)
                    matches.append((key, len(matches), one, match))
        if len(matches) >= MOST:
            break
    return [_candidate(one.record, match) for _key, _place, one, match in nsmallest(MOST, matches)]


def _unsought(
    themes: Sequence[ThemeRecord], records: Sequence[EntityRecord], last: Mapping[tuple[str, int], int], *, every: bool
) -> list[Candidate]:
    """Return what was used last, then what is used most, if nothing is typed."""
    found: list[tuple[Key, int, ThemeRecord | EntityRecord]] = []
    for kind, all_of_it in (("theme", themes), ("entity", records)):
        for one in all_of_it:
            rank = last.get((kind, one.id), len(last))
            if (every or rank < len(last)) and not (isinstance(one, ThemeRecord) and one.is_retired):
                found.append(((0, rank, -_count(one)), len(found), one))
    return [_candidate(one, (0, (0, 0), "")) for _key, _place, one in nsmallest(MOST, found)]


def _count(record: ThemeRecord | EntityRecord) -> int:
    return record.own if isinstance(record, ThemeRecord) else record.mentions


def _candidate(record: ThemeRecord | EntityRecord, match: Match) -> Candidate:
    _level, found, aside = match
    if isinstance(record, ThemeRecord):
        above = tr("retired") if record.is_retired else record.path.rpartition("/")[0].replace("/", " › ")
        return Candidate(
            Choice.THEME, record.name, record.id, aside or above, record.colour, "", record.key, record.own, found=found
        )
    kind = entity_kind(record.kind)
    return Candidate(
        Choice.ENTITY, record.name, record.id, aside or named(kind.label), -1, kind.icon, record.key, record.mentions,
        record.kind,
        found,
    )  # fmt: skip


def _match(one: Sought, words: str) -> Match | None:
    """Return how folded words match what holds them, None if they don't after all."""
    name, record = one.name, one.record
    if isinstance(record, ThemeRecord) and record.is_retired and words not in {name, one.path}:
        return None
    if name.startswith(words):
        return (0 if name == words else 1), (0, len(words)), ""
    at = first = name.find(words)
    while at > 0:
        if not name[at - 1].isalnum():
            return 2, (at, at + len(words)), ""
        at = name.find(words, at + 1)
    if "/" in words and words in one.path:
        return 2, (0, 0), ""
    for plain, other in zip(
        one.further, (record.definition,) if isinstance(record, ThemeRecord) else record.aliases, strict=True
    ):
        if plain.startswith(words) or f" {words}" in plain:
            return (3 if len(other) < 60 else 5), (0, 0), quoted(_around(other, plain.find(words)))
    return (4, (first, first + len(words)), "") if first > 0 else None


def _around(words: str, at: int) -> str:
    start = max(0, at - 12)
    piece = words[start : at + 28]
    return f"{'…' if start else ''}{piece.strip()}{'…' if at + 28 < len(words) else ''}"


def asked(questions: Iterable[QuestionRecord], typed: str) -> list[Candidate]:
    """Return the questions that ``!`` and some words may mean, best first; all, in the analyst's order, if nothing follows.

    Each word typed must begin a word of the question; where they stand together goes before where they don't.
    """
    made = [
        Candidate(Choice.QUESTION, record.text, record.id, icon="question", count=record.supports, against=record.contradicts)
        for record in questions
    ]
    return _sought(made, typed)


def judged(judgments: Iterable[ProjectJudgment], typed: str) -> list[Candidate]:
    """Return the judgments that ``!`` and some words may mean, as asked() does the questions; aside: where it is used."""
    made = [
        Candidate(
            Choice.JUDGMENT, record.name or tr("A judgment to be written"), record.id, icon="scales",
            aside=", ".join(f"{used.number} · {used.title}" for used in record.used_in[:1]), count=record.supports,
            against=record.contradicts,
        )
        for record in judgments
    ]  # fmt: skip
    return _sought(made, typed)


def _sought(made: Iterable[Candidate], typed: str) -> list[Candidate]:
    words = folded(typed.removeprefix(QUESTION_SIGN).strip())
    scored = []
    for number, record in enumerate(made):
        text = folded(record.name)
        at = text.find(words) if words else -1
        begins = [one for part in text.split() for one in (part, part.strip("“”‘’\"'(«"))]
        if at < 0 and not all(any(one.startswith(word) for one in begins) for word in words.split()):
            continue
        found = (at, at + len(words)) if at >= 0 and words else (0, 0)
        scored.append((at != 0 if words else False, at < 0, number, replace(record, found=found)))
    return [one for *_, one in sorted(scored, key=lambda each: each[:3])[:MOST]]


def is_new_question(questions: Iterable[QuestionRecord], typed: str) -> bool:
    """Tell whether there are words after ``!``, and no question has them."""
    wanted = folded(typed.removeprefix(QUESTION_SIGN).strip())
    return bool(wanted) and all(folded(one.text) != wanted for one in questions)


def is_new_theme(letters: Letters, typed: str) -> bool:
    """Tell whether no theme is named, or placed, as typed."""
    wanted = folded(typed.strip("# /"))
    return bool(wanted) and not letters.is_theme(wanted)


def is_new_entity(letters: Letters, typed: str) -> bool:
    """Tell whether no entity has the name typed, as name or alias."""
    wanted = folded(typed.strip("@ "))
    return bool(wanted) and not letters.is_entity(wanted)
