"""What can go wrong in coding: types with fields; interface and command line make the sentences."""


class CodingError(Exception):
    """Something about passages or themes that can't be done; nothing was written."""


class ReviewOutdated(CodingError, KeyError):
    """The source, or the version with which a new one was compared, is not what it was; nothing was written."""


class NoSuchPlace(CodingError):
    """The stretch lies outside the text or holds no letters; start and end in code points."""

    def __init__(self, start: int, end: int) -> None:
        super().__init__(f"{start} to {end}")
        self.start, self.end = start, end


class QuoteNotFound(CodingError):
    """The quoted words do not occur in the source, or not that often; found is how often they do."""

    def __init__(self, found: int) -> None:
        super().__init__(str(found))
        self.found = found


class NameTaken(CodingError):
    """Another theme of the same parent, another entity, or an alias of the same entity has the name."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class NameEmpty(CodingError):
    """A theme or entity must have a name."""


class TooDeep(CodingError):
    """Themes nest at most model.theme.DEEPEST deep, and none lies within itself."""


class NotOwn(CodingError):
    """Only other analysts have coded this; what they said is theirs to change."""


class NotOwnLink(NotOwn):
    """The link is another analyst's."""


class LinkTwice(CodingError):
    """The two passages are linked like that already; kind: what the link is called."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.link_kind = kind


class LinkToItself(CodingError):
    """A link leads from one passage to another."""


class KindInUse(CodingError):
    """Links, entities, relations or statements are of this kind or property; count is how many."""

    def __init__(self, name: str, count: int) -> None:
        super().__init__(name)
        self.name, self.count = name, count
