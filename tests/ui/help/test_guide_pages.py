"""The guide holds together: marks, links, anchors and pictures exist in each language, and each language says the same."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from markdown_it.token import Token
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from workbench.app.command_list import listing_of
from workbench.ui.help.guide import Guide, Page
from workbench.ui.help.listing import Listing
from workbench.ui.help.places import FIRST_PAGE, PLACES, place_at, place_of
from workbench.ui.window.commands import COMMANDS, Commands

ROOT = Path(__file__).resolve().parents[3]
FOLDER = ROOT / "resources" / "help"
LANGUAGES = ("en", "pl")
GENERATED = re.compile(r"[a-z-]+")


@pytest.fixture
def listing(qtbot: QtBot) -> Listing:
    window = QWidget()
    qtbot.addWidget(window)
    return listing_of(Commands(window))


@pytest.fixture(params=LANGUAGES)
def guide(request: pytest.FixtureRequest, listing: Listing) -> Guide:
    return Guide(request.param, listing)


def inner(page: Page) -> Iterator[Token]:
    for token in page.tokens:
        yield from token.children or ()


def test_every_page_is_there_in_each_language_and_can_be_reached(guide: Guide) -> None:
    files = {path.stem for path in (FOLDER / guide.language).glob("*.md")}
    assert files == set(guide.names)
    assert len(guide.names) == len(set(guide.names))
    assert all(page.language == guide.language for page in guide.pages())


def test_languages_have_the_same_headings_in_the_same_order(listing: Listing) -> None:
    first, *others = (Guide(language, listing) for language in LANGUAGES)
    for other in others:
        for page in first.pages():
            told = [(anchor, level) for anchor, _, level in page.anchors]
            assert told == [(anchor, level) for anchor, _, level in other.page(page.name).anchors], page.name


def test_every_heading_has_an_anchor_of_its_own(guide: Guide) -> None:
    for page in guide.pages():
        anchors = [anchor for anchor, _, _ in page.anchors]
        assert all(GENERATED.fullmatch(anchor) for anchor in anchors), page.name
        assert len(anchors) == len(set(anchors)), page.name


def test_every_page_says_first_what_it_is_for(guide: Guide) -> None:
    for page in guide.pages():
        assert [token.type for token in page.tokens[:4]] == ["heading_open", "inline", "heading_close", "paragraph_open"], (
            page.name
        )


def test_every_mark_is_known_to_the_program(guide: Guide) -> None:
    wrong = []
    for page in guide.pages():
        for token in inner(page):
            kind, name = (token.meta["kind"], token.meta["name"]) if token.type == "mark" else ("", "")
            known = {"list": ("commands", "fields", "own"), "key": (name,)}.get(kind, guide.listing.by_name)
            if kind and name not in known:
                wrong.append((page.name, f"{kind}:{name}"))
            if kind == "keys" and not guide.listing.by_name[name].keys:
                wrong.append((page.name, f"{name} has no key"))
        loose = re.findall(r"\{(?:command|keys?|menu|list):[^}]*$", page.source, re.MULTILINE)
        wrong += [(page.name, words) for words in loose]
    assert not wrong


def test_every_link_leads_somewhere_within_the_guide(guide: Guide) -> None:
    wrong = []
    for page in guide.pages():
        for token in inner(page):
            href = str(token.attrGet("href") or "") if token.type == "link_open" else ""
            name, _, anchor = href.partition("#")
            target = guide.page(name.removesuffix(".md")) if name.removesuffix(".md") in guide else None
            target = page if href.startswith("#") else target
            if href and (target is None or (anchor and anchor not in {one for one, _, _ in target.anchors})):
                wrong.append((page.name, href))
    assert not wrong


def test_every_picture_is_there_in_each_language_light_and_dark(guide: Guide) -> None:
    shown = {str(token.attrGet("src")) for page in guide.pages() for token in inner(page) if token.type == "image"}
    files = {path.name for path in (FOLDER / "pictures" / guide.language).glob("*.png")}
    wanted = {f"{Path(name).stem}-{tone}.png" for name in shown for tone in ("light", "dark")}
    assert wanted <= files
    assert all(name == f"pictures/{Path(name).name}" for name in shown)


def test_every_command_stands_in_the_list_with_its_words_and_synonyms(guide: Guide) -> None:
    known = guide.listing.by_name
    assert {spec.name for spec in COMMANDS} <= set(known)
    assert all(known[spec.name].words for spec in COMMANDS)
    assert "node" in known["new_theme"].also


def test_every_pane_has_a_page() -> None:
    ui = ROOT / "workbench" / "ui"
    panes = {path.parent.name for path in ui.glob("*/__init__.py")} - {"widgets", "theme"}
    assert not {pane for pane in panes if not place_of(f"workbench.ui.{pane}.anything")}
    assert not {module for module in PLACES if not (ui / Path(*module.split("."))).with_suffix(".py").exists()
                and not (ui / Path(*module.split("."))).is_dir()}  # fmt: skip


def test_places_lead_to_pages_that_there_are(guide: Guide) -> None:
    for place in {*PLACES.values(), FIRST_PAGE}:
        name, _, anchor = place.partition("#")
        assert not anchor or anchor in {one for one, _, _ in guide.page(name).anchors}, place


def test_what_has_no_module_of_ours_asks_what_is_around_it(qtbot: QtBot) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    assert place_at(QWidget(outer)) == FIRST_PAGE


def test_a_page_missing_in_a_language_stands_in_english(tmp_path: Path, listing: Listing) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "one.md").write_text("# One\n\nWords.\n", encoding="utf-8")
    parts = {"parts": [{"name": "a", "title": {"en": "A"}, "pages": ["one"]}]}
    (tmp_path / "contents.json").write_text(json.dumps(parts), encoding="utf-8")
    guide = Guide("pl", listing, tmp_path)
    assert (guide.page("one").language, guide.parts[0].title) == ("en", "A")
