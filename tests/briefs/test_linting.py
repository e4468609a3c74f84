"""The rules of tradecraft: what each finds and what it leaves alone, in both languages, and that mending ends it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.briefs.brief_projects import harbour
from workbench.briefs import composing, editing, judging, points, records
from workbench.briefs.linting.checking import findings, in_field, open_findings
from workbench.briefs.linting.finding import Finding, Place, Rule
from workbench.briefs.linting.knowledge import Graded, Knowledge
from workbench.briefs.linting.lexicon import lexicon
from workbench.briefs.linting.mending import WordsChanged, leave, mend, take_up
from workbench.briefs.records import BriefDetails, CitationRecord
from workbench.briefs.scales import scale
from workbench.coding.passages import edit_passage
from workbench.model.brief import SectionKind
from workbench.model.judgment import PointKind
from workbench.project.project import Project
from workbench.sources.editing import edit_source

DETAILS = BriefDetails(1, "T", "", "A", "", "", "2026-01-01", "2026-01-01", "", "TLP:CLEAR", "en", "a4", "icd-203-row-1", "",
                       "paper", "icd-206", "", "")  # fmt: skip


def cited(number: int, quoted: str, passage_id: int | None = 5) -> CitationRecord:
    return CitationRecord(number, number, None, passage_id, 1, "Report", quoted, quoted, True, False)


def known(language: str = "en", yardstick: str = "icd-203-row-1") -> Knowledge:
    """What rules know of a brief without a project: passage 1 is graded A1, passage 2 says what a crane did."""
    citations = {
        1: cited(1, "The crates were empty; the crews were paid all the same."),
        2: cited(2, "The crane stood idle", 6),
    }
    grades = {5: Graded("A", 1), 6: Graded("E", 4)}
    details = replace(DETAILS, language=language, yardstick=yardstick)
    nothing: dict[int, object] = {}
    return Knowledge(details, scale(yardstick), lexicon(language), (), (), {}, citations, nothing, grades, nothing, nothing,  # type: ignore[arg-type]
                     frozenset(), (), frozenset())  # fmt: skip


def found(text: str, know: Knowledge | None = None, field: str = "text") -> list[Finding]:
    return list(in_field(know or known(), Place.JUDGMENT, 9, field, text))


def rules(text: str, know: Knowledge | None = None) -> set[Rule]:
    return {each.rule for each in found(text, know)}


SPLITS = [
    ("We assess with low confidence that oil is likely to yield a return [1].",
     "Oil is likely to yield a return [1]. Our confidence in this judgment is low."),
    ("With high confidence, we judge that ships will likely come. They do.",
     "Ships will likely come. Our confidence in this judgment is high. They do."),
    ("The visit is **very likely** with moderate confidence [1]",
     "The visit is **very likely** [1]. Our confidence in this judgment is moderate."),
    ("**We assess with high confidence that** it is likely to *stay*.",
     "It is likely to *stay*. Our confidence in this judgment is high."),
    ("We have low confidence that a base is unlikely.[1] It stays.",
     "A base is unlikely.[1] Our confidence in this judgment is low. It stays."),
]  # fmt: skip
POLISH = [
    ("Oceniamy z niską pewnością, że wizyta jest prawdopodobna [1].",
     "Wizyta jest prawdopodobna [1]. Pewność tej oceny jest niska."),
    ("Wizyta jest bardzo prawdopodobna z wysoką pewnością.",
     "Wizyta jest bardzo prawdopodobna. Pewność tej oceny jest wysoka."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "mended"), [*(("en", *one) for one in SPLITS), *(("pl", *one) for one in POLISH)])
def test_likelihood_and_confidence_are_parted(language: str, text: str, mended: str) -> None:
    know = known(language)
    one = next(each for each in found(text, know) if each.rule is Rule.TOGETHER)
    assert text[one.start : one.end] == one.words
    assert one.fix is not None
    assert one.fix.applied(text) == mended
    assert Rule.TOGETHER not in rules(mended, know)


FOUND = [
    ("en", "A base is probable.", Rule.ROWS, "A base is likely."),
    ("en", "Highly improbable it is.", Rule.ROWS, "Very unlikely it is."),
    ("en", "There is a remote chance of a base.", Rule.ROWS, None),
    ("en", "It will probably likely stay.", Rule.HEDGED, "It will likely stay."),
    ("en", "It may possibly be likely to stay.", Rule.HEDGED, "It may be likely to stay."),
    ("en", "Moscow may stay.", Rule.WEASEL, None),
    ("en", "A return cannot be ruled out.", Rule.WEASEL, None),
    ("en", "It is likely to stay [1, 7].", Rule.UNKNOWN_NUMBER, "It is likely to stay [1]."),
    ("en", "It is likely to stay [7].", Rule.UNKNOWN_NUMBER, "It is likely to stay."),
    ("en", "They write “the crates were nearly empty” and it is likely.", Rule.MISQUOTED, None),
    ("en", "They write “the crane stood idles” and it is likely.", Rule.MISQUOTED,
     "They write [“2”] and it is likely."),
    ("en", "**They write “the crane**s stood idle” and *it* is likely.", Rule.MISQUOTED,
     "They write [“2”] and *it* is likely."),
    ("en", "***prob**able* it is.", Rule.ROWS, "*likely* it is."),
    ("pl", "Powrót jest dość prawdopodobny.", Rule.ROWS, None),
    ("pl", "Moskwa może zostać.", Rule.WEASEL, None),
    ("pl", "Nie można wykluczyć powrotu.", Rule.WEASEL, None),
]  # fmt: skip
CLEAN = [
    ("en", "We met in May and it is likely to stay [1]. Our confidence in this judgment is low."),
    ("en", "In May 2019 ships came."),
    ("en", "A visit is not likely; the more likely course is another. They are remote bases."),
    ("en", "They write “the crates were empty” and name the “so-called crew”; it is almost certainly so."),
    ("en", "Military might alone is unlikely to hold it."),
    ("pl", "Wizyta jest mało prawdopodobna [1]. Pewność tej oceny jest niska."),
    ("pl", "Prawie pewne jest, że zostaną."),
]


@pytest.mark.parametrize(("language", "text", "rule", "mended"), FOUND)
def test_what_breaks_a_rule_is_found(language: str, text: str, rule: Rule, mended: str | None) -> None:
    one = next(each for each in found(text, known(language)) if each.rule is rule)
    assert one.words == text[one.start : one.end]
    if mended is not None:
        assert one.fix is not None
        assert one.fix.applied(text) == mended
        assert rule not in rules(mended, known(language))


def test_a_doubled_hedge_is_mended_by_one_fix_alone() -> None:
    twice = [each for each in found("It is probably likely.") if each.fix is not None]
    assert [(each.rule, each.fix.applied("It is probably likely.")) for each in twice if each.fix] == [
        (Rule.HEDGED, "It is likely.")
    ]


@pytest.mark.parametrize(("language", "text"), CLEAN)
def test_what_keeps_the_rules_is_left_alone(language: str, text: str) -> None:
    assert rules(text, known(language)) == set()


def test_the_yardstick_says_which_row_is_another() -> None:
    assert Rule.ROWS not in rules("A base is probable.", known(yardstick="icd-203-row-2"))
    assert Rule.ROWS in rules("A base is likely.", known(yardstick="icd-203-row-2"))
    assert rules("Il est possible que cela soit likely.", known("fr")) == set()


PIECES = st.sampled_from(
    ["We assess with ", "low confidence", " that ", "it is likely", "probably ", "probable", ". ", " [1]", "[9]", "**",
     "“the crane was idle”", "^[a note ", "]", "\n", "- ", "may ", "oil", " ", "|", "🛢️", "with high confidence",
     "[“2:0-3”]", "prawdopodobne"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=24).map("".join), st.sampled_from(["en", "pl"]))
def test_findings_lie_within_the_text_and_mending_ends_them(text: str, language: str) -> None:
    know = known(language)
    before = found(text, know)
    for one in before:
        assert 0 <= one.start < one.end <= len(text)
        assert one.words == text[one.start : one.end]
        if one.fix is not None:
            after = [each for each in found(one.fix.applied(text), know) if each.rule is one.rule]
            assert len(after) < sum(each.rule is one.rule for each in before)


@pytest.fixture
def brief(tmp_path: Path) -> Iterator[tuple[Project, int, dict[str, int]]]:
    project, passages = harbour(tmp_path)
    yield project, composing.draft(project, "Crates"), passages
    project.close()


def told(project: Project, brief_id: int, place_id: int) -> set[Rule]:
    return {each.rule for each in findings(project.reading, brief_id) if each.place_id == place_id}


def test_a_judgment_is_read_with_what_it_rests_on(brief: tuple[Project, int, dict[str, int]]) -> None:
    project, brief_id, passages = brief
    one = judging.add_judgment(project, brief_id, "Crews are very likely to load crates.")
    assert told(project, brief_id, one) >= {Rule.NO_LIKELIHOOD, Rule.NO_CONFIDENCE, Rule.NO_EVIDENCE}
    judging.edit_judgment(project, one, likelihood="likely", confidence="high")
    judging.set_evidence(project, one, passages["cut"])
    judging.set_evidence(project, one, passages["idle"])
    edit_passage(project, passages["idle"], claimed_as="recommendation")
    point = points.add_point(project, one, PointKind.ASSUMPTION, "The harbour stays open.", category="U")
    rules = {Rule.OTHER_TERM, Rule.NO_REASON, Rule.ONE_ORIGIN, Rule.ADVICE_AS_FACT, Rule.HIGH_ON_WEAK, Rule.ASSUMPTION}
    assert told(project, brief_id, one) == rules
    other = next(each for each in findings(project.reading, brief_id) if each.rule is Rule.OTHER_TERM)
    mend(project, brief_id, other)
    assert told(project, brief_id, one) == rules - {Rule.OTHER_TERM} | {Rule.TOO_STRONG}, "very likely on a passage graded C6"
    points.edit_point(project, point, category="S")
    judging.edit_judgment(
        project, one, confidence="moderate", reason="Seen twice.", likelihood="unlikely", text="They are unlikely to."
    )
    edit_passage(project, passages["idle"], claimed_as="fact")
    judging.set_evidence(project, one, passages["empty"])
    assert told(project, brief_id, one) == set()


def test_sources_are_cited_graded_and_handled(brief: tuple[Project, int, dict[str, int]]) -> None:
    project, brief_id, passages = brief
    editing.set_field(project, brief_id, "handling", "TLP:CLEAR")
    of_brief = told(project, brief_id, 0)
    assert of_brief >= {Rule.STRICTER, Rule.UNGRADED, Rule.NO_CUTOFF}
    letter = next(each for each in findings(project.reading, brief_id) if each.rule is Rule.UNGRADED)
    assert letter.detail("title") == "A letter"
    mend(project, brief_id, next(each for each in findings(project.reading, brief_id) if each.rule is Rule.STRICTER))
    source = next(each.source_id for each in records.citations(project.reading, brief_id) if each.source_title == "A letter")
    edit_source(project, source or 0, reliability="B")
    editing.set_field(project, brief_id, "cutoff", "2026-01-01")
    assert not told(project, brief_id, 0) & {Rule.STRICTER, Rule.UNGRADED, Rule.NO_CUTOFF}
    section = next(each for each in records.sections(project.reading, brief_id) if each.kind is SectionKind.THEME)
    number = {each.passage_id: each.number for each in records.citations(project.reading, brief_id)}[passages["idle"]]
    edit_passage(project, passages["idle"], claimed_as="recommendation")
    lines = (
        f"Crews loaded crates at night.\nThe crane stands idle [{number}].\nThey urge it stands idle [{number}].\nSo it was."
    )
    editing.set_prose(project, section.id, "prose", lines)
    mine = [each for each in findings(project.reading, brief_id) if each.place_id == section.id and each.field == "prose"]
    assert [(each.rule, each.words) for each in mine] == [
        (Rule.UNSOURCED, "Crews loaded crates at night."), (Rule.ADVICE_AS_FACT, f"The crane stands idle [{number}].")
    ]  # fmt: skip
    typed = {(section.id, "prose"): "It certainly came [1]."}
    assert Rule.UNSOURCED not in {
        each.rule for each in findings(project.reading, brief_id, typed) if each.place_id == section.id
    }


def test_a_finding_is_left_until_its_words_change(brief: tuple[Project, int, dict[str, int]]) -> None:
    project, brief_id, _ = brief
    one = judging.add_judgment(project, brief_id, "Crews may come.")
    weasel = next(each for each in findings(project.reading, brief_id) if each.rule is Rule.WEASEL)
    leave(project, brief_id, weasel)
    assert Rule.WEASEL not in {each.rule for each in open_findings(findings(project.reading, brief_id))}
    take_up(project, brief_id, weasel)
    project.undo()
    assert next(each for each in findings(project.reading, brief_id) if each.rule is Rule.WEASEL).is_left
    judging.edit_judgment(project, one, text="Crews might not come.")
    assert Rule.WEASEL in {each.rule for each in open_findings(findings(project.reading, brief_id))}


def test_mending_is_one_step_and_never_meets_other_words(brief: tuple[Project, int, dict[str, int]]) -> None:
    project, brief_id, _ = brief
    one = judging.add_judgment(project, brief_id, "")
    judging.edit_judgment(project, one, text="A base is probable.")
    row = next(each for each in findings(project.reading, brief_id) if each.rule is Rule.ROWS)
    mend(project, brief_id, row)
    judging.edit_judgment(project, one, text="A base is likely, they say.")
    with pytest.raises(WordsChanged):
        mend(project, brief_id, row)
    project.undo()
    project.undo()
    assert records.judgments(project.reading, brief_id)[0].text == "A base is probable."
