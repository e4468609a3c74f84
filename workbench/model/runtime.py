"""What the program runs on, as far as its own code is asked."""


def sqlite_version() -> str:
    """Return the version of the SQLite that project files are read and written with."""
    import sqlite3

    return sqlite3.sqlite_version
