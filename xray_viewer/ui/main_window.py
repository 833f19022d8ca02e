"""The window: the list at the left, the picture in the middle, the reading at the right."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QLabel,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from xray_viewer.app.session import Session
from xray_viewer.review.demo import demo_folder, make_demo_study
from xray_viewer.ui.action_making import make_actions
from xray_viewer.ui.action_spec import Menu, translated
from xray_viewer.ui.actions import ACTIONS
from xray_viewer.ui.appearance import Appearance
from xray_viewer.ui.attribute_actions import AttributeActions
from xray_viewer.ui.center_pages import CenterPages
from xray_viewer.ui.compare_actions import CompareActions
from xray_viewer.ui.empty_page import EmptyPage
from xray_viewer.ui.file_notices import FileNotices
from xray_viewer.ui.forget_views import ask_to_forget_views
from xray_viewer.ui.help_pages import HelpPages
from xray_viewer.ui.identity_notice import IdentityNotice
from xray_viewer.ui.key_bindings import KeyBindings
from xray_viewer.ui.listing_line import ListingLine
from xray_viewer.ui.message_bar import MessageBar
from xray_viewer.ui.notice_actions import NoticeActions
from xray_viewer.ui.own_keys import OwnMenuBar
from xray_viewer.ui.pane_area import PaneArea
from xray_viewer.ui.panels import Panels
from xray_viewer.ui.picture_actions import picture_handlers
from xray_viewer.ui.picture_screen import PictureHome, PictureScreen
from xray_viewer.ui.picture_view import PictureView
from xray_viewer.ui.privacy_actions import PrivacyActions
from xray_viewer.ui.program_actions import ProgramActions
from xray_viewer.ui.progress_line import ProgressLine
from xray_viewer.ui.reading_actions import ReadingActions
from xray_viewer.ui.reading_panel import ReadingPanel
from xray_viewer.ui.recent_menu import RecentMenu
from xray_viewer.ui.review_actions import ReviewActions
from xray_viewer.ui.tool_actions import ToolChecks, tool_handlers
from xray_viewer.ui.turning import turn_to
from xray_viewer.ui.unsaved_verdicts import may_close
from xray_viewer.ui.verdict_notice import VerdictNotice
from xray_viewer.ui.view_notice import ViewNotice
from xray_viewer.ui.window_actions import WindowActions
from xray_viewer.ui.worklist_actions import WorklistActions
from xray_viewer.ui.worklist_panel import WorklistPanel
from xray_viewer.ui.worklist_words import place_words


class MainWindow(QMainWindow):
    """Binds the session's states to the widgets."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        # First: what is made after it has the right colours and letters from the beginning.
        appearance = Appearance(session.settings.preferences, self)
        bindings = KeyBindings(session.settings, self)
        self.setWindowTitle(self.tr("X-ray Viewer"))
        self.setAcceptDrops(True)
        self.panes = PaneArea(session.panes, session.study, session.worklist, session.evidence)
        self.worklist = WorklistPanel(session)
        self.reading = ReadingPanel(session)
        self.message = MessageBar(session)
        self._home = PictureHome(self.panes)
        self.picture_screen = PictureScreen(self._home, self.message.inform, self)
        self._panels = Panels(self, self.worklist, self.reading, session.settings)
        self._windows = WindowActions(session.panes, session.presets, self.message, self)
        self._attributes = AttributeActions(session, self.message, self)
        self._compare = CompareActions(session.panes, self.message.inform, self)
        self._review = ReviewActions(session, self)
        self._listing = WorklistActions(session, self.worklist, self._panels.set_list_wide, self)
        self._program = ProgramActions(session, bindings, appearance, self)
        self.notice_actions = NoticeActions(session, self)
        self._help = HelpPages(session.reading, bindings, self)
        self._privacy = PrivacyActions(session, lambda: self.picture, self)
        self._reading = ReadingActions(session, self.reading, self._help.show_model, self)
        self.actions_by_id = make_actions(self, self._handlers(), bindings)
        self._program.mark(self.actions_by_id)
        self._panels.fill_bar(self.actions_by_id)
        self.picture_screen.mark(self.actions_by_id)
        self._windows.label(self.actions_by_id)
        self._compare.mark(self.actions_by_id)
        self._review.mark(self.actions_by_id)
        self._listing.mark(self.actions_by_id)
        self._privacy.mark(self.actions_by_id)
        self._reading.mark(self.actions_by_id)
        self.reading.verdict.bind(self.actions_by_id, session.identity)
        self.worklist.bind(self.actions_by_id)
        self.panes.bind(self.actions_by_id)
        ToolChecks(session.panes, session.tools, self.actions_by_id, self)
        ways = [self.actions_by_id[name] for name in ("open_folder", "open_files", "open_demo")]
        self.empty = EmptyPage(ways, session.settings, session.identity)
        self._pages = CenterPages(self.empty, self._home)
        self.setCentralWidget(self._center())
        self.recent = RecentMenu(session.settings, session.identity, self)
        for recent in (self.recent, self.empty):
            recent.chosen.connect(lambda folder: self.open([folder]))
        self.recent.forgotten.connect(self.empty.fill)
        self._add_menus(self._panels.toggles)
        self.position = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.progress = ProgressLine(
            session, self.actions_by_id["toggle_scoring"], self.actions_by_id["cancel_scoring"]
        )
        self.listed = ListingLine(session, self.actions_by_id["stop_listing"])
        self.notices = FileNotices(session.panes)
        self.statusBar().addWidget(self.position)
        self.statusBar().addWidget(self.notices, stretch=1)
        self.view_notice = ViewNotice(session.panes, session.views, self.actions_by_id["reset"])
        self.verdict_notice = VerdictNotice(session.keeper)
        self.statusBar().addPermanentWidget(self.verdict_notice)
        self.statusBar().addPermanentWidget(self.view_notice)
        self.statusBar().addPermanentWidget(IdentityNotice(session.identity, self.actions_by_id["hide_identity"]))
        self.statusBar().addPermanentWidget(self.listed)
        self.statusBar().addPermanentWidget(self.progress)
        self._bind()
        self._panels.restore()
        self.empty.buttons[0].setFocus()

    @property
    def images(self) -> QAbstractItemView:
        """The rows of the images, as they are shown now."""
        return self.worklist.rows

    @property
    def picture(self) -> PictureView:
        """The picture that keys act on."""
        return self.panes.active_picture

    def open(self, paths: Sequence[Path]) -> None:
        """Open files and folders in place of the study that is open."""
        self.message.dismiss()
        self._session.opener.open(paths)

    def open_demo(self) -> None:
        """Make the demo study, if it is not there yet, and open it."""
        self._session.opener.open_made(lambda: make_demo_study(demo_folder()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files and folders of this computer."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        event.acceptProposedAction()
        self.open([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def changeEvent(self, event: QEvent) -> None:
        """Show what other windows have done meanwhile, when the reader turns to this one."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self._session.keeper.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where everything was, and end the work; not before verdicts are saved, if they can be."""
        if not may_close(self._session, self):
            event.ignore()
            return
        self.remember()
        # The threads may take a moment to end, and a window that does not answer looks like a fault.
        self.hide()
        self._session.close()
        super().closeEvent(event)

    def remember(self) -> None:
        """Have kept where everything is."""
        self.picture_screen.bring_back()
        self._panels.remember()

    def _handlers(self) -> dict[str, Callable[[], object]]:
        session = self._session
        return {
            "open_files": self._ask_for_files,
            "open_folder": self._ask_for_folder,
            "open_demo": self.open_demo,
            "stop_listing": session.opener.stop,
            "quit": self.close,
            "full_screen": self._toggle_full_screen,
            "dismiss": self._dismiss,
            "forget_views": lambda: ask_to_forget_views(session.views, self),
            "toggle_scoring": self._toggle_scoring,
            "cancel_scoring": session.scorer.cancel,
            **picture_handlers(self.panes, session.panes, self._say_life_size_is_unknown),
            **self._panels.handlers(),
            **self.picture_screen.handlers(),
            **self._program.handlers(),
            **self.notice_actions.handlers(),
            **self._windows.handlers(),
            **self._attributes.handlers(),
            **self._compare.handlers(),
            **self._review.handlers(),
            **self._listing.handlers(),
            **self._privacy.handlers(),
            **self._help.handlers(),
            **tool_handlers(session.panes, session.tools),
            **self._reading.handlers(),
        }

    def _dismiss(self) -> None:
        had_message = self.message.isVisible()
        self.message.dismiss()
        if not self.picture.drop_drawing() and not had_message and not self.picture_screen.bring_back():
            self._session.panes.end()

    def _center(self) -> QWidget:
        center = QWidget()
        layout = QVBoxLayout(center)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.message)
        layout.addWidget(self._pages, stretch=1)
        return center

    def _add_menus(self, toggles: Sequence[QAction]) -> None:
        self.setMenuBar(OwnMenuBar())
        for entry in Menu:
            menu = self.menuBar().addMenu(translated(entry.value))
            for spec in ACTIONS:
                if spec.menu is not entry:
                    continue
                if spec.starts_group:
                    menu.addSeparator()
                menu.addAction(self.actions_by_id[spec.id])
                if spec.id == "open_demo":
                    menu.addMenu(self.recent)
            if entry is Menu.VIEW:
                menu.addSeparator()
                menu.addActions(list(toggles))

    def _bind(self) -> None:
        session = self._session
        study, worklist = session.study, session.worklist
        for signal in (study.current_changed, study.added, study.revalued, worklist.rearranged, worklist.grown):
            signal.connect(self._show_position)
        threshold = self.reading.threshold
        for field in (threshold.field, threshold.predictive.field, self.worklist.search):
            field.left.connect(lambda: turn_to(self.picture))
        self._show_position()

    def _show_position(self) -> None:
        study = self._session.study
        entry = study.current_entry
        had_keyboard = self.empty.isAncestorOf(self.focusWidget())
        self._pages.setCurrentWidget(self.empty if entry is None else self._home)
        if had_keyboard and entry is not None:
            # Else the keys of the verdicts would be letters of a search.
            self.picture.setFocus()
        if entry is None:
            self.position.clear()
            return
        self.position.setText(place_words(study.current, study, self._session.worklist))

    def _say_life_size_is_unknown(self) -> None:
        self.message.inform(self.tr("Life size is not known: the file or the screen does not say how large it is."))

    def _toggle_scoring(self) -> None:
        scorer = self._session.scorer
        if scorer.is_stopped:
            scorer.resume()
        else:
            scorer.pause()

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _ask_for_files(self) -> None:
        names, _filter = QFileDialog.getOpenFileNames(
            self, self.tr("Open radiographs"), self._session.settings.last_folder
        )
        self.open([Path(name) for name in names])

    def _ask_for_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Open a folder"), self._session.settings.last_folder)
        if name:
            self.open([Path(name)])
