"""What the narrow list and the table have in common: their current row is the image that is looked at."""

from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QObject, QPoint
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from xray_viewer.app.study import StudyState
from xray_viewer.app.thumbnails import ThumbnailMaker
from xray_viewer.app.worklist import Worklist
from xray_viewer.ui.worklist_model import FILE_COLUMN, PATH_ROLE, AnyIndex


def set_up_rows(view: QTableView) -> None:
    """Let a table show one selected row at a time, without lines and row numbers."""
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setMinimumSectionSize(1)


class ImageRows(QObject):
    """Keeps a view's current row and the study's current image together, also where the rows come in another order."""

    def __init__(self, view: QTableView, study: StudyState, worklist: Worklist, thumbnails: ThumbnailMaker) -> None:
        super().__init__(view)
        self._view = view
        self._study = study
        self._worklist = worklist
        self._was_at: int | None = None
        self._is_scrolled_away = False
        self._scrolled = 0
        self._is_following = False
        view.model().modelAboutToBeReset.connect(self._note_place)
        view.model().modelReset.connect(self._restore)
        view.selectionModel().currentRowChanged.connect(self._look)
        study.current_changed.connect(self._follow)
        thumbnails.made.connect(self._redraw)
        self._follow()

    def _look(self, current: AnyIndex) -> None:
        # While a verdict is on its way to the disk, the image that the reader has asked for must not be forgotten.
        if current.isValid() and not self._is_following:
            self._study.go_to(self._worklist.index(current.row()))

    def _follow(self) -> None:
        self._select()
        if self._view.currentIndex().isValid():
            self._view.scrollTo(self._view.currentIndex())

    def _select(self) -> None:
        row = self._worklist.position(self._study.current)
        selection = self._view.selectionModel()
        if row < 0:
            selection.clear()
        elif row != self._view.currentIndex().row():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self._is_following = True
            selection.setCurrentIndex(self._view.model().index(row, FILE_COLUMN), flags)
            self._is_following = False

    def _note_place(self) -> None:
        current = self._view.currentIndex()
        box = self._view.visualRect(current)
        is_in_sight = current.isValid() and box.intersects(self._view.viewport().rect())
        self._was_at = box.top() if is_in_sight else None
        self._is_scrolled_away = current.isValid() and self._view.isVisible() and not is_in_sight
        self._scrolled = self._view.verticalScrollBar().value()

    def _restore(self) -> None:
        """Show the current image's row where it was on the screen, so that it need not be looked for."""
        self._select()
        # Else the scroll bar has no range yet.
        self._view.doItemsLayout()
        bar, current = self._view.verticalScrollBar(), self._view.currentIndex()
        bar.setValue(self._scrolled)
        if self._was_at is not None and current.isValid():
            bar.setValue(bar.value() + self._view.visualRect(current).top() - self._was_at)
        elif current.isValid() and not self._is_scrolled_away:
            self._view.scrollTo(current)

    def _redraw(self, path: Path) -> None:
        """Draw a file's rows anew; all that are in view would take several milliseconds."""
        view, model = self._view, self._view.model()
        if not view.isVisible():
            return
        row, bottom = view.indexAt(QPoint(1, 0)).row(), view.viewport().height()
        while 0 <= row < model.rowCount() and view.visualRect(model.index(row, FILE_COLUMN)).top() < bottom:
            if model.index(row, FILE_COLUMN).data(PATH_ROLE) == path:
                for column in range(model.columnCount()):
                    view.update(model.index(row, column))
            row += 1
