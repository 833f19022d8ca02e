"""The changes that a radiograph may go through on its way to a viewer, each as a file with that change alone."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont, ImageOps
from pydicom.uid import JPEG2000, JPEG2000Lossless, JPEGBaseline8Bit, JPEGLSLossless, RLELossless

from training.robustness.encoding import Encoded, Greys, as_dicom, as_jpeg, as_png, quantised

_KERNELS = {
    "nearest": Image.Resampling.NEAREST,
    "bilinear": Image.Resampling.BILINEAR,
    "bicubic": Image.Resampling.BICUBIC,
    "Lanczos": Image.Resampling.LANCZOS,
    "area": Image.Resampling.BOX,
}
_NOISE_SEED = 1
# Of the shorter side: about what the letter of a lead marker measures on a child's chest, and a label beside it.
_MARKER_SHARE = 0.1
_PATCH_SHARE = 0.15
_MARGIN_SHARE = 0.04


@dataclass(frozen=True)
class Change:
    """One change. ``encode`` takes grey values (rows, columns), float32, [0, 1].

    ``is_another_picture``: whether it shows what no other picture of the patient would, so that its row is a warning
    and counts in no total.
    """

    group: str
    name: str
    encode: Callable[[Greys], Encoded]
    is_another_picture: bool = False


def all_changes() -> tuple[Change, ...]:
    """List every change, those of a group behind each other."""
    return (*_file_changes(), *_resampling_changes(), *_geometry_changes(), *_appearance_changes(), *_object_changes())


def _file_changes() -> list[Change]:
    changes = [
        Change("JPEG quality", f"JPEG, quality {quality}", partial(as_jpeg, quality=quality))
        for quality in (95, 75, 50, 30)
    ]
    formats: dict[str, Callable[[Greys], Encoded]] = {
        "PNG, 8 bits": as_png,
        "PNG, 16 bits": partial(as_png, bits=16),
        "DICOM, 12 bits, MONOCHROME2": as_dicom,
        "DICOM, 12 bits, MONOCHROME1": partial(as_dicom, inverted=True),
        "DICOM, 12 bits, no window in the header": partial(as_dicom, windowed=False),
        "DICOM, RLE": partial(as_dicom, transfer_syntax=RLELossless),
        "DICOM, JPEG-LS without loss": partial(as_dicom, transfer_syntax=JPEGLSLossless),
        "DICOM, JPEG 2000 without loss": partial(as_dicom, transfer_syntax=JPEG2000Lossless),
        "DICOM, JPEG 2000, 10 times smaller": partial(as_dicom, transfer_syntax=JPEG2000),
        "DICOM, 8 bits, JPEG of quality 75": partial(as_dicom, transfer_syntax=JPEGBaseline8Bit),
    }
    return changes + [Change("File format and depth", name, encode) for name, encode in formats.items()]


def _resampling_changes() -> list[Change]:
    return [
        _picture_change("Resampling", f"{words}, {name}", partial(_scaled, scale=scale, kernel=kernel))
        for scale, words in ((2.0, "twice as large"), (0.75, "three quarters as large"), (0.5, "half as large"))
        for name, kernel in _KERNELS.items()
        # Enlarging by area repeats pixels, which nearest does already.
        if scale < 1 or name != "area"
    ]


def _geometry_changes() -> list[Change]:
    changes = [
        _picture_change("Rotation", f"turned by {angle:+d}°", partial(_rotated, angle=angle))
        for angle in (-5, -2, 2, 5)
    ]
    changes += [
        _picture_change("Crop", f"{share:.0%} cut off at every side", partial(_cropped, share=share))
        for share in (0.02, 0.05)
    ]
    changes += [
        _picture_change("Border", f"the outer {share:.0%} of every side black", partial(_collimated, share=share))
        for share in (0.04, 0.08)
    ]
    directions = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
    return changes + [
        _picture_change("Shift", f"moved {name} by 5%", partial(_shifted, right=0.05 * right, down=0.05 * down))
        for name, (right, down) in directions.items()
    ]


def _appearance_changes() -> list[Change]:
    kinds: dict[str, Callable[..., Image.Image]] = {"Brightness": _brightened, "Gamma": _gamma, "Contrast": _contrasted}
    changes = [
        _picture_change(group, f"{group.lower()} {factor - 1:+.0%}", partial(function, factor=factor))
        for group, function in kinds.items()
        for factor in (0.8, 0.9, 1.1, 1.2)
    ]
    changes += [
        _picture_change("Blur", f"blur, deviation {share:.2%} of the shorter side", partial(_blurred, share=share))
        for share in (0.0025, 0.005)
    ]
    return changes + [
        _picture_change("Noise", f"noise, deviation {share:.0%} of the range", partial(_noisy, deviation=share))
        for share in (0.02, 0.05)
    ]


def _object_changes() -> list[Change]:
    corners = {"upper left": False, "upper right": True}
    changes = [
        _picture_change("Marker", f"an R drawn {corner}", partial(_marked, at_right=at_right))
        for corner, at_right in corners.items()
    ]
    changes += [
        _picture_change("Marker", f"corner {corner} blacked out", partial(_blacked_out, at_right=at_right))
        for corner, at_right in corners.items()
    ]
    return [*changes, _picture_change("Mirrored", "left and right exchanged", ImageOps.mirror, is_another_picture=True)]


def _picture_change(
    group: str, name: str, change: Callable[[Image.Image], Image.Image], *, is_another_picture: bool = False
) -> Change:
    """Make a change of the picture, saved as PNG of 8 bits."""

    def encode(greys: Greys) -> Encoded:
        changed = change(Image.fromarray(quantised(greys, 8)))
        return as_png(np.asarray(changed, dtype=np.float32) / np.float32(255))

    return Change(group, name, encode, is_another_picture)


def _scaled(picture: Image.Image, scale: float, kernel: Image.Resampling) -> Image.Image:
    size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    return picture.resize(size, kernel)


def _rotated(picture: Image.Image, angle: int) -> Image.Image:
    return picture.rotate(angle, Image.Resampling.BICUBIC)


def _cropped(picture: Image.Image, share: float) -> Image.Image:
    across, down = round(picture.width * share), round(picture.height * share)
    return picture.crop((across, down, picture.width - across, picture.height - down))


def _collimated(picture: Image.Image, share: float) -> Image.Image:
    covered = Image.new("L", picture.size)
    across, down = round(picture.width * share), round(picture.height * share)
    covered.paste(_cropped(picture, share), (across, down))
    return covered


def _shifted(picture: Image.Image, right: float, down: float) -> Image.Image:
    moved = Image.new("L", picture.size)
    moved.paste(picture, (round(picture.width * right), round(picture.height * down)))
    return moved


def _brightened(picture: Image.Image, factor: float) -> Image.Image:
    return ImageEnhance.Brightness(picture).enhance(factor)


def _gamma(picture: Image.Image, factor: float) -> Image.Image:
    return picture.point([round(255 * (value / 255) ** factor) for value in range(256)])


def _contrasted(picture: Image.Image, factor: float) -> Image.Image:
    return ImageEnhance.Contrast(picture).enhance(factor)


def _blurred(picture: Image.Image, share: float) -> Image.Image:
    return picture.filter(ImageFilter.GaussianBlur(share * min(picture.size)))


def _noisy(picture: Image.Image, deviation: float) -> Image.Image:
    values = np.asarray(picture, dtype=np.float32)
    noise = np.random.default_rng(_NOISE_SEED).standard_normal(values.shape, dtype=np.float32)
    return Image.fromarray(np.clip(np.rint(values + 255 * deviation * noise), 0, 255).astype(np.uint8))


def _marked(picture: Image.Image, *, at_right: bool) -> Image.Image:
    marked, side = picture.copy(), min(picture.size)
    margin = _MARGIN_SHARE * side
    place = (picture.width - margin if at_right else margin, margin)
    font = ImageFont.load_default(size=max(1.0, _MARKER_SHARE * side))
    ImageDraw.Draw(marked).text(place, "R", fill=255, font=font, anchor="rt" if at_right else "lt")
    return marked


def _blacked_out(picture: Image.Image, *, at_right: bool) -> Image.Image:
    blacked, side = picture.copy(), round(_PATCH_SHARE * min(picture.size))
    blacked.paste(0, (picture.width - side if at_right else 0, 0, picture.width if at_right else side, side))
    return blacked
