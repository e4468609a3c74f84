"""The moment that everything made of a commit bears, so that the same commit gives the same bytes."""

import os
import subprocess

from bundle.facts import ROOT

_OLDEST_IN_A_ZIP = 315532800
"""1 January 1980, in seconds since 1970."""


def epoch() -> int:
    """Seconds since 1970: SOURCE_DATE_EPOCH if that is set (reproducible-builds.org), else the last commit's date."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    return max(int(given) if given.isdigit() else _committed(), _OLDEST_IN_A_ZIP)


def _committed() -> int:
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        told = subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):  # a source archive without its history
        return _OLDEST_IN_A_ZIP
    return int(told)
