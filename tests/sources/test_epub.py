"""EPUB: chapters in the order of the spine, notes across files, old ways of marking them, what is missing, what is locked."""

import pytest
from documents import check_convention, outline
from office_files import epub

from workbench.model.document import Document, StyleKind
from workbench.sources.epub import read_epub
from workbench.sources.errors import Damaged, Encrypted, Forbidden, NoText
from workbench.sources.limits import Limits


def read(chapters: dict[str, str], metadata: str = "", **parts: str) -> Document:
    document = read_epub(epub(chapters, metadata, **parts), Limits())
    check_convention(document)
    return document


def aims(document: Document) -> list[str]:
    return [document.text[int(s.target) :][:9] for s in document.styles if s.kind is StyleKind.NOTE]


def test_notes_in_another_file_are_linked() -> None:
    document = read({
        "text/one.xhtml": '<h1>One</h1><p id="a">A word<a epub:type="noteref" href="../notes.xhtml#n1">1</a> goes on.</p>',
        "text/two.xhtml": '<p>Another<sup><a href="../notes.xhtml#n2">2</a></sup>, see <a href="one.xhtml#a">One</a>.</p>',
        "notes.xhtml": '<aside id="n1"><p>1. The first.</p></aside><aside id="n2"><p>The second.</p></aside>',
    })  # fmt: skip
    assert outline(document) == [
        ("heading", 1, "", "One"), ("paragraph", 0, "", "A word1 goes on."), ("paragraph", 0, "", "Another2, see One."),
        ("footnote", 0, "1", "The first."), ("footnote", 0, "2", "The second."),
    ]  # fmt: skip
    assert aims(document) == ["The first", "The secon"]
    assert not [s for s in document.styles if s.kind is StyleKind.LINK], "a link within the book leads nowhere outside"


def test_notes_as_older_books_mark_them() -> None:
    document = read({
        "c.html": '<p>Text<sup><a id="r1" href="#f1">1</a></sup> and so on.</p>'
        '<p class="fn"><a id="f1"/><a href="#r1">1</a> What is said of it.</p>',
    })  # fmt: skip
    assert outline(document)[1] == ("footnote", 0, "1", "What is said of it.")
    assert aims(document) == ["What is s"]


def test_markup_that_is_no_xml_and_letters_by_name() -> None:
    document = read(
        {"a.html": "<p>Za&#380;&oacute;&#322;&nbsp;&mdash; &amp; x</p>", "b.html": "<p>one<br>two &copy; <b>bold</p>"}
    )
    assert document.text == "Zażół\u00a0— & x\none\ntwo © bold"


def test_a_missing_chapter_is_told() -> None:
    document = read({"a.xhtml": "<p>Here.</p>", "gone.xhtml": ""})
    assert document.warnings == ("part-missing:gone.xhtml",)


def test_what_it_states() -> None:
    metadata = (
        '<dc:title>T</dc:title><dc:creator id="c1">Ann</dc:creator><meta refines="#c1" property="role">aut</meta>'
        '<dc:creator id="c2">Ed</dc:creator><meta refines="#c2" property="role">edt</meta><dc:creator>Bo</dc:creator>'
        "<dc:date>2020-02-03T00:00:00Z</dc:date><dc:identifier>urn:uuid:1</dc:identifier><dc:identifier>978-3</dc:identifier>"
        "<dc:source>https://example.org/b</dc:source><dc:publisher>House</dc:publisher><dc:language>pl</dc:language>"
    )
    document = read({"a.xhtml": "<p>x</p>"}, metadata)
    assert document.metadata == {
        "title": "T", "author": "Ann; Bo", "date": "2020-02-03", "publisher": "House", "language": "pl", "identifier": "978-3",
        "url": "https://example.org/b",
    }  # fmt: skip
    assert document.origins["author"] == "opf dc:creator"


def test_locked_books_and_entities_are_refused() -> None:
    lock = '<encryption xmlns="urn:x"><CipherReference URI="OPS/a.xhtml"/></encryption>'
    with pytest.raises(Encrypted):
        read({"a.xhtml": "<p>x</p>"}, encryption=lock)
    assert read({"a.xhtml": "<p>x</p>"}, encryption=lock.replace("a.xhtml", "font.otf")).text == "x"
    with pytest.raises(Forbidden):
        read_epub(epub({"a": "</body><!DOCTYPE a [<!ENTITY b 'c'>]>"}), Limits())
    with pytest.raises(NoText):
        read({"a.xhtml": "<img src='http://127.0.0.1:9/x.png'/>"})


def test_nothing_outside_of_the_archive_is_looked_for() -> None:
    with pytest.raises(NoText):
        read({"../../../../etc/hostname": "", "https://example.org/x.xhtml": ""})


def test_a_book_without_a_package_is_damaged() -> None:
    from office_files import archive

    with pytest.raises(Damaged):
        read_epub(archive({"mimetype": "application/epub+zip", "a.xhtml": "<p/>"}), Limits())


def test_a_torn_name_of_an_element_does_not_hide_its_words() -> None:
    document = read_epub(epub({"a": "<p>The tanker left.</p><iŸ<x>It came back."}), Limits())
    assert "The tanker left." in document.text
    assert "It came back." in document.text
