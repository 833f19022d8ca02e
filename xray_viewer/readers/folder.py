"""Find the images of a study: the files in a folder or an archive that are images or claim to be, in natural order."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from xray_viewer.core.errors import RequestError
from xray_viewer.readers.archive import archive_of, is_archive_file
from xray_viewer.readers.walk import StudyImage, images_in_archive, walk

__all__ = ["StudyImage", "find_images", "holds_images", "naming"]


def _never() -> bool:
    return False


def holds_images(requested: Path) -> bool:
    """Whether a path leads to a folder or an archive, whose images are shown in its place."""
    return requested.is_dir() or is_archive_file(requested)


def naming(requested: Path) -> Callable[[StudyImage], str]:
    """Give what names the images of a path on the screen: in a folder by their place in it, else with its own name."""
    if requested.is_dir():
        return lambda image: image.given
    return lambda image: image.path.relative_to(requested.parent).as_posix()


def find_images(
    requested: Path, *, recursive: bool = True, cancelled: Callable[[], bool] = _never
) -> Iterator[StudyImage]:
    """Find the images under a path, lazily: folder by folder, files first, in natural order.

    A file that is named itself is always yielded; in place of an archive its images are. In a folder, a file counts
    if its content or its suffix is an image's, or if it cannot be read: better a row that says so than none. So a
    folder or an archive within it that cannot be listed is yielded itself. Hidden files are passed over. It ends as
    soon as ``cancelled`` says so, which is asked for each file, image or not. Raises ``RequestError`` at once if the
    path is not there or cannot be listed.
    """
    if requested.is_dir():
        try:
            os.scandir(requested).close()
        except OSError as error:
            raise RequestError(f"The folder {requested} cannot be opened ({error.strerror}).") from error
        return walk(requested, recursive=recursive, cancelled=cancelled)
    if is_archive_file(requested):
        return images_in_archive(requested, requested.as_posix(), cancelled)
    if not os.path.lexists(requested) and archive_of(requested) is None:
        raise RequestError(f"There is no file or folder {requested}.")
    return iter((StudyImage(requested, requested.as_posix()),))
