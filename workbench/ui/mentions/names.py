"""The names of one entity, and how each is sought: its rule of forms, seen and edited; whether it is looked for at all."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workbench.analysis.mention_search import SoughtName
from workbench.entities.forms import RuleInvalid, forms_of
from workbench.entities.inflection import proposed_rule
from workbench.model.fold import fold
from workbench.ui import locale
from workbench.ui.errors import describe_error
from workbench.ui.theme.fonts import font
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.heads import SectionHead
from workbench.ui.widgets.toggles import Toggle
from workbench.ui.words import tr

SHOWN = 24
"""Forms of a rule that are listed; of more the number is told."""
LANGUAGES = ("pl", "en")


class NameRules(QWidget):
    """One name: its rule, what it gives and how often each form was found.

    rule_given(name, rule): Enter, or the focus went on. sought_given(name, bool).
    """

    rule_given = Signal(object, str)
    sought_given = Signal(object, bool)

    def __init__(self, tokens: Tokens, name: SoughtName, counts: Mapping[str, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens, self.name, self._counts = tokens, name, counts
        self._label = QLabel(name.name)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self.sought = Toggle(tokens, tr("Look for it"), tr("Off for a common word, so that its places are not listed"))
        self.sought.setChecked(name.is_sought)
        self.sought.toggled.connect(lambda on: self.sought_given.emit(self.name, on))
        self.rule = QLineEdit(name.rule)
        self.rule.setProperty("field", "true")
        self.rule.setPlaceholderText(tr("Other forms, such as Rosj{a,i,ę}"))
        self.rule.setAccessibleName(tr("Forms of {name}").format(name=name.name))
        self.rule.textEdited.connect(lambda _words: self._tell())
        self.rule.editingFinished.connect(self._give)
        self._forms = QLabel()
        self._forms.setTextFormat(Qt.TextFormat.PlainText)
        self._forms.setWordWrap(True)
        self._lay_out()
        self.set_tokens(tokens)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 10)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.addWidget(self._label, 1)
        top.addWidget(self.sought)
        column.addLayout(top)
        column.addWidget(self.rule)
        column.addWidget(self._forms)
        offers = QHBoxLayout()
        offers.setSpacing(6)
        for language, words in zip(LANGUAGES, (tr("Propose Polish cases"), tr("Propose ’s")), strict=True):
            rule = proposed_rule(self.name.name, language)
            if rule and not self.name.rule:
                button = QPushButton(words)
                button.setProperty("flat", "true")
                button.clicked.connect(lambda _checked=False, rule=rule: self._propose(rule))
                offers.addWidget(button)
        offers.addStretch(1)
        column.addLayout(offers)

    def _propose(self, rule: str) -> None:
        """Put a proposal into the field: it counts once Enter was pressed, as the analyst has seen it then."""
        self.rule.setText(rule)
        self.rule.setFocus()
        self._tell()

    def _give(self) -> None:
        if self.rule.text().strip() == self.name.rule or not self._tell():
            return
        self.rule_given.emit(self.name, self.rule.text())

    def _tell(self) -> bool:
        """Show what the rule gives, or why it can't be read; return whether it can."""
        try:
            forms = forms_of(self.name.name, self.rule.text())
        except RuleInvalid as error:
            self._forms.setText(describe_error(error))
            self._forms.setStyleSheet(f"color: {self._tokens.name('warn')}")
            return False
        listed = [
            f"{form} {locale.number(self._counts[key])}" if (key := fold(form)) in self._counts else form
            for form in forms[:SHOWN]
        ]
        more = [tr("and %n more", len(forms) - SHOWN)] if len(forms) > SHOWN else []
        self._forms.setText(" · ".join([*listed, *more]))
        self._forms.setStyleSheet(f"color: {self._tokens.name('text2')}")
        return True

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        self._label.setFont(font(tokens, "ui_strong"))
        self._forms.setFont(font(tokens, "small", tabular=True))
        self.sought.set_tokens(tokens)
        self._tell()


class NamesPanel(QScrollArea):
    """All names of the entity whose places one looks at. rule_given, sought_given: as NameRules has them."""

    rule_given = Signal(object, str)
    sought_given = Signal(object, bool)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.rows: list[NameRules] = []
        self._head: SectionHead | None = None
        self._shown: tuple[object, ...] = ()
        self.setWidget(QWidget())

    def show_names(self, title: str, names: Sequence[SoughtName], counts: Callable[[], Mapping[str, int]]) -> None:
        """Show these names; the field one types in stays, if its name is shown already."""
        wanted = (title, *names)
        if wanted == self._shown:
            return
        self._shown = wanted
        whole = QWidget()
        whole.setAutoFillBackground(False)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(0)
        self._head = SectionHead(self._tokens, title)
        column.addWidget(self._head)
        found = counts()
        self.rows = [NameRules(self._tokens, name, found) for name in names]
        for row in self.rows:
            row.rule_given.connect(self.rule_given)
            row.sought_given.connect(self.sought_given)
            column.addWidget(row)
        column.addStretch(1)
        self.setWidget(whole)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        self._tokens = tokens
        if self._head is not None:
            self._head.set_tokens(tokens)
        for row in self.rows:
            row.set_tokens(tokens)
