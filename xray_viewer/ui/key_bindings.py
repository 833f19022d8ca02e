"""The keys of the actions: those of the table, or the ones that the reader has chosen in their place."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QKeySequence

from xray_viewer.app.settings import Settings
from xray_viewer.ui.action_spec import ActionSpec, Menu, menu_text, plain_text, translated
from xray_viewer.ui.actions import ACTIONS

_NATIVE = QKeySequence.SequenceFormat.NativeText
_PORTABLE = QKeySequence.SequenceFormat.PortableText


def key_words(keys: Sequence[str]) -> str:
    """Name keys as this desktop writes them."""
    return ", ".join(QKeySequence(key).toString(_NATIVE) for key in keys)


class KeyBindings(QObject):
    """Keeps what was chosen. ``changed``: keys of some actions are others now."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._chosen = self._read()

    def keys(self, spec: ActionSpec) -> tuple[str, ...]:
        """Give an action's keys. A key of the table goes to the action that the reader gave it to."""
        if spec.id in self._chosen:
            return self._chosen[spec.id]
        taken = {key for keys in self._chosen.values() for key in keys}
        return tuple(key for key in spec.shortcuts if key not in taken)

    def words(self, spec: ActionSpec) -> str:
        """Name an action's keys as this desktop writes them."""
        return key_words(self.keys(spec))

    def is_chosen(self, spec: ActionSpec) -> bool:
        """Whether the reader has chosen the action's keys."""
        return spec.id in self._chosen

    def obstacle(self, key: str) -> str:
        """Say in a sentence why a key cannot be given to an action; empty if it can be."""
        name = QKeySequence(key).toString(_NATIVE)
        if key in ("Space", "Tab", "Shift+Tab", "Backtab", "Shift+Backtab"):
            words = _tr("{key} has a use of its own in every window and cannot be given away. Choose another key.")
            return words.format(key=name)
        menu = next((menu for menu in Menu if key == f"Alt+{_letter(translated(menu.value))}"), None)
        if menu is not None:
            words = _tr("{key} opens the menu {menu}. Choose another key.")
            return words.format(key=name, menu=menu_text(menu))
        holder = next((spec for spec in ACTIONS if key in self.keys(spec)), None)
        if holder is None:
            return ""
        words = _tr("{key} is the key of {menu} > {action}. Take it away there first, or choose another key.")
        menu_name = menu_text(holder.menu)
        return words.format(key=name, menu=menu_name, action=plain_text(holder))

    def choose(self, spec: ActionSpec, keys: Sequence[str]) -> None:
        """Let an action have these keys, and no others."""
        if tuple(keys) == spec.shortcuts:
            self.reset(spec)
            return
        self._keep({**self._settings.shortcuts, spec.id: tuple(keys)})

    def reset(self, spec: ActionSpec) -> None:
        """Let an action have the keys of the table again, but for those that another one was given."""
        self._keep({name: keys for name, keys in self._settings.shortcuts.items() if name != spec.id})

    def reset_all(self) -> None:
        """Let every action have the keys of the table again."""
        self._keep({})

    def _keep(self, shortcuts: Mapping[str, Sequence[str]]) -> None:
        self._settings.shortcuts = shortcuts
        self._chosen = self._read()
        self.changed.emit()

    def _read(self) -> dict[str, tuple[str, ...]]:
        """Give what was chosen, as far as this version has such actions and Qt such keys; each key once."""
        known, given = {spec.id for spec in ACTIONS}, set[str]()
        chosen = {}
        for name, keys in self._settings.shortcuts.items():
            if name in known:
                valid = [key for key in keys if key and QKeySequence(key).toString(_PORTABLE) == key]
                chosen[name] = tuple(key for key in dict.fromkeys(valid) if key not in given)
                given.update(chosen[name])
        return chosen


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeyBindings", text)


def _letter(text: str) -> str:
    return text[text.index("&") + 1].upper()
