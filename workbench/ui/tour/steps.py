"""The steps of the tour, as data."""

from dataclasses import dataclass

from workbench.said import Words


@dataclass(frozen=True, slots=True)
class Step:
    """name: how code calls it. words: one sentence or two; {key} stands for the first of its keys.

    commands: those whose keys are shown, as known to what the tour is handed; keys: others, as they stand on the keyboard.
    """

    name: str
    title: Words
    words: Words
    commands: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()


STEPS: tuple[Step, ...] = (
    Step(
        "select",
        "Select a passage",
        "Drag over the ringed sentence, or click into it and press {key}.",
        ("reader.sentence",),
    ),
    Step(
        "attach",
        "Attach it to a theme",
        "Press {key}, type “weapons” and press Enter. A name that no theme has yet makes a new theme.",
        ("reader.attach",),
        ("Enter",),
    ),
    Step("undo", "Take it back", "Press {key}: every act can be undone, also tomorrow.", ("undo",)),
    Step(
        "find",
        "Search all texts",
        "Press {key}, type “oil” and press Enter: each hit is shown in its text.",
        ("search",),
        ("Enter",),
    ),
    Step(
        "brief",
        "Draft a brief",
        "Press {key}: what is coded is put together, each passage with the place that it comes from.",
        ("draft_brief",),
    ),
)
"""What one does, in the order of the work."""

END = Step(
    "end",
    "Every line leads to its evidence",
    "A number in the brief opens its passage. Write the judgments above it, and publish. The tour took place in a copy: "
    "the sample project is as it was.",
)
"""What the last card says."""
