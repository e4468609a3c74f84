"""Kinds of works, as CSL 1.0.2 names its types: a citation's form depends on it. Those that texts under study are."""

from workbench.said import Words

WORKS: dict[str, Words] = {
    "": "Not said",
    "report": "Report",
    "article": "Paper or preprint",
    "article-journal": "Article in a journal",
    "article-magazine": "Article in a magazine",
    "article-newspaper": "Article in a newspaper",
    "post-weblog": "Post in a blog",
    "post": "Post in a network",
    "webpage": "Web page",
    "book": "Book",
    "chapter": "Chapter of a book",
    "paper-conference": "Conference paper",
    "thesis": "Thesis",
    "speech": "Speech",
    "interview": "Interview",
    "broadcast": "Broadcast",
    "legislation": "Law",
    "bill": "Bill",
    "treaty": "Treaty",
    "hearing": "Hearing",
    "legal_case": "Judgment of a court",
    "personal_communication": "Letter or mail",
    "manuscript": "Manuscript",
    "dataset": "Data",
    "document": "Other document",
}
"""By type its name for people; the empty one stands for a document of no stated type."""
