"""The tools of writing: what a line is, bold, italic, lists, tables, citing and figures, for the field with the caret."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from workbench.said import Words
from workbench.ui.briefs.editor import BriefEditor
from workbench.ui.briefs.prose import acts, tables
from workbench.ui.briefs.prose.field import RichField
from workbench.ui.briefs.prose.figures import NAMES
from workbench.ui.briefs.prose.formats import BOLD, ITALIC
from workbench.ui.briefs.prose.pieces import Line, Shape
from workbench.ui.theme.tokens import Tokens
from workbench.ui.widgets.tools import ToolButton
from workbench.ui.words import tr

SHAPE = 112
"""Pixels that the name of what a line is keeps where there is little room."""

SHAPES: tuple[tuple[Words, Line, str], ...] = (
    ("Paragraph", Line(), "Ctrl+Alt+0"),
    ("Heading 1", Line(Shape.HEADING, 1), "Ctrl+Alt+1"),
    ("Heading 2", Line(Shape.HEADING, 2), "Ctrl+Alt+2"),
    ("Heading 3", Line(Shape.HEADING, 3), "Ctrl+Alt+3"),
    ("Bulleted list", Line(Shape.ITEM), "Ctrl+Alt+8"),
    ("Numbered list", Line(Shape.ITEM, 0, 1), "Ctrl+Alt+7"),
)
"""What a line can be made, and the key that does it."""

TABLE_ACTS: tuple[tuple[Words, str], ...] = (
    ("Insert a row above", "row above"), ("Insert a row below", "row below"), ("Insert a column before", "column before"),
    ("Insert a column after", "column after"), ("", ""), ("Remove the row", "no row"), ("Remove the column", "no column"),
    ("Remove the table", "no table"),
)  # fmt: skip


class EditBar(QWidget):
    """Acts on the editor's current field and shows what stands at its caret.

    Signals: cite_wanted(field); figure_wanted(button below which to choose); note_wanted(field).
    """

    cite_wanted = Signal(object)
    figure_wanted = Signal(object)
    note_wanted = Signal(object)

    def __init__(self, editor: BriefEditor, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self.shape = ToolButton(tokens, tr("Paragraph"), tr("What this line is"), caret=True)
        self.bold = ToolButton(tokens, "", tr("Bold  Ctrl+B"), icon="text-bolder")
        self.italic = ToolButton(tokens, "", tr("Italic  Ctrl+I"), icon="text-italic")
        self.list = ToolButton(tokens, "", tr("Bulleted list  Ctrl+Alt+8"), icon="list-bullets")
        self.table = ToolButton(tokens, "", tr("Table"), icon="table")
        hint = tr("Cite or quote a passage: type [[ in the text")
        self.cite = ToolButton(tokens, tr("Cite"), hint, key="[[", instead="quotes")
        self.figure = ToolButton(tokens, tr("Figure"), tr("A figure or table from the project"), caret=True, instead="image")
        self._lay_out()
        self._connect()
        self.setEnabled(not editor.project.read_only)
        self._show()

    def buttons(self) -> tuple[ToolButton, ...]:
        """Return the buttons in their order."""
        return (self.shape, self.bold, self.italic, self.list, self.table, self.cite, self.figure)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in self.buttons():
            if button in {self.bold, self.cite}:
                row.addSpacing(6)
            row.addWidget(button)
        for checked in (self.bold, self.italic, self.list):
            checked.setCheckable(True)

    def _connect(self) -> None:
        self.bold.clicked.connect(lambda _on=False: self._do(lambda field: acts.toggle(field, BOLD)))
        self.italic.clicked.connect(lambda _on=False: self._do(lambda field: acts.toggle(field, ITALIC)))
        self.list.clicked.connect(lambda _on=False: self._do(lambda field: acts.set_shape(field, Line(Shape.ITEM))))
        self.shape.clicked.connect(lambda _on=False: self.open_shapes())
        self.table.clicked.connect(lambda _on=False: self.open_table())
        self.cite.clicked.connect(lambda _on=False: self._do(self.cite_wanted.emit))
        self.figure.clicked.connect(lambda _on=False: self.figure_wanted.emit(self.figure))
        self._editor.pen.entered.connect(self._show)
        self._editor.pen.formed.connect(self._show)

    def _do(self, act: Callable[[RichField], object]) -> None:
        """Act on the field last written in, which gets the focus back."""
        field = self._editor.current_field()
        if field is not None and not field.isReadOnly():
            field.setFocus()
            field.settle()
            act(field)
            field.settle()
        self._show()

    # --- menus

    def shapes_menu(self) -> QMenu:
        """Return the menu of what a line can be and what can be put into it."""
        menu, group = QMenu(self), QActionGroup(self)
        now = self._line()
        for name, line, key in SHAPES:
            is_now = (now.shape, bool(now.number)) == (line.shape, bool(line.number))
            action = QAction(f"{tr(name)}\t{key}", menu, checkable=True)
            action.setEnabled(not self._is_single() or line.shape is Shape.PARAGRAPH)
            action.setChecked(is_now and (line.shape is not Shape.HEADING or now.level == line.level))
            action.triggered.connect(lambda _on=False, line=line: self._do(lambda field: acts.set_shape(field, line)))
            group.addAction(action)
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(tr("Footnote") + "\tCtrl+Alt+H", lambda: self._do(self.note_wanted.emit))
        self._add_references(menu.addMenu(tr("Refer to")))
        return menu

    def _add_references(self, menu: QMenu) -> None:
        """Offer the judgments, sections and figures of the brief."""
        lexicon = self._editor.lexicon
        offered = [(name.capitalize(), f"judgment/{each}") for each, name in lexicon.judgments.items()]
        offered += [(name, f"section/{each}") for each, name in lexicon.sections.items()]
        for target, number in lexicon.figures.items():
            kind = target.partition("/")[0]
            said = tr(NAMES[kind][0]) if kind in NAMES else target
            offered.append((tr("Figure {number}: {kind}").format(number=number, kind=said), f"figure/{target}"))
        for name, target in offered:
            menu.addAction(name, partial(self._refer, target))
        menu.setEnabled(bool(offered))

    def table_menu(self) -> QMenu:
        """Return the menu of tables: what is done to the one at the caret, else a new one."""
        menu, field = QMenu(self), self._editor.current_field()
        if field is None or acts.table_at(field) is None:
            menu.addAction(tr("Insert a table"), lambda: self._do(tables.insert_table))
            return menu
        for name, act in TABLE_ACTS:
            if name:
                menu.addAction(tr(name), partial(self._change_table, act))
            else:
                menu.addSeparator()
        return menu

    def _refer(self, target: str) -> None:
        self._do(lambda field: field.insert_reference(target))

    def _change_table(self, act: str) -> None:
        self._do(lambda field: tables.change_table(field, act))

    def open_shapes(self) -> None:
        """Open the menu of lines below its button."""
        self._open(self.shapes_menu(), self.shape)

    def open_table(self) -> None:
        """Open the menu of tables below its button."""
        self._open(self.table_menu(), self.table)

    def _open(self, menu: QMenu, button: ToolButton) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))

    # --- what stands at the caret

    def _line(self) -> Line:
        field = self._editor.current_field()
        return acts.line_at(field) if field is not None else Line()

    def _is_single(self) -> bool:
        """Whether the current field holds one paragraph and nothing else."""
        field = self._editor.current_field()
        return field is not None and field.is_single

    def _show(self, *_what: object) -> None:
        field, line = self._editor.current_field(), self._line()
        name = next(
            (
                name for name, each, _ in SHAPES
                if (each.shape, bool(each.number)) == (line.shape, bool(line.number))
                and (each.shape is not Shape.HEADING or each.level == line.level)
            ),
            None,
        )  # fmt: skip
        words = tr(name) if name else tr("Quotation") if line.shape is Shape.QUOTATION else tr("Figure")
        if words != self.shape.text():
            self.shape.set_words(words)
        self.shape.setMinimumWidth(min(SHAPE, self.shape.sizeHint().width()))
        form = field.typing_format() if field is not None else None
        self.bold.setChecked(form is not None and bool(form.property(BOLD)))
        self.italic.setChecked(form is not None and bool(form.property(ITALIC)))
        self.list.setChecked(line.shape is Shape.ITEM and not line.number)
        single = self._is_single()
        self.list.setEnabled(not single)
        self.table.setEnabled(not single or (field is not None and acts.table_at(field) is not None))
        self.figure.setEnabled(not single)

    def set_tokens(self, tokens: Tokens) -> None:
        """Wear other looks."""
        for button in self.buttons():
            button.set_tokens(tokens)
