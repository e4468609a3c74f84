"""What is chosen before a brief is published: form, what goes with it, look, paper, references, language."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workbench.briefs.formats import formats
from workbench.briefs.output import CITATION_STYLES, LOOKS, Output, languages
from workbench.briefs.parts import Options
from workbench.briefs.publishing import Form
from workbench.said import Words
from workbench.sources.citing import STYLES
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.usual_brief import LANGUAGES, PAPER_WORDS
from workbench.ui.widgets.choice import ChoiceBox
from workbench.ui.widgets.ticks import Tick
from workbench.ui.widgets.toggles import Toggle
from workbench.ui.words import tr

FORMS: dict[Form, tuple[Words, Words]] = {
    Form.PDF: ("PDF", "PDF/A-3 and PDF/UA: to keep and to print, read aloud by screen readers, with its citations attached"),
    Form.DOCX: ("Word", "Word document (.docx): with footnotes, its passages as comments, its citations within"),
    Form.HTML: ("Web page", "One file for any browser: works without scripts, prints well, with its citations within"),
    Form.MARKDOWN: ("Markdown", "Plain text with footnotes: for other programs. It holds no citations that could be verified"),
}
"""By form: its name, and what it is good for."""

GOES_WITH: dict[str, tuple[Words, Words]] = {
    "passages": ("Passages in context", "An annex with each cited passage within what stands around it"),
    "whole_sources": ("Whole annotated sources", "An annex with the cited sources in full, passages marked; without memos"),
    "chronology": ("Chronology", "An annex with what happened when, as the sources have it"),
    "charts": ("Charts", "Themes by source, and who is related to whom"),
    "yardstick": ("Yardsticks and grades", "What the words of likelihood, confidence and grades mean"),
    "handling": ("Handling on each page", "The label of the Traffic Light Protocol at head and foot"),
}
"""By name of an option: its words, and what it does."""

LOOK_WORDS: dict[str, Words] = {"paper": "Research paper", "memo": "Memorandum"}


class PublishForm(QWidget):
    """changed(): something else was chosen."""

    changed = Signal()

    def __init__(self, tokens: Tokens, output: Output, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._output = output
        self.forms: dict[Form, Toggle] = {}
        self.options: dict[str, Tick] = {}
        self.choices: dict[str, ChoiceBox] = {}
        self._heads: list[QLabel] = []
        self.about = QLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._head(tr("Form")))
        column.addLayout(self._form_row(tokens))
        column.addWidget(self.about)
        column.addSpacing(8)
        column.addWidget(self._head(tr("Goes with it")))
        column.addLayout(self._option_grid(tokens))
        column.addSpacing(8)
        column.addWidget(self._head(tr("Pages")))
        column.addLayout(self._choice_grid(tokens))
        self.set_tokens(tokens)
        self._tell_form()

    def _head(self, words: str) -> QLabel:
        head = QLabel(words)
        self._heads.append(head)
        return head

    # --- building

    def _form_row(self, tokens: Tokens) -> QHBoxLayout:
        row, group = QHBoxLayout(), QButtonGroup(self)
        row.setSpacing(6)
        for form in (Form(each) for each in formats()):
            words, hint = FORMS[form]
            made = Toggle(tokens, tr(words), tr(hint))
            group.addButton(made)
            made.toggled.connect(lambda on: self._on_form() if on else None)
            self.forms[form] = made
            row.addWidget(made)
        row.addStretch(1)
        self.forms[Form.PDF].setChecked(True)
        self.about.setWordWrap(True)
        self.about.setMinimumHeight(34)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        return row

    def _option_grid(self, tokens: Tokens) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        for index, (name, (words, hint)) in enumerate(GOES_WITH.items()):
            box = Tick(tokens, tr(words), tr(hint))
            box.setChecked(getattr(self._output.options, name))
            box.toggled.connect(lambda _on: self.changed.emit())
            self.options[name] = box
            grid.addWidget(box, index // 2, index % 2)
        grid.setColumnStretch(1, 1)
        return grid

    def _choice_grid(self, tokens: Tokens) -> QGridLayout:
        styles = {key: tr(STYLES[key]) for key in CITATION_STYLES}
        spoken = {key: LANGUAGES.get(key, key) for key in languages()}
        looks = {key: tr(LOOK_WORDS[key]) for key in LOOKS}
        papers = {key: tr(words) for key, words in PAPER_WORDS.items()}
        rows = (
            ("look", tr("Look of PDF"), looks),
            ("paper", tr("Page size"), papers),
            ("citation_style", tr("References"), styles),
            ("language", tr("Language"), spoken),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for index, (name, words, values) in enumerate(rows):
            label = QLabel(words)
            label.setProperty("role", "secondary")
            box = self._choice(tokens, name, words, values)
            label.setBuddy(box)
            grid.addWidget(label, index // 2, 2 * (index % 2))
            grid.addWidget(box, index // 2, 2 * (index % 2) + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        return grid

    def _choice(self, tokens: Tokens, name: str, words: str, values: dict[str, str]) -> ChoiceBox:
        box = ChoiceBox(tokens, words)
        present = getattr(self._output, name)
        for key, said in (values if present in values else {present: present, **values}).items():
            box.addItem(said, key)
        box.setCurrentIndex(box.findData(present))
        box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.choices[name] = box
        return box

    # --- choosing

    @property
    def form(self) -> Form:
        """The form that is chosen."""
        return next(form for form, box in self.forms.items() if box.isChecked())

    def choose_form(self, form: Form) -> None:
        """Choose a form."""
        self.forms[form].setChecked(True)

    def output(self, handling: str) -> Output:
        """Return what is chosen; handling: the brief's own label."""
        options = Options(**{name: box.isChecked() for name, box in self.options.items()})
        chosen = {name: str(box.currentData()) for name, box in self.choices.items()}
        return replace(self._output, options=options, handling=handling, **chosen)

    def _on_form(self) -> None:
        self._tell_form()
        self.changed.emit()

    def _tell_form(self) -> None:
        if len(self.choices) < 4:  # while it is being built
            return
        self.about.setText(tr(FORMS[self.form][1]) + ".")
        self.choices["look"].setToolTip(
            "" if self.form is Form.PDF else tr("The look is that of a PDF's pages: other forms have one look")
        )
        paged = self.form is Form.PDF
        for name in ("look", "paper"):
            self.choices[name].setEnabled(paged or (name == "paper" and self.form is Form.DOCX))

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        for head in self._heads:
            head.setFont(font(tokens, "caps_head"))
            head.setStyleSheet(f"color: {tokens.name('text2')}")
        self.about.setFont(font(tokens, "small"))
        self.about.setStyleSheet(f"color: {tokens.name('text2')}")
        for toggle in self.forms.values():
            toggle.set_tokens(tokens)
        for tick in self.options.values():
            tick.set_tokens(tokens)
        for box in self.choices.values():
            box.set_tokens(tokens)
