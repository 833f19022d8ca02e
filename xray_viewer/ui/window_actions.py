"""Binds the actions of the Window menu to the windows of the file and of the reader."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from xray_viewer.app.panes import Panes
from xray_viewer.app.presets import DIGITS, WindowPresets
from xray_viewer.ui.action_making import key_of
from xray_viewer.ui.action_spec import translated
from xray_viewer.ui.actions import ACTIONS
from xray_viewer.ui.wording import voi_words

_KEY_STEPS = 20.0


class WindowActions(QObject):
    """What each action of the Window menu does. ``say``: shows a sentence to the reader."""

    def __init__(self, panes: Panes, presets: WindowPresets, say: Callable[[str], object], parent: QObject) -> None:
        super().__init__(parent)
        self._panes = panes
        self._presets = presets
        self._say = say
        self._actions: Mapping[str, QAction] = {}

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
            save = self._actions[f"save_preset_{digit}"]
            key = key_of(save) or self.tr("Window > {action}").format(action=save.text().replace("&", ""))
            self._say(
                self.tr("No window is saved for {digit}. {key} saves the one in use.").format(digit=digit, key=key)
            )

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
