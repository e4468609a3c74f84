"""``python -m workbench [PROJECT.workbench]`` opens the window; with a verb it does the same work without one."""

import multiprocessing
import sys


def main() -> int:
    """Send a verb to the command line, all else to the window; returns the exit code."""
    multiprocessing.freeze_support()
    from workbench.cli import is_verb

    if is_verb(sys.argv[1:]):
        from workbench.cli.commands import run

        return run(sys.argv[1:])
    from workbench.app import run_window

    return run_window(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
