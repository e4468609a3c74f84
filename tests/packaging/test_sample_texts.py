"""The sample's coding says only what its texts hold: every quote once, every name known, every citation answered."""

import html
import json
import re
from pathlib import Path
from typing import Any

import pytest

from workbench import paths

FOLDER = paths.resources() / "sample"
CODING: dict[str, Any] = json.loads((FOLDER / "coding.json").read_text("utf-8"))
PASSAGES: list[dict[str, Any]] = CODING["passages"]
BRIEF: dict[str, Any] = CODING["brief"]


def text_of(name: str) -> str:
    """The words of a file, tags taken away."""
    text = (FOLDER / name).read_text("utf-8")
    if Path(name).suffix == ".html":
        text = html.unescape(re.sub(r"<[^>]+>", "", text.partition("<body>")[2]))
    return text


TEXTS = {source["key"]: text_of(source["file"]) for source in CODING["sources"]}
THEMES = {f"{group['name']}/{theme['name']}" for group in CODING["themes"] for theme in group["children"]}


@pytest.mark.parametrize("passage", PASSAGES, ids=lambda passage: passage["key"])
def test_each_quote_stands_once_and_in_order(passage: dict[str, Any]) -> None:
    text = TEXTS[passage["source"]]
    assert [text.count(quote) for quote in passage["quotes"]] == [1] * len(passage["quotes"])


def test_every_name_is_known() -> None:
    entities = {entity["name"] for entity in CODING["entities"]}
    assert {theme for passage in PASSAGES for theme in passage["themes"]} <= THEMES
    assert {name for passage in PASSAGES for name in passage["entities"]} == entities
    tops = {group["name"] for group in CODING["themes"]}
    assert {section["theme"] for section in BRIEF["sections"] if section["kind"] == "theme"} == tops


def test_keys_are_unique_and_every_citation_is_answered() -> None:
    keys = [passage["key"] for passage in PASSAGES]
    prose = "\n".join(section.get(part, "") for section in BRIEF["sections"] for part in ("prose", "assumed", "judged"))
    cited = {key for group in re.findall(r"(?<!!)\[([^\]]*)\]", prose) for key in group.split(", ")}
    evidence = {key for judgment in BRIEF["judgments"] for key in judgment["for"] + judgment["against"]}
    assert len(set(keys)) == len(keys)
    assert cited | evidence <= set(keys)
    assert all(judgment["for"] for judgment in BRIEF["judgments"])


def test_a_judgment_states_its_likelihood_and_keeps_confidence_apart() -> None:
    scale = json.loads((paths.resources() / "scales" / f"{BRIEF['yardstick']}.json").read_text("utf-8"))
    terms = {term["term"] for term in scale["terms"]}
    for judgment in BRIEF["judgments"]:
        assert judgment["likelihood"] in terms
        assert "onfidence" not in judgment["text"]
        assert judgment["reason"].startswith(f"Confidence is {judgment['confidence']}")


def test_the_sample_shows_what_the_program_can_do() -> None:
    assert sum(len(passage["quotes"]) == 2 for passage in PASSAGES) >= 3
    assert sum(passage.get("is_key", False) for passage in PASSAGES) == 5
    assert all(passage["gist"] for passage in PASSAGES)
    assert len(THEMES) == 11
    assert {source["reliability"] for source in CODING["sources"]} <= set("ABCDEF")


def test_no_phrase_of_the_real_texts_is_used(shared: Path) -> None:
    real = {gram for path in (shared / "sources").glob("*.txt") for gram in phrases(path.read_text("utf-8"))}
    for text in [*TEXTS.values(), (FOLDER / "coding.json").read_text("utf-8")]:
        assert not phrases(text) & real


def phrases(text: str) -> set[tuple[str, ...]]:
    """Every five words that follow each other, without case and punctuation."""
    words = re.findall(r"[\w'-]+", text.lower().replace("’", "'"))
    return {tuple(words[at : at + 5]) for at in range(len(words) - 4)}


def test_what_is_stated_related_asked_and_linked_names_what_there_is() -> None:
    keys, entities = {passage["key"] for passage in PASSAGES}, {entity["name"] for entity in CODING["entities"]}
    claims = [*CODING["statements"], *CODING["relations"]]
    named = {claim[end] for claim in claims for end in ("entity", "subject", "object") if end in claim}
    brought = {
        key for one in [*claims, *CODING["questions"]] for side in ("supports", "contradicts") for key in one.get(side, [])
    }
    assert named <= entities
    assert brought | {link[end] for link in CODING["links"] for end in ("begin", "end")} <= keys
    assert all(claim["supports"] for claim in claims)
