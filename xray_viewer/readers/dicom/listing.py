"""All attributes of a DICOM file, as text, for the reader who wants to look one up."""

import io
from collections.abc import Iterator
from pathlib import Path

from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.multival import MultiValue
from pydicom.uid import UID

from xray_viewer.core.attribute import Attribute
from xray_viewer.core.errors import DamagedImageError, FileAccessError, NoAttributesError, ReadError
from xray_viewer.readers.archive import archive_of, read_member
from xray_viewer.readers.dicom.bounded_file import BoundedBytes, BoundedFile, read_data_set
from xray_viewer.readers.dicom.confidentiality import may_identify
from xray_viewer.readers.limits import check_memory
from xray_viewer.readers.signature import HEAD_BYTES, FileKind, recognise

_LONGEST_VALUE = 256
_MOST_ITEMS = 32
# Sequences within sequences are three or four deep in practice; a hostile file's may have no end.
_DEEPEST = 16


def read_attributes(path: Path) -> tuple[Attribute, ...]:
    """List a DICOM file's attributes in their order, without the pixels; long values are cut short.

    Safe to call from any thread. Raises a subclass of ``ReadError``, and nothing else: ``NoAttributesError`` where the
    file is no DICOM file.
    """
    try:
        archive = archive_of(path)
        with (
            BoundedFile(io.FileIO(path), path.name)
            if archive is None
            else BoundedBytes(read_member(archive, path), path.name)
        ) as file:
            if recognise(file.read(HEAD_BYTES)) is not FileKind.DICOM:
                raise NoAttributesError(path.name, "It is no DICOM file, and has no DICOM attributes.")
            check_memory(path.name, "Its table of attributes is large", file.seek(0, io.SEEK_END))
            file.seek(0)
            dataset = read_data_set(file, stop_before_pixels=True)
        return tuple(_listed(getattr(dataset, "file_meta", Dataset()), 0)) + tuple(_listed(dataset, 0))
    except ReadError:
        raise
    except OSError as error:
        raise FileAccessError(path.name, f"The file cannot be read ({error.strerror or error}).") from error
    except Exception as error:
        # pydicom raises whatever a corrupt file drives it to.
        raise DamagedImageError(path.name, "Its attributes are damaged and cannot be listed.") from error


def _listed(dataset: Dataset, depth: int, *, is_identifying: bool = False) -> Iterator[Attribute]:
    for tag in sorted(dataset.keys()):
        name = f"({tag >> 16:04X},{tag & 0xFFFF:04X})"
        # What stands in a sequence that tells who it is, tells it too.
        tells = is_identifying or may_identify(tag)
        try:
            element = dataset[tag]
            items = list(element.value) if element.VR == "SQ" else []
            attribute = Attribute(name, _keyword(element), str(element.VR), _value(element), depth, tells)
        except Exception:  # pydicom converts at access, and raises whatever the conversion raises
            yield Attribute(name, "", "", "cannot be read", depth, tells)
            continue
        yield attribute
        if depth < _DEEPEST:
            for item in items[:_MOST_ITEMS]:
                yield from _listed(item, depth + 1, is_identifying=tells)


def _keyword(element: DataElement) -> str:
    if not element.tag.is_private:
        return str(element.keyword) or "unknown"
    known = element.name.strip("[]")
    return "private" if known.startswith("Private") else f"private: {known}"


def _value(element: DataElement) -> str:
    value = element.value
    if element.VR == "SQ":
        return f"{len(value)} items"
    if isinstance(value, bytes):
        return f"{len(value)} bytes"
    if value is None:
        return ""
    if isinstance(value, UID) and value.name != value:
        return f"{value} ({value.name})"
    if isinstance(value, MultiValue | list):
        more = f" … ({len(value)} values)" if len(value) > _MOST_ITEMS else ""
        return _short("\\".join(map(str, value[:_MOST_ITEMS]))) + more
    return _short(str(value))


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST_VALUE else f"{text[:_LONGEST_VALUE]} … ({len(text)} characters)"
