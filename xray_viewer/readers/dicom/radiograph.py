"""From a DICOM file's bytes to a ``Radiograph``."""

from pydicom.dataset import Dataset, FileDataset
from pydicom.uid import (
    UID,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    MediaStorageDirectoryStorage,
)

from xray_viewer.core.errors import DamagedImageError, UnsupportedImageError
from xray_viewer.core.radiograph import LookupTable, PresentationLutShape, Radiograph, Rescale, Window
from xray_viewer.readers.depth import Pixels
from xray_viewer.readers.dicom.aspect import pixel_aspect_ratio
from xray_viewer.readers.dicom.attributes import Attributes
from xray_viewer.readers.dicom.bounded_file import BoundedBytes, read_data_set
from xray_viewer.readers.dicom.facts import acquisition_facts, header
from xray_viewer.readers.dicom.grayscale import (
    modality_transform,
    modality_unit,
    pixel_padding,
    presentation_lut_shape,
    voi,
)
from xray_viewer.readers.dicom.orientation import patient_orientation
from xray_viewer.readers.dicom.pixels import PixelDescription, decode_pixels, describe_pixels, has_pixels
from xray_viewer.readers.dicom.spacing import pixel_spacing
from xray_viewer.readers.dicom.undrawn import note_what_is_not_drawn
from xray_viewer.readers.limits import check_frame


def decode_dicom(data: bytes, name: str, sha256: str, frame: int = 0) -> Radiograph:
    """Decode one frame of a DICOM file's bytes, counted from 0.

    Raises ``ReadError``, or whatever pydicom and its decoders raise for corrupt content.
    """
    dataset = read_data_set(BoundedBytes(data, name))
    _check_has_picture(dataset, name)
    attributes = Attributes(dataset, frame=frame)
    transfer_syntax = transfer_syntax_of(dataset)
    description = describe_pixels(attributes, transfer_syntax, name)
    check_frame(name, frame, description.number_of_frames)
    pixels = decode_pixels(attributes, description, name)
    facts = acquisition_facts(attributes)
    note_what_is_not_drawn(attributes)
    spacing = pixel_spacing(attributes)
    is_grey = description.photometric_interpretation.startswith("MONOCHROME")
    transform = _modality_transform(attributes, description, pixels) if is_grey else Rescale()
    return Radiograph(
        pixels.stored_values,
        pixels.photometric_interpretation,
        pixels.bits_stored,
        sha256,
        modality_transform=transform,
        voi=_voi(attributes, description, transform) if is_grey else (),
        # It is of the grey pipeline alone (PS3.3 C.11.6).
        presentation_lut_shape=presentation_lut_shape(attributes) if is_grey else PresentationLutShape.IDENTITY,
        pixel_padding=_padding(attributes, description, pixels) if is_grey else None,
        modality_unit=modality_unit(attributes) if is_grey else "",
        pixel_spacing=spacing,
        pixel_aspect_ratio=pixel_aspect_ratio(attributes, spacing),
        patient_orientation=patient_orientation(attributes),
        facts=facts,
        source_format=f"DICOM, {transfer_syntax.name}",
        header=header(attributes),
        notices=tuple(attributes.notices),
        frame=frame,
        number_of_frames=description.number_of_frames,
    )


def _check_has_picture(dataset: Dataset, name: str) -> None:
    if has_pixels(dataset):
        return
    meta = getattr(dataset, "file_meta", Dataset())
    sop_class = UID(str(dataset.get("SOPClassUID") or meta.get("MediaStorageSOPClassUID") or ""))
    if sop_class == MediaStorageDirectoryStorage or "DirectoryRecordSequence" in dataset:
        raise UnsupportedImageError(
            name, "It is a DICOMDIR, the index of a disc, and no image.", "Open the folder that it stands in."
        )
    if "Image Storage" in sop_class.name or "Rows" in dataset or not sop_class:
        raise DamagedImageError(
            name, "It holds no pixels: it was cut short, or exported without them.", "Copy or export it again."
        )
    kind = sop_class.name.removesuffix(" Storage")
    raise UnsupportedImageError(name, f"It is a DICOM file without pixels ({kind}).", "Open an image of the study.")


def transfer_syntax_of(dataset: FileDataset) -> UID:
    """Give the transfer syntax; of a file that does not name it, the plain one as which pydicom understood it."""
    named = getattr(dataset, "file_meta", Dataset()).get("TransferSyntaxUID")
    if named:
        return UID(str(named))
    is_implicit, is_little_endian = dataset.original_encoding
    if is_implicit:
        return ImplicitVRLittleEndian
    return ExplicitVRLittleEndian if is_little_endian else ExplicitVRBigEndian


def _modality_transform(attributes: Attributes, description: PixelDescription, pixels: Pixels) -> Rescale | LookupTable:
    transform = modality_transform(
        attributes,
        is_signed=description.is_signed,
        is_little_endian=description.transfer_syntax.is_little_endian,
    )
    if pixels.rescale is None:
        return transform
    if isinstance(transform, LookupTable):
        attributes.ignore("ModalityLUTSequence", "it cannot be applied to more than 16 bits")
        return pixels.rescale
    return Rescale(
        transform.rescale_slope * pixels.rescale.rescale_slope,
        transform.rescale_slope * pixels.rescale.rescale_intercept + transform.rescale_intercept,
    )


def _voi(
    attributes: Attributes, description: PixelDescription, transform: Rescale | LookupTable
) -> tuple[Window | LookupTable, ...]:
    # The first input of a VOI LUT is signed if modality values can be negative (PS3.3 C.11.2.1.1).
    is_signed = isinstance(transform, Rescale) and _can_be_negative(transform, description)
    return voi(attributes, is_signed=is_signed, is_little_endian=description.transfer_syntax.is_little_endian)


def _can_be_negative(transform: Rescale, description: PixelDescription) -> bool:
    low = -(1 << (description.bits_stored - 1)) if description.is_signed else 0
    high = low + (1 << description.bits_stored) - 1
    return min(transform.rescale_slope * end + transform.rescale_intercept for end in (low, high)) < 0


def _padding(attributes: Attributes, description: PixelDescription, pixels: Pixels) -> tuple[int, int] | None:
    if pixels.rescale is not None:
        return pixels.pixel_padding
    return pixel_padding(attributes, is_signed=description.is_signed, bits_allocated=description.bits_allocated)
