"""The style sheet: short, and only for what palettes can't say."""

from workbench.ui.theme.tokens import Tokens


def style_sheet(tokens: Tokens) -> str:
    """Return the application's style sheet for a mode."""
    colours = {role: tokens.name(role) for role in tokens.roles()}
    line = 2 if tokens.mode == "high_contrast" else tokens.layout["hairline"]
    return _TEMPLATE.format(**colours, line=line, control=tokens.radius["control"], field_radius=tokens.radius["field"])


_TEMPLATE = """
QMenuBar {{ background: {window}; border-bottom: {line}px solid {hairline}; padding: 3px 8px; spacing: 2px; }}
QMenuBar::item {{ padding: 4px 10px; background: transparent; border-radius: {control}px; color: {text}; }}
QMenuBar::item:selected {{ background: {hover}; }}
QMenuBar::item:pressed {{ background: {pressed}; }}
QMenu {{ background: {raised}; border: {line}px solid {border}; padding: 5px; color: {text}; }}
QMenu::item {{ padding: 5px 28px 5px 26px; border-radius: {control}px; }}
QMenu::item:selected {{ background: {chosen_row}; color: {text}; }}
QMenu::item:disabled {{ color: {text3}; }}
QMenu::separator {{ height: {line}px; background: {hairline}; margin: 5px 8px; }}
QToolTip {{ background: {raised}; color: {text}; border: {line}px solid {border}; padding: 4px 6px; }}
QStatusBar {{ background: {window}; border-top: {line}px solid {hairline}; color: {text2}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {text2}; background: transparent; }}
QLineEdit, QTextEdit[field="true"], QPlainTextEdit[field="true"], QComboBox {{
  background: {field}; color: {text}; border: {line}px solid {border}; border-radius: {field_radius}px; padding: 4px 8px;
  selection-background-color: {selection}; selection-color: {selection_text};
}}
QLineEdit:focus, QTextEdit[field="true"]:focus, QPlainTextEdit[field="true"]:focus, QComboBox:focus {{
  border: 2px solid {focus}; padding: 3px 7px;
}}
QLineEdit[glass="true"] {{ padding-left: 0; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox QAbstractItemView {{
  background: {raised}; color: {text}; border: {line}px solid {border};
  selection-background-color: {chosen_row}; selection-color: {text};
}}
QPushButton {{
  background: {field}; color: {text}; border: {line}px solid {border}; border-radius: {control}px;
  padding: 4px 12px; min-height: 20px;
}}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed {{ background: {pressed}; }}
QPushButton:focus {{ border: 2px solid {focus}; padding: 3px 11px; }}
QPushButton:disabled {{ color: {text3}; }}
QPushButton[primary="true"] {{ background: {accent}; color: {on_accent}; border-color: {accent}; font-weight: 600; }}
QPushButton[primary="true"]:disabled {{ background: {hover}; color: {text3}; border-color: {hairline}; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {text}; }}
QToolButton {{ background: transparent; color: {text2}; border: none; border-radius: {control}px; padding: 4px 6px; }}
QToolButton:hover {{ background: {hover}; color: {text}; }}
QToolButton:pressed {{ background: {pressed}; }}
QToolButton:checked {{ background: {accent_soft}; color: {accent}; }}
QToolButton:focus {{ border: 2px solid {focus}; padding: 2px 4px; }}
QToolButton::menu-indicator {{ image: none; width: 0; }}
QDockWidget {{ color: {text}; font-weight: 600; }}
QDockWidget::title {{ background: {panel}; padding: 8px 12px; border-bottom: {line}px solid {hairline}; }}
QMainWindow::separator {{ background: {hairline}; width: {line}px; height: {line}px; }}
QSplitter::handle {{ background: {hairline}; }}
QAbstractScrollArea {{ border: none; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {thumb}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QHeaderView::section {{
  background: {panel}; color: {text2}; border: none; border-bottom: {line}px solid {hairline}; padding: 4px 8px;
}}
QProgressBar {{ background: {hover}; border: none; border-radius: 3px; max-height: 6px; text-align: center; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
QLabel[role="secondary"] {{ color: {text2}; }}
QLabel[role="faint"] {{ color: {text3}; }}
QLabel[role="danger"] {{ color: {danger}; }}
QWidget[surface="panel"] {{ background: {panel}; }}
QWidget[surface="paper"] {{ background: {paper}; }}
QWidget[surface="window"] {{ background: {window}; }}
QWidget[surface="desk"] {{ background: {desk}; }}
"""
