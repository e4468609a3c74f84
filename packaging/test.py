"""Check the Analyst Workbench: `python3 packaging/test.py [pytest's arguments]`.

Makes the private environment with what the checks need, then runs packaging/check.py in it: format, lint, types, import
contracts, tests.
"""

import sys
from pathlib import Path

import right_python

right_python.go_on_or_say()  # before anything that an old Python can't read

import environment  # noqa: E402 - after the look at the Python
import system_libraries  # noqa: E402


def main(arguments: list[str]) -> int:
    """Set up and check; the exit code."""
    try:
        hint = system_libraries.provide(window=False)
        if hint:
            raise environment.SetUpError(hint)
        python = environment.prepare(development=True)
    except environment.SetUpError as error:
        print(error, file=sys.stderr)
        return 1
    return environment.run(python, str(Path(__file__).with_name("check.py")), *arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
