"""Which codings are shown: rules over the tree of themes, words for them, what settings keep."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.ids import RANDOM_BITS
from workbench.ui.reader.marks import Mark
from workbench.ui.reader.painting import Density
from workbench.ui.workspace.shown import Shown, shown_words

ABOVE: dict[int, int | None] = {1: None, 2: 1, 3: 2, 4: 1, 5: None}
NAMES = {1: "Trade", 2: "Ships", 3: "Cranes", 4: "Ferries", 5: "Weather", 9: "Łódź"}


def ticked(shown: Shown) -> set[int]:
    return {one for one in ABOVE if shown.shows_target(one, ABOVE, is_theme=True)}


def test_a_theme_brings_all_below_it_and_takes_it_away() -> None:
    shown = Shown().with_target(1, False, ABOVE, is_theme=True)
    assert ticked(shown) == {5}
    shown = shown.with_target(2, True, ABOVE, is_theme=True)
    assert ticked(shown) == {2, 3, 5}
    assert ticked(shown.with_target(1, True, ABOVE, is_theme=True)) == set(ABOVE)


def test_a_theme_made_later_is_shown_as_the_one_above_it() -> None:
    only = Shown().only(1)
    assert only.shows_target(7, {**ABOVE, 7: 3}, is_theme=True)
    assert not only.shows_target(7, {**ABOVE, 7: 5}, is_theme=True)


@given(st.lists(st.tuples(st.sampled_from(sorted(ABOVE)), st.booleans()), max_size=12))
def test_switching_does_what_a_row_of_boxes_does(acts: list[tuple[int, bool]]) -> None:
    shown, boxes = Shown(), set(ABOVE)
    for target, on in acts:
        shown = shown.with_target(target, on, ABOVE, is_theme=True)
        below = {one for one in ABOVE if target in chain(one)}
        boxes = boxes | below if on else boxes - below
        assert ticked(shown) == boxes
    assert Shown.from_json(shown.to_json()) == shown


def chain(one: int | None) -> list[int]:
    return [one, *chain(ABOVE[one])] if one is not None else []


def test_marks_are_told_apart_by_target_analyst_and_time() -> None:
    old, new = 5 << RANDOM_BITS, 9 << RANDOM_BITS
    theme, entity = (
        Mark(old, 1, 0, 4, "a", 1, target=3, analyst=70),
        Mark(new, 2, 0, 4, "b", target=9, is_theme=False, analyst=71),
    )
    assert Shown().filter(ABOVE) is None
    for shown, expected in (
        (Shown(entities=False), [True, False]), (Shown(themes=False), [False, True]), (Shown().only(1), [True, False]),
        (Shown().only(9), [False, True]), (Shown(analysts=frozenset({71})), [False, True]),
        (Shown(since="session"), [False, True]),
    ):  # fmt: skip
        shows = shown.filter(ABOVE, session=6 << RANDOM_BITS)
        assert shows is not None
        assert [shows(theme), shows(entity)] == expected


def test_the_last_days_begin_when_they_should() -> None:
    def coded(ago: timedelta) -> Mark:
        at = datetime.now(UTC) - ago
        return Mark(round(at.timestamp() * 1000) << RANDOM_BITS, 1, 0, 4, "a", 1, target=1)

    week, today = Shown(since="week").filter(ABOVE), Shown(since="today").filter(ABOVE)
    assert week is not None
    assert today is not None
    assert week(coded(timedelta(days=6, hours=23)))
    assert not week(coded(timedelta(days=7, hours=1)))
    assert today(coded(timedelta()))
    assert not today(coded(timedelta(days=1)))


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (Shown(), "all codings"), (Shown(entities=False), "themes only"), (Shown(themes=False), "entities only"),
        (Shown(themes=False, entities=False), "no codings"), (Shown().only(1), "Trade"),
        (Shown(rules={5: False}), "all but Weather"), (Shown(rules={2: False, 5: False}), "all but 2"),
        (Shown(themes=False, entities=False, rules={2: True, 9: True}), "2 chosen"),
        (Shown(rules={1: False, 2: True}), "a choice"), (Shown(rules={77: False}), "all codings"),
        (Shown(since="today"), "all codings, today"), (Shown(analysts=frozenset({4})), "all codings, Anna Kowal"),
    ],
)  # fmt: skip
def test_what_is_shown_is_said_in_a_few_words(shown: Shown, words: str) -> None:
    assert shown_words(shown, lambda one: NAMES.get(one, ""), "Anna Kowal" if shown.analysts else "") == words


@pytest.mark.parametrize(
    "kept",
    [
        None, 4, [], {"rules": [1]}, {"rules": {"x": True, "5": 3}, "since": 1, "density": "much"}, {"density": []},
        {"rules": {"²": True, "٣": True, "9" * 30: True, "": True}}, {"analysts": "²"},
        {"analysts": ["9" * 5000, None]}, {"since": []},
        {"density": {"all": 1}, "themes": [], "entities": 0},
    ],
)  # fmt: skip
def test_what_settings_garble_shows_all(kept: object) -> None:
    assert Shown.from_json(kept) == Shown()


def test_density_is_kept_and_a_session_is_not() -> None:
    kept = Shown(density=Density.BRACKETS, since="session").to_json()
    assert Shown.from_json(kept) == Shown(density=Density.BRACKETS)
