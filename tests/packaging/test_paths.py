"""Where files are: in a checkout, in an installed package, for a person, below WORKBENCH_HOME."""

import importlib.util
from pathlib import Path

import pytest

from workbench import paths

OWN = {"data": paths.user_data, "config": paths.user_config, "state": paths.user_state, "documents": paths.documents}


def test_resources_of_a_checkout_stand_beside_the_package() -> None:
    assert paths.resources() == Path(__file__).resolve().parents[2] / "resources"


def test_resources_of_an_installed_package_stand_inside_it(tmp_path: Path) -> None:
    package = tmp_path / "workbench"
    (package / "resources").mkdir(parents=True)
    (package / "paths.py").write_bytes(Path(paths.__file__).read_bytes())
    spec = importlib.util.spec_from_file_location("installed_paths", package / "paths.py")
    assert spec is not None
    assert spec.loader is not None
    installed = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(installed)
    assert installed.resources() == package / "resources"


@pytest.mark.parametrize("part", OWN)
def test_a_persons_folders_are_made_below_the_variable(part: str, person: Path) -> None:
    assert OWN[part]() == person / part
    assert (person / part).is_dir()


def test_without_the_variable_the_systems_own_places_are_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WORKBENCH_HOME")
    places = {"user_data_path": "d", "user_config_path": "c", "user_state_path": "s"}
    for name, folder in places.items():
        monkeypatch.setattr(paths.platformdirs, name, lambda *_, folder=folder, **__: tmp_path / folder)
    monkeypatch.setattr(paths.platformdirs, "user_documents_path", lambda: tmp_path / "none")
    monkeypatch.setattr(paths.Path, "home", lambda: tmp_path)
    found = (paths.user_data(), paths.user_config(), paths.user_state(), paths.documents())
    assert found == (tmp_path / "d", tmp_path / "c", tmp_path / "s", tmp_path)


def test_a_home_that_cannot_be_made_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("not a folder")
    monkeypatch.setenv("WORKBENCH_HOME", str(tmp_path / "file"))
    with pytest.raises(OSError):
        paths.user_data()
