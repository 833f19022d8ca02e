"""Binds the actions that go through the worklist and those of the List menu, and checks those in use."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from xray_viewer.app.session import Session
from xray_viewer.core.worklist import Listed, Order
from xray_viewer.ui.turning import turn_to
from xray_viewer.ui.worklist_panel import WorklistPanel

# What is asked for most often comes first.
_DESCENDING_FIRST = (Order.PROBABILITY,)


class WorklistActions(QObject):
    """What each of these actions does. ``set_wide``: gives the list much or little room in the window."""

    def __init__(
        self, session: Session, panel: WorklistPanel, set_wide: Callable[..., object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._worklist = session.worklist
        self._panel = panel
        self._set_wide = set_wide
        self._actions: Mapping[str, QAction] = {}
        panel.table.order_wanted.connect(self._order_by)
        panel.search.textChanged.connect(self._search)
        panel.search.accepted.connect(self._go_to_found)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give the handlers by the actions' names."""
        worklist = self._worklist
        handlers: dict[str, Callable[[], object]] = {
            f"list_{listed}": lambda listed=listed: self._list(listed)  # type: ignore[misc]
            for listed in Listed
        }
        handlers |= {
            f"order_{order}": lambda order=order: self._order_by(order)  # type: ignore[misc]
            for order in Order
        }
        return handlers | {
            "previous": lambda: self._go_to(worklist.neighbour(-1)),
            "next": lambda: self._go_to(worklist.neighbour(1)),
            "first": lambda: self._go_to(worklist.end(is_last=False)),
            "last": lambda: self._go_to(worklist.end(is_last=True)),
            "search": self._go_to_search,
            "wide_list": self._toggle_wide,
            "columns": self._choose_columns,
            "read_first": self._toggle_read_first,
        }

    def mark(self, actions: Mapping[str, QAction]) -> None:
        """Check what is in use."""
        self._actions = actions
        self._worklist.listing_changed.connect(self._mark)
        self._mark()

    def _mark(self) -> None:
        listing = self._worklist.listing
        for listed in Listed:
            self._actions[f"list_{listed}"].setChecked(listed is listing.listed)
        for order in Order:
            self._actions[f"order_{order}"].setChecked(order is listing.order)
        self._actions["wide_list"].setChecked(self._panel.is_wide)
        self._actions["read_first"].setChecked(self._session.study.reads_first)

    def _go_to(self, index: int | None) -> None:
        if index is not None:
            self._session.study.go_to(index)

    def _list(self, listed: Listed) -> None:
        self._worklist.show(replace(self._worklist.listing, listed=listed))
        # Qt has unchecked the action that was in use already.
        self._mark()

    def _order_by(self, order: Order) -> None:
        listing = self._worklist.listing
        is_descending = order in _DESCENDING_FIRST
        if order is listing.order and order is not Order.RANDOM:
            is_descending = not listing.is_descending
        self._worklist.show(replace(listing, order=order, is_descending=is_descending))
        self._mark()

    def _search(self, text: str) -> None:
        self._worklist.show(replace(self._worklist.listing, search=text.strip()))

    def _go_to_found(self) -> None:
        # Else the next key would be about an image that was not found.
        if self._worklist.position(self._session.study.current) < 0:
            self._go_to(self._worklist.end(is_last=False))

    def _go_to_search(self) -> None:
        turn_to(self._panel.search)
        self._panel.search.selectAll()

    def _toggle_wide(self) -> None:
        self._set_wide(is_wide=not self._panel.is_wide)
        self._mark()

    def _choose_columns(self) -> None:
        self._set_wide(is_wide=True)
        self._mark()
        self._panel.table.choose_columns()

    def _toggle_read_first(self) -> None:
        study = self._session.study
        in_view = study.unread_in_view
        study.set_reads_first(not study.reads_first)
        self._session.settings.reads_first = study.reads_first
        self._mark()
        if study.reads_first and in_view:
            words = self.tr(
                "The model's answer has been in view for {count} of the images that you have not read, so a verdict on "
                "them is kept as given with the answer in view. To read blind, switch Read First on before a study is "
                "opened."
            )
            self._session.noticed.emit(words.format(count=in_view))
