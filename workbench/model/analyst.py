"""Analysts: who did what."""

from sqlmodel import Field, SQLModel

from workbench.model.ids import new_id
from workbench.model.moment import now


class Analyst(SQLModel, table=True):
    """A person who codes; initials stand beside each coding; colour is an index into the palette of 24."""

    id: int = Field(default_factory=new_id, primary_key=True)
    name: str = Field(unique=True)
    initials: str = ""
    created_at: str = Field(default_factory=now)
    colour: int = 0


def initials_of(name: str) -> str:
    """Return up to three capital letters from a name: ``Anna Kowal`` gives ``AK``."""
    return "".join(word[0] for word in name.replace("-", " ").split() if word[0].isalnum())[:3].upper()


def colour_of(number: int) -> int:
    """Return the colour of the analyst who comes number-th, from 0: those who come one after the other lie far apart."""
    return number * 7 % 24
