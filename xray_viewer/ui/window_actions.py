"""Binds the actions of the Window menu to the windows of the file and of the reader."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from xray_viewer.app.panes import Panes
from xray_viewer.app.presets import DIGITS, WindowPresets
from xray_viewer.core.radiograph import LookupTable, Window
from xray_viewer.ui.action_making import key_of
from xray_viewer.ui.action_spec import translated
from xray_viewer.ui.actions import ACTIONS
from xray_viewer.ui.message_bar import MessageBar
from xray_viewer.ui.wording import voi_words

_KEY_STEPS = 20.0


class WindowActions(QObject):
    """What each action of the Window menu does. What it says of a window goes with the next one."""

    def __init__(self, panes: Panes, presets: WindowPresets, message: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._panes = panes
        self._presets = presets
        self._message = message
        self._said = ""
        self._said_of: Window | LookupTable | None = None
        self._actions: Mapping[str, QAction] = {}
        for pane in panes.all:
            pane.viewer.grayscale_changed.connect(self._take_back)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give the handlers by the actions' names."""
        handlers: dict[str, Callable[[], object]] = {
            "file_window": self._use_file_window,
            "automatic_window": self._use_automatic_window,
            "wider": lambda: self._adjust(_KEY_STEPS, 0),
            "narrower": lambda: self._adjust(-_KEY_STEPS, 0),
            "brighter": lambda: self._adjust(0, _KEY_STEPS),
            "darker": lambda: self._adjust(0, -_KEY_STEPS),
        }
        for digit in DIGITS:
            handlers[f"preset_{digit}"] = lambda digit=digit: self._use_preset(digit)  # type: ignore[misc]
            handlers[f"save_preset_{digit}"] = lambda digit=digit: self._save_preset(digit)  # type: ignore[misc]
        return handlers

    def label(self, actions: Mapping[str, QAction]) -> None:
        """Keep the saved windows beside the names of their actions."""
        self._actions = actions
        self._presets.changed.connect(self._label)
        self._label()

    def _label(self) -> None:
        texts = {spec.id: translated(spec.text) for spec in ACTIONS}
        for digit in DIGITS:
            name = f"preset_{digit}"
            window = self._presets.window(digit)
            words = self.tr("empty") if window is None else voi_words(window)
            self._actions[name].setText(f"{texts[name]}:  {words}")

    def _use_file_window(self) -> None:
        picture = self._panes.active.viewer.picture
        # All of them: each has windows of its own.
        has_own = [viewer.use_file_window() for viewer in self._panes.windowed]
        if picture is not None and not has_own[0]:
            self._say(self.tr("The file has no window of its own; the automatic one is in use."))

    def _use_automatic_window(self) -> None:
        for viewer in self._panes.windowed:
            viewer.use_automatic_window()

    def _use_preset(self, digit: int) -> None:
        if not self._presets.use(digit):
            words = self.tr("No window is saved for {digit}. {key} saves the one in use.")
            self._say(words.format(digit=digit, key=self._key(f"save_preset_{digit}")))
        elif self._presets.misses(digit):
            picture = self._panes.active.viewer.picture
            if picture is not None and picture.radiograph.voi:
                key = self._key("file_window")
                words = self.tr(
                    "Window {digit} lies almost wholly outside this image's values. {key}: the file's own window."
                )
            else:
                key = self._key("automatic_window")
                words = self.tr(
                    "Window {digit} lies almost wholly outside this image's values. {key}: the automatic window."
                )
            self._say(words.format(digit=digit, key=key))

    def _key(self, name: str) -> str:
        action = self._actions[name]
        return key_of(action) or self.tr("Window > {action}").format(action=action.text().replace("&", ""))

    def _say(self, words: str) -> None:
        self._said, self._said_of = words, self._panes.active.viewer.voi
        self._message.inform(words)

    def _take_back(self) -> None:
        if self._said and self._panes.active.viewer.voi != self._said_of:
            self._message.take_back(self._said)
            self._said = ""

    def _save_preset(self, digit: int) -> None:
        before = self._presets.window(digit)
        window = self._presets.save(digit)
        if window is None:
            return
        if before in (None, window):
            words = self.tr("Saved as {digit}: {window}.").format(digit=digit, window=voi_words(window))
        else:
            words = self.tr("Saved as {digit}: {window}. Replaced: {before}.").format(
                digit=digit, window=voi_words(window), before=voi_words(before)
            )
        self._say(words)

    def _adjust(self, wider: float, brighter: float) -> None:
        viewer = self._panes.active.viewer
        if viewer.voi is not None:
            viewer.adjust_window(viewer.voi, wider, brighter)
