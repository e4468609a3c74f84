"""The pictures of the guide: `python packaging/pictures.py [NAMES …]` takes them anew from the real program.

Each language and each looks is played in a process of its own, offscreen, on the sample project; the files go to
resources/help/pictures/LANGUAGE/NAME-LOOKS.png. README.md shows two of them.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "help" / "pictures"
LANGUAGES = ("en", "pl")
LOOKS = ("light", "dark")
MOST = 3_000_000
"""Bytes that all pictures may have together."""


def main(arguments: list[str]) -> int:
    """Take the pictures and say how large they are; 1 if one could not be taken, or all are too large."""
    parser = argparse.ArgumentParser(description="Take the pictures of the guide anew.")
    parser.add_argument("names", nargs="*", help="only these")
    parser.add_argument("--into", type=Path, default=FOLDER, help="the folder to write into")
    parser.add_argument("--only", help=argparse.SUPPRESS)  # LANGUAGE-LOOKS, in a process of its own
    told = parser.parse_args(arguments)
    if told.only:
        language, _, looks = told.only.partition("-")
        return play(language, looks, told.names, told.into)
    failed = 0
    for language in LANGUAGES:
        for looks in LOOKS:
            command = [sys.executable, __file__, "--only", f"{language}-{looks}", "--into", str(told.into), *told.names]
            failed += subprocess.run(command, cwd=ROOT, check=False).returncode != 0
    size = sum(path.stat().st_size for path in told.into.rglob("*.png"))
    print(f"{size / 1e6:.2f} MB of {MOST / 1e6:.0f}")
    return 1 if failed or size > MOST else 0


def play(language: str, looks: str, names: list[str], folder: Path) -> int:
    """Play the scenes in a language and looks; 1 if one failed."""
    sys.path[:0] = [str(ROOT)]
    from guide_pictures.stage import Stage, set_up

    failed = 0
    with tempfile.TemporaryDirectory(prefix="pictures-") as home:
        set_up(Path(home) / "Anna Kowal", language, looks)
        from guide_pictures.saving import save
        from guide_pictures.scenes import SCENES
        from PySide6.QtWidgets import QApplication

        stage = Stage(QApplication([]))
        for name in [name for name in SCENES if not names or name in names]:
            try:
                size = save(SCENES[name](stage), folder / language / f"{name}-{looks}.png", looks)
                print(f"{language} {looks:<5} {name:<10} {size / 1000:6.1f} kB", flush=True)
            except Exception as error:  # noqa: BLE001 - the others are taken all the same
                failed += 1
                print(f"{language} {looks:<5} {name:<10} not taken: {type(error).__name__}: {error}", flush=True)
        stage.end()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
