"""The set-up's scripts stand in a folder, not in a package."""

import sys
from pathlib import Path

# at the end: packaging/test.py must not hide the standard library's package of that name
sys.path.append(str(Path(__file__).resolve().parents[2] / "packaging"))

from tests.journeys.conftest import answers, program

__all__ = ["answers", "program"]
