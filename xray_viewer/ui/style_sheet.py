"""The style of the widgets, in the colours of a theme."""

from xray_viewer.installation import resource_path
from xray_viewer.ui.colors import Colors


def _icon(name: str) -> str:
    # Of a colour that can be seen in every theme: a style sheet cannot draw it anew.
    return resource_path(f"icons/{name}.svg").as_posix()


def style_sheet(colors: Colors, points: float) -> str:
    """Write the application's style sheet. ``points``: the size of the usual letters; others are in proportion."""
    return f"""
QToolTip {{ color: {colors.text}; background: {colors.raised}; border: 1px solid {colors.line}; padding: 3px; }}
QDockWidget {{
    titlebar-close-icon: url("{_icon("panel-close")}"); titlebar-normal-icon: url("{_icon("panel-float")}");
}}
QDockWidget::title {{ background: {colors.window}; padding: 6px 8px; }}
QMainWindow::separator {{ background: {colors.field}; width: 4px; height: 4px; }}
QMainWindow::separator:hover {{ background: {colors.accent}; }}
QToolBar {{ border: none; spacing: 2px; padding: 3px; }}
QMenu {{ border: 1px solid {colors.line}; }}
QToolButton {{ border: 2px solid transparent; border-radius: 4px; padding: 3px; }}
QToolButton:hover {{ background: {colors.raised}; }}
QToolButton:focus {{ border-color: {colors.accent}; }}
QPushButton {{
    background: {colors.raised}; border: 2px solid {colors.line}; border-radius: 4px; padding: 5px 10px;
}}
QPushButton:hover {{ border-color: {colors.muted_text}; }}
QPushButton:checked {{ background: {colors.selection}; }}
QPushButton:disabled {{ color: {colors.disabled_text}; }}
QPushButton:focus, QTextBrowser:focus, QPlainTextEdit:focus {{ border: 2px solid {colors.accent}; }}
QTextBrowser, QPlainTextEdit {{
    background: {colors.field}; border: 2px solid {colors.line}; border-radius: 4px; padding: 2px;
}}
QListView {{ background: {colors.field}; border: 2px solid transparent; outline: none; }}
QListView:focus, QTableView:focus {{ border-color: {colors.accent}; }}
QTableView {{ background: {colors.field}; border: 2px solid transparent; outline: none; }}
QTreeView {{ background: {colors.field}; border: 2px solid {colors.line}; outline: none; }}
QTreeView:focus {{ border-color: {colors.accent}; }}
QLineEdit {{
    background: {colors.field}; border: 2px solid {colors.line}; border-radius: 4px; padding: 2px 4px;
}}
QLineEdit:focus {{ border-color: {colors.accent}; }}
QAbstractSpinBox QLineEdit {{ background: transparent; border: none; padding: 2px 0; }}
QAbstractSpinBox[role="bare"] {{
    background: {colors.field}; border: 2px solid {colors.line}; border-radius: 4px; padding: 0 4px;
}}
QAbstractSpinBox[role="bare"]:focus {{ border-color: {colors.accent}; }}
QAbstractSpinBox[role="bare"]::up-button, QAbstractSpinBox[role="bare"]::down-button {{
    subcontrol-origin: margin; width: 0;
}}
QHeaderView::section {{
    background: {colors.raised}; border: none; border-right: 1px solid {colors.line}; padding: 4px 6px;
}}
QPushButton[role="choice"] {{ padding: 2px 4px; text-align: left; }}
QSlider {{ border: 2px solid transparent; border-radius: 4px; padding: 4px 0; }}
QSlider:focus {{ border-color: {colors.accent}; }}
QSlider::groove:horizontal {{ background: {colors.line}; height: 4px; border-radius: 2px; }}
QSlider::handle:horizontal {{
    background: {colors.text}; width: 14px; height: 14px; margin: -5px 0; border-radius: 7px;
}}
QSlider::handle:horizontal:disabled {{ background: {colors.line}; }}
QRadioButton, QCheckBox {{ border: 2px solid transparent; border-radius: 4px; padding: 2px; }}
QRadioButton:focus, QCheckBox:focus {{ border-color: {colors.accent}; }}
QRadioButton:disabled, QCheckBox:disabled {{ color: {colors.disabled_text}; }}
QRadioButton::indicator, QCheckBox::indicator {{
    width: 10px; height: 10px; border: 2px solid {colors.muted_text}; background: {colors.field};
}}
QRadioButton::indicator {{ border-radius: 7px; }}
QRadioButton::indicator:checked {{ background: {colors.text}; }}
QCheckBox::indicator:checked {{ image: url({_icon("tick")}); }}
QRadioButton::indicator:disabled, QCheckBox::indicator:disabled {{ border-color: {colors.line}; }}
QScrollArea {{ border: none; }}
QStatusBar::item {{ border: none; }}
QLabel[role="muted"] {{ color: {colors.muted_text}; }}
QLabel[role="warning"] {{ color: {colors.warning}; }}
QLabel[role="heading"] {{ font-weight: 600; }}
QLabel[role="number"] {{ font-size: {points * 3.4:.1f}pt; }}
QLabel[role="statement"] {{ font-size: {points * 1.1:.1f}pt; font-weight: 700; }}
QLabel[role="decision"] {{ font-size: {points * 1.6:.1f}pt; font-weight: 700; }}
QLabel[role="title"] {{ font-size: {points * 1.6:.1f}pt; }}
QFrame[role="line"] {{ background: {colors.line}; max-height: 1px; border: none; }}
QFrame[role="place"] {{ border: 2px dashed {colors.muted_text}; border-radius: 12px; }}
QFrame[role="problem"] {{ background: {colors.error_ground}; border: 0 solid {colors.error}; border-width: 1px 0; }}
QFrame[role="information"] {{ background: {colors.raised}; border: 0 solid {colors.accent}; border-width: 1px 0; }}
"""
