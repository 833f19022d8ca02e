"""De-identified copies of images, written to files whose names tell nothing."""

import secrets
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from xray_viewer.core.burned_in import may_hold_text
from xray_viewer.core.errors import OutputError, ReadError, RequestError, TellingPixelsError, UnsupportedImageError
from xray_viewer.core.grayscale import display_table, display_values
from xray_viewer.core.radiograph import Radiograph
from xray_viewer.readers import read_radiograph
from xray_viewer.readers.dicom.deidentify import Deidentifier
from xray_viewer.readers.open import read_content
from xray_viewer.review.whole_file import check_writable, write_whole

_FOLDER = "deidentified"
# For each of them the file is read again.
_MOST_FRAMES = 32


@dataclass(frozen=True)
class StudyOutcome:
    """What has become of a study. ``folder``: the name of the new one. Images are counted from 1.

    ``with_text``: those on which text seems to stand, ``unseen``: those whose picture cannot be decoded, so that none
    could be looked for; whether they were written or ``left_out``. ``others``: how many are no DICOM pictures.
    ``failed``: those that could not be read. ``refused``: those whose pixels hold an overlay that cannot be taken out.
    """

    folder: str
    written: int
    with_text: tuple[int, ...] = ()
    unseen: tuple[int, ...] = ()
    left_out: bool = False
    others: int = 0
    failed: tuple[int, ...] = ()
    refused: tuple[int, ...] = ()

    @staticmethod
    def copy_name(number: int) -> str:
        """Name the copy of an image: by its number in the study, which tells nothing."""
        return f"image-{number:05d}.dcm"


def write_deidentified(path: Path, output: Path) -> None:
    """Write a de-identified copy of one image. Raises ``ReadError`` or ``OutputError``."""
    check_writable(output)
    write_whole(output, Deidentifier().copy(read_content(path), path.name))


def seems_to_hold_text(path: Path) -> bool:
    """Whether text seems to stand on a frame of an image as its file shows it; also where it cannot be looked at."""
    try:
        return _holds_text(path)
    except ReadError:
        return True


def _holds_text(path: Path) -> bool:
    first = read_radiograph(path)
    if first.number_of_frames > _MOST_FRAMES or _shows_text(first):
        return True
    return any(_shows_text(read_radiograph(path, frame)) for frame in range(1, first.number_of_frames))


def _shows_text(radiograph: Radiograph) -> bool:
    return may_hold_text(radiograph, display_values(radiograph.stored_values, display_table(radiograph)))


def write_deidentified_study(
    paths: Sequence[Path],
    parent: Path,
    *,
    leaves_out_text: bool,
    progressed: Callable[[int], object],
    is_wanted: Callable[[], bool],
) -> StudyOutcome | None:
    """Write copies of all images of a study into a new folder, which appears when it is complete.

    ``leaves_out_text``: leave out those on which text seems to stand, or cannot be looked for. ``progressed``: so many
    are done. Gives None, and leaves nothing, once it is no longer wanted. Raises ``OutputError``; ``RequestError`` if
    there is nothing to write.
    """
    partial = parent / f".{_FOLDER}.{secrets.token_hex(4)}.partial"
    check_writable(partial)
    deidentifier = Deidentifier()
    with_text: list[int] = []
    unseen: list[int] = []
    refused: list[int] = []
    failed: list[int] = []
    written = others = 0
    try:
        partial.mkdir()
        for number, path in enumerate(paths, start=1):
            if not is_wanted():
                return None
            try:
                copy = deidentifier.copy(read_content(path), path.name)
            except TellingPixelsError:
                refused.append(number)
            except UnsupportedImageError:
                others += 1
            except ReadError:
                failed.append(number)
            else:
                try:
                    doubted = with_text if _holds_text(path) else None
                except ReadError:
                    doubted = unseen
                if doubted is not None:
                    doubted.append(number)
                if doubted is None or not leaves_out_text:
                    written += 1
                    write_whole(partial / StudyOutcome.copy_name(number), copy)
            progressed(number)
        if not written:
            raise RequestError(_nothing_words(others, len(failed) + len(unseen), len(with_text), len(refused)))
        folder = _put(partial, parent)
    except OSError as error:
        raise OutputError(_FOLDER, f"The folder cannot be written ({error.strerror}).") from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return StudyOutcome(
        folder, written, tuple(with_text), tuple(unseen), leaves_out_text, others, tuple(failed), tuple(refused)
    )


def _put(partial: Path, parent: Path) -> str:
    """Give the folder a name that is free."""
    number = 1
    while True:
        name = _FOLDER if number == 1 else f"{_FOLDER}-{number}"
        if not (parent / name).exists():
            partial.rename(parent / name)
            return name
        number += 1


def _nothing_words(others: int, failed: int, with_text: int, refused: int) -> str:
    reasons = (
        (others, "no DICOM pictures"),
        (failed, "could not be read"),
        (with_text, "left out for text that seems to stand on them"),
        (refused, "left out for an overlay hidden in their pixels"),
    )
    why = ", ".join(f"{count}: {reason}" for count, reason in reasons if count)
    return f"Nothing was written ({why})."
