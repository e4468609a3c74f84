"""The palette finds an act by synonyms in the window's language, and by all that it goes by in English."""

import pytest

from workbench.ui.palette_matching import Entry, ranked
from workbench.ui.sentences import known_as

POLISH = {"Merge passages": "Scal fragmenty", "join combine": "połącz złącz"}


def test_an_act_is_found_in_both_languages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workbench.ui.sentences.tr", lambda words: POLISH.get(words, words))
    entry = Entry(POLISH["Merge passages"], lambda: None, also=known_as("Merge passages", "join combine"))
    for typed in ("scal", "połącz", "polacz", "merge", "combine"):
        assert ranked([entry], typed) == [entry], typed


@pytest.mark.any_words
def test_in_english_nothing_is_said_twice() -> None:
    assert known_as("Merge passages", "join combine") == "join combine"
    assert not known_as("Quit")
