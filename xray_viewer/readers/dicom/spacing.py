"""The distance of pixels as the file gives it; a notice says what becomes of lengths where one cannot be used."""

from math import isfinite

from xray_viewer.core.spacing import PixelSpacing, SpacingSource
from xray_viewer.readers.dicom.aspect import note_stretched
from xray_viewer.readers.dicom.attributes import Attributes

# Writers round the two attributes differently; what differs by less has not been calibrated.
_SAME = 1e-3


def pixel_spacing(attributes: Attributes) -> PixelSpacing | None:
    """Give the rows' and columns' distance, of several the one nearest to the patient (PS3.3 10.7.1.3)."""
    unusable: list[str] = []
    used, spacing = _found(attributes, unusable)
    so = f"Lengths come from {used}" if used else "Lengths are in pixels"
    for keyword in unusable:
        attributes.note(f"{so}: {keyword} in the file is not two lengths above 0.")
    if spacing is not None:
        note_stretched(attributes, used, spacing.row / spacing.column)
    return spacing


def _found(attributes: Attributes, unusable: list[str]) -> tuple[str, PixelSpacing | None]:
    """Give the attribute that is used, and its distance; collect those that cannot be used."""
    measures = attributes.macro("PixelMeasuresSequence")
    stated = _distances(measures, "PixelSpacing", unusable)
    # An enhanced angiogram has the detector's in a functional group (PS3.3 C.8.19.6.4).
    properties = attributes.macro("FramePixelDataPropertiesSequence")
    has_own = properties.value("ImagerPixelSpacing") is not None
    detector = _distances(properties if has_own else attributes, "ImagerPixelSpacing", unusable)
    if stated is not None:
        if attributes.text("PixelSpacingCalibrationType"):
            return "PixelSpacing", PixelSpacing(*stated, SpacingSource.CALIBRATED)
        if detector is None:
            return "PixelSpacing", PixelSpacing(*stated, SpacingSource.STATED)
        if any(abs(one - other) > _SAME * other for one, other in zip(stated, detector, strict=True)):
            return "PixelSpacing", PixelSpacing(*stated, SpacingSource.CALIBRATED)
    if detector is not None:
        return "ImagerPixelSpacing", _in_the_patient(attributes, detector)
    film = _distances(attributes, "NominalScannedPixelSpacing", unusable)
    return ("", None) if film is None else ("NominalScannedPixelSpacing", PixelSpacing(*film, SpacingSource.FILM))


def _in_the_patient(attributes: Attributes, detector: tuple[float, float]) -> PixelSpacing:
    magnification = attributes.number("EstimatedRadiographicMagnificationFactor")
    if magnification is None:
        return PixelSpacing(*detector, SpacingSource.DETECTOR)
    # A shadow is never smaller than what throws it.
    if not (isfinite(magnification) and magnification >= 1):
        attributes.ignore("EstimatedRadiographicMagnificationFactor", "it is not a number of at least 1")
        return PixelSpacing(*detector, SpacingSource.DETECTOR)
    row, column = detector
    return PixelSpacing(row / magnification, column / magnification, SpacingSource.MAGNIFICATION)


def _distances(where: Attributes, keyword: str, unusable: list[str]) -> tuple[float, float] | None:
    values = where.numbers(keyword)
    if not values:
        return None
    if len(values) == 2 and all(isfinite(value) and value > 0 for value in values):
        return values[0], values[1]
    unusable.append(keyword)
    return None
