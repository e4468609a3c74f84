"""Where one was in the guide: back and forward."""

from dataclasses import dataclass


@dataclass(slots=True)
class Step:
    """A page, and the document's position that stood at the top when it was left."""

    page: str
    anchor: str = ""
    place: int = -1


class Trail:
    """Pages in the order in which they were read; what was ahead is forgotten when one goes elsewhere."""

    def __init__(self) -> None:
        self._steps: list[Step] = []
        self._at = -1

    @property
    def here(self) -> Step | None:
        """Return where one is; None at first."""
        return self._steps[self._at] if self._at >= 0 else None

    def go(self, step: Step) -> None:
        """Go somewhere."""
        del self._steps[self._at + 1 :]
        self._steps.append(step)
        self._at += 1

    def may_step(self, by: int) -> bool:
        """Tell whether there is somewhere to go back (-1) or forward (1) to."""
        return 0 <= self._at + by < len(self._steps)

    def step(self, by: int) -> Step | None:
        """Go back or forward and return where one is then; None where there is no further way."""
        if not self.may_step(by):
            return None
        self._at += by
        return self._steps[self._at]
