"""Write files whole or not at all."""

import contextlib
import os
import secrets
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from xray_viewer.core.errors import OutputError


def check_writable(path: Path) -> None:
    """Find out before a long piece of work whether its outcome can be written. Raises ``OutputError``."""
    folder = path.resolve().parent
    if not folder.is_dir():
        raise OutputError(path.name, f"There is no folder {folder.name!r} to write it in.", "Create the folder first.")
    if path.is_dir():
        raise OutputError(path.name, "This is a folder.", "Name a file to write.")
    if not os.access(folder, os.W_OK):
        raise OutputError(path.name, f"The folder {folder.name!r} cannot be written in.", "Choose another place.")


def check_spares(path: Path, images: Iterable[Path]) -> None:
    """Find out whether to write a file would replace one of the images. Raises ``OutputError``."""
    try:
        replaced = path.stat()
    except OSError:
        return
    for image in images:
        # A path within an archive, or one that is gone, is no file that could be replaced.
        with contextlib.suppress(OSError):
            if os.path.samestat(replaced, image.stat()):
                raise OutputError(
                    path.name, "It is one of the images, and images are never changed.", "Choose another name."
                )


def write_whole(path: Path, content: bytes) -> None:
    """Put a file in its place at once: readers see the old one or the new one. Raises ``OutputError``."""
    with writing_whole(path) as file:
        file.write(content)


@contextlib.contextmanager
def writing_whole(path: Path) -> Iterator[BinaryIO]:
    """Give a file to write piece by piece; it takes its place when all is written, and is gone when anything fails.

    Raises ``OutputError``.
    """
    check_writable(path)
    # A symbolic link stays one: what it points to is replaced.
    target = path.resolve()
    partial = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}.partial")
    try:
        with partial.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        partial.replace(target)
    except OSError as error:
        raise OutputError(path.name, f"The file cannot be written ({error.strerror}).") from error
    finally:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)
