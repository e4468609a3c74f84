"""Coded passages come in their sources' order; bare names are not among them."""

from brief_projects import LETTER, REPORT, code, document

from workbench.briefs.gathering import coded_in_order
from workbench.coding.attaching import NewEntity, NewTheme
from workbench.project.project import Project
from workbench.sources.records import sources


def test_passages_come_by_source_and_place_without_bare_names(coded: tuple[Project, dict[str, int]]) -> None:
    project, found = coded
    report, letter = document(REPORT), document(LETTER)
    versions = {one.title: one.version_id for one in sources(project.reading)}
    beginnings = {
        "cut": "Two co-operating", "cell": "forty-two", "idle": "The crane",
        "empty": "The crates", "arabic": "قال", "paid": "the crews were",
    }  # fmt: skip
    places = {name: (name in {"empty", "arabic", "paid"}, 0) for name in found}
    for name, words in beginnings.items():
        in_letter = places[name][0]
        places[name] = (in_letter, (letter if in_letter else report).text.index(words))
    wanted = [found[name] for name in sorted(found, key=places.__getitem__)]
    bare = code(project, versions["Harbour report"], report, ["Łukasz Żak"], NewEntity("Łukasz Żak", "Person"))
    assert coded_in_order(project.reading) == wanted
    code(project, versions["Harbour report"], report, ["Łukasz Żak"], NewTheme("Names"))  # a theme: somebody meant it
    now = coded_in_order(project.reading)
    assert bare in now
    assert [one for one in now if one != bare] == wanted
