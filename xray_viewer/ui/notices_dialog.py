"""The notices since the program was started, to be read again and copied."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from xray_viewer.app.identity import Identity
from xray_viewer.app.log_file import versions
from xray_viewer.app.notices import Kind, Notice, Notices
from xray_viewer.ui.labels import wrapped_label
from xray_viewer.ui.roomy_rows import RoomyRows
from xray_viewer.ui.told import told

_SIZE = (720, 460)


class NoticesDialog(QDialog):
    """The last one comes first. What is copied names no patient, no file and no folder."""

    def __init__(self, notices: Notices, identity: Identity, open_logs: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Notices"))
        self._notices = notices
        self._identity = identity
        self.nothing = wrapped_label(self.tr("Nothing was said since the program was started."), role="muted")
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Notices"))
        self.list.setHeaderLabels([self.tr("Time"), self.tr("Kind"), self.tr("Notice")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setItemDelegate(RoomyRows(self.list))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The notice in full, as it is copied"))
        self.copy = self._button(self.tr("&Copy"), self._copy)
        self.copy_all = self._button(self.tr("Copy &All"), self._copy_all)
        logs = self._button(self.tr("Open &Log Folder"), open_logs)
        close = self._button(self.tr("Close"), self.close)
        buttons = QHBoxLayout()
        for button in (self.copy, self.copy_all, logs):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        for widget in (self.nothing, self.list, self.text):
            layout.addWidget(widget)
        layout.setStretchFactor(self.list, 3)
        layout.setStretchFactor(self.text, 2)
        layout.addLayout(buttons)
        self.resize(*_SIZE)
        self.list.currentItemChanged.connect(self._show_text)
        notices.added.connect(self._fill)
        identity.changed.connect(self._fill)
        self._fill()

    def _button(self, words: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: do())
        return button

    def _fill(self) -> None:
        words = {Kind.PROBLEM: self.tr("⚠ Problem"), Kind.INFORMATION: self.tr("ℹ Information")}
        words[Kind.FAULT] = self.tr("✕ Mistake of the program")
        chosen = self._chosen
        self.list.clear()
        for notice in reversed(self._notices.all):
            time = f"{notice.time:%H:%M:%S}"
            # Of a study that is open no more nobody knows which words are names.
            text = told(notice.details.partition("\n")[0] if self._identity.is_hidden else notice.text)
            item = QTreeWidgetItem([time, words[notice.kind], text])
            item.setData(0, Qt.ItemDataRole.UserRole, notice)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{time}, {words[notice.kind]}, {text}")
            item.setToolTip(2, text)
            self.list.addTopLevelItem(item)
            if notice is chosen:
                self.list.setCurrentItem(item)
        first = self.list.topLevelItem(0)
        if first is not None and self._chosen is None:
            self.list.setCurrentItem(first)
        for column in range(2):
            self.list.resizeColumnToContents(column)
        for widget in (self.list, self.text):
            widget.setVisible(first is not None)
        for button in (self.copy, self.copy_all):
            button.setEnabled(first is not None)
        self.nothing.setVisible(first is None)

    @property
    def _chosen(self) -> Notice | None:
        item = self.list.currentItem()
        return None if item is None else item.data(0, Qt.ItemDataRole.UserRole)

    def _show_text(self) -> None:
        self.text.setPlainText("" if self._chosen is None else _line(self._chosen))

    def _copy(self) -> None:
        if self._chosen is not None:
            QGuiApplication.clipboard().setText(f"{_line(self._chosen)}\n{versions()}\n")

    def _copy_all(self) -> None:
        lines = "\n".join(_line(notice) for notice in self._notices.all)
        QGuiApplication.clipboard().setText(f"{lines}\n{versions()}\n")


def _line(notice: Notice) -> str:
    return f"{notice.time:%Y-%m-%d %H:%M:%S}  {notice.kind}  {notice.details}"
