"""What a check of a project tells."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong and where; code: ``sqlite``, ``foreign key``, ``blob``, ``fragment``, ``trigger``,
    ``step`` or ``index``. source: the title of the source whose text or passage it is, if it is one's."""

    code: str
    where: str
    source: str = ""
