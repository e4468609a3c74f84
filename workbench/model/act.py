"""Acts: the codes by which steps are named; interface and command line make the sentences."""

from enum import StrEnum


class Act(StrEnum):
    """What an analyst did; a step keeps the code and its arguments."""

    NEW_PROJECT = "new project"
    NEW_ANALYST = "new analyst"
    IMPORT = "import"
    EDIT_SOURCE = "edit source"
    DELETE_SOURCE = "delete source"
    ATTACH = "attach"
    DETACH = "detach"
    DELETE_PASSAGE = "delete passage"
    EDIT_PASSAGE = "edit passage"
    GRADE = "grade"
    COMMENT = "comment"
    NEW_THEME = "new theme"
    EDIT_THEME = "edit theme"
    MOVE_THEME = "move theme"
    DELETE_THEME = "delete theme"
    NEW_ENTITY = "new entity"
    EDIT_ENTITY = "edit entity"
    DELETE_ENTITY = "delete entity"
    NEW_ALIAS = "new alias"
    DELETE_ALIAS = "delete alias"
    DRAFT_BRIEF = "draft brief"
    EDIT_BRIEF = "edit brief"
    DELETE_BRIEF = "delete brief"
    SAMPLE = "sample"
    UNDO = "undo"
    REDO = "redo"
