"""The window's language: whom it follows, plurals, numbers, dates, the order of names; languages for tests."""

import itertools
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCollator, QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from workbench.ui import locale
from workbench.ui.language import Language, end_language, spoken
from workbench.ui.moments import when
from workbench.ui.ordering import Ordering, between
from workbench.ui.pseudo import lengthened, mirrored
from workbench.ui.words import tr

pytestmark = pytest.mark.any_words


@pytest.fixture
def polish(qapp: QApplication) -> Iterator[Language]:
    language = Language(qapp, "pl")
    yield language
    language.choose("en")
    end_language()


class Desktop:
    """Stands in for the desktop's own locale."""

    def __init__(self, *wanted: str) -> None:
        self.wanted = list(wanted)

    def uiLanguages(self) -> list[str]:
        return self.wanted


@pytest.mark.parametrize(
    ("wanted", "code"),
    [(["pl-PL", "pl"], "pl"), (["de-DE", "de", "pl"], "pl"), (["pl_PL"], "pl"), (["C"], "en"), (["ja"], "en"), ([], "en")],
)
def test_the_system_choice_follows_the_first_of_its_languages_that_there_is(
    monkeypatch: pytest.MonkeyPatch, wanted: list[str], code: str
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: Desktop(*wanted))
    assert spoken("system") == code


def test_garbage_in_the_settings_means_the_system(qapp: QApplication) -> None:
    assert spoken("klingon") == "en"


def test_english_counts_with_its_s_and_grouped_numbers(qapp: QApplication) -> None:
    Language(qapp, "en")
    assert [tr("%n no such thing(s)", n) for n in (0, 1, 2, 1234567)] == [
        "0 no such things", "1 no such thing", "2 no such things", "1,234,567 no such things",
    ]  # fmt: skip


def test_an_aside_is_never_said(qapp: QApplication) -> None:
    assert tr("No such words||of the test") == "No such words"


def test_polish_numbers_dates_and_lists(polish: Language) -> None:
    assert locale.number(1234567) == "1\N{NO-BREAK SPACE}234\N{NO-BREAK SPACE}567"
    assert locale.number(12.5, 1) == "12,5"
    assert [locale.plain(value) for value in (17, 1.65, 1_234_567.5, 123_456.78)] == [
        "17", "1,65", "1\N{NO-BREAK SPACE}234\N{NO-BREAK SPACE}567,5", "123\N{NO-BREAK SPACE}456,78",
    ]  # fmt: skip
    assert locale.percent(0.45) == "45%"
    assert locale.size(1_500_000) == "1,5 MB"
    assert locale.day(date(2025, 2, 3)) == "3 lut 2025"
    assert locale.long_day(date(2025, 5, 3)) == "3 maja 2025"
    assert locale.moment(datetime(2025, 2, 3, 14, 5, 9, tzinfo=UTC), seconds=True) == "3 lut 2025, 14:05:09"
    assert when("2019-02-03T14:10:00Z").endswith("lut 2019")


def test_the_month_stands_first_where_people_write_it_so(qapp: QApplication) -> None:
    QLocale.setDefault(QLocale("en_US"))
    assert locale.day(date(2025, 2, 3)) == "Feb 3, 2025"
    assert locale.long_day(date(2025, 2, 3), year=False) == "February 3"
    assert locale.clock(datetime(2025, 2, 3, 14, 5, tzinfo=UTC), seconds=True).startswith("2:05:00")
    QLocale.setDefault(QLocale("en_DK"))
    assert locale.clock(datetime(2025, 2, 3, 14, 5, 9, tzinfo=UTC), seconds=True) == "14.05.09"


def test_qts_own_buttons_speak_polish_and_english_again(polish: Language, qapp: QApplication) -> None:
    def words() -> str:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        return box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")

    assert words() == "Anuluj"
    assert polish.choose("en")
    assert words() == "Cancel"
    assert not polish.choose("en")


def test_names_are_sorted_as_people_of_the_language_look_for_them(polish: Language) -> None:
    names = ["zebra", "Łódź", "lody", "az", "ąb", "Tekst 10", "Tekst 2", "ćma", "cz", "luty", "źle"]
    assert sorted(names, key=locale.sort_key) == [
        "az", "ąb", "cz", "ćma", "lody", "luty", "Łódź", "Tekst 2", "Tekst 10", "zebra", "źle",
    ]  # fmt: skip


@given(st.lists(st.text(max_size=8), max_size=20))
def test_sorting_never_loses_a_name_and_namesakes_go_by_what_follows(qapp: QApplication, names: list[str]) -> None:
    rows = sorted(((locale.sort_key(name), number) for number, name in enumerate(names)))
    assert sorted(number for _, number in rows) == list(range(len(names)))
    for (key, number), (other, following) in itertools.pairwise(rows):
        assert key != other or number < following


def test_the_languages_for_tests_disguise_every_letter_but_what_is_filled_in(qapp: QApplication) -> None:
    language = Language(qapp, "x-pseudo")
    assert tr("Open {path}").startswith("⟦Open {path}")
    assert len(tr("Open {path}")) >= 1.4 * len("Open {path}")
    assert tr("%n hit(s)", 3).startswith("⟦3 hits")
    language.choose("x-rtl")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert not any(letter.isascii() and letter.isalpha() for letter in tr("Open {x}").replace("{x}", ""))
    language.choose("en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


@given(st.text(max_size=40))
def test_what_is_filled_in_survives_every_disguise(words: str) -> None:
    for disguise in (lengthened, mirrored):
        assert disguise("a {name} b %n\n" + words).count("{name}") == 1 + words.count("{name}")


def test_no_file_of_words_is_no_harm(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workbench.paths.resources", lambda: tmp_path)
    Language(qapp, "pl")
    assert tr("No such words") == "No such words"


@given(st.lists(st.text(alphabet="abzéąłńż019 AZ", max_size=5), min_size=2, max_size=60), st.integers(0, 40))
def test_keys_of_names_that_come_one_by_one_keep_the_collators_order(
    qapp: QApplication, names: list[str], prepared: int
) -> None:
    QLocale.setDefault(QLocale("pl_PL"))
    collator = QCollator(QLocale("pl_PL"))
    collator.setNumericMode(True)
    ordering = Ordering()
    ordering.prepare([f"{name}{number}" for number in range(70) for name in names[:prepared]])
    ordered = sorted(names, key=ordering.key)
    for one, other in itertools.pairwise(ordered):
        assert collator.compare(one, other) <= 0
        assert ordering.key(one) <= ordering.key(other)


@given(st.binary(max_size=4), st.binary(max_size=4))
def test_there_is_always_room_between_two_labels(one: bytes, other: bytes) -> None:
    low, high = sorted((one.rstrip(b"\0"), other.rstrip(b"\0")))
    if low != high:
        assert low < between(low, high) < high
    assert between(high, None) > high


def test_keys_that_have_become_long_are_given_anew_when_names_are_prepared() -> None:
    ordering = Ordering()
    names = [f"name {number:05}" for number in range(3_000)]
    assert sorted(names, key=ordering.key) == names
    assert len(ordering.key(names[-1])[0]) > 100
    ordering.prepare(names)
    assert max(len(ordering.key(name)[0]) for name in names) < 10
    assert [*map(ordering.key, names)] == sorted(map(ordering.key, names))


def test_another_language_sorts_anew(polish: Language) -> None:
    assert locale.by_name(["az", "ąb", "b"], str) == ["az", "ąb", "b"]
    polish.choose("en")
    assert locale.by_name(["az", "ąb", "b"], str) == ["ąb", "az", "b"]
