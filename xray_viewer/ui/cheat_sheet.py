"""The page of all keys and of what the mouse does."""

from html import escape

from PySide6.QtCore import QT_TRANSLATE_NOOP

from xray_viewer.ui.action_spec import Menu, menu_text, plain_text, translated
from xray_viewer.ui.actions import ACTIONS
from xray_viewer.ui.key_bindings import KeyBindings


def _n(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Actions", text))


MOUSE = (
    (_n("Left drag"), _n("What the tool does; at first the window: right is wider, up is brighter")),
    (_n("Ctrl, or Ctrl and Shift, with left drag"), _n("Window, fine or coarse")),
    (_n("Click on a length or angle"), _n("Select it; with its tool, drag its points")),
    (_n("Middle drag, or Shift or Space with left drag"), _n("Move the picture")),
    (_n("Wheel"), _n("Zoom where the pointer is")),
    (_n("Right drag"), _n("Zoom: up is larger")),
    (_n("Any of these on the other of two images"), _n("Turn to it: keys, list and reading are about it")),
)


def cheat_sheet(bindings: KeyBindings) -> str:
    """Write all keys, menu by menu, and what the mouse does, as HTML."""
    title = next(plain_text(spec) for spec in ACTIONS if spec.id == "shortcuts")
    rows = []
    for menu in Menu:
        specs = [spec for spec in ACTIONS if spec.menu is menu and bindings.keys(spec)]
        rows += [_heading(menu_text(menu))]
        rows += [_row(bindings.words(spec), plain_text(spec), translated(spec.tip)) for spec in specs]
    rows += [_heading(translated("Mouse on the picture"))]
    rows += [_row(translated(gesture), translated(effect)) for gesture, effect in MOUSE]
    return f"<h1>{escape(title, quote=False)}</h1><table cellpadding='4'>{''.join(rows)}</table>"


def _heading(text: str) -> str:
    return f"<tr><th colspan='3' align='left'><br>{escape(text, quote=False)}</th></tr>"


def _row(keys: str, text: str, tip: str = "") -> str:
    keys, text, tip = (escape(cell, quote=False) for cell in (keys, text, tip))
    return f"<tr><td><code>{keys}</code></td><td>{text}</td><td>{tip}</td></tr>"
