"""``python -m workbench [PROJECT.workbench | LINK]`` opens the window; with a verb it does the same work without one."""

import multiprocessing
import sys


def main() -> int:
    """Send a verb, also a misspelt one, to the command line, all else to the window; returns the exit code."""
    multiprocessing.freeze_support()
    from workbench.cli import NO_SCREEN, has_screen, is_misspelt, is_verb

    if is_verb(sys.argv[1:]) or is_misspelt(sys.argv[1:]):
        from workbench.cli.commands import run

        return run(sys.argv[1:])
    if not has_screen(sys.argv[1:]):
        sys.stderr.write(NO_SCREEN + "\n")
        return 1
    from workbench.app.single import arrive

    arrival = arrive(sys.argv[1:])
    if arrival.taken:  # by a window that runs already; Qt was never imported
        return 0
    from workbench.app import run_window

    return run_window(sys.argv[1:], arrival.door)


if __name__ == "__main__":
    sys.exit(main())
