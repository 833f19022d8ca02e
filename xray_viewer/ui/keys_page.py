"""The page of the settings on which the actions are given other keys."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QGridLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
)

from xray_viewer.core.command_match import Command, matching
from xray_viewer.ui.action_spec import ActionSpec, menu_text, plain_text, translated
from xray_viewer.ui.actions import ACTIONS
from xray_viewer.ui.key_bindings import KeyBindings
from xray_viewer.ui.labels import wrapped_label
from xray_viewer.ui.roomy_rows import RoomyRows
from xray_viewer.ui.setting_controls import SettingsPage

_PORTABLE = QKeySequence.SequenceFormat.PortableText


class KeysPage(SettingsPage):
    """All actions with their keys, to be searched; a key that is taken is refused, and it is said by what."""

    def __init__(self, bindings: KeyBindings) -> None:
        super().__init__(self.tr("Keys"))
        self._bindings = bindings
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the actions"))
        self.search.setAccessibleName(self.tr("Search the actions"))
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Actions and their keys"))
        self.list.setHeaderLabels([self.tr("Action"), self.tr("Menu"), self.tr("Keys")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setItemDelegate(RoomyRows(self.list))
        self.list.setMinimumHeight(190)
        self.key = QKeySequenceEdit()
        self.key.setMaximumSequenceLength(1)
        self.key.setClearButtonEnabled(True)
        self.key.setAccessibleName(self.tr("New key"))
        label = QLabel(self.tr("&New key"))
        label.setBuddy(self.key)
        self.instead = self._button(self.tr("Use &Instead"), self._use_instead)
        self.besides = self._button(self.tr("Use as &Well"), self._use_besides)
        self.none = self._button(self.tr("N&o Key"), self._use_none)
        self.first = self._button(self.tr("As at &First"), self._use_first)
        self.answer = wrapped_label()
        keys = QGridLayout()
        keys.addWidget(label, 0, 0)
        keys.addWidget(self.key, 0, 1)
        keys.addWidget(self.instead, 0, 2)
        keys.addWidget(self.besides, 0, 3)
        keys.addWidget(self.none, 1, 2)
        keys.addWidget(self.first, 1, 3)
        keys.setColumnStretch(1, 1)
        for widget in (self.search, self.list):
            self._column.addWidget(widget)
        self._column.setStretchFactor(self.list, 1)
        self._column.addLayout(keys)
        self._column.addWidget(self.answer)
        self.search.textChanged.connect(self._list)
        self.list.currentItemChanged.connect(self._turn)
        self.key.keySequenceChanged.connect(self._check)
        bindings.changed.connect(self._list)
        self._list()

    def reset(self) -> None:
        """Give every action the keys of the table again."""
        self._bindings.reset_all()
        self._answer(self.tr("All actions have the keys that they had at first."))

    def _button(self, words: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _details(self, spec: ActionSpec) -> str:
        return f"{menu_text(spec.menu)} {self._bindings.words(spec)} {translated(spec.tip)}"

    @property
    def _spec(self) -> ActionSpec | None:
        item = self.list.currentItem()
        return None if item is None else ACTIONS[item.data(0, Qt.ItemDataRole.UserRole)]

    def _list(self) -> None:
        chosen = self._spec
        # Found by its key too, and by the one that it has now.
        commands = [Command(plain_text(spec), self._details(spec)) for spec in ACTIONS]
        self.list.clear()
        for place in matching(self.search.text(), commands):
            spec = ACTIONS[place]
            item = QTreeWidgetItem([plain_text(spec), menu_text(spec.menu), self._bindings.words(spec)])
            item.setData(0, Qt.ItemDataRole.UserRole, place)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(item.text(column) for column in range(3)))
            self.list.addTopLevelItem(item)
            if spec is chosen:
                self.list.setCurrentItem(item)
        first = self.list.topLevelItem(0)
        if self.list.currentItem() is None and first is not None:
            self.list.setCurrentItem(first)
        for column in range(2):
            self.list.resizeColumnToContents(column)
        self._check()

    def _turn(self) -> None:
        self.key.clear()
        self._answer("")
        self._check()

    def _typed(self) -> str:
        return self.key.keySequence().toString(_PORTABLE)

    def _check(self) -> None:
        """Say at once whether the key that was pressed can be given away."""
        spec, key = self._spec, self._typed()
        obstacle = ""
        if spec is not None and key:
            is_its_own = key in self._bindings.keys(spec)
            obstacle = self.tr("It has that key.") if is_its_own else self._bindings.obstacle(key)
            self._answer(obstacle, is_refusal=bool(obstacle))
        can_be_given = spec is not None and bool(key) and not obstacle
        self.instead.setEnabled(can_be_given)
        self.besides.setEnabled(can_be_given)
        self.none.setEnabled(spec is not None and bool(self._bindings.keys(spec)))
        self.first.setEnabled(spec is not None and self._bindings.is_chosen(spec))

    def _use_instead(self) -> None:
        self._use([self._typed()])

    def _use_besides(self) -> None:
        spec = self._spec
        if spec is not None:
            self._use([*self._bindings.keys(spec), self._typed()])

    def _use_none(self) -> None:
        self._use([])

    def _use_first(self) -> None:
        spec = self._spec
        if spec is None:
            return
        self._bindings.reset(spec)
        missing = [key for key in spec.shortcuts if key not in self._bindings.keys(spec)]
        self._answer(self._bindings.obstacle(missing[0]) if missing else "", is_refusal=bool(missing))

    def _use(self, keys: list[str]) -> None:
        spec = self._spec
        if spec is not None:
            self._bindings.choose(spec, keys)
            self.key.clear()
            words = self.tr("{action} has no key now.") if not keys else self.tr("{action} now has {keys}.")
            self._answer(words.format(action=plain_text(spec), keys=self._bindings.words(spec)))

    def _answer(self, words: str, *, is_refusal: bool = False) -> None:
        self.answer.setText(f"⚠  {words}" if is_refusal else words)
