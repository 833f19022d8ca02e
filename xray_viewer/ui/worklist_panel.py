"""The left side: what is searched for and listed, and the images, as a narrow list or as a wide table."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from xray_viewer.app.session import Session
from xray_viewer.core.worklist import Listed
from xray_viewer.ui.action_making import key_of
from xray_viewer.ui.image_list import ImageList
from xray_viewer.ui.labels import wrapped_label
from xray_viewer.ui.numbers import count_words
from xray_viewer.ui.own_keys import claims
from xray_viewer.ui.unlisted_line import UnlistedLine
from xray_viewer.ui.worklist_model import WorklistModel
from xray_viewer.ui.worklist_table import WorklistTable
from xray_viewer.ui.worklist_words import listed_tip, listed_words

# The picture beside it is seen still, and the reading.
_WIDE_SHARE = 0.43
_NARROW_COLUMNS = 2
# How many choices a row has, up to which width. Wider rows would push the window over the edge of a screen of
# 1366 x 768; the second is for larger letters, in which the reading and the page in the middle need more of it.
_ROWS = ((len(Listed), 580), (len(Listed) // 2, 440))
_ENDING = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchField(QLineEdit):
    """Enter gives the keyboard back, Escape the plain list too: ``left``. Up and Down go through what is found.

    ``accepted``: with Enter, before that.
    """

    accepted = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep the keys that end the search, which are the window's elsewhere."""
        return claims(event, _ENDING) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the keyboard back when the search is done or given up."""
        if event.key() not in _ENDING:
            super().keyPressEvent(event)
            return
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            self.accepted.emit()
        self.left.emit()


class WorklistPanel(QWidget):
    """Binds the worklist to its widgets."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._worklist = session.worklist
        self.search = SearchField()
        self.search.setAccessibleName(self.tr("Search the study"))
        self.search.setClearButtonEnabled(True)
        self.choices = {listed: QPushButton() for listed in Listed}
        group = QButtonGroup(self)
        for button in self.choices.values():
            button.setCheckable(True)
            button.setProperty("role", "choice")
            group.addButton(button)
        self._grid = QGridLayout()
        self._grid.setSpacing(3)
        self.found = QLabel()
        self.found.setProperty("role", "muted")
        self.unlisted = UnlistedLine(session.study, self._worklist)
        model = WorklistModel(session.study, self._worklist, session.row_texts, session.reading, self)
        self.images = ImageList(model, session.study, self._worklist, session.thumbnails)
        self.table = WorklistTable(model, session.study, self._worklist, session.thumbnails)
        self.nothing = wrapped_label(role="muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.nothing.setMargin(20)
        self._pages = QStackedWidget()
        for page in (self.images, self.table, self.nothing):
            self._pages.addWidget(page)
        self._is_wide = False
        self._actions: Mapping[str, QAction] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        head = QVBoxLayout()
        head.setContentsMargins(6, 4, 6, 0)
        head.setSpacing(4)
        head.addWidget(self.search)
        head.addLayout(self._grid)
        head.addWidget(self.found)
        head.addWidget(self.unlisted)
        layout.addLayout(head)
        layout.addWidget(self._pages, stretch=1)
        for signal in (self._worklist.rearranged, self._worklist.grown, self._worklist.listing_changed):
            signal.connect(self._show)
        session.counts.changed.connect(self._count)
        session.study.revalued.connect(self._count)
        self._lay_out(is_wide=False)

    def bind(self, actions: Mapping[str, QAction]) -> None:
        """Let the buttons do what the keys do."""
        for listed, button in self.choices.items():
            action = actions[f"list_{listed}"]
            button.clicked.connect(lambda _checked=False, action=action: action.trigger())
        self._actions = actions
        for name in ("search", *(f"list_{listed}" for listed in Listed)):
            # The reader may give it another key.
            actions[name].changed.connect(self._name_keys)
        self._name_keys()

    @property
    def rows(self) -> QAbstractItemView:
        """The rows as they are shown now."""
        return self.table if self._is_wide else self.images

    @property
    def is_wide(self) -> bool:
        """Whether the images stand in a table."""
        return self._is_wide

    def set_wide(self, *, is_wide: bool, of_width: int) -> int:
        """Show the images in a table or in a narrow list; give the width it had last, or a share of a window's."""
        if is_wide != self._is_wide:
            self._session.settings.remember_list_width(is_wide=self._is_wide, width=self.width())
            self._lay_out(is_wide=is_wide)
        return self._session.settings.list_width(is_wide=is_wide) or self.width_of(of_width)

    def width_of(self, of_width: int) -> int:
        """Say how wide it is at first, as it is shown now, in a window of a width."""
        return round(of_width * _WIDE_SHARE) if self._is_wide else self.images.sizeHint().width()

    def remember(self) -> None:
        """Have kept how it is shown."""
        settings = self._session.settings
        settings.is_list_wide = self._is_wide
        settings.columns_state = self.table.columns_state

    def changeEvent(self, event: QEvent) -> None:
        """Put fewer choices into a row in larger letters."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._lay_out(is_wide=self._is_wide)

    def restore(self) -> None:
        """Show it as it was."""
        settings = self._session.settings
        self.table.columns_state = settings.columns_state
        self._lay_out(is_wide=settings.is_list_wide)

    def _lay_out(self, *, is_wide: bool) -> None:
        had_keyboard = self.rows.hasFocus()
        self._is_wide = is_wide
        columns = self._columns()
        for number, button in enumerate(self.choices.values()):
            self._grid.removeWidget(button)
            self._grid.addWidget(button, number // columns, number % columns)
        self._show()
        if had_keyboard:
            self.rows.setFocus()

    def _columns(self) -> int:
        widths = [button.sizeHint().width() + self._grid.spacing() for button in self.choices.values()]
        for columns, room in _ROWS:
            if self._is_wide and sum(max(widths[column::columns]) for column in range(columns)) <= room:
                return columns
        return _NARROW_COLUMNS

    def _show(self) -> None:
        listing, study = self._worklist.listing, self._session.study
        is_empty = bool(study.entries) and not len(self._worklist)
        self._pages.setCurrentWidget(self.nothing if is_empty else self.rows)
        words = self.tr("{listed} of {images} listed").format(
            listed=count_words(len(self._worklist)), images=count_words(len(study.entries))
        )
        self.found.setText(words)
        self.found.setVisible(bool(listing.search))
        if self.search.text().strip() != listing.search:
            self.search.setText(listing.search)
        self._count()

    def _name_keys(self) -> None:
        key = key_of(self._actions["search"])
        self.search.setPlaceholderText(self.tr("Search ({key})").format(key=key) if key else self.tr("Search"))
        key = key_of(self._actions[f"list_{Listed.ALL}"]) or self.tr("All")
        words = self.tr("No image is listed, and the one on the screen stays. {key} lists all of them.")
        self.nothing.setText(words.format(key=key))
        self._count()

    def _count(self) -> None:
        counts, listing = self._worklist.counts(), self._worklist.listing
        for listed, button in self.choices.items():
            button.setText(listed_words(listed, counts[listed]))
            tip, action = (
                listed_tip(listed, reads_first=self._session.study.reads_first),
                self._actions.get(f"list_{listed}"),
            )
            key = "" if action is None else key_of(action)
            button.setToolTip(f"{tip} ({key})" if key else tip)
            button.setChecked(listing.listed is listed)
