"""Settings, background work, errors and sentences: what they survive."""

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.act import Act
from workbench.ui.sentences import describe_step
from workbench.ui.settings import Settings

pytestmark = pytest.mark.timeout(180)


@pytest.mark.parametrize(
    "garbage",
    [
        b"",
        b"{",
        b"[1]",
        b"null",
        b"\xff\xfe\x00",
        b'{"recent": 4, "places": {"g": 3}}',
        b'{"recent": [{"path": 3}, 5]}',
        b"[" * 200_000,
    ],
)
def test_garbage_means_defaults(tmp_path, garbage):
    path = tmp_path / "settings.json"
    path.write_bytes(garbage)
    settings = Settings(path)
    assert settings.recent() == []
    assert settings.place("g", 1) is None
    assert settings.get("size", 17) == 17
    settings.set_places("g", {1: (42, -7)})
    settings.remember(tmp_path / "p.workbench", "P", 1, 2)
    again = Settings(path)
    assert again.place("g", 1) == (42, -7)
    assert again.recent()[0]["title"] == "P"


def test_recent_are_newest_first_and_once(tmp_path):
    settings = Settings(tmp_path / "settings.json")
    for name in ("a", "b", "a"):
        settings.remember(tmp_path / name, name, 0, 0)
    assert [entry["title"] for entry in settings.recent()] == ["a", "b"]
    settings.forget(tmp_path / "a")
    assert [entry["title"] for entry in settings.recent()] == ["b"]


def test_a_path_that_is_no_utf8(tmp_path):
    settings = Settings(tmp_path / "settings.json")
    settings.remember(tmp_path / "caf\udce9", "P", 0, 0)
    assert Settings(settings.path).recent()[0]["path"].endswith("caf\udce9")


def test_a_place_that_cannot_be_written_costs_nothing_but_memory(tmp_path):
    (tmp_path / "file").write_text("")
    settings = Settings(tmp_path / "file" / "settings.json")
    settings.set("looks", "dark")
    assert settings.get("looks", "") == "dark"


def test_a_failed_write_leaves_the_old_file_and_no_rubbish(tmp_path, monkeypatch):
    settings = Settings(tmp_path / "settings.json")
    settings.set("looks", "dark")

    def full(*_args, **_more):
        raise OSError(28, "full")

    monkeypatch.setattr("json.dump", full)
    settings.set("looks", "light")
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]
    assert Settings(settings.path).get("looks", "") == "dark"


def test_work_reports_in_the_windows_thread(qtbot, tasks):
    heard, here = [], threading.current_thread()

    def work(progress, _cancelled):
        progress(0.5, "half")
        return threading.current_thread() is here

    tasks.run("work", work, lambda result: heard.append((result, threading.current_thread() is here)))
    qtbot.waitUntil(lambda: bool(heard), timeout=10_000)
    assert heard == [(False, True)]
    assert tasks.running == []


def test_work_that_fails_says_so(qtbot, tasks):
    heard = []

    def work(_progress, _cancelled):
        raise ValueError

    tasks.run("work", work, failed=heard.append)
    qtbot.waitUntil(lambda: bool(heard), timeout=10_000)
    assert isinstance(heard[0], ValueError)


def test_cancel_reaches_the_work_and_close_leaves_no_thread(qtbot, tasks):
    started, ended = threading.Event(), []

    def work(_progress, cancelled):
        started.set()
        while not cancelled():
            threading.Event().wait(0.005)
        ended.append(True)

    task = tasks.run("work", work)
    assert started.wait(5)
    task.cancel()
    qtbot.waitUntil(lambda: not tasks.running, timeout=10_000)
    started.clear()
    tasks.run("work", work)
    assert started.wait(5)
    tasks.close()
    assert ended == [True, True]
    assert tasks._pool.activeThreadCount() == 0


def test_progress_and_cancel_stand_in_the_status_bar(open_frame, qtbot, tasks):
    window, _ = open_frame()
    go = threading.Event()

    def work(progress, cancelled):
        progress(0.25, "fog.txt")
        while not cancelled():
            go.wait(0.005)

    tasks.run("Import", work)
    qtbot.waitUntil(lambda: "fog.txt" in window.status._what.text(), timeout=10_000)
    assert window.status._bar.isVisible()
    assert window.status._bar.value() == 25
    window.status._cancel.click()
    qtbot.waitUntil(lambda: not tasks.running, timeout=10_000)
    assert window.status._right.text() == "All changes are on disk"


@given(
    st.sampled_from(list(Act)),
    st.dictionaries(st.sampled_from(["name", "title", "fields", "digit", "what"]), st.text() | st.none()),
)
def test_every_act_has_words(act, arguments):
    assert describe_step(act, arguments)


def test_names_with_braces_stay_as_they_are():
    assert describe_step(Act.ATTACH, {"name": "{x} & {0}"}) == "Attach “{x} & {0}”"
