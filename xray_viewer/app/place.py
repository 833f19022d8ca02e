"""Where the reader was in a study, so that opening it again goes on there."""

import hashlib
import os
from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from xray_viewer.app.contents import StudyContents
from xray_viewer.app.entry import Entry
from xray_viewer.app.opening import StudyOpener
from xray_viewer.app.settings import Settings
from xray_viewer.app.study import StudyState
from xray_viewer.core.shown_name import shown_name

# Writing takes 10 ms on some disks, and a reader goes through images many times a second.
_MILLISECONDS = 500
# So long no other image shows than the one of before; on a slow drive it comes later, and is told of.
_SEEKING_MILLISECONDS = 1500
_CONTENT, _NAME = "image_sha256", "image_name"


class StudyPlace(QObject):
    """Remembers the image that was looked at last, by a hash of its name and by its content, and facts of others.

    A study is known by a hash of the paths that it was opened from: neither paths nor names are kept. Opened again, it
    begins with that image. Where that one is found, by its name or its content, only after another has been shown, it
    is told of: a key that is on its way to what is on the screen must not reach another image.
    ``opened``: a study is being opened, and what was remembered of it is there.
    ``noticed``: what the reader should know, as a sentence.
    """

    opened = Signal()
    noticed = Signal(str)

    def __init__(
        self,
        study: StudyState,
        opener: StudyOpener,
        contents: StudyContents,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._study = study
        self._opener = opener
        self._contents = contents
        self._settings = settings
        self._key = ""
        self._facts: dict[str, str] = {}
        # What is looked for: the name and the content; None for nothing.
        self._wanted: tuple[str, str] | None = None
        self._is_told = False
        self._timer = QTimer(self, singleShot=True, interval=_MILLISECONDS)
        self._timer.timeout.connect(self._remember)
        self._patience = QTimer(self, singleShot=True, interval=_SEEKING_MILLISECONDS)
        self._patience.timeout.connect(study.stop_seeking)
        opener.listing_changed.connect(self._follow)
        study.added.connect(self._look_at_names)
        contents.identified.connect(self._look_at_contents)
        study.current_changed.connect(self._note)

    def fact(self, name: str) -> str:
        """Give what was remembered of this study under a name; empty for nothing."""
        return self._facts.get(name, "")

    def set_fact(self, name: str, value: str) -> None:
        """Remember something of this study under a name. It lies open in the settings: nothing of a patient."""
        if self._key and self.fact(name) != value:
            self._facts[name] = value
            self._timer.start()

    def flush(self) -> None:
        """Remember now what is still to be remembered."""
        if self._timer.isActive():
            self._timer.stop()
            self._remember()

    @Slot()
    def _remember(self) -> None:
        self._settings.remember_place(self._key, self._facts)

    @Slot(bool)
    def _follow(self, is_listing: bool) -> None:
        if not is_listing:
            self._study.stop_seeking()
            return
        self.flush()
        # Null characters are in no path.
        paths = b"\0".join(os.fsencode(path.absolute()) for path in self._opener.requested)
        self._key = hashlib.sha256(paths).hexdigest()
        self._facts = self._settings.place(self._key)
        self._patience.stop()
        self._is_told = False
        self._wanted = (self.fact(_NAME), self.fact(_CONTENT)) if self.fact(_NAME) else None
        if self._wanted is not None:
            self._study.seek(self._is_wanted)
            self._patience.start()
        self.opened.emit()

    def _is_wanted(self, entry: Entry) -> bool:
        return self._wanted is not None and self._hash(entry) == self._wanted[0]

    def _hash(self, entry: Entry) -> str:
        return hashlib.sha256(f"{self._key} {entry.given}".encode("utf-8", "surrogatepass")).hexdigest()[:32]

    @Slot(int, int)
    def _look_at_names(self, first: int, last: int) -> None:
        # While the study seeks, it goes there itself.
        if self._wanted is not None and self._study.current >= 0:
            self._tell(index for index in range(first, last + 1) if self._is_wanted(self._study.entries[index]))

    @Slot(object)
    def _look_at_contents(self, sha256s: Iterable[str]) -> None:
        current = self._study.current
        if current < 0:
            return
        if self._wanted is None:
            # It was not known yet when the reader came there.
            self.set_fact(_CONTENT, self._contents.sha256(current))
        elif self._wanted[1] in sha256s:
            self._tell(self._contents.rows(self._wanted[1]))

    def _tell(self, indices: Iterable[int]) -> None:
        found = next(iter(indices), None)
        if found is not None and not self._is_told:
            self._is_told = True
            name = shown_name(self._study.entries[found].given)
            self.noticed.emit(
                f"The image that you looked at last is there now: {name}. Choose it in the list to go on from there."
            )

    @Slot(int)
    def _note(self, index: int) -> None:
        if index < 0:
            return
        entry = self._study.entries[index]
        # The first image shows where the wanted one is not there yet; any other is what the reader has chosen.
        if index == 0 and self._wanted is not None and not self._is_wanted(entry):
            return
        self._wanted = None
        self._patience.stop()
        self._facts[_NAME] = self._hash(entry)
        self._facts[_CONTENT] = self._contents.sha256(index)
        self._timer.start()
