"""The reader's own windows, one for each digit from 3 to 9."""

from PySide6.QtCore import QObject, Signal

from xray_viewer.app.panes import Panes
from xray_viewer.app.settings import Settings
from xray_viewer.core.radiograph import Window
from xray_viewer.core.window_reach import misses
from xray_viewer.core.windowing import as_window

DIGITS = range(3, 10)


class WindowPresets(QObject):
    """Uses and saves them; they stay from one day to the next."""

    changed = Signal()

    def __init__(self, panes: Panes, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panes = panes
        self._settings = settings

    def window(self, digit: int) -> Window | None:
        """Give the window that was saved for a digit."""
        return self._settings.window_preset(digit)

    def use(self, digit: int) -> bool:
        """Use the window saved for a digit; say whether there is one."""
        window = self.window(digit)
        if window is not None:
            self._panes.active.viewer.use_window(window)
        return window is not None

    def misses(self, digit: int) -> bool:
        """Say whether the window saved for a digit shows nearly nothing of the picture, as it was made for another."""
        picture, window = self._panes.active.viewer.picture, self.window(digit)
        return picture is not None and window is not None and misses(window, picture.automatic_voi)

    def save(self, digit: int) -> Window | None:
        """Save the window in use for a digit and give it as it is kept; a VOI LUT as the window over all of its inputs.

        None without a picture.
        """
        voi = self._panes.active.viewer.voi
        if voi is None:
            return None
        self._settings.remember_window_preset(digit, as_window(voi))
        self.changed.emit()
        return self.window(digit)
