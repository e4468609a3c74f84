"""Ids: 63 bits, growing, never twice."""

import threading

from workbench.model.ids import new_id


def test_ids_grow_and_fit() -> None:
    made = [new_id() for _ in range(5000)]
    assert made == sorted(set(made))
    assert 0 < made[0] < made[-1] < 2**63


def test_threads_get_no_id_twice() -> None:
    made: list[int] = []
    threads = [threading.Thread(target=lambda: made.extend([new_id() for _ in range(2000)])) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert len(set(made)) == 8000
