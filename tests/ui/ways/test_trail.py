"""The trail: where back and forward lead."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.ui.reader.standing import Standing
from workbench.ui.workspace.trail import DWELT, MOST, Stop, Trail


def at(place: int, key: str = "source 1") -> Stop:
    return Stop(key, 0, Standing(place))


class Clock:
    """Time that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_back_and_forward_lead_through_the_places_left():
    trail = Trail()
    trail.leave(at(1))
    trail.leave(at(2))
    assert trail.behind == at(2)
    assert trail.ahead is None
    assert trail.back(at(3)) == at(2)
    assert trail.back(at(2)) == at(1)
    assert trail.back(at(1)) is None
    assert trail.forward(at(1)) == at(2)
    assert trail.forward(at(2)) == at(3)
    assert trail.forward(at(3)) is None


def test_a_new_leap_ends_the_way_forward():
    trail = Trail()
    trail.leave(at(1))
    assert trail.back(at(2)) == at(1)
    trail.leave(at(1))
    assert trail.ahead is None
    assert trail.back(at(9)) == at(1)


def test_back_comes_to_the_place_as_it_was_scrolled_to():
    trail = Trail()
    trail.leave(at(1))
    assert trail.back(at(70)) == at(1)
    assert trail.forward(at(8)) == at(70), "not where the leap had led first, but where one was"
    assert trail.back(at(70)) == at(8)


def test_a_place_at_which_one_is_already_is_passed_over():
    trail = Trail()
    trail.leave(at(1))
    trail.leave(at(2))
    assert trail.back(at(2)) == at(1)


def test_places_one_only_walked_through_are_passed_over():
    clock = Clock()
    trail = Trail(clock)
    trail.leave(at(1), walking=True)
    trail.leave(at(2), walking=True)
    trail.leave(at(3), walking=True)
    clock.now += DWELT + 1
    trail.leave(at(4), walking=True)
    trail.leave(at(5))
    assert trail.back(at(6)) == at(5), "a leap by a link keeps its place however short one was there"
    assert trail.back(at(5)) == at(4)
    assert trail.back(at(4)) == at(1)


def test_places_in_tabs_that_are_gone_are_forgotten():
    trail = Trail()
    trail.leave(at(1))
    trail.leave(at(2, "source 2"))
    trail.leave(at(3))
    trail.back(at(4, "source 2"))
    trail.forget("source 2".__eq__)
    assert trail.ahead is None
    assert trail.back(at(3)) == at(1)


def test_the_trail_is_bounded():
    trail = Trail()
    for place in range(MOST + 50):
        trail.leave(at(place))
    here, steps = at(-1), 0
    while (stop := trail.back(here)) is not None:
        here, steps = stop, steps + 1
    assert steps == MOST
    assert here == at(50)


@given(st.lists(st.integers(0, 5), max_size=30))
def test_as_many_steps_forward_undo_the_steps_back(places):
    trail = Trail()
    here = at(-1)
    for place in places:
        trail.leave(here)
        here = at(place)
    seen = [here]
    while (stop := trail.back(seen[-1])) is not None:
        seen.append(stop)
    here = seen[-1]
    for expected in reversed(seen[:-1]):
        assert trail.forward(here) == expected
        here = expected
    assert trail.forward(here) is None
