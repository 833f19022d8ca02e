"""The work that is done off the main thread, handed in so that a test can count it or hold it up.

Each service imports its part of the program when it is first called: pydicom and ONNX Runtime take longer to import
than the window takes to show.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from xray_viewer.core.attribute import Attribute
from xray_viewer.core.preprocessing import Preparation
from xray_viewer.core.radiograph import Radiograph
from xray_viewer.core.row_header import RowHeader
from xray_viewer.core.thumbnail import THUMBNAIL_SIDE, make_thumbnail

if TYPE_CHECKING:
    from xray_viewer.inference import Classifier
    from xray_viewer.readers import PreparedPicture
    from xray_viewer.readers.folder import StudyImage
    from xray_viewer.readers.survey import Survey

# For the picture that is looked at; each takes more than 20 MB. Its neighbour may wait until another one has started.
_DECODERS = 1


def _find(requested: Path, cancelled: Callable[[], bool]) -> Iterator[StudyImage]:
    from xray_viewer.readers.folder import find_images

    return find_images(requested, cancelled=cancelled)


def _survey(root: Path, listed: Set[Path], opened: int) -> Survey:
    from xray_viewer.readers.survey import Survey

    return Survey(root, listed, opened)


def _read(path: Path) -> Radiograph:
    from xray_viewer.readers import read_radiograph

    return read_radiograph(path)


def _attributes(path: Path) -> tuple[Attribute, ...]:
    from xray_viewer.readers.dicom.listing import read_attributes

    return read_attributes(path)


def _read_header(path: Path) -> RowHeader:
    from xray_viewer.readers.header import read_row_header

    return read_row_header(path)


def _read_frame(path: Path, frame: int) -> Radiograph:
    from xray_viewer.readers import read_radiograph

    return read_radiograph(path, frame)


def _read_small(path: Path, least_side: int) -> Radiograph:
    from xray_viewer.readers import read_radiograph

    return read_radiograph(path, least_side=least_side)


def _read_thumbnail(path: Path) -> NDArray[np.uint8]:
    from xray_viewer.readers import read_radiograph

    return make_thumbnail(read_radiograph(path, least_side=THUMBNAIL_SIDE))


def _start_decoders() -> None:
    from xray_viewer.readers.decoder_pool import POOL

    POOL.prepare(_DECODERS)


def _stop_decoders() -> None:
    from xray_viewer.readers.decoder_pool import POOL

    POOL.close()


def _load(path: Path, device: str) -> Classifier:
    from xray_viewer.inference import load_classifier

    return load_classifier(path, device)


def _devices() -> dict[str, str]:
    from xray_viewer.inference.devices import describe_offers
    from xray_viewer.inference.plugins import describe_plugins
    from xray_viewer.inference.runtime import runtime_providers

    offers = [*describe_offers(runtime_providers()), *describe_plugins()]
    return {name: words for offer in offers if not offer.obstacle for name, words in offer.names.items()}


def _prepare(path: Path, preparation: Preparation) -> PreparedPicture:
    from xray_viewer.readers import prepare_picture

    return prepare_picture(path, preparation)


@dataclass(frozen=True)
class Services:
    """Find the images of a path until it is cancelled, read one, list its attributes, load a model.

    ``survey`` begins to look after a path that was opened, for what changes in it.
    ``read`` gives a file's first frame; ``read_frame`` any, for the screen; ``read_small`` the first one, of which so
    many pixels along each side are enough; ``read_thumbnail`` that still smaller and ready to be drawn; ``prepare`` the
    first one as the network gets it; ``read_header`` what a row shows of its header.
    ``start_decoders`` has those of compressed files ready before the first one comes; ``stop_decoders`` ends them,
    those that hang too.
    ``devices`` gives the kinds of device that can be tried, with the names of those that there are.
    """

    find: Callable[[Path, Callable[[], bool]], Iterator[StudyImage]] = _find
    survey: Callable[[Path, Set[Path], int], Survey] = _survey
    read: Callable[[Path], Radiograph] = _read
    read_frame: Callable[[Path, int], Radiograph] = _read_frame
    read_small: Callable[[Path, int], Radiograph] = _read_small
    read_thumbnail: Callable[[Path], NDArray[np.uint8]] = _read_thumbnail
    read_header: Callable[[Path], RowHeader] = _read_header
    attributes: Callable[[Path], tuple[Attribute, ...]] = _attributes
    start_decoders: Callable[[], None] = _start_decoders
    stop_decoders: Callable[[], None] = _stop_decoders
    load: Callable[[Path, str], Classifier] = _load
    devices: Callable[[], dict[str, str]] = _devices
    prepare: Callable[[Path, Preparation], PreparedPicture] = _prepare
