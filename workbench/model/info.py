"""What a project says of itself."""

import uuid

from sqlmodel import Field, SQLModel

from workbench.model.moment import now


class ProjectInfo(SQLModel, table=True):
    """The one row about the project; guid names it in exchange files and in what is kept outside the file."""

    __tablename__ = "project_info"

    id: int = Field(default=1, primary_key=True)
    guid: str = Field(default_factory=lambda: str(uuid.uuid4()))
    title: str = ""
    created_at: str = Field(default_factory=now)
    created_with: str = ""
