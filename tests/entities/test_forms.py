"""Forms of names: what a rule gives, what it may not be, and what is proposed for Polish and English."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.entities.forms import MOST, RuleInvalid, checked_rule, expand, forms_of
from workbench.entities.inflection import proposed_rule


def test_braces_give_every_ending_and_the_name_comes_first() -> None:
    assert expand("Rosj{a,i,ę}") == ("Rosja", "Rosji", "Rosję")
    assert forms_of("Rosja", "Rosj{i,ę}") == ("Rosja", "Rosji", "Rosję")
    assert expand("Nicolás{,a} Madur{o,y}") == ("Nicolás Maduro", "Nicolás Madury", "Nicolása Maduro", "Nicolása Madury")
    assert expand("Kreml{,u}; Kremlin{,'s}") == ("Kreml", "Kremlu", "Kremlin", "Kremlin's")
    assert expand("") == ()


@pytest.mark.parametrize(
    ("rule", "reason"),
    [("Rosj{a,i", "braces"), ("Rosj}a", "braces"), ("R{a{b}}", "braces"), ("{,a}", "empty"), ("{-,.}", "empty")],
)
def test_a_rule_that_cannot_be_read_says_why(rule: str, reason: str) -> None:
    with pytest.raises(RuleInvalid) as caught:
        checked_rule(rule)
    assert (caught.value.reason, caught.value.rule) == (reason, rule)


def test_too_many_forms_are_refused_before_they_are_made() -> None:
    with pytest.raises(RuleInvalid) as caught:
        expand("{a,b,c,d,e,f,g,h,i,j}" * 12)
    assert caught.value.reason == "many"


@given(st.text(alphabet="ab{},; 'ł", max_size=30))
def test_any_rule_is_read_or_refused_and_gives_letters(rule: str) -> None:
    try:
        forms = expand(rule)
    except RuleInvalid:
        return
    assert len(forms) <= MOST
    assert all(any(letter.isalnum() for letter in form) and "{" not in form for form in forms)
    assert len(set(forms)) == len(forms)


@pytest.mark.parametrize(
    ("name", "some"),
    [
        ("Rosja", {"Rosja", "Rosji", "Rosję", "Rosją"}),
        ("Moskwa", {"Moskwa", "Moskwy", "Moskwie", "Moskwę"}),
        ("Wenezuela", {"Wenezueli", "Wenezuelę", "Wenezuelą"}),
        ("Nicolás Maduro", {"Nicolás Maduro", "Nicolása Madura", "Nicolásem Madurem"}),
        ("Kreml", {"Kremla", "Kremlu", "Kremlem"}),
        ("Siergiej Ławrow", {"Siergieja Ławrowa"}),
    ],
)
def test_a_polish_name_is_proposed_in_its_cases(name: str, some: set[str]) -> None:
    assert some <= set(expand(proposed_rule(name, "pl")))


def test_what_is_no_name_is_not_inflected() -> None:
    assert proposed_rule("USA", "pl") == ""
    assert expand(proposed_rule("Maduro", "en")) == ("Maduro", "Maduro's")
    assert expand(proposed_rule("Caracas", "en-GB")) == ("Caracas", "Caracas'")
    assert proposed_rule("北京", "zh") == ""
