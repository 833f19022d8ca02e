"""The panels around the picture: where they stand, and how they come back."""

from collections.abc import Callable, Mapping
from typing import cast

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QDockWidget, QMainWindow, QToolBar, QWidget

from xray_viewer.app.settings import Settings
from xray_viewer.ui.actions import ACTIONS
from xray_viewer.ui.on_screen import bring_on_screen
from xray_viewer.ui.panel_dock import PanelDock
from xray_viewer.ui.worklist_panel import WorklistPanel

# Of the window's docks and bars; another number forgets where they were.
_STATE_VERSION = 1
_SIZE = QSize(1366, 768)
# What a desktop draws around a window is known only once it is shown.
_FRAME = QSize(16, 48)
_LEFT, _RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea


class Panels(QObject):
    """The list at the left, the reading at the right, the tool bar above; each can be moved, taken out and closed."""

    def __init__(self, window: QMainWindow, worklist: WorklistPanel, reading: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._worklist = worklist
        self.bar = QToolBar(self.tr("Tool Bar"), window)
        self.bar.setObjectName("tools")
        self.images = self._add("images", self.tr("Images"), worklist, _LEFT)
        self.reading = self._add("reading", self.tr("Reading", "the panel"), reading, _RIGHT)
        window.addToolBar(self.bar)
        cast("QGuiApplication", QGuiApplication.instance()).screenRemoved.connect(self._keep_in_reach)

    @property
    def toggles(self) -> list[QAction]:
        """The actions that show and close each of them."""
        return [part.toggleViewAction() for part in (self.images, self.reading, self.bar)]

    def fill_bar(self, actions: Mapping[str, QAction]) -> None:
        """Put those actions into the tool bar that have an icon, menu by menu."""
        menu = None
        for spec in ACTIONS:
            if spec.icon:
                if menu not in (None, spec.menu):
                    self.bar.addSeparator()
                menu = spec.menu
                self.bar.addAction(actions[spec.id])

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give the handlers by the actions' names."""
        return {"panels_back": self.bring_back}

    def bring_back(self) -> None:
        """Show all of them where they are at first."""
        for dock, area in ((self.images, _LEFT), (self.reading, _RIGHT)):
            dock.setFloating(False)
            self._window.addDockWidget(area, dock)
            dock.show()
        self._window.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.bar)
        self.bar.show()
        widths = [self._worklist.width_of(self._window.width()), self.reading.widget().minimumSizeHint().width()]
        self._window.resizeDocks([self.images, self.reading], widths, Qt.Orientation.Horizontal)

    def set_list_wide(self, *, is_wide: bool) -> None:
        """Give the list room for a table, or as little as a list needs."""
        width = self._worklist.set_wide(is_wide=is_wide, of_width=self._window.width())
        self.images.show()
        self._window.resizeDocks([self.images], [width], Qt.Orientation.Horizontal)

    def restore(self) -> None:
        """Put the window and its panels where they were, as far as there is a monitor."""
        room = self._window.screen().availableSize() - _FRAME
        self._window.resize(_SIZE.boundedTo(room))
        self._window.restoreGeometry(self._settings.window_geometry)
        self._window.restoreState(self._settings.window_state, _STATE_VERSION)
        self._worklist.restore()
        self._keep_in_reach()

    def remember(self) -> None:
        """Have kept where all is now."""
        self._settings.window_geometry = self._window.saveGeometry()
        self._settings.window_state = self._window.saveState(_STATE_VERSION)
        self._worklist.remember()

    def _add(self, name: str, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = PanelDock(title, self._window)
        dock.setObjectName(name)
        dock.setWidget(widget)
        self._window.addDockWidget(area, dock)
        return dock

    def _keep_in_reach(self) -> None:
        bring_on_screen(self._window, self._window)
        for dock in (self.images, self.reading):
            if dock.isFloating():
                bring_on_screen(dock, self._window)
