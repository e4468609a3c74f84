"""Passages are carried to another version of a text: those that live stay exact, none that was deleted is attached."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from revisions import document, revise

from workbench.model.document import Block, BlockKind, Document
from workbench.model.span import Span
from workbench.sources.anchors import SURE, Anchor, Anchoring, AnchorKind, is_clear


def limits(anchor: Anchor) -> tuple[int, int] | None:
    return (anchor.spans[0].start, anchor.spans[-1].end) if anchor.kind in SURE else None


@pytest.mark.parametrize("seed", range(1, 5))
def test_survivors_are_exact_and_the_deleted_stay_orphans(seed: int) -> None:
    revision = revise(150_000, 1_500, seed)
    anchoring = Anchoring(revision.old, revision.new)
    found = [limits(anchoring.place((span,))) for span in revision.passages]
    deleted = [place for place, truth in zip(found, revision.truth, strict=True) if truth is None]
    alive = [(place, truth) for place, truth in zip(found, revision.truth, strict=True) if truth is not None]
    exact = [place == (truth.start, truth.end) for place, truth in alive]
    assert len(deleted) > 20
    assert not any(deleted)
    assert sum(exact) >= 0.98 * len(exact)


def test_the_same_text_by_another_reader_keeps_every_letter() -> None:
    revision = revise(60_000, 400, 7)
    old = revision.old.text
    new = re.sub(r"(\S{5})(\S{4} )", "\\1\u00ad\\2", old).replace("fi", "ﬁ")
    new = re.sub(r"((?:\S+ ){11})", lambda match: match.group(1)[:-1] + "\n", new)
    anchoring = Anchoring(revision.old, document(new))
    for span in revision.passages:
        anchor = anchoring.place((span,))
        seen = "".join("".join(piece.of(new).split()) for piece in anchor.spans).replace("\u00ad", "").replace("ﬁ", "fi")
        assert seen == "".join(span.of(old).split())
        assert anchor.kind is AnchorKind.EXACT or "ﬁ" in "".join(piece.of(new) for piece in anchor.spans)


def test_limits_within_a_word_stay_within_it() -> None:
    old, new = (
        document("The strategic bombers landed in Caracas."),
        document("Again the strategic bombers landed in Caracas today."),
    )
    start = old.text.index("ategic")
    anchor = Anchoring(old, new).place((Span(start, old.text.index("ded")),))
    assert [span.of(new.text) for span in anchor.spans] == ["ategic bombers lan"]


def test_a_replaced_word_at_the_end_is_taken_along() -> None:
    old = document("One two three four five six seven eight nine ten eleven twelve thirteen fourteen.")
    new = document("One two three four five six seven eight nine ten ELF twelve thirteen fourteen.")
    anchor = Anchoring(old, new).place((Span(old.text.index("six"), old.text.index(" twelve")),))
    assert [span.of(new.text) for span in anchor.spans] == ["six seven eight nine ten ELF"]
    assert anchor.kind is AnchorKind.CHANGED


def test_page_furniture_that_came_between_is_left_out() -> None:
    words = [f"word{number}" for number in range(40)]
    old = document(" ".join(words))
    first, foot, second = " ".join(words[:20]), "Commentary 12 of a page", " ".join(words[20:])
    cuts = len(first), len(first) + 1 + len(foot)
    new = Document(
        f"{first}\n{foot}\n{second}",
        (
            Block(BlockKind.PARAGRAPH, 0, cuts[0]),
            Block(BlockKind.FURNITURE, cuts[0] + 1, cuts[1]),
            Block(BlockKind.PARAGRAPH, cuts[1] + 1, cuts[1] + 1 + len(second)),
        ),
    )
    anchor = Anchoring(old, new).place((Span(old.text.index("word15"), old.text.index(" word25")),))
    seen = [span.of(new.text) for span in anchor.spans]
    assert seen == [" ".join(words[15:20]), " ".join(words[20:25])]
    assert anchor.kind is AnchorKind.EXACT


def test_an_orphan_gets_proposals_and_no_place() -> None:
    revision = revise(30_000, 0, 3)
    lost = "the frigate was refuelled at La Guaira before the exercise"
    old = document(f"{revision.old.text}\n{lost}")
    new = document(f"The frigate had been refuelled in La Guaira ahead of an exercise\n{revision.old.text}")
    anchoring = Anchoring(old, new)
    place = Span(old.text.index(lost), len(old.text))
    assert anchoring.place((place,)).kind not in SURE
    proposals = anchoring.proposals((place,))
    assert proposals
    assert "refuelled" in proposals[0].span.of(new.text)
    assert not is_clear([])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["ab", "cd", "ef", "gh", ".", ",", "ż", "ü", "😀", "漢"]), max_size=60), st.data())
def test_nothing_lies_outside_the_new_text(words: list[str], data: st.DataObject) -> None:
    old = document(" ".join([*words, "end"]))
    kept = [word for word in words if data.draw(st.booleans())]
    new = document(" ".join(data.draw(st.permutations(kept))))
    start = data.draw(st.integers(0, len(old.text) - 1))
    anchor = Anchoring(old, new).place((Span(start, data.draw(st.integers(start + 1, len(old.text)))),))
    assert all(span.end <= len(new.text) for span in anchor.spans)
    assert Span.tidy(anchor.spans) == anchor.spans
    assert 0.0 <= anchor.coverage <= 1.0
