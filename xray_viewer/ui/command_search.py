"""Finding a command by its words, and doing it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from xray_viewer.core.command_match import Command, matching
from xray_viewer.ui.action_spec import ActionSpec, menu_text, plain_text, translated, without_letter
from xray_viewer.ui.actions import ACTIONS
from xray_viewer.ui.key_bindings import KeyBindings
from xray_viewer.ui.labels import wrapped_label
from xray_viewer.ui.roomy_rows import RoomyRows

_SIZE = (620, 420)
_STEPPING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTERING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _WordsField(QLineEdit):
    """Takes the words, and hands on the keys that go through the rows. ``accepted``: Enter."""

    accepted = Signal()

    def __init__(self, rows: QWidget) -> None:
        super().__init__()
        self._rows = rows

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the keyboard while the rows are gone through."""
        if event.key() in _STEPPING:
            QApplication.sendEvent(self._rows, event)
        elif event.key() in _ENTERING:
            self.accepted.emit()
        else:
            super().keyPressEvent(event)


class CommandSearch(QDialog):
    """Lists the actions whose words begin with what is typed; Enter does the one that is marked.

    An action that cannot be done now is listed all the same, and says so.
    """

    def __init__(self, actions: Mapping[str, QAction], bindings: KeyBindings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Command Search"))
        self._actions = actions
        self._bindings = bindings
        self._specs = [spec for spec in ACTIONS if spec.id != "command_search"]
        self._commands = [
            Command(plain_text(spec), f"{menu_text(spec.menu)} {translated(spec.tip)}") for spec in self._specs
        ]
        self.list = QTreeWidget()
        self.field = _WordsField(self.list)
        self.field.accepted.connect(lambda: self._do(self.list.currentItem()))
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Words of a command"))
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setHeaderLabels([self.tr("Command"), self.tr("Menu"), self.tr("Keys")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setItemDelegate(RoomyRows(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(self._do)
        self.tip = wrapped_label(role="muted")
        self.none = QLabel(self.tr("No command has these words."))
        layout = QVBoxLayout(self)
        for widget in (self.field, self.list, self.none, self.tip):
            layout.addWidget(widget)
        self.resize(*_SIZE)
        self.field.textChanged.connect(self._find)
        self.list.currentItemChanged.connect(self._explain)
        self._find("")

    def _find(self, typed: str) -> None:
        self.list.clear()
        for place in matching(typed, self._commands):
            self.list.addTopLevelItem(self._item(place))
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
        self.list.setVisible(first is not None)
        self.none.setVisible(first is None)
        for column in range(2):
            self.list.resizeColumnToContents(column)
        self._explain()

    def _item(self, place: int) -> QTreeWidgetItem:
        spec, action = self._specs[place], self._actions[self._specs[place].id]
        title = without_letter(action.text())
        if action.isCheckable():
            title = f"{'●' if action.isChecked() else '○'}  {title}"
        if not action.isEnabled():
            title = self.tr("{command} (not now)").format(command=title)
        item = QTreeWidgetItem([title, menu_text(spec.menu), self._bindings.words(spec)])
        item.setData(0, Qt.ItemDataRole.UserRole, place)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(item.text(column) for column in range(3)))
        return item

    def _spec(self, item: QTreeWidgetItem | None) -> ActionSpec | None:
        return None if item is None else self._specs[item.data(0, Qt.ItemDataRole.UserRole)]

    def _explain(self) -> None:
        spec = self._spec(self.list.currentItem())
        words = "" if spec is None else translated(spec.tip)
        if spec is not None and not self._actions[spec.id].isEnabled():
            words = self.tr("It cannot be done now: there is nothing for it. {tip}").format(tip=words)
        self.tip.setText(words)
        # Who does not see the list hears it from the field, which keeps the keyboard.
        item = self.list.currentItem()
        self.field.setAccessibleDescription("" if item is None else f"{item.text(0)}, {item.text(2)}. {words}")

    def _do(self, item: QTreeWidgetItem | None) -> None:
        spec = self._spec(item)
        if spec is None or not self._actions[spec.id].isEnabled():
            return
        self.accept()
        # Once this window is gone: the action may be about what has the keyboard then.
        action = self._actions[spec.id]
        action.trigger()
