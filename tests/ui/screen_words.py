"""All words that a person or a screen reader can come upon in the windows that are open."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QHeaderView, QMenu, QWidget

_GETTERS = (
    "windowTitle",
    "toolTip",
    "statusTip",
    "whatsThis",
    "accessibleName",
    "accessibleDescription",
    "text",
    "title",
    "placeholderText",
    "toPlainText",
    "currentText",
    "currentMessage",
)
_ROLES = range(Qt.ItemDataRole.UserRole + 16)


def words_on_screen() -> list[str]:
    """Gather them: of visible widgets the texts, of menus all entries, of models every text of every role."""
    found: list[str] = []
    for widget in QApplication.allWidgets():
        if isinstance(widget, QMenu):
            widget.aboutToShow.emit()
            for action in widget.actions():
                found += _of_action(action)
        elif widget.isVisible():
            found += _of_widget(widget)
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            interface = QAccessible.queryAccessibleInterface(window)
            found += [] if interface is None else _as_spoken(interface)
    return [words for words in found if words]


def _of_action(action: QAction) -> list[str]:
    return [action.text(), action.toolTip(), action.statusTip(), action.iconText()]


def _of_widget(widget: QWidget) -> Iterator[str]:
    for getter in _GETTERS:
        get = getattr(widget, getter, None)
        # Some widgets have a method of that name with arguments.
        words = get() if callable(get) and getter not in type(widget).__dict__ else ""
        if isinstance(words, str):
            yield words
    for action in widget.actions():
        yield from _of_action(action)
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView) and widget.model() is not None:
        yield from _of_model(widget.model())


def _of_model(model: QAbstractItemModel) -> Iterator[str]:
    # A list has one column, and hides the method that says so.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(columns):
        yield from filter(_is_words, (model.headerData(column, Qt.Orientation.Horizontal, role) for role in _ROLES))
        for row in range(model.rowCount(QModelIndex())):
            # What is no text is drawn, or asked for by the program alone: a path finds a thumbnail.
            yield from filter(_is_words, (model.index(row, column).data(role) for role in _ROLES))


def _is_words(value: object) -> bool:
    return isinstance(value, str)


def _as_spoken(interface: QAccessibleInterface) -> Iterator[str]:
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help):
        yield interface.text(kind)
    for child in range(interface.childCount()):
        found = interface.child(child)
        # What is not shown is not spoken.
        widget = None if found is None else found.object()
        if found is not None and not (isinstance(widget, QWidget) and not widget.isVisible()):
            yield from _as_spoken(found)
