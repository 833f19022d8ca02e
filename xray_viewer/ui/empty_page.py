"""What the centre shows before a study is open."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from xray_viewer.app.identity import Identity
from xray_viewer.app.settings import Settings
from xray_viewer.ui.action_button import ActionButton
from xray_viewer.ui.identity_words import folder_words

_RECENT = 5
_WIDTH = 560


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
    """Says how to begin, with a button for each way and one for each folder opened last. ``chosen``: one of those."""

    chosen = Signal(str)

    def __init__(
        self, actions: Iterable[QAction], settings: Settings, identity: Identity, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._identity = identity
        identity.changed.connect(self.fill)
        self.setAccessibleName(self.tr("No study is open"))
        self.buttons: list[QPushButton] = [ActionButton(action) for action in actions]
        ways = QHBoxLayout()
        ways.addStretch()
        for button in self.buttons:
            ways.addWidget(button)
        ways.addStretch()
        self._recent_heading = self._line(self.tr("Opened last"), "heading")
        self.recent: list[QPushButton] = []
        self._recent = QVBoxLayout()
        self._recent.setSpacing(4)
        place = _Place()
        column = QVBoxLayout(place)
        column.setContentsMargins(24, 28, 24, 24)
        column.setSpacing(14)
        column.addWidget(self._line(self.tr("Drop a radiograph or a folder here"), "title"))
        column.addWidget(
            self._line(self.tr("DICOM, JPEG, PNG, TIFF or BMP. Files are only read, never changed."), "muted")
        )
        column.addLayout(ways)
        column.addSpacing(6)
        column.addWidget(self._recent_heading)
        column.addLayout(self._recent)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(place, stretch=1)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.addStretch()
        layout.addLayout(row)
        layout.addStretch()

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
        button.clicked.connect(lambda: self.chosen.emit(folder))
        return button

    def _line(self, words: str, role: str) -> QLabel:
        label = QLabel(words)
        label.setProperty("role", role)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        return label
