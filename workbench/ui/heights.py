"""Heights of many rows with fast sums: a Fenwick tree (P. Fenwick, 1994)."""

from collections.abc import Iterable
from itertools import accumulate


class Heights:
    """Heights of rows in whole pixels; set, sum and find take O(log n)."""

    def __init__(self, heights: Iterable[int] = ()) -> None:
        """Take the rows' heights, in O(n)."""
        self._heights = list(heights)
        count = len(self._heights)
        tree = [0, *self._heights]
        for i in range(1, count + 1):
            parent = i + (i & -i)
            if parent <= count:
                tree[parent] += tree[i]
        self._tree = tree
        self._top = 1 << (count.bit_length() - 1) if count else 0
        self.total = sum(self._heights)

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self._heights)

    def __getitem__(self, row: int) -> int:
        """Return the height of a row."""
        return self._heights[row]

    def __setitem__(self, row: int, height: int) -> None:
        """Change the height of a row."""
        change = height - self._heights[row]
        if not change:
            return
        self._heights[row] = height
        self.total += change
        tree, count, i = self._tree, len(self._heights), row + 1
        while i <= count:
            tree[i] += change
            i += i & -i

    def above(self, row: int) -> int:
        """Return the sum of the heights of all rows before this one: where it begins."""
        total, tree = 0, self._tree
        while row:
            total += tree[row]
            row &= row - 1
        return total

    def find(self, y: int) -> tuple[int, int]:
        """Return the row that holds y and the distance of y from its top; the last row's end when y lies past all."""
        row, step, tree, count = 0, self._top, self._tree, len(self._heights)
        while step:
            ahead = row + step
            if ahead <= count and tree[ahead] <= y:
                row = ahead
                y -= tree[ahead]
            step >>= 1
        if row >= count:
            return (count - 1, self._heights[-1]) if count else (0, 0)
        return row, y

    def tops(self) -> list[int]:
        """Return where each row begins, and as last value where all end."""
        return [0, *accumulate(self._heights)]
