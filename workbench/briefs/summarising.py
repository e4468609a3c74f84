"""The source summary statement of a brief as it would be drafted now, to be taken in place of what is written, or not."""

from workbench.analysis.origins import judgments_of_one_origin
from workbench.briefs import records
from workbench.briefs.gathering import gather
from workbench.briefs.markup import escaped
from workbench.briefs.summary import source_summary
from workbench.briefs.words import words
from workbench.model.brief import SectionKind
from workbench.project.reading import Reading


def drafted_summary(reading: Reading, brief_id: int) -> str:
    """Return the statement on what a brief cites and what its judgments rest on, as markup; KeyError for no such brief.

    Empty for a brief that cites nothing.
    """
    say = words(records.brief(reading, brief_id).language)
    cited = gather(reading, [each.passage_id for each in records.citations(reading, brief_id) if each.passage_id is not None])
    plain = source_summary(reading, tuple(cited.values()), say)
    return escaped(" ".join([plain, *_judgments(reading, brief_id, say)])) if plain else ""


def summary_section(reading: Reading, brief_id: int) -> records.SectionRecord | None:
    """Return the section in which the statement stands, None if the brief has none."""
    found = records.sections(reading, brief_id)
    return next((section for section in found if section.kind is SectionKind.SOURCE_SUMMARY), None)


def _judgments(reading: Reading, brief_id: int, say: dict[str, str]) -> list[str]:
    """Say how many judgments rest on more than one origin, and which do not (ICD 203: independent sources corroborate)."""
    judgments = records.judgments(reading, brief_id)
    if not judgments:
        return []
    single = {one.judgment_id for one in judgments_of_one_origin(reading) if one.brief_id == brief_id}
    resting = {each.id: sum(1 for proof in each.evidence if proof.supports) for each in judgments}
    alone = [at for at, each in enumerate(judgments, 1) if each.id in single or resting[each.id] == 1]
    bare = [at for at, each in enumerate(judgments, 1) if resting[each.id] == 0]
    sentences = [say["summary_judgments"].format(n=len(judgments) - len(alone) - len(bare), all=len(judgments))]
    for key, numbers in (("summary_alone", alone), ("summary_unsupported", bare)):
        if numbers:
            sentences.append(say[key].format(numbers=", ".join(map(str, numbers))))
    return sentences
