"""What the centre shows before a study is open."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from xray_viewer.app.identity import Identity
from xray_viewer.app.settings import Settings
from xray_viewer.ui.action_button import ActionButton
from xray_viewer.ui.identity_words import folder_words

_RECENT = 5
_WIDTH = 560
# Beside the words, of the dashes around them, and around these.
_SIDE = 24
_FRAME = 2
_EDGE = 9


class _Place(QFrame):
    """A frame that is no wider than its words need, and no narrower where there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "place")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Give what the buttons need beside each other, which depends on language and size of text."""
        return super().sizeHint().expandedTo(QSize(_WIDTH, 0))


class EmptyPage(QWidget):
    """Says how to begin, with a button for each way and each folder opened last. ``chosen``: the path of a folder."""

    chosen = Signal(object)

    def __init__(
        self, actions: Iterable[QAction], settings: Settings, identity: Identity, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._identity = identity
        identity.changed.connect(self.fill)
        self.setAccessibleName(self.tr("No study is open"))
        self.buttons: list[QPushButton] = [ActionButton(action) for action in actions]
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ways.addStretch()
        for button in self.buttons:
            self._ways.addWidget(button)
        self._ways.addStretch()
        self._recent_heading = self._line(self.tr("Opened last"), "heading")
        self.recent: list[QPushButton] = []
        self._recent = QVBoxLayout()
        self._recent.setSpacing(4)
        place = _Place()
        column = QVBoxLayout(place)
        column.setContentsMargins(_SIDE, 28, _SIDE, 24)
        column.setSpacing(14)
        column.addWidget(self._line(self.tr("Drop a radiograph or a folder here"), "title"))
        column.addWidget(
            self._line(self.tr("DICOM, JPEG, PNG, TIFF or BMP. Files are only read, never changed."), "muted")
        )
        column.addLayout(self._ways)
        column.addSpacing(6)
        column.addWidget(self._recent_heading)
        column.addLayout(self._recent)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(place, stretch=1)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        layout.addStretch()
        layout.addLayout(row)
        layout.addStretch()

    def minimumSizeHint(self) -> QSize:
        """Have room for the buttons below each other, however they stand now."""
        widest = max(button.sizeHint().width() for button in self.buttons)
        return QSize(widest + 2 * (_SIDE + _FRAME + _EDGE), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside each other where there is room."""
        super().resizeEvent(event)
        beside = sum(button.sizeHint().width() + self._ways.spacing() for button in self.buttons)
        has_room = beside + self._ways.spacing() + 2 * (_SIDE + _FRAME + _EDGE) <= self.width()
        direction = QBoxLayout.Direction
        self._ways.setDirection(direction.LeftToRight if has_room else direction.TopToBottom)

    def showEvent(self, event: QShowEvent) -> None:
        """Offer the folders that were opened last by now."""
        super().showEvent(event)
        self.fill()

    def fill(self) -> None:
        """Write the folders anew."""
        for button in self.recent:
            button.deleteLater()
        folders = self._settings.recent_folders[:_RECENT]
        self.recent = [self._folder_button(folder, number) for number, folder in enumerate(folders, start=1)]
        before = self.buttons[-1]
        for button in self.recent:
            self._recent.addWidget(button)
            QWidget.setTabOrder(before, button)
            before = button
        self._recent_heading.setVisible(bool(self.recent))

    def _folder_button(self, folder: str, number: int) -> QPushButton:
        words = folder_words(folder, number, self._identity)
        button = QPushButton((Path(words).name or words).replace("&", "&&"))
        button.setProperty("role", "choice")
        button.setToolTip(words)
        button.setAccessibleName(self.tr("Open {folder} again").format(folder=words))
        button.clicked.connect(lambda: self.chosen.emit(Path(folder)))
        return button

    def _line(self, words: str, role: str) -> QLabel:
        label = QLabel(words)
        label.setProperty("role", role)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        return label
