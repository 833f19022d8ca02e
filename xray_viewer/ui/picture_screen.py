"""The picture alone on a second monitor, while list and reading stay on the first one."""

from collections.abc import Callable, Iterable, Mapping
from typing import cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QScreen
from PySide6.QtWidgets import QLabel, QMenu, QVBoxLayout, QWidget

from xray_viewer.ui.action_making import key_of
from xray_viewer.ui.pane_area import PaneArea


class PictureHome(QWidget):
    """The place of the picture in the window; while it is elsewhere, words that say where."""

    def __init__(self, area: PaneArea) -> None:
        super().__init__()
        self.area = area
        self.words = QLabel()
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setWordWrap(True)
        self.words.setMargin(24)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self.words)
        self.take_back()

    def take_back(self) -> None:
        """Have the picture here."""
        self._layout.addWidget(self.area)
        self.words.hide()
        self.area.show()

    def say(self, words: str) -> None:
        """Say where the picture is."""
        self.words.setText(words)
        self.words.show()


class _PictureWindow(QWidget):
    """Fills a screen with the picture. ``closed``: by the desktop's own means."""

    closed = Signal()

    def __init__(self, area: PaneArea, actions: Iterable[QAction], title: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(title)
        # The keys do here what they do in the window.
        self.addActions(list(actions))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the picture back before it goes."""
        self.closed.emit()
        super().closeEvent(event)


class PictureScreen(QObject):
    """Takes the picture to another screen and back. ``inform``: shows a sentence to the reader."""

    def __init__(self, home: PictureHome, inform: Callable[[str], object], window: QWidget) -> None:
        super().__init__(window)
        self._home = home
        self._inform = inform
        self._window = window
        self._shown: _PictureWindow | None = None
        self._toggle: QAction | None = None
        self._actions: list[QAction] = []
        cast("QGuiApplication", QGuiApplication.instance()).screenRemoved.connect(self._follow_screens)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give the handlers by the actions' names."""
        return {"picture_screen": self._take_out_or_back}

    def mark(self, actions: Mapping[str, QAction]) -> None:
        """Let all actions be done there too, and check the one of this while it is so."""
        self._toggle = actions["picture_screen"]
        # The reader may give it another key.
        self._toggle.changed.connect(self._say)
        self._actions = list(actions.values())

    @property
    def is_out(self) -> bool:
        """Whether the picture is on another screen."""
        return self._shown is not None

    def take_out(self, screen: QScreen) -> None:
        """Fill a screen with the picture."""
        self.bring_back()
        shown = _PictureWindow(self._home.area, self._actions, self._window.windowTitle(), self._window)
        shown.closed.connect(self.bring_back)
        shown.setScreen(screen)
        shown.setGeometry(screen.geometry())
        shown.showFullScreen()
        self._shown = shown
        self._say()
        self._home.area.active_picture.setFocus()
        self._check()

    def bring_back(self) -> bool:
        """Have the picture in the window again; say whether it was elsewhere."""
        shown, self._shown = self._shown, None
        if shown is None:
            return False
        self._home.take_back()
        shown.deleteLater()
        shown.hide()
        self._home.area.active_picture.setFocus()
        self._check()
        return True

    def _take_out_or_back(self) -> None:
        if self.bring_back():
            return
        others = [screen for screen in QGuiApplication.screens() if screen is not self._window.screen()]
        if not others:
            self._inform(self.tr("There is one screen only. Full Screen uses the whole of it."))
        elif len(others) == 1:
            self.take_out(others[0])
        else:
            self._ask(others)
        self._check()

    def _ask(self, screens: Iterable[QScreen]) -> None:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, screen in enumerate(screens, start=1):
            size = screen.size() * screen.devicePixelRatio()
            pixels = f"{size.width()} \N{MULTIPLICATION SIGN} {size.height()}"
            action = menu.addAction(f"&{number}  {screen.name()}  ({pixels})")
            action.triggered.connect(lambda _checked=False, screen=screen: self.take_out(screen))
        menu.popup(self._window.mapToGlobal(self._window.rect().center()))
        menu.setActiveAction(menu.actions()[0])

    def _follow_screens(self, gone: QScreen) -> None:
        if self._shown is not None and self._shown.screen() in (gone, self._window.screen()):
            self.bring_back()

    def _say(self) -> None:
        if self._shown is None or self._toggle is None:
            return
        key = key_of(self._toggle) or self._toggle.text().replace("&", "")
        words = self.tr("The picture is on the screen {screen}. {key} or Esc brings it back.")
        self._home.say(words.format(screen=self._shown.screen().name(), key=key))

    def _check(self) -> None:
        if self._toggle is not None:
            self._toggle.setChecked(self.is_out)
