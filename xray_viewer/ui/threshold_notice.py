"""Says once, when a model comes, that a threshold of the reader's own has come with it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from xray_viewer.app.reading import ReadingState
from xray_viewer.ui.wording import percent


class ThresholdNotice(QObject):
    """Without it, one that was moved on another day would go on unnoticed. ``say``: shows a sentence."""

    def __init__(self, reading: ReadingState, say: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._say = say
        self._seen = ""
        reading.model_changed.connect(self._look)

    def _look(self) -> None:
        classifier = self._reading.classifier
        # The same model comes again where another device is chosen.
        if classifier is None or classifier.sha256 == self._seen:
            return
        self._seen = classifier.sha256
        # Of another model than last time the panel says both.
        if not self._reading.is_default_threshold and not self._reading.is_other_model:
            words = self.tr("Your own threshold is in use: {threshold}; the model's is {own}.")
            own = percent(classifier.spec.default_threshold)
            self._say(words.format(threshold=percent(self._reading.decision_threshold), own=own))
