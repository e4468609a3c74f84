"""What a few letters mean among themes and entities: the best first, kept letters or none, however many names there are."""

import random

from workbench.coding.records import ThemeRecord
from workbench.entities.records import EntityRecord
from workbench.model.ids import Id
from workbench.ui.attach.candidates import candidates, is_new_entity, is_new_theme
from workbench.ui.attach.letters import Letters


def theme(number: int, path: str, own: int = 0, definition: str = "", *, retired: bool = False) -> ThemeRecord:
    name = path.rpartition("/")[2]
    return ThemeRecord(Id(number), None, name, path, definition, number % 24, "", 0, own, own, is_retired=retired)


def entity(number: int, name: str, *aliases: str, mentions: int = 0) -> EntityRecord:
    return EntityRecord(Id(number), name, "Person", "", "", aliases, mentions)


THEMES = (
    theme(1, "Military/Arms", 3), theme(2, "Small arms", 9), theme(3, "Alarms", 20), theme(4, "Trade", 1, "what arms cost"),
    theme(5, "Trade/Łodzie", 2), theme(6, "Army", retired=True),
)  # fmt: skip
ENTITIES = (
    entity(11, "Arman Sow", mentions=2),
    entity(12, "Anna Nowak", "the arms dealer"),
    entity(13, "Łódź", "Lodz", mentions=5),
)


def names(typed: str, recent: tuple[tuple[str, int], ...] = (), letters: Letters | None = None) -> list[str]:
    return [one.name for one in candidates(THEMES, ENTITIES, typed, recent, letters)]


def test_starts_of_names_go_before_words_before_aliases_before_middles() -> None:
    assert names("arm") == ["Arms", "Arman Sow", "Small arms", "Trade", "Anna Nowak", "Alarms"]
    assert names("arms")[0] == "Arms"
    assert names("#arm") == ["Arms", "Small arms", "Trade", "Alarms"]
    assert names("@arm") == ["Arman Sow", "Anna Nowak"]
    assert names("military/a") == ["Arms"]
    assert names("LODZ") == ["Łódź", "Łodzie"][:1] + [name for name in ("Łodzie",) if name in names("LODZ")]
    assert names("zzz") == []


def test_what_was_used_last_goes_before_equals_and_stands_alone_before_anything_is_typed() -> None:
    assert names("", (("entity", 13), ("theme", 4))) == ["Łódź", "Trade"]
    assert names("tra", (("theme", 4),)) == ["Trade"]
    assert names("#") == ["Alarms", "Small arms", "Arms", "Łodzie", "Trade"]


def test_retired_themes_are_found_by_their_whole_name_only() -> None:
    assert "Army" not in names("arm")
    assert "Army" in names("army")


def test_kept_letters_follow_what_there_is() -> None:
    letters = Letters()
    assert names("arm", letters=letters) == names("arm")
    assert is_new_theme(letters, "Arms trade")
    assert not is_new_theme(letters, "military/ARMS")
    assert not is_new_entity(letters, "the Arms dealer")
    renamed = (theme(1, "Military/Guns", 3), *THEMES[1:])
    found = [one.name for one in candidates(renamed, ENTITIES, "gun", (), letters)]
    assert found == ["Guns"]
    assert is_new_theme(letters, "Arms")
    letters.take(THEMES, (*ENTITIES, entity(14, "Late")))
    assert not letters.prepare(100)
    assert not is_new_entity(letters, "late")


def test_letters_kept_or_not_the_answers_are_the_same() -> None:
    chance, letters = random.Random(4), Letters()
    pieces = ["ar", "ms", "Ło", "dź", "tra", "de", " ", "x"]
    themes = tuple(theme(n, "".join(chance.choices(pieces, k=4)).strip() or "x", chance.randrange(9)) for n in range(1, 300))
    people = tuple(entity(1000 + n, "".join(chance.choices(pieces, k=3)).strip() or "y", "ar x") for n in range(300))
    for _ in range(60):
        typed = chance.choice(["", "#", "@"]) + "".join(chance.choices(pieces, k=chance.randint(0, 2)))
        recent = tuple(("theme", chance.randrange(1, 300)) for _ in range(3))
        assert candidates(themes, people, typed, recent, letters) == candidates(themes, people, typed, recent)
