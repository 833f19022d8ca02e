"""A line above the list for when the image on the screen is not in it, as after another choice of what is listed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from xray_viewer.app.image_names import image_name
from xray_viewer.app.study import StudyState
from xray_viewer.app.worklist import Worklist


class UnlistedLine(QLabel):
    """Says that it is not listed, and where Next and Previous go. The picture stays until the reader goes on.

    Another one in its place would be judged by the key that was meant for it.
    """

    def __init__(self, study: StudyState, worklist: Worklist, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._study = study
        self._worklist = worklist
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", "warning")
        # A long name without blanks must not make the list wider.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for signal in (worklist.rearranged, worklist.grown, study.current_changed, study.revalued):
            signal.connect(self._show)
        self._show()

    def _show(self) -> None:
        words = self._words()
        self.setText(words)
        self.setVisible(bool(words))

    def _words(self) -> str:
        current = self._study.current
        if current < 0 or self._worklist.position(current) >= 0:
            return ""
        following, before = self._worklist.neighbour(1), self._worklist.neighbour(-1)
        if following is None or before is None:
            return ""
        if following == before:
            words = self.tr("⊘  The image on the screen is not listed. Next goes to {next}.")
        else:
            words = self.tr("⊘  The image on the screen is not listed. Next goes to {next}, Previous to {previous}.")
        return words.format(next=image_name(following, self._study), previous=image_name(before, self._study))
