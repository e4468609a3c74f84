"""What can go wrong with memos: types with fields; interface and command line make the sentences."""

from workbench.coding.errors import CodingError


class MemoTooLong(CodingError):
    """A memo's text is longer than a memo may be; length, most: in characters. Nothing was written."""

    def __init__(self, length: int, most: int) -> None:
        super().__init__(f"{length} of {most}")
        self.length, self.most = length, most


class NothingToMove(CodingError):
    """There is no comment of which a memo could be made."""
