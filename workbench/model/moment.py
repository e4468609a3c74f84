"""Moments: UTC, ISO 8601, milliseconds, kept as text so that the journal gives them back to the letter."""

from datetime import UTC, datetime


def now() -> str:
    """Return the present moment, such as ``2026-11-22T14:03:20.123Z``."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"


def local(moment: str) -> datetime:
    """Return a stored moment in the time zone of this computer; ValueError if it is none."""
    return datetime.fromisoformat(moment).astimezone()
