"""Binds the actions that compare two images, and shows which of them are in use."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from xray_viewer.app.panes import Panes

_NEEDS_TWO = ("other_pane", "swap_panes", "link_panes")


class CompareActions(QObject):
    """What each of these actions does. ``say``: shows a sentence to the reader."""

    def __init__(self, panes: Panes, say: Callable[[str], object], parent: QObject) -> None:
        super().__init__(parent)
        self._panes = panes
        self._say = say
        self._actions: Mapping[str, QAction] = {}

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give the handlers by the actions' names."""
        return {
            "compare": self._compare,
            "other_pane": self._panes.activate_other,
            "swap_panes": self._panes.swap,
            "link_panes": self._panes.toggle_link,
        }

    def mark(self, actions: Mapping[str, QAction]) -> None:
        """Check what is in use, and take away what needs two images while there is one."""
        self._actions = actions
        self._panes.changed.connect(self._mark)
        self._mark()

    def _mark(self) -> None:
        self._actions["compare"].setChecked(self._panes.are_compared)
        self._actions["link_panes"].setChecked(self._panes.is_link_wanted)
        for name in _NEEDS_TWO:
            self._actions[name].setEnabled(self._panes.are_compared)

    def _compare(self) -> None:
        if self._panes.are_compared:
            self._panes.end()
        elif not self._panes.compare():
            self._say(
                self.tr(
                    "There is no other image to compare with. Drop both files on the window together, or open the "
                    "folder that holds them."
                )
            )
            # Qt has checked the action all the same.
            self._mark()
