"""Watching an import file by file: how far each is, and which of them is taken back."""


class Watch:
    """What is told of each file of an import, and asked about it; files are known by their number in it, from 0.

    Called from several threads, so what overrides these methods answers at once. By itself it hears nothing and takes
    nothing back.
    """

    def reading(self, number: int, done: int, steps: int) -> None:
        """Hear that a file is being read: steps done of all (of a PDF its pages); 0 of 0 as it begins."""

    def taken_back(self, number: int) -> bool:  # noqa: ARG002 - for those who override it
        """Tell whether a person took this one file back; it ends with Cancelled, the others go on."""
        return False
