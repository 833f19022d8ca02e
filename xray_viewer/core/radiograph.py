"""One image as it was stored, with the facts needed to show it and to prepare it for the network."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xray_viewer.core.spacing import PixelSpacing

StoredValues = NDArray[np.uint8] | NDArray[np.uint16] | NDArray[np.int16]


class PhotometricInterpretation(StrEnum):
    """What stored values mean, after palettes and YBR are resolved (PS3.3 C.7.6.3.1.2)."""

    MONOCHROME1 = "MONOCHROME1"
    MONOCHROME2 = "MONOCHROME2"
    RGB = "RGB"


class PresentationLutShape(StrEnum):
    """Whether the greatest value is white or black (PS3.3 C.11.6.1.2)."""

    IDENTITY = "IDENTITY"
    INVERSE = "INVERSE"


class VoiLutFunction(StrEnum):
    """How a window maps modality values to display values (PS3.3 C.11.2.1.3)."""

    LINEAR = "LINEAR"
    LINEAR_EXACT = "LINEAR_EXACT"
    SIGMOID = "SIGMOID"


@dataclass(frozen=True)
class Window:
    """A VOI window, in modality values (PS3.3 C.11.2.1.2).

    Raises ``ValueError`` for a center or width that is not finite, for a width below 1 with LINEAR, and for a
    width that is not above 0 with the other functions.
    """

    window_center: float
    window_width: float
    voi_lut_function: VoiLutFunction = VoiLutFunction.LINEAR
    explanation: str = ""

    def __post_init__(self) -> None:
        if not (np.isfinite(self.window_center) and np.isfinite(self.window_width)):
            raise ValueError("a window needs a finite center and width")
        if self.voi_lut_function is VoiLutFunction.LINEAR:
            if self.window_width < 1:
                raise ValueError(f"a linear window needs a width of at least 1, not {self.window_width:g}")
        elif self.window_width <= 0:
            raise ValueError(f"a window needs a width above 0, not {self.window_width:g}")


@dataclass(frozen=True, eq=False)
class LookupTable:
    """A modality or VOI LUT (PS3.3 C.11.1.1, C.11.2.1.1).

    ``entries``: shape (n,), float64, the outputs; the first stands for the input ``first_mapped``; inputs
    outside take the first or last entry. ``bits`` is the depth of the outputs: 8 to 16.
    """

    entries: NDArray[np.float64]
    first_mapped: int
    bits: int
    explanation: str = ""

    def __post_init__(self) -> None:
        if self.entries.ndim != 1 or self.entries.size == 0:
            raise ValueError("a lookup table needs at least one entry")
        if not 1 <= self.bits <= 16:
            raise ValueError(f"a lookup table has 8 to 16 bits an entry, not {self.bits}")


# Far beyond any unit, and far enough below the largest float.
_LARGEST_RESCALE = 1e100


@dataclass(frozen=True)
class Rescale:
    """The linear modality transform: modality value = slope * stored value + intercept (PS3.3 C.11.1.1.2)."""

    rescale_slope: float = 1.0
    rescale_intercept: float = 0.0

    def __post_init__(self) -> None:
        if not (np.isfinite(self.rescale_slope) and np.isfinite(self.rescale_intercept)):
            raise ValueError("a rescale needs a finite slope and intercept")
        if max(abs(self.rescale_slope), abs(self.rescale_intercept)) > _LARGEST_RESCALE:
            raise ValueError("a rescale needs a slope and intercept that leave room for arithmetic")
        if self.rescale_slope == 0:
            raise ValueError("a rescale slope of 0 would wipe the picture out")


_AGE_STRING = re.compile(r"(\d{3})([DWMY])")
_YEARS = {"D": 1 / 365.25, "W": 7 / 365.25, "M": 1 / 12, "Y": 1.0}


@dataclass(frozen=True)
class AcquisitionFacts:
    """What the file says of how it was taken; nothing here names a patient.

    Empty strings and ``None`` mean that the file does not say.
    """

    modality: str = ""
    body_part_examined: str = ""
    view_position: str = ""
    patient_age: str = ""
    sop_instance_uid: str = ""

    @property
    def patient_age_years(self) -> float | None:
        """The age in years from the DICOM age string (PS3.5 6.2, VR AS), or None."""
        match = _AGE_STRING.fullmatch(self.patient_age)
        return None if match is None else int(match[1]) * _YEARS[match[2]]


@dataclass(frozen=True, eq=False)
class Radiograph:
    """One image: stored pixels and what is needed to understand them.

    ``stored_values``: shape (rows, columns), uint8, uint16 or int16, for the two grey interpretations; shape
    (rows, columns, 3), uint8, for RGB. Read-only. Bits outside ``bits_stored`` are already removed.
    ``voi``: the windows and tables of the file in their order, the first is the file's own; none is a file that
    does not say. ``pixel_padding``: the lowest and highest stored value that is no image, both inclusive.
    ``pixel_aspect_ratio``: the height of a pixel over its width, for a picture without spacing too.
    ``modality_unit``: of modality values, such as HU; empty if the file does not say.
    ``patient_orientation``: where in the patient rows and columns lead, in the letters A, P, R, L, H and F
    (PS3.3 C.7.6.1.1.1). ``header``: what identifies the patient and study, for the screen alone; it never goes into
    a table, a log or a file name. ``frame``: which one of the file's ``number_of_frames`` this is, counted from 0.
    """

    stored_values: StoredValues
    photometric_interpretation: PhotometricInterpretation
    bits_stored: int
    sha256: str
    modality_transform: Rescale | LookupTable = field(default_factory=Rescale)
    voi: tuple[Window | LookupTable, ...] = ()
    presentation_lut_shape: PresentationLutShape = PresentationLutShape.IDENTITY
    pixel_padding: tuple[int, int] | None = None
    pixel_spacing: PixelSpacing | None = None
    pixel_aspect_ratio: float = 1.0
    modality_unit: str = ""
    patient_orientation: tuple[str, str] | None = None
    facts: AcquisitionFacts = field(default_factory=AcquisitionFacts)
    source_format: str = ""
    notices: tuple[str, ...] = ()
    header: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    frame: int = 0
    number_of_frames: int = 1

    def __post_init__(self) -> None:
        if not 0 <= self.frame < self.number_of_frames:
            raise ValueError(f"there is no frame {self.frame} among {self.number_of_frames}")
        values = self.stored_values
        if self.is_color:
            if values.ndim != 3 or values.shape[2] != 3 or values.dtype != np.uint8:
                raise ValueError("colour needs stored values of shape (rows, columns, 3) and dtype uint8")
        elif values.ndim != 2 or values.dtype not in (np.uint8, np.uint16, np.int16):
            raise ValueError("grey needs stored values of shape (rows, columns) and 8 or 16 bits")
        if values.size == 0:
            raise ValueError("a radiograph needs at least one pixel")
        if not 1 <= self.bits_stored <= 8 * values.dtype.itemsize:
            raise ValueError(f"{self.bits_stored} bits stored do not fit {values.dtype}")
        values.setflags(write=False)

    @property
    def rows(self) -> int:
        """The height in pixels."""
        return int(self.stored_values.shape[0])

    @property
    def columns(self) -> int:
        """The width in pixels."""
        return int(self.stored_values.shape[1])

    @property
    def is_color(self) -> bool:
        """Whether stored values are red, green and blue."""
        return self.photometric_interpretation is PhotometricInterpretation.RGB

    @property
    def is_signed(self) -> bool:
        """Whether stored values can be negative (PixelRepresentation 1)."""
        return bool(self.stored_values.dtype == np.int16)

    @property
    def stored_range(self) -> tuple[int, int]:
        """The lowest and highest value that the stored bits can hold."""
        if self.is_signed:
            return -(1 << (self.bits_stored - 1)), (1 << (self.bits_stored - 1)) - 1
        return 0, (1 << self.bits_stored) - 1

    @property
    def is_inverted(self) -> bool:
        """Whether a greater value is darker.

        MONOCHROME1 and the INVERSE shape are two ways to say the same (PS3.3 C.8.11.3.1.2 requires both
        together), so both at once invert once.
        """
        return (
            self.photometric_interpretation is PhotometricInterpretation.MONOCHROME1
            or self.presentation_lut_shape is PresentationLutShape.INVERSE
        )


def wrapped_index(stored_values: NDArray[Any]) -> NDArray[np.uint8] | NDArray[np.uint16]:
    """View stored values as indices into a table in wrapped order: 0, 1, …, then the negative ones."""
    return stored_values.view(np.uint16) if stored_values.dtype == np.int16 else stored_values
