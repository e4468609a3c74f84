"""How a brief is published: what goes with it, its look, paper, language and the style of its references; kept with it."""

import json
from dataclasses import asdict, dataclass, field, fields, replace

from workbench.briefs.editing import PAPERS, NotAllowed, editing
from workbench.briefs.parts import Options
from workbench.briefs.records import BriefDetails
from workbench.briefs.scales import scale
from workbench.model.brief import Brief
from workbench.paths import resources
from workbench.project.project import Project

LOOKS = ("paper", "memo")
CITATION_STYLES = ("icd-206", "chicago", "apa")
"""Keys of the styles of references, as in sources.citing.STYLES; the short line of that list names no source in full."""

OPTION_NAMES = tuple(each.name for each in fields(Options))


@dataclass(frozen=True, slots=True)
class Output:
    """What is chosen for a brief's publishing; see model.brief.Brief for the values."""

    options: Options = field(default_factory=Options)
    look: str = "paper"
    paper: str = "a4"
    citation_style: str = "icd-206"
    language: str = "en"
    handling: str = "TLP:CLEAR"


def languages() -> tuple[str, ...]:
    """Return the languages in which the pages have words of their own, English first."""
    known = sorted(path.stem for path in (resources() / "typst" / "words").glob("*.json"))
    return tuple(sorted(known, key=lambda each: each != "en"))


def output_of(details: BriefDetails) -> Output:
    """Return what is chosen for a brief."""
    chosen = (details.look, details.paper, details.citation_style, details.language, details.handling)
    return Output(read_options(details.options), *chosen)


def in_output(details: BriefDetails, output: Output) -> BriefDetails:
    """Return a brief's fields with another output, as if it were kept with it."""
    named = ("look", "paper", "citation_style", "language", "handling")
    return replace(details, options=written_options(output.options), **{name: getattr(output, name) for name in named})


def read_options(stored: str) -> Options:
    """Return the options that are stored as JSON; what is missing, unknown or no truth value is left as usual."""
    try:
        values = json.loads(stored or "{}")
    except (ValueError, RecursionError):
        values = {}
    known = values if isinstance(values, dict) else {}
    return Options(**{name: value for name, value in known.items() if name in OPTION_NAMES and isinstance(value, bool)})


def written_options(options: Options) -> str:
    """Return options as JSON, only those that are not as usual; empty if all are."""
    usual = asdict(Options())
    other = {name: value for name, value in asdict(options).items() if value != usual[name]}
    return json.dumps(other, sort_keys=True) if other else ""


def check_output(output: Output) -> None:
    """Raise NotAllowed for a look, paper, style or handling that there is not."""
    for name, values in allowed().items():
        if getattr(output, name) not in values:
            raise NotAllowed(name, getattr(output, name))


def allowed() -> dict[str, tuple[str, ...]]:
    """Return what look, paper, citation_style and handling may be."""
    labels = tuple(term.term for term in scale("tlp").terms)
    return {"look": LOOKS, "paper": PAPERS, "citation_style": CITATION_STYLES, "handling": labels}


def set_output(project: Project, brief_id: int, output: Output) -> None:
    """Keep what is chosen for a brief's publishing, as one step; NotAllowed as check_output()."""
    check_output(output)
    with editing(project, "publishing", Brief, brief_id) as step:
        brief = step.get(Brief, brief_id)
        brief.options = written_options(output.options)
        for name in (*allowed(), "language"):
            setattr(brief, name, getattr(output, name))
