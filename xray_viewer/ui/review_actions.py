"""Binds the actions of the Review menu to the verdicts, and shows which of them there is something to do for.

Its dialogs, and what they need, are imported when they are first asked for.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from xray_viewer.app.image_names import image_name
from xray_viewer.app.notices import Kind
from xray_viewer.app.session import Session
from xray_viewer.core.opinion import Verdict
from xray_viewer.ui.numbers import count_words
from xray_viewer.ui.verdict_words import no_picture_words

_NEWS_MILLISECONDS = 8000


class ReviewActions(QObject):
    """What each action of the Review menu does."""

    def __init__(self, session: Session, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._actions: Mapping[str, QAction] = {}
        session.history.conflicted.connect(self._say_conflict)
        session.exporter.exported.connect(self._say_exported)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give the handlers by the actions' names."""
        handlers: dict[str, Callable[[], object]] = {
            f"verdict_{verdict}": lambda verdict=verdict: self._give(verdict)  # type: ignore[misc]
            for verdict in Verdict
        }
        return handlers | {
            "take_back": self._take_back,
            "next_unread": self._go_to_next_unread,
            "note": self._ask_for_note,
            "undo": self._session.history.undo,
            "redo": self._session.history.redo,
            "advance": self._toggle_advance,
            "truth": self._show_truth,
            "export": self._show_export,
        }

    def mark(self, actions: Mapping[str, QAction]) -> None:
        """Check what is in use, and take away what there is nothing for."""
        self._actions = actions
        session = self._session
        session.history.changed.connect(self._mark)
        session.study.current_changed.connect(self._mark)
        self._mark()

    def _mark(self) -> None:
        session = self._session
        self._actions["undo"].setEnabled(session.history.can_undo)
        self._actions["redo"].setEnabled(session.history.can_redo)
        for name in ("next_unread", "truth", "export"):
            self._actions[name].setEnabled(bool(session.study.entries))
        self._actions["advance"].setChecked(session.settings.advances)

    def _judged(self) -> str:
        """Give the content of the picture on the screen; empty, with a word on it, where there is none."""
        picture, entry = self._session.viewer.picture, self._session.study.current_entry
        if picture is not None:
            return picture.radiograph.sha256
        if entry is not None and entry.is_unreadable:
            self._session.noticed.emit(no_picture_words())
        else:
            words = self.tr("A verdict is given on a picture that is on the screen, and there is none yet.")
            self._session.failed.emit(words)
        return ""

    def _give(self, verdict: Verdict) -> None:
        sha256 = self._judged()
        if sha256:
            self._session.verdicts.give(sha256, verdict)
            index = self._session.worklist.next_unread() if self._session.settings.advances else None
            if index is not None:
                self._session.study.go_to(index)

    def _take_back(self) -> None:
        sha256 = self._judged()
        if sha256:
            self._session.verdicts.take_back(sha256)

    def _go_to_next_unread(self) -> None:
        index = self._session.worklist.next_unread()
        if index is not None:
            self._session.study.go_to(index)
            return
        entry = self._session.study.current_entry
        if entry is not None and entry.is_unread:
            self._session.noticed.emit(self.tr("This is the last listed image without a verdict."))
        else:
            self._session.noticed.emit(self.tr("Every listed image that can be read has a verdict."))

    def _ask_for_note(self) -> None:
        from xray_viewer.ui.note_dialog import NoteDialog

        sha256, entry = self._judged(), self._session.study.current_entry
        if sha256 and entry is not None:
            verdicts, study = self._session.verdicts, self._session.study
            note = verdicts.opinion(sha256).note
            if self._session.identity.written(note) != note:
                self._session.noticed.emit(self.tr("The note names the patient. Show identity again to change it."))
                return
            if note and self._session.identity.withholds_notes:
                self._session.noticed.emit(
                    self.tr("The note is hidden until the files' headers are read. Wait, or show identity again.")
                )
                return
            dialog = NoteDialog(image_name(study.current, study), note, self._window)
            dialog.written.connect(lambda note: verdicts.annotate(sha256, note))
            # The image stays the same until it is closed.
            dialog.open()

    def _toggle_advance(self) -> None:
        self._session.settings.advances = not self._session.settings.advances
        self._mark()

    def _show_truth(self) -> None:
        from xray_viewer.ui.truth_dialog import TruthDialog

        shown = self._window.findChild(TruthDialog)
        dialog = TruthDialog(self._session, self._window) if shown is None else shown
        dialog.begin()

    def _show_export(self) -> None:
        from xray_viewer.ui.export_dialog import ExportDialog

        shown = self._window.findChild(ExportDialog)
        dialog = ExportDialog(self._session, self._window) if shown is None else shown
        dialog.show()
        dialog.activateWindow()

    def _say_conflict(self) -> None:
        words = self.tr("Another window has changed the verdict on that image since, so it is left as it is.")
        self._session.failed.emit(words)

    def _say_exported(self, name: str, rows: int) -> None:
        words = self.tr("Results of {rows} images were written to {name}.", None, rows)
        words = words.format(rows=count_words(rows), name=name)
        self._window.statusBar().showMessage(self._session.identity.words(words), _NEWS_MILLISECONDS)
        self._session.notices.add(Kind.INFORMATION, words)
