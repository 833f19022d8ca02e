"""How it is said that identity is hidden, and what stands in its place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from xray_viewer.app.identity import Identity
from xray_viewer.core.shown_name import shown_name
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
    return _tr("Folder {number}").format(number=number) if identity.is_hidden else shown_name(folder)


def outcome_words(outcome: StudyOutcome, name: Callable[[int], str]) -> str:
    """Say what has become of the de-identified copies of a study; ``name``: names an image, counted from 1."""
    written = _tr("1 image was written to the new folder {folder}.")
    if outcome.written != 1:
        written = _many("{count} images were written to the new folder {folder}.", outcome.written)
    parts = [written.format(count=count_words(outcome.written), folder=outcome.folder)]
    if outcome.left_out:
        doubted = [
            (outcome.with_text, name, _tr("Left out, since text seems to stand on them: {images}.")),
            (
                outcome.unseen,
                name,
                _tr("Left out, since their pictures cannot be read and text may stand on them: {images}."),
            ),
        ]
    else:
        # They are looked at where they are now.
        doubted = [
            (
                outcome.with_text,
                outcome.copy_name,
                _tr("Text seems to stand on: {images}. Look at them before you give the files away."),
            ),
            (
                outcome.unseen,
                outcome.copy_name,
                _tr("Their pictures cannot be read, so text may stand on them: {images}."),
            ),
        ]
    for images, called, words in (
        *doubted,
        (outcome.refused, name, _tr("Not copied, since an overlay is hidden in their pixels: {images}.")),
        (outcome.failed, name, _tr("Could not be read, and not copied: {images}.")),
    ):
        if images:
            parts.append(words.format(images=_names(images, called)))
    if outcome.others:
        parts.append(_tr("No DICOM pictures, and not copied: {count}.").format(count=outcome.others))
    return " ".join(parts)


def _names(images: tuple[int, ...], name: Callable[[int], str]) -> str:
    named = list_words(map(name, images[:_NAMED]))
    more = len(images) - _NAMED
    return named + (_many(" and {count} more", more).format(count=count_words(more)) if more > 0 else "")
