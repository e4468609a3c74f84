"""Links: what is written is read back, whatever stands around it; all else is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.link import Link, LinkError, find_link, is_link, parse_link

GUID = "0b6ff1de-ccc6-4523-af20-d0b95d32b5de"
IDS = st.integers(0, 2**63 - 1)
OFFSETS = st.integers(0, 10_000_000)


@given(IDS, OFFSETS, st.one_of(st.none(), st.integers(1, 5000)), st.uuids())
def test_what_is_written_is_read_back(number, at, more, guid):
    for link in (
        Link(str(guid), "passage", number),
        Link(str(guid), "source", number),
        Link(str(guid), "source", number, at, at + more if more else None),
    ):
        assert parse_link(str(link)) == link
        assert parse_link(f"Kowal, “Fog”, p. 2\n<{link}>, and so on?at=9") == link
        assert parse_link(f" {str(link).upper()} ") == link


@given(st.text())
def test_any_words_are_read_without_harm(words):
    found = find_link(words)
    assert found is None or find_link(str(found)) == found


@pytest.mark.parametrize(
    "words",
    [
        "", "workbench:", "workbench://", f"workbench://{GUID}", f"workbench://{GUID}/theme/4", f"workbench://{GUID}/passage/",
        f"workbench://{GUID}/passage/x", f"workbench://{GUID[:-1]}/passage/4", f"https://{GUID}/passage/4",
        f"workbench://{GUID}/passage/{2**63}", f"workbench://{GUID}/passage/{'9' * 40}", f"workbench://{GUID}/source/٤",
    ],
)  # fmt: skip
def test_what_is_no_link_is_refused(words):
    with pytest.raises(LinkError) as caught:
        parse_link(words)
    assert caught.value.reason == "form"


def test_a_stretch_that_ends_before_it_begins_is_its_beginning():
    assert parse_link(f"workbench://{GUID}/source/4?at=9-3") == Link(GUID, "source", 4, 9)


def test_a_file_is_no_link():
    assert is_link(f"Workbench://{GUID}/passage/4")
    assert not is_link("a project.workbench")
    assert not is_link("workbench.pdf")
