"""Go on with a Python that the program supports: this one, or one found on the machine, or say clearly what is needed.

Standard library only, and readable by any Python 3, because an old one must get as far as the sentence.
"""

import os
import shutil
import subprocess
import sys

SUPPORTED = ((3, 13), (3, 12), (3, 11))


def go_on_or_say():
    # type: () -> None
    """Return if this Python is supported; else run the same command with one that is, and end with its exit code."""
    if sys.version_info[:2] in SUPPORTED:
        return
    other = _other()
    if other:
        sys.exit(subprocess.call(other + sys.argv))
    print(f"The Analyst Workbench needs Python 3.11, 3.12 or 3.13; this is {sys.version.split()[0]} and no other was found.")
    print("Install one (python.org; on Debian and Ubuntu: sudo apt-get install -y python3 python3-venv) and run this again.")
    sys.exit(1)


def _other():
    # type: () -> list[str]
    """The command of a supported Python on this machine; empty if there is none."""
    for major, minor in SUPPORTED:
        command = ["py", f"-{major}.{minor}"] if os.name == "nt" else [f"python{major}.{minor}"]
        found = shutil.which(command[0])
        if found and subprocess.call([found, *command[1:], "-c", "pass"], stderr=subprocess.DEVNULL) == 0:
            return [found, *command[1:]]
    return []
