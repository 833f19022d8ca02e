"""Pictures that are no frontal chest radiograph: radiographs that were changed, and drawings.

The changes of ``CHANGES`` and the drawings of ``DRAWINGS`` teach a model what is not usual; those of ``UNSEEN`` only
judge it. A real picture of another kind (a hand, a slice, a photograph) is never among those that teach.
"""

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Images = NDArray[np.float32]
# From images (N, H, W, 1) in [0, 1], and a generator, to as many of the same size.
Change = Callable[[Images, np.random.Generator], Images]


def _each(change: Callable[[Images, np.random.Generator], Images]) -> Change:
    """Change each picture (H, W) on its own."""

    def change_all(images: Images, generator: np.random.Generator) -> Images:
        changed = [change(image[..., 0], generator) for image in images]
        return np.clip(np.stack(changed), 0, 1).astype(np.float32)[..., np.newaxis]

    return change_all


def _inverted(images: Images, _generator: np.random.Generator) -> Images:
    return 1 - images


def _upside_down(images: Images, _generator: np.random.Generator) -> Images:
    return images[:, ::-1]


def _half_turned(images: Images, _generator: np.random.Generator) -> Images:
    return images[:, ::-1, ::-1]


def _on_its_side(image: Images, generator: np.random.Generator) -> Images:
    return np.rot90(image, int(generator.choice([1, 3])))


def _askew(image: Images, generator: np.random.Generator) -> Images:
    """Turn by 30 to 60 degrees to either side."""
    angle = generator.uniform(30, 60) * generator.choice([-1, 1])
    return np.asarray(Image.fromarray(np.ascontiguousarray(image)).rotate(angle, Image.Resampling.BILINEAR))


def _corner(image: Images, generator: np.random.Generator) -> Images:
    """Keep 30 to 55 % of each side, at one of the corners, and enlarge it."""
    height, width = image.shape
    tall, wide = height * generator.uniform(0.3, 0.55), width * generator.uniform(0.3, 0.55)
    top, left = (height - tall) * generator.integers(2), (width - wide) * generator.integers(2)
    return _resampled(image, (left, top, left + wide, top + tall))


def _detail(image: Images, generator: np.random.Generator) -> Images:
    """Keep 25 to 50 % of each side, anywhere, and enlarge it."""
    height, width = image.shape
    share = generator.uniform(0.25, 0.5)
    top, left = (1 - share) * generator.random(2) * (height, width)
    return _resampled(image, (left, top, left + share * width, top + share * height))


def _half(image: Images, generator: np.random.Generator) -> Images:
    """Keep 40 to 50 % at the left, right, top or bottom, and stretch it."""
    height, width = image.shape
    share = generator.uniform(0.4, 0.5)
    start = (1 - share) * generator.integers(2)
    if generator.integers(2):
        return _resampled(image, (start * width, 0, (start + share) * width, height))
    return _resampled(image, (0, start * height, width, (start + share) * height))


def _resampled(image: Images, box: tuple[float, float, float, float]) -> Images:
    height, width = image.shape
    whole = Image.fromarray(np.ascontiguousarray(image))
    return np.asarray(whole.resize((width, height), Image.Resampling.BILINEAR, box=box))


def _scrambled(image: Images, generator: np.random.Generator) -> Images:
    """Cut into 3 x 3 to 5 x 5 pieces and lay them anew."""
    count = int(generator.integers(3, 6))
    height, width = (side // count * count for side in image.shape)
    pieces = image[:height, :width].reshape(count, height // count, count, width // count).swapaxes(1, 2)
    pieces = pieces.reshape(count * count, height // count, width // count)[generator.permutation(count * count)]
    laid = pieces.reshape(count, count, height // count, width // count).swapaxes(1, 2).reshape(height, width)
    return np.pad(laid, [(0, image.shape[0] - height), (0, image.shape[1] - width)], mode="edge")


def _two_in_one(images: Images, _generator: np.random.Generator) -> Images:
    """Lay each picture and the one before it side by side, as a sheet of two views has them."""
    narrow = images[:, :, ::2]
    return np.concatenate([narrow, np.roll(narrow, 1, axis=0)], axis=2)


def _inverted_and_turned(image: Images, generator: np.random.Generator) -> Images:
    return 1 - np.rot90(image, int(generator.integers(1, 4)))


def _grid(image: Images) -> tuple[Images, Images]:
    height, width = image.shape
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    return y / height - 0.5, x / width - 0.5


def _cloud(image: Images, generator: np.random.Generator, steepness: float) -> Images:
    """Draw noise whose amplitude falls with frequency as f ** -steepness: white at 0, clouds at 2. In [0, 1]."""
    frequency = np.hypot(np.fft.fftfreq(image.shape[0])[:, np.newaxis], np.fft.fftfreq(image.shape[1]))
    frequency[0, 0] = frequency[0, 1]
    spectrum = np.fft.fft2(generator.standard_normal(image.shape)) * frequency**-steepness
    cloud = np.fft.ifft2(spectrum).real
    low, high = np.percentile(cloud, [1, 99])
    return np.clip((cloud - low) / (high - low), 0, 1).astype(np.float32)


def _clouds(image: Images, generator: np.random.Generator) -> Images:
    contrast = generator.uniform(0.2, 1)
    return _cloud(image, generator, generator.uniform(0, 2.5)) * contrast + generator.uniform(0, 1 - contrast)


def _bodies(image: Images, generator: np.random.Generator) -> Images:
    """Draw 1 to 12 soft ellipses with a texture, one over the other: limbs, slices and organs, roughly."""
    y, x = _grid(image)
    drawn = np.full(image.shape, generator.choice([0, 0, 0, generator.random()]), np.float32)
    for number in range(int(generator.integers(1, 13))):
        size = 0.5 / (1 + number / 3)
        center_y, center_x = generator.uniform(-0.4, 0.4, 2) if number else generator.uniform(-0.1, 0.1, 2)
        radii = generator.uniform(0.15, 1, 2) * size
        angle = generator.uniform(0, np.pi)
        along = ((y - center_y) * np.cos(angle) + (x - center_x) * np.sin(angle)) / radii[0]
        across = ((x - center_x) * np.cos(angle) - (y - center_y) * np.sin(angle)) / radii[1]
        softness = generator.uniform(0.02, 0.4)
        cover = 1 / (1 + np.exp(np.clip((np.hypot(along, across) - 1) / softness * 4, -30, 30)))
        drawn += cover * (generator.random() - drawn) * generator.uniform(0.5, 1)
    texture = _cloud(image, generator, generator.uniform(0, 2)) - 0.5
    return drawn * (1 + generator.uniform(0, 0.8) * texture)


def _shapes(image: Images, generator: np.random.Generator) -> Images:
    """Draw 2 to 30 flat rectangles and lines."""
    drawn = np.full(image.shape, generator.random(), np.float32)
    for _ in range(int(generator.integers(2, 31))):
        top, left = (int(generator.integers(side)) for side in image.shape)
        tall, wide = (max(1, int(side * generator.uniform(0, 0.5) ** 1.5)) for side in image.shape)
        drawn[top : top + tall, left : left + wide] = generator.random()
    return drawn


def _noise(image: Images, generator: np.random.Generator) -> Images:
    return generator.random(image.shape, dtype=np.float32)


def _blank(image: Images, generator: np.random.Generator) -> Images:
    return np.full(image.shape, generator.choice([0, 1, generator.random()]), np.float32)


def _gradient(image: Images, generator: np.random.Generator) -> Images:
    y, x = _grid(image)
    angle = generator.uniform(0, 2 * np.pi)
    return 0.5 + generator.uniform(0.3, 0.7) * (np.cos(angle) * x + np.sin(angle) * y)


def _stripes(image: Images, generator: np.random.Generator) -> Images:
    y, x = _grid(image)
    angle = generator.uniform(0, np.pi)
    return 0.5 + 0.5 * np.sin((np.cos(angle) * x + np.sin(angle) * y) * 2 * np.pi * generator.uniform(2, 30))


def _checkerboard(image: Images, generator: np.random.Generator) -> Images:
    y, x = _grid(image)
    count = generator.integers(2, 17)
    return ((np.floor(y * count) + np.floor(x * count)) % 2).astype(np.float32)


def _rings(image: Images, generator: np.random.Generator) -> Images:
    y, x = _grid(image)
    center_y, center_x = generator.uniform(-0.5, 0.5, 2)
    return 0.5 + 0.5 * np.cos(np.hypot(y - center_y, x - center_x) * 2 * np.pi * generator.uniform(2, 20))


def _page(image: Images, generator: np.random.Generator) -> Images:
    """Draw lines of dark words on white paper, with a margin."""
    height, width = image.shape
    page = np.ones(image.shape, np.float32)
    pitch = int(generator.integers(5, 13))
    for top in range(height // 12, height - height // 12 - pitch, pitch):
        left = width // 10
        while left < width * generator.uniform(0.6, 0.95):
            wide = int(generator.integers(3, max(4, width // 8)))
            word = generator.random((max(1, pitch // 2), wide)) < 0.6
            part = page[top : top + word.shape[0], left : left + wide]
            part[word[:, : part.shape[1]]] = 0.1
            left += wide + 3
    return page


def _cartoon(image: Images, generator: np.random.Generator) -> Images:
    """Draw 3 to 8 circles as dark outlines on a light ground."""
    y, x = _grid(image)
    drawn = np.full(image.shape, generator.uniform(0.8, 1), np.float32)
    for _ in range(int(generator.integers(3, 9))):
        center_y, center_x = generator.uniform(-0.4, 0.4, 2)
        distance = np.hypot(y - center_y, (x - center_x) * generator.uniform(0.5, 2))
        drawn[np.abs(distance - generator.uniform(0.05, 0.4)) < 0.01] = 0
    return drawn


def _slightly_changed(image: Images, generator: np.random.Generator) -> Images:
    """Turn by up to 8 degrees, shift and scale by up to 8 %, and change gamma and contrast, as frontal views differ."""
    height, width = image.shape
    angle, scale = np.radians(generator.uniform(-8, 8)), np.exp(generator.uniform(-0.08, 0.08, 2))
    a, b = np.cos(angle) * scale[0], -np.sin(angle) * scale[1]
    d, e = np.sin(angle) * scale[0], np.cos(angle) * scale[1]
    shift_x, shift_y = generator.uniform(-0.08, 0.08, 2) * (width, height)
    # Output to input coordinates, around the centre.
    c = width / 2 - a * width / 2 - b * height / 2 + shift_x
    f = height / 2 - d * width / 2 - e * height / 2 + shift_y
    moved = Image.fromarray(np.ascontiguousarray(image)).transform(
        (width, height), Image.Transform.AFFINE, (a, b, c, d, e, f), Image.Resampling.BILINEAR
    )
    changed = np.asarray(moved) ** np.exp(generator.uniform(-0.3, 0.3))
    return (changed - 0.5) * np.exp(generator.uniform(-0.2, 0.2)) + 0.5 + generator.uniform(-0.05, 0.05)


def _on_a_page(image: Images, generator: np.random.Generator) -> Images:
    """Shrink to 25 to 45 % of each side, on an empty page of one grey."""
    height, width = image.shape
    share = generator.uniform(0.25, 0.45)
    tall, wide = int(height * share), int(width * share)
    page = np.full(image.shape, generator.choice([0, 1, generator.random()]), np.float32)
    top, left = int(generator.integers(height - tall)), int(generator.integers(width - wide))
    small = Image.fromarray(np.ascontiguousarray(image)).resize((wide, tall), Image.Resampling.BILINEAR)
    page[top : top + tall, left : left + wide] = np.asarray(small)
    return page


def _outlines(image: Images, _generator: np.random.Generator) -> Images:
    """Keep nothing but the edges, bright on black."""
    steepness = np.hypot(*np.gradient(image))
    return steepness / max(float(np.percentile(steepness, 99.5)), 1e-6)


slightly_changed = _each(_slightly_changed)
CHANGES: Mapping[str, Change] = {
    "inverted": _inverted,
    "turned by 180 degrees": _half_turned,
    "on its side": _each(_on_its_side),
    "upside down": _upside_down,
    "turned askew": _each(_askew),
    "cropped to a corner": _each(_corner),
    "cropped to a detail": _each(_detail),
    "cropped to a half": _each(_half),
    "two in one": _two_in_one,
    "scrambled": _each(_scrambled),
    "inverted and turned": _each(_inverted_and_turned),
}
DRAWINGS: Mapping[str, Change] = {"clouds": _each(_clouds), "soft bodies": _each(_bodies), "shapes": _each(_shapes)}
UNSEEN: Mapping[str, Change] = {
    "small on a page": _each(_on_a_page),
    "outlines only": _each(_outlines),
    "noise": _each(_noise),
    "blank": _each(_blank),
    "gradient": _each(_gradient),
    "stripes": _each(_stripes),
    "checkerboard": _each(_checkerboard),
    "rings": _each(_rings),
    "page of text": _each(_page),
    "line drawing": _each(_cartoon),
}
