"""One file of settings and several windows: none takes away what another wrote; a file out of reach isn't written over."""

from pathlib import Path

import pytest

from workbench.ui.settings import MOST_RECENT, Settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_two_windows_keep_each_others_values(path: Path) -> None:
    Settings(path).set("looks", "dark")
    one, other = Settings(path), Settings(path)
    one.set("analyst", "Anna Kowal")
    one.set("looks", "light")
    other.set("navigator", False)
    again = Settings(path)
    assert (again.get("analyst"), again.get("looks"), again.get("navigator")) == ("Anna Kowal", "light", False)
    other.set("looks", "high_contrast")
    assert Settings(path).get("looks") == "high_contrast", "what is said last counts"


def test_two_windows_keep_each_others_projects_and_places(path: Path) -> None:
    for name in ("old", "older"):
        Settings(path).remember(Path(f"/{name}.workbench"), name, 1, 1, name)
    one, other = Settings(path), Settings(path)
    one.remember(Path("/a.workbench"), "A", 1, 1, "a")
    one.set_places("a", {1: (7, 0)})
    one.set_tabs("a", ["source 1"])
    other.remember(Path("/b.workbench"), "B", 1, 1, "b")
    other.set_places("b", {2: (9, 0)})
    other.set_tabs("b", ["source 2"])
    other.forget(Path("/old.workbench"))
    again = Settings(path)
    assert [entry["title"] for entry in again.recent()] == ["B", "A", "older"]
    assert (again.path_of("a"), again.path_of("b")) == (Path("/a.workbench"), Path("/b.workbench"))
    assert (again.place("a", 1), again.place("b", 2)) == ((7, 0), (9, 0))
    assert (again.tabs("a"), again.tabs("b")) == (["source 1"], ["source 2"])
    other.forget_all()
    assert Settings(path).recent() == []


def test_the_list_of_projects_does_not_grow_by_two_windows(path: Path) -> None:
    one, other = Settings(path), Settings(path)
    for number in range(MOST_RECENT):
        one.remember(Path(f"/one {number}.workbench"), "one", 1, 1)
        other.remember(Path(f"/other {number}.workbench"), "other", 1, 1)
    assert len(Settings(path).recent()) == MOST_RECENT


def test_a_file_out_of_reach_is_not_written_over(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Settings(path).set("analyst", "Anna Kowal")
    whole = path.read_bytes()
    real = Path.read_text

    def fails(self: Path, *given: str, **named: str) -> str:
        if self == path:
            raise OSError(5, "Input/output error")
        return real(self, *given, **named)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_text", fails)
        settings = Settings(path)
        settings.set("navigator", False)
        assert settings.get("navigator", True) is False, "in memory it is kept"
        assert path.read_bytes() == whole
    settings.set("looks", "dark")  # within reach again
    again = Settings(path)
    assert (again.get("analyst"), again.get("navigator", True), again.get("looks")) == ("Anna Kowal", False, "dark")
    assert again.broken is None
