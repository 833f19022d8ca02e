"""Binds the actions that keep patients' names to this computer, and from those who look over a shoulder.

Their dialogs are imported when they are first asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtWidgets import QMainWindow

from xray_viewer.app.session import Session
from xray_viewer.ui.identity_words import outcome_words
from xray_viewer.ui.picture_copy import copy_of
from xray_viewer.ui.picture_view import PictureView
from xray_viewer.ui.text_warning import text_words

if TYPE_CHECKING:
    from xray_viewer.review.deidentified import StudyOutcome

_NEWS_MILLISECONDS = 8000


class PrivacyActions(QObject):
    """What each of these actions does. ``view``: gives the active picture."""

    def __init__(self, session: Session, view: Callable[[], PictureView], window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._view = view
        self._window = window
        self._actions: Mapping[str, QAction] = {}
        session.picture_out.copied.connect(self._put_on_clipboard)
        session.picture_out.saved.connect(self._say_saved)
        session.deidentification.image_written.connect(self._say_saved)
        session.deidentification.study_written.connect(self._say_study_written)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give the handlers by the actions' names."""
        return {
            "hide_identity": self._toggle_identity,
            "copy_picture": self._copy_picture,
            "save_picture": self._save_picture,
            "deidentify": self._deidentify,
        }

    def mark(self, actions: Mapping[str, QAction]) -> None:
        """Check what is in use."""
        self._actions = actions
        self._session.identity.changed.connect(self._mark)
        self._session.study.current_changed.connect(self._mark)
        self._mark()

    def _toggle_identity(self) -> None:
        session = self._session
        session.identity.toggle()
        if session.identity.is_hidden:
            # What was searched for may be a name, and so may the file that was written last.
            session.worklist.show(replace(session.worklist.listing, search=""))
            self._window.statusBar().clearMessage()

    def _copy_picture(self) -> None:
        noted = copy_of(self._session.viewer, self._view(), is_full=False)
        if noted is None:
            self._say_there_is_none()
        else:
            self._session.picture_out.copy(*noted)

    def _put_on_clipboard(self, image: QImage, has_text: bool) -> None:
        QGuiApplication.clipboard().setImage(image)
        if has_text:
            self._session.noticed.emit(self.tr("The picture was copied. {warning}").format(warning=text_words()))
        else:
            self._tell(self.tr("The picture was copied, as it is in view and without names."))

    def _save_picture(self) -> None:
        from xray_viewer.ui.save_picture_dialog import SavePictureDialog

        if self._session.viewer.picture is None:
            self._say_there_is_none()
        else:
            SavePictureDialog(self._session, self._view(), self._window).open()

    def _deidentify(self) -> None:
        from xray_viewer.ui.deidentify_dialog import DeidentifyDialog

        shown = self._window.findChild(DeidentifyDialog)
        dialog = DeidentifyDialog(self._session, self._window) if shown is None else shown
        dialog.show()
        dialog.activateWindow()

    def _say_there_is_none(self) -> None:
        self._session.noticed.emit(self.tr("There is no picture on the screen to be copied or saved."))

    def _say_saved(self, name: str) -> None:
        self._tell(self._session.identity.words(self.tr("{name} was written.").format(name=name)))

    def _say_study_written(self, outcome: StudyOutcome) -> None:
        words = outcome_words(outcome, self._session.deidentification.name)
        # What was left out, or needs to be looked at, must not go by itself.
        if outcome.with_text or outcome.unseen or outcome.refused or outcome.others or outcome.failed:
            self._session.noticed.emit(words)
        else:
            self._tell(words)

    def _tell(self, words: str) -> None:
        self._window.statusBar().showMessage(words, _NEWS_MILLISECONDS)

    def _mark(self) -> None:
        self._actions["deidentify"].setEnabled(bool(self._session.study.entries))
        self._actions["hide_identity"].setChecked(self._session.identity.is_hidden)
