"""What can go wrong in the records of sources and their order: types with fields; the sentences are made elsewhere."""


class RecordError(ValueError):
    """Something about the record of a source that can't be done; nothing was written."""


class OriginCycle(RecordError):
    """A source can't repeat itself, nor one that, by however many steps, repeats it; title: of the source asked for."""

    def __init__(self, title: str) -> None:
        super().__init__("a source repeats itself")
        self.title = title


class OrderNameTaken(RecordError):
    """A folder beside it, another group or another field of one's own has the name."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class OrderNameEmpty(RecordError):
    """A folder, a group or a field needs a name."""


class FolderWithinItself(RecordError):
    """A folder can't be put into itself or into one that lies in it, nor nest deeper than folders.DEEPEST."""


class NotOfType(RecordError):
    """What was given is no value of the field's type; field: its name, what: the type (``date``, ``number`` ...)."""

    def __init__(self, field: str, what: str) -> None:
        super().__init__(f"{field}: {what}")
        self.field, self.what = field, what
