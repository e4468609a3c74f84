"""Days out of what files state as a date."""

import re
from datetime import datetime

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def day(text: str | None) -> str:
    """Return the day at the beginning of an ISO 8601 date as such a date, empty if there is none.

    >>> day("2026-01-15T10:00:00Z"), day("soon")
    ('2026-01-15', '')
    """
    found = _DAY.match((text or "").strip())
    if not found:
        return ""
    try:
        return datetime.fromisoformat(found.group()).date().isoformat()
    except ValueError:
        return ""
