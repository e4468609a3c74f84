"""What a check of a project tells."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong and where; code: ``sqlite``, ``foreign key``, ``blob``, ``fragment``, ``trigger``,
    ``step`` or ``index``."""

    code: str
    where: str
