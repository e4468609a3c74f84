"""The reader's keys: no two acts share one, none is taken by the window, and each act says what it is called."""

from collections import defaultdict

from PySide6.QtGui import QAction, QKeySequence

from workbench.ui.window.commands import COMMANDS
from workbench.ui.workspace import ReaderHost


def test_no_two_acts_share_a_key(host: ReaderHost) -> None:
    owners: defaultdict[str, set[str]] = defaultdict(set)
    for spec in COMMANDS:
        for key in spec.keys:
            owners[QKeySequence(key).toString()].add(spec.name)
    for action in host.page.actions():
        for sequence in action.shortcuts():
            owners[sequence.toString()].add(action.objectName() or action.text())
    assert {key: names for key, names in owners.items() if len(names) > 1} == {}


def test_a_sequence_of_keys_does_not_begin_with_another_acts_key(host: ReaderHost) -> None:
    keys = {sequence.toString() for action in host.page.actions() for sequence in action.shortcuts()}
    for key in keys:
        first, _, rest = key.partition(", ")
        assert not rest or first not in keys, key


def test_every_act_has_words_of_its_own_and_does_something(host: ReaderHost) -> None:
    commands = host.commands()
    assert len({command.name for command in commands}) == len(commands)
    assert len({command.text for command in commands}) == len(commands)
    assert all(isinstance(command.action, QAction) and command.text for command in commands)
