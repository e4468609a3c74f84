"""Identity: one 63-bit integer for every row of every table."""

import secrets
import threading
import time
from typing import NewType

Id = NewType("Id", int)
"""Milliseconds since 1970 in the upper 42 bits, 21 random bits below: the row id of SQLite, unique across copies."""

RANDOM_BITS = 21
_lock = threading.Lock()
_last = 0


def new_id() -> Id:
    """Return an Id greater than any that this process returned before."""
    global _last
    fresh = (time.time_ns() // 1_000_000) << RANDOM_BITS | secrets.randbits(RANDOM_BITS)
    with _lock:
        _last = fresh if fresh > _last else _last + 1
        return Id(_last)
