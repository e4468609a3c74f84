"""What is kept between key strokes: never more than fits, what was needed lately first, and always what the text says."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.analysis.search.looks import Looks

MOST = 100


def word(number: int, size: int) -> str:
    return f"É{number}".ljust(size, "x")


@given(st.lists(st.lists(st.tuples(st.integers(0, 9), st.integers(3, 60)), max_size=12), max_size=8))
def test_no_more_is_kept_than_fits_and_all_is_right(searches: list[list[tuple[int, int]]]) -> None:
    looks = Looks(MOST)
    for search in searches:
        looks.begin()
        for number, size in search:
            assert looks.of((f"{number} {size}", 0), word(number, size)).shadow == word(number, size).replace("É", "e")
            assert looks.size <= MOST
    looks.clear()
    assert looks.size == 0


def test_what_was_needed_longest_ago_makes_room() -> None:
    looks = Looks(MOST)
    kept = []
    for number in range(3):
        looks.begin()
        kept.append(looks.of((str(number), 0), "x" * 40))
    assert looks.of(("1", 0), "") is kept[1]
    assert looks.of(("2", 0), "") is kept[2]
    assert looks.of(("0", 0), "x" * 40) is not kept[0]


def test_a_search_of_more_than_fits_finds_its_beginning_again() -> None:
    looks = Looks(MOST)
    for _ in range(2):
        looks.begin()
        found = [looks.of((str(number), 0), "x" * 40) for number in range(5)]
    looks.begin()
    assert [looks.of((str(number), 0), "x" * 40) is found[number] for number in range(5)] == [True, True, False, False, False]


def test_a_stretch_longer_than_all_that_is_kept_is_read_each_time() -> None:
    looks = Looks(MOST)
    looks.begin()
    assert looks.of(("1", 0), "Y" * 200).shadow == "y" * 200
    assert looks.size == 0
