"""What is chosen before an annotated source is written: form, themes, analysts, memos, page size."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workbench.briefs.annotated.gathering import Choice
from workbench.briefs.annotating import AnnotatedForm
from workbench.coding.analysts import analysts_with_counts
from workbench.coding.records import codebook
from workbench.project.reading import Reading
from workbench.said import Words
from workbench.ui import locale
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.choice import ChoiceBox
from workbench.ui.widgets.ticks import Tick
from workbench.ui.widgets.toggles import Toggle
from workbench.ui.words import tr

FORMS: dict[AnnotatedForm, tuple[Words, Words]] = {
    AnnotatedForm.PDF: ("PDF", "The text set anew, with themes, gists and memos in the margin beside the lines"),
    AnnotatedForm.ORIGINAL: (
        "Original PDF with highlights",
        "A copy of the original, its pages as they were, with highlights and notes that any viewer shows",
    ),
    AnnotatedForm.HTML: ("Web page", "One file for any browser: works without scripts, prints well, notes in the margin"),
    AnnotatedForm.DOCX: ("Word", "Word document (.docx): passages shaded, themes, gists and memos as comments"),
}
"""By form: its name, and what it is good for."""

PAPERS: dict[str, Words] = {"a4": "A4", "us-letter": "US Letter"}


class AnnotateForm(QWidget):
    """changed(): something else was chosen."""

    changed = Signal()

    def __init__(self, tokens: Tokens, reading: Reading, *, has_pages: bool, parent: QWidget | None = None) -> None:
        """has_pages: the source's original is a PDF, which can be marked itself."""
        super().__init__(parent)
        self.forms: dict[AnnotatedForm, Toggle] = {}
        self.about = QLabel()
        self.themes, self.analysts, self.paper = (
            ChoiceBox(tokens, words) for words in (tr("Themes"), tr("Analysts"), tr("Page size"))
        )
        self.memos = Tick(tokens, tr("Memos and comments"), tr("What was written on the source, its passages and codings"))
        self.memos.setChecked(True)
        self._heads = [QLabel(tr("Form")), QLabel(tr("What is shown"))]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heads[0])
        column.addLayout(self._form_row(tokens, has_pages))
        column.addWidget(self.about)
        column.addSpacing(8)
        column.addWidget(self._heads[1])
        column.addLayout(self._grid())
        column.addWidget(self.memos)
        self._fill(reading)
        self.set_tokens(tokens)
        self._tell_form()

    def _form_row(self, tokens: Tokens, has_pages: bool) -> QHBoxLayout:
        row, group = QHBoxLayout(), QButtonGroup(self)
        row.setSpacing(6)
        for form, (words, hint) in FORMS.items():
            made = Toggle(tokens, tr(words), tr(hint))
            made.setEnabled(has_pages or form is not AnnotatedForm.ORIGINAL)
            group.addButton(made)
            made.toggled.connect(lambda on: self._on_form() if on else None)
            self.forms[form] = made
            row.addWidget(made)
        row.addStretch(1)
        self.about.setWordWrap(True)
        self.about.setMinimumHeight(34)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.forms[AnnotatedForm.PDF].setChecked(True)
        return row

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        rows = ((tr("Themes"), self.themes), (tr("Analysts"), self.analysts), (tr("Page size"), self.paper))
        for index, (words, box) in enumerate(rows):
            label = QLabel(words)
            label.setProperty("role", "secondary")
            label.setBuddy(box)
            grid.addWidget(label, index, 0)
            grid.addWidget(box, index, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _fill(self, reading: Reading) -> None:
        self.themes.addItem(tr("All themes and entities"), None)
        for theme in codebook(reading):
            self.themes.addItem("    " * theme.depth + theme.name, int(theme.id))
        self.analysts.addItem(tr("All analysts"), None)
        for one in locale.by_name(analysts_with_counts(reading), lambda one: one.name):
            self.analysts.addItem(one.name, one.name)
        for key, words in PAPERS.items():
            self.paper.addItem(tr(words), key)

    # --- choosing

    @property
    def form(self) -> AnnotatedForm:
        """The form that is chosen."""
        return next(form for form, box in self.forms.items() if box.isChecked())

    @property
    def ending(self) -> str:
        """What a file of that form ends in."""
        return "pdf" if self.form is AnnotatedForm.ORIGINAL else self.form.value

    def choice(self) -> Choice:
        """Return what is chosen to be shown."""
        theme, analyst = self.themes.currentData(), self.analysts.currentData()
        return Choice(
            themes=None if theme is None else frozenset({int(theme)}),
            analysts=None if analyst is None else frozenset({str(analyst)}),
            memos=self.memos.isChecked(),
            paper=str(self.paper.currentData()),
        )

    def _on_form(self) -> None:
        self._tell_form()
        self.changed.emit()

    def _tell_form(self) -> None:
        if len(self.forms) == len(FORMS):  # not while it is being built
            self.about.setText(tr(FORMS[self.form][1]) + ".")
            self.paper.setEnabled(self.form in {AnnotatedForm.PDF, AnnotatedForm.DOCX})

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        for head in self._heads:
            head.setFont(font(tokens, "caps_head"))
            head.setStyleSheet(f"color: {tokens.name('text2')}")
        self.about.setFont(font(tokens, "small"))
        self.about.setStyleSheet(f"color: {tokens.name('text2')}")
        for toggle in self.forms.values():
            toggle.set_tokens(tokens)
        for box in (self.themes, self.analysts, self.paper):
            box.set_tokens(tokens)
        self.memos.set_tokens(tokens)
