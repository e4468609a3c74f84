"""What can go wrong with entities and what is claimed of them: types with fields; nothing was written."""

from workbench.coding.errors import CodingError


class PropertyUnknown(CodingError):
    """No kind of entity has a property of this name, and no analyst added one; name."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class RelationUnknown(CodingError):
    """There is no kind of relation of this name; name."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class SameEntity(CodingError):
    """A relation is between two entities, and an entity is not merged with itself."""


class ClaimedAsUnknown(CodingError):
    """What is said is said as a fact, an assessment, a plan or a recommendation; name."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class StanceUnknown(CodingError):
    """Evidence supports or contradicts; name."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name
