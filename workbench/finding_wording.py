"""Sentences about what rules of tradecraft find in a brief: title, reason with its standard, what mends it; as in wording."""

from collections.abc import Callable

from workbench.briefs.linting.finding import Finding, Rule
from workbench.said import Words

Say = Callable[[str], str]

TITLES: dict[Rule, Words] = {
    Rule.TOGETHER: "Likelihood and confidence stand in one sentence",
    Rule.ROWS: "“{term}” is no term of this brief's yardstick",
    Rule.OTHER_TERM: "The text says “{term}”, chosen is “{chosen}”",
    Rule.HEDGED: "Hedged twice: “{words}”",
    Rule.WEASEL: "“{words}” says nothing that could be wrong",
    Rule.NO_LIKELIHOOD: "No likelihood is chosen",
    Rule.NO_CONFIDENCE: "No confidence is chosen",
    Rule.NO_REASON: "The confidence has no reason",
    Rule.NO_EVIDENCE: "No evidence stands for this judgment",
    Rule.ONE_ORIGIN: "All evidence has one origin",
    Rule.TOO_STRONG: "Stronger than the weakest grade it rests on, {grade}",
    Rule.HIGH_ON_WEAK: "High confidence rests on too little",
    Rule.ASSUMPTION: "High confidence over an unsupported assumption",
    Rule.ADVICE_AS_FACT: "A recommendation stands as a fact",
    Rule.UNSOURCED: "Reported without a source",
    Rule.UNKNOWN_NUMBER: "{numbers} cites nothing",
    Rule.GONE: "The passage behind {numbers} is gone",
    Rule.CHANGED: "The source of {numbers} says something else by now",
    Rule.MISQUOTED: "These words stand in no cited passage",
    Rule.UNGRADED: "A cited source is not graded",
    Rule.STRICTER: "The brief cites what is handled more strictly",
    Rule.EMPTY_BOTTOM_LINE: "The bottom line is empty",
    Rule.NO_AUTHOR: "No author is named",
    Rule.NO_DATE: "The brief has no date",
    Rule.NO_CUTOFF: "No information cut-off is stated",
}
"""What was found, in a line."""

REASONS: dict[Rule, Words] = {
    Rule.TOGETHER: "ICD 203 keeps them apart, because readers mistake one for the other.",
    Rule.ROWS: "ICD 203: one row of terms in a brief, so that a word means one range of per cent. This one: {yardstick}.",
    Rule.OTHER_TERM: "Readers of the text and of the yardstick would take away two different likelihoods.",
    Rule.HEDGED: "Two hedges side by side leave the reader without a likelihood (ICD 203).",
    Rule.WEASEL: "ICD 203: a key judgment says how likely, by a term of the yardstick.",
    Rule.NO_LIKELIHOOD: "ICD 203: a key judgment says how likely, by a term of the yardstick.",
    Rule.NO_CONFIDENCE: "ICD 203: a judgment says how good what it rests on is: low, moderate or high.",
    Rule.NO_REASON: "ICD 203: confidence comes with its basis: sources, corroboration, assumptions, gaps.",
    Rule.NO_EVIDENCE: "ICD 203: analysis shows on what it rests. Put passages for it, or against it, to the judgment.",
    Rule.ONE_ORIGIN: "It all goes back to “{title}”: repeated is not corroborated (ICD 203).",
    Rule.TOO_STRONG: "“{words}” claims more than evidence graded {grade} bears out (AJP-2.1, ICD 206).",
    Rule.HIGH_ON_WEAK: "ICD 203: high means well corroborated by proven sources. Sources here: {sources}, best grade {grade}.",
    Rule.ASSUMPTION: "“{words}” is marked unsupported; high confidence rests on minimal assumptions (ICD 203).",
    Rule.ADVICE_AS_FACT: "{numbers} recommends something, and a recommendation never counts as a fact. Say that it does.",
    Rule.UNSOURCED: "ICD 206: a citation each time a source is used. What nobody says stands under “Assumed” or “Judged”.",
    Rule.UNKNOWN_NUMBER: "No passage of this brief bears that number; the pages show it with a question mark.",
    Rule.GONE: "It was deleted from the project. The pages print its words as they were cited.",
    Rule.CHANGED: "It has a newer version, or its passage other limits. The pages print the words as they were cited.",
    Rule.MISQUOTED: "Quotation marks are for a source's own words; a quotation put in from its passage can't differ.",
    Rule.UNGRADED: "“{title}” has reliability F and no reason for it (AJP-2.1: judge each source, or say why it can't be).",
    Rule.STRICTER: "The brief says {label}, {sources} of its sources {stricter}: {titles}. TLP 2.0: the strictest counts.",
    Rule.EMPTY_BOTTOM_LINE: "A brief answers first: bottom line up front.",
    Rule.NO_AUTHOR: "ICD 206: who answers for it is part of a brief.",
    Rule.NO_DATE: "ICD 206: a reader must know when it was written.",
    Rule.NO_CUTOFF: "A reader must know up to when information was taken into account.",
}
"""Why it is told, with the standard."""

FIXES: dict[str, Words] = {
    "split": "Split the sentence",
    "replace": "Write “{value}”",
    "drop": "Write “{value}”",
    "quote": "Insert the true quotation",
    "choose": "Choose “{value}”",
}
"""What mends it, on a button; by the kind of the fix."""


def title_of(finding: Finding, say: Say, name: Say = str) -> str:
    """Return what was found, in a line without a stop; name: says a term or a yardstick of the program's own data."""
    return say(TITLES[finding.rule]).format(**_details(finding, name))


def reason_of(finding: Finding, say: Say, name: Say = str) -> str:
    """Return why it is told, in a sentence or two; name: as above."""
    return say(REASONS[finding.rule]).format(**_details(finding, name))


def _details(finding: Finding, name: Say) -> dict[str, str]:
    """Return what a sentence is filled in with; terms that were chosen are kept in English."""
    return {key: name(value) if key in {"chosen", "yardstick"} else value for key, value in finding.details}


def rule_name(rule: Rule, say: Say) -> str:
    """Return what a rule is called in a list of rules."""
    return say(RULES[rule])


def fix_of(finding: Finding, say: Say, name: Say = str) -> str:
    """Return what mends it, as on a button; empty if nothing does; name: as above."""
    if finding.fix is None:
        return ""
    if finding.fix.kind == "drop" and not finding.fix.value:
        return say("Take the number out")
    value = name(finding.fix.value) if finding.fix.kind == "choose" else finding.fix.value
    return say(FIXES[finding.fix.kind]).format(value=value)


RULES: dict[Rule, Words] = {
    Rule.TOGETHER: "Likelihood and confidence in one sentence",
    Rule.ROWS: "Terms of another row or yardstick",
    Rule.OTHER_TERM: "Another likelihood than the chosen one",
    Rule.HEDGED: "Hedged twice",
    Rule.WEASEL: "Weasel words in key judgments",
    Rule.NO_LIKELIHOOD: "Likelihood not chosen",
    Rule.NO_CONFIDENCE: "Confidence not chosen",
    Rule.NO_REASON: "Confidence without a reason",
    Rule.NO_EVIDENCE: "Judgments without evidence",
    Rule.ONE_ORIGIN: "Evidence of one origin",
    Rule.TOO_STRONG: "Wording stronger than the weakest grade",
    Rule.HIGH_ON_WEAK: "High confidence on weak or single sources",
    Rule.ASSUMPTION: "Unsupported assumptions under high confidence",
    Rule.ADVICE_AS_FACT: "Recommendations as facts",
    Rule.UNSOURCED: "Reported without a source",
    Rule.UNKNOWN_NUMBER: "Numbers that cite nothing",
    Rule.GONE: "Cited passages that are gone",
    Rule.CHANGED: "Cited passages that changed",
    Rule.MISQUOTED: "Quotations that differ",
    Rule.UNGRADED: "Sources without a grade",
    Rule.STRICTER: "Handling looser than what is cited",
    Rule.EMPTY_BOTTOM_LINE: "Empty bottom line",
    Rule.NO_AUTHOR: "Author missing",
    Rule.NO_DATE: "Date missing",
    Rule.NO_CUTOFF: "Information cut-off missing",
}
"""What the rules are called, in a list."""
