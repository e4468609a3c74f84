"""Proposals of rules for names: how a name of this ending is inflected, as a first guess that an analyst looks at.

Endings after the school grammar of Polish (declension of nouns and of surnames); English names take the possessive alone.
"""

_POLISH: tuple[tuple[str, str], ...] = (
    ("ia", "i{a,i,ę,ą,o}"),
    ("ja", "j{a,i,ę,ą,o}"),
    ("la", "l{a,i,ę,ą,o}"),
    ("ka", "{ka,ki,ce,kę,ką,ko}"),
    ("ga", "{ga,gi,dze,gę,gą,go}"),
    ("cha", "{cha,chy,sze,chę,chą,cho}"),
    ("ra", "{ra,ry,rze,rę,rą,ro}"),
    ("ta", "{ta,ty,cie,tę,tą,to}"),
    ("da", "{da,dy,dzie,dę,dą,do}"),
    ("ła", "{ła,ły,le,łę,łą,ło}"),
    ("a", "{a,y,ie,ę,ą,o}"),
    ("ski", "sk{i,iego,iemu,im,ich,imi}"),
    ("cki", "ck{i,iego,iemu,im,ich,imi}"),
    ("ro", "{ro,ra,rowi,rem,rze}"),
    ("o", "{o,a,owi,em,ie}"),
    ("ek", "{ek,ka,kowi,kiem,ku}"),
    ("iec", "{iec,ca,cowi,cem,cu}"),
    ("k", "k{,a,owi,iem,u}"),
    ("g", "g{,a,owi,iem,u}"),
    ("l", "l{,a,owi,em,u}"),
    ("j", "j{,a,owi,em,u}"),
    ("r", "{r,ra,rowi,rem,rze}"),
    ("t", "{t,ta,towi,tem,cie}"),
    ("d", "{d,da,dowi,dem,dzie}"),
)
"""An ending and what stands in its place, the longer endings first where one ends in another."""

_CONSONANTS = "bcćfhmnńpsśwzźż"


def proposed_rule(name: str, language: str) -> str:
    """Return a rule for a name in texts of a language (BCP 47: ``pl``, ``en-GB``); empty where none is known.

    Every word of the name is inflected by itself, but those that are no names: all in small or all in large letters.
    """
    tongue = language.partition("-")[0].lower()
    if tongue == "pl":
        words = [_polish(word) for word in name.split()]
        return " ".join(words) if any("{" in word for word in words) else ""
    if tongue == "en" and name and name[-1].isalpha():
        return name + ("{,'}" if name.endswith("s") else "{,'s}")
    return ""


def _polish(word: str) -> str:
    if word.isupper() or word.islower() or not word[-1].isalpha() or len(word) < 3:
        return word
    for ending, endings in _POLISH:
        if word.endswith(ending):
            return word[: -len(ending)] + endings
    return word + "{,a,owi,em,ie}" if word[-1] in _CONSONANTS else word
