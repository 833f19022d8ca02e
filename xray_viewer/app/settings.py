"""What the program remembers from one day to the next. Every key is declared here, once."""

import json
import os
import secrets
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from xray_viewer.app.preferences import Preferences
from xray_viewer.core.radiograph import VoiLutFunction, Window
from xray_viewer.core.shown_name import shown_name

_RECENT_FOLDERS = 8
_PLACES = 50


class Settings:
    """The window's place, the folders opened last, the reader's windows, and their threshold for each model.

    ``preferences``: what the reader chooses in the settings.
    """

    def __init__(self, store: QSettings) -> None:
        self._store = store
        self.preferences = Preferences(store)

    @property
    def window_geometry(self) -> QByteArray:
        """Where the window was, empty at first."""
        return self._bytes("window/geometry")

    @window_geometry.setter
    def window_geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("window/geometry", geometry)

    @property
    def window_state(self) -> QByteArray:
        """Where its panels were, empty at first."""
        return self._bytes("window/state")

    @window_state.setter
    def window_state(self, state: QByteArray) -> None:
        self._store.setValue("window/state", state)

    @property
    def recent_folders(self) -> list[str]:
        """The folders opened last, the newest first."""
        stored = self._store.value("study/recent_folders")
        if isinstance(stored, list):
            return [os.fsdecode(bytes(each.data())) if isinstance(each, QByteArray) else str(each) for each in stored]
        # An INI file gives a list of one back as a plain string.
        return [stored] if isinstance(stored, str) else []

    def remember_folder(self, folder: str | Path) -> None:
        """Put a folder at the head of those opened last."""
        others = [other for other in self.recent_folders if other != str(folder)]
        folders = [str(folder), *others][:_RECENT_FOLDERS]
        # Qt's strings leave out what of a path is no UTF-8.
        self._store.setValue("study/recent_folders", [_storable(each) for each in folders])

    def forget_folders(self) -> None:
        """Forget all folders, for their names may tell of a patient, and where the reader was in each study."""
        self._store.remove("study/recent_folders")
        self._store.remove("study/places")
        self._store.remove("export/folder")

    @property
    def keeps_folders(self) -> bool:
        """Whether there is a folder to forget."""
        return bool(self.recent_folders) or self._store.contains("export/folder")

    @property
    def export_folder(self) -> str:
        """Where the last export was written; the home folder for none, and while identity is hidden."""
        kept = "" if self.hides_identity else str(self._store.value("export/folder", ""))
        return kept or str(Path.home())

    @property
    def export_kind(self) -> str:
        """The ending of the last export, empty at first."""
        return str(self._store.value("export/kind", ""))

    def remember_export(self, kind: str, folder: str) -> None:
        """Keep of an export that was written its kind and its folder."""
        self._store.setValue("export/kind", kind)
        self._store.setValue("export/folder", folder)

    def place(self, study: str) -> dict[str, str]:
        """Give what is remembered of the place in a study, by the study's key."""
        return dict(self._places().get(study, {}))

    def remember_place(self, study: str, facts: Mapping[str, str]) -> None:
        """Keep the place in a study; of many studies, those that were looked at last."""
        others = {key: kept for key, kept in self._places().items() if key != study}
        newest = [(study, dict(facts)), *others.items()][:_PLACES]
        self._store.setValue("study/places", json.dumps(dict(newest), separators=(",", ":")))

    def _places(self) -> dict[str, dict[str, str]]:
        try:
            kept = json.loads(str(self._store.value("study/places", "{}")))
            return {str(key): {str(name): str(fact) for name, fact in facts.items()} for key, facts in kept.items()}
        except (ValueError, AttributeError, RecursionError):
            return {}

    @property
    def last_folder(self) -> str:
        """Where the next dialog starts: the folder opened last, or that of the archive, or the home folder.

        The home folder too while identity is hidden, for a dialog names the folder that it is in.
        """
        if self.hides_identity:
            return str(Path.home())
        last = next(iter(self.recent_folders), str(Path.home()))
        return str(Path(last).parent) if last.lower().endswith(".zip") else last

    def threshold(self, model_sha256: str) -> float | None:
        """Give the reader's threshold for a model, None if they never moved it."""
        return self._share(f"threshold/{model_sha256}")

    def remember_threshold(self, model_sha256: str, decision_threshold: float | None) -> None:
        """Keep the reader's threshold for a model; None goes back to the model's own."""
        if decision_threshold is None:
            self._store.remove(f"threshold/{model_sha256}")
        else:
            self._store.setValue(f"threshold/{model_sha256}", repr(decision_threshold))

    @property
    def last_model(self) -> str:
        """The checksum of the model that was loaded last, empty at first."""
        return str(self._store.value("reading/last_model", ""))

    @last_model.setter
    def last_model(self, model_sha256: str) -> None:
        self._store.setValue("reading/last_model", model_sha256)

    @property
    def slides_over_sensitivity(self) -> bool:
        """Whether the slider runs over sensitivity and not over probability."""
        return bool(self._store.value("reading/over_sensitivity", False, type=bool))  # noqa: FBT003 - Qt's default

    @slides_over_sensitivity.setter
    def slides_over_sensitivity(self, slides_over_sensitivity: bool) -> None:
        self._store.setValue("reading/over_sensitivity", slides_over_sensitivity)

    @property
    def prevalence(self) -> float | None:
        """How common pneumonia is among the reader's patients, [0, 1]; None if they never said."""
        return self._share("reading/prevalence")

    @prevalence.setter
    def prevalence(self, prevalence: float | None) -> None:
        if prevalence is None:
            self._store.remove("reading/prevalence")
        else:
            self._store.setValue("reading/prevalence", repr(prevalence))

    @property
    def evidence_opacity(self) -> float | None:
        """How strongly the evidence covers the picture, [0, 1]; None if the reader never chose."""
        return self._share("evidence/opacity")

    @evidence_opacity.setter
    def evidence_opacity(self, opacity: float) -> None:
        self._store.setValue("evidence/opacity", repr(opacity))

    @property
    def up_is_darker(self) -> bool:
        """Whether dragging the window upwards makes the picture darker."""
        return bool(self._store.value("window_drag/up_is_darker", False, type=bool))  # noqa: FBT003 - Qt's default

    @up_is_darker.setter
    def up_is_darker(self, up_is_darker: bool) -> None:
        self._store.setValue("window_drag/up_is_darker", up_is_darker)

    @property
    def advances(self) -> bool:
        """Whether the next unread image comes by itself after a verdict."""
        return bool(self._store.value("review/advances", False, type=bool))  # noqa: FBT003 - Qt's default

    @advances.setter
    def advances(self, advances: bool) -> None:
        self._store.setValue("review/advances", advances)

    @property
    def is_list_wide(self) -> bool:
        """Whether the images stand in a table."""
        return bool(self._store.value("list/is_wide", False, type=bool))  # noqa: FBT003 - Qt's default

    @is_list_wide.setter
    def is_list_wide(self, is_list_wide: bool) -> None:
        self._store.setValue("list/is_wide", is_list_wide)

    def list_width(self, *, is_wide: bool) -> int:
        """How wide the table or the narrow list was, in pixels; 0 if nobody knows."""
        stored = str(self._store.value(f"list/{_width_key(is_wide)}", ""))
        return int(stored) if stored.isdecimal() else 0

    def remember_list_width(self, *, is_wide: bool, width: int) -> None:
        """Keep how wide the table or the narrow list is."""
        self._store.setValue(f"list/{_width_key(is_wide)}", width)

    @property
    def columns_state(self) -> QByteArray:
        """Which columns the table has, where and how wide; empty at first."""
        return self._bytes("list/columns")

    @columns_state.setter
    def columns_state(self, state: QByteArray) -> None:
        self._store.setValue("list/columns", state)

    @property
    def reads_first(self) -> bool:
        """Whether the model's answer is concealed until the reader has given a verdict."""
        return bool(self._store.value("review/reads_first", False, type=bool))  # noqa: FBT003 - Qt's default

    @reads_first.setter
    def reads_first(self, reads_first: bool) -> None:
        self._store.setValue("review/reads_first", reads_first)

    @property
    def hides_identity(self) -> bool:
        """Whether nothing on the screen may name a patient."""
        return bool(self._store.value("privacy/hides_identity", False, type=bool))  # noqa: FBT003 - Qt's default

    @hides_identity.setter
    def hides_identity(self, hides_identity: bool) -> None:
        self._store.setValue("privacy/hides_identity", hides_identity)

    @property
    def shuffle_seed(self) -> int:
        """What decides the random order of images: drawn once, so that each study keeps its order."""
        stored = str(self._store.value("review/shuffle_seed", ""))
        if not stored.isdecimal():
            stored = str(secrets.randbits(32))
            self._store.setValue("review/shuffle_seed", stored)
        return int(stored)

    def window_preset(self, digit: int) -> Window | None:
        """Give the window that the reader saved for a digit, None for none."""
        words = str(self._store.value(f"window_preset/{digit}", "")).split()
        try:
            center, width, function = words
            return Window(float(center), float(width), VoiLutFunction(function))
        except ValueError:
            return None

    def remember_window_preset(self, digit: int, window: Window) -> None:
        """Keep a window for a digit."""
        words = f"{window.window_center!r} {window.window_width!r} {window.voi_lut_function}"
        self._store.setValue(f"window_preset/{digit}", words)

    @property
    def shortcuts(self) -> Mapping[str, Sequence[str]]:
        """The keys that the reader chose, by the actions' names; an action with none of its own is not in it."""
        try:
            kept = json.loads(str(self._store.value("actions/shortcuts", "{}")))
            return {str(name): tuple(str(key) for key in keys) for name, keys in kept.items()}
        except (ValueError, TypeError, AttributeError, RecursionError):
            return {}

    @shortcuts.setter
    def shortcuts(self, shortcuts: Mapping[str, Sequence[str]]) -> None:
        self._store.setValue("actions/shortcuts", json.dumps(shortcuts, separators=(",", ":")))

    def _share(self, key: str) -> float | None:
        try:
            share = float(str(self._store.value(key)))
        except ValueError:
            return None
        return share if 0 <= share <= 1 else None

    def _bytes(self, key: str) -> QByteArray:
        stored = self._store.value(key)
        return stored if isinstance(stored, QByteArray) else QByteArray()


def _storable(folder: str) -> str | QByteArray:
    return folder if shown_name(folder) == folder else QByteArray(os.fsencode(folder))


def _width_key(is_wide: bool) -> str:
    return "wide_width" if is_wide else "narrow_width"
