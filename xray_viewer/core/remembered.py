"""How a reader left an image: what is kept of it from one day to the next."""

from dataclasses import dataclass, field, replace
from math import isfinite

from xray_viewer.core.measurement import Measurement
from xray_viewer.core.orientation import Orientation, Point
from xray_viewer.core.radiograph import LookupTable, Radiograph, Window

# The picture's own (None), one of the file's others by its place in ``Radiograph.voi``, or the reader's.
VoiChoice = Window | int | None


@dataclass(frozen=True)
class ImageKey:
    """One image by its content: the SHA-256 of the file's bytes in hexadecimal digits, and the frame from 0."""

    sha256: str
    frame: int


@dataclass(frozen=True)
class Framing:
    """The image point in the view's middle, and the screen's pixels for one image pixel.

    Raises ``ValueError`` for a number that is not finite, and for a scale that is not above 0.
    """

    center: Point
    scale: float

    def __post_init__(self) -> None:
        if not all(isfinite(number) for number in (*self.center, self.scale)) or self.scale <= 0:
            raise ValueError(f"nothing can be shown around {self.center} at {self.scale}")


@dataclass(frozen=True)
class RememberedView:
    """Window, inversion, turning, zoom and measurements; without arguments an image as its file has it.

    ``framing``: None shows the whole picture.
    """

    voi: VoiChoice = None
    inverted: bool = False
    orientation: Orientation = field(default_factory=Orientation)
    framing: Framing | None = None
    measurements: tuple[Measurement, ...] = ()


def key_of(radiograph: Radiograph) -> ImageKey:
    """Name an image by its content."""
    return ImageKey(radiograph.sha256, radiograph.frame)


def choice_of(voi: Window | LookupTable, own: Window | LookupTable, radiograph: Radiograph) -> VoiChoice:
    """Say which window or table is in use; ``own``: the one in which the picture is first shown.

    A window's explanation is a file's free text, which may name a patient: it is left out.
    """
    if voi is own or voi == own:
        return None
    places = [index for index, each in enumerate(radiograph.voi) if each is voi or each == voi]
    if places:
        return places[0]
    return replace(voi, explanation="") if isinstance(voi, Window) else None


def chosen_voi(choice: VoiChoice, own: Window | LookupTable, radiograph: Radiograph) -> Window | LookupTable:
    """Give the window or table of a choice; the picture's own for one that its file no longer has."""
    if isinstance(choice, Window):
        return choice
    return radiograph.voi[choice] if choice is not None and 0 <= choice < len(radiograph.voi) else own
