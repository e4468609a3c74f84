"""Formulas become one line, from web pages and books (MathML) and from Word (Office Math)."""

import pytest
from documents import check_convention
from lxml import etree
from office_files import docx

from workbench.sources.docx import read_docx
from workbench.sources.formula import formula
from workbench.sources.html_page import read_html
from workbench.sources.limits import Limits

OMML = "http://schemas.openxmlformats.org/officeDocument/2006/math"


def run(words: str) -> str:
    return f"<m:r><m:t>{words}</m:t></m:r>"


SUM = (
    "<m:nary><m:naryPr><m:chr m:val='∑'/></m:naryPr>"
    f"<m:sub>{run('i=1')}</m:sub><m:sup>{run('n')}</m:sup><m:e>{run('i')}</m:e></m:nary>"
)


@pytest.mark.parametrize(
    ("markup", "line"),
    [
        ("<mfrac><mi>a</mi><mrow><mi>b</mi><mo>+</mo><mi>c</mi></mrow></mfrac>", "a/(b+c)"),
        ("<msup><mi>x</mi><mn>2</mn></msup><mo> = </mo><mn>4</mn>", "x^2 = 4"),
        ("<msubsup><mo>∫</mo><mn>0</mn><mi>π</mi></msubsup><mi>x</mi>", "∫_0^πx"),
        ("<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt>", "√(x+1)"),
        ("<mroot><mi>x</mi><mn>3</mn></mroot>", "3√(x)"),
        ("<mfenced><mi>a</mi><mi>b</mi></mfenced>", "(a, b)"),
        ("<mtable><mtr><mtd>1</mtd></mtr></mtable>", ""),
        (
            "<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd><mtd><mn>4</mn></mtd></mtr></mtable>",
            "1, 2; 3, 4",
        ),
        ("<semantics><mi>x</mi><annotation encoding='TeX'>\\x</annotation></semantics>", "x"),
    ],
)
def test_mathml_as_a_line(markup: str, line: str) -> None:
    assert formula(etree.fromstring(f"<math>{markup}</math>")) == line


@pytest.mark.parametrize(
    ("markup", "line"),
    [
        (f"<m:f><m:fPr/><m:num>{run('a')}</m:num><m:den>{run('2')}</m:den></m:f>", "a/2"),
        (f"<m:sSup><m:e>{run('x')}</m:e><m:sup>{run('10')}</m:sup></m:sSup>", "x^10"),
        (f"<m:rad><m:radPr/><m:deg/><m:e>{run('x')}</m:e></m:rad>", "√(x)"),
        (f"<m:d><m:dPr><m:begChr m:val='['/><m:endChr m:val=']'/></m:dPr><m:e>{run('x')}</m:e></m:d>", "[x]"),
        (
            SUM,
            "∑_(i=1)^n i",
        ),
    ],
)
def test_office_math_as_a_line(markup: str, line: str) -> None:
    document = read_docx(docx(f'<w:p><m:oMath xmlns:m="{OMML}">{markup}</m:oMath></w:p>'), Limits())
    check_convention(document)
    assert document.text == line


def test_a_formula_stands_in_its_sentence_once() -> None:
    """Pages draw a formula for the eye, and write it once more for those who listen."""
    math = "<math><mi>E</mi><mo>=</mo><mi>m</mi></math>"
    page = (
        f"<html><body><p>So <span><span class='a'>{math}</span><span aria-hidden='true'>E=m drawn</span></span> holds, and "
        f"<span style='display:none'>{math}</span> too.</p></body></html>"
    )
    document, _ = read_html(page.encode(), Limits(), whole_page=True)
    assert document.text == "So E = m holds, and E = m too."


def test_what_nests_without_end_is_still_a_line() -> None:
    deep = etree.fromstring("<math>" + "<msqrt>" * 150 + "<mi>x</mi>" + "</msqrt>" * 150 + "</math>")
    assert formula(deep).count("√") < 100
    assert "x" in formula(deep)
