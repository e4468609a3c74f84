"""What an analyst's new briefs begin with, where their template says nothing else."""

from dataclasses import dataclass

from workbench.model.brief import Brief


@dataclass(frozen=True, slots=True)
class Usual:
    """Values as in model.brief.Brief: a language of the pages, ``a4`` or ``us-letter``, a style of references."""

    language: str = "en"
    paper: str = "a4"
    citation_style: str = "icd-206"
    organisation: str = ""


def begin_with(brief: Brief, usual: Usual | None) -> None:
    """Put what is usual into a brief that is being made; nothing for None."""
    if usual is not None:
        brief.paper, brief.citation_style, brief.organisation = usual.paper, usual.citation_style, usual.organisation
