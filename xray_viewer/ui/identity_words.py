"""How it is said that identity is hidden, and what stands in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from xray_viewer.app.identity import Identity
from xray_viewer.ui.numbers import count_words, list_words

if TYPE_CHECKING:
    from xray_viewer.review.deidentified import StudyOutcome

_NAMED = 5


def _tr(text: str) -> str:
    return QCoreApplication.translate("IdentityWords", text)


def _many(text: str, count: int) -> str:
    return QCoreApplication.translate("IdentityWords", text, None, count)


def hidden_words() -> str:
    """Say that nothing on the screen names a patient."""
    return "▧  " + _tr("Identity hidden")


def folder_words(folder: str, number: int, identity: Identity) -> str:
    """Name a folder that was opened before; while identity is hidden, by its number among them, from 1."""
    return _tr("Folder {number}").format(number=number) if identity.is_hidden else folder


def outcome_words(outcome: StudyOutcome) -> str:
    """Say what has become of the de-identified copies of a study."""
    written = _tr("1 image was written to the new folder {folder}.")
    if outcome.written != 1:
        written = _many("{count} images were written to the new folder {folder}.", outcome.written)
    parts = [written.format(count=count_words(outcome.written), folder=outcome.folder)]
    if outcome.with_text:
        words = _tr("Text seems to stand on: {images}. Look at them before you give the files away.")
        if outcome.left_out:
            words = _tr("Left out, since text seems to stand on them: {images}.")
        parts.append(words.format(images=_numbers(outcome.with_text)))
    if outcome.refused:
        words = _tr("Not copied, since an overlay is hidden in their pixels: {images}.")
        parts.append(words.format(images=_numbers(outcome.refused)))
    if outcome.others:
        parts.append(_tr("No DICOM pictures, and not copied: {count}.").format(count=outcome.others))
    if outcome.failed:
        parts.append(_tr("Could not be read: {count}.").format(count=outcome.failed))
    return " ".join(parts)


def _numbers(images: tuple[int, ...]) -> str:
    named = list_words(_tr("Image {number}").format(number=number) for number in images[:_NAMED])
    more = len(images) - _NAMED
    return named + (_many(" and {count} more", more).format(count=count_words(more)) if more > 0 else "")
