"""Lines of text that seem to be burned into a picture, found by their shape.

Letters are small parts of one brightness with sharp edges, much brighter or darker than what is around them, of
about one height, side by side on one line. Nothing is read, so a line of numbers and a name are alike. What is
drawn by hand, stands alone (the R and L of a lead marker), is as faint as the picture around it, or leans, is missed;
rows of staples, wires or teeth may be taken for text.
"""

import numpy as np
from numpy.typing import NDArray

from xray_viewer.core.area import Area
from xray_viewer.core.components import Components, Counts, components, joined
from xray_viewer.core.radiograph import Radiograph

Picture = NDArray[np.uint8]
# How much brighter or darker than what is around it a letter is, of 255.
_CONTRAST = 40
# Strokes are thinner than this, and letters between these heights, in pixels of a picture that is halved as often as
# letters of an eighth of its height need it.
_STROKE = 9
_LOWEST, _HIGHEST = 6, 40
_WIDEST = 3.0
_FEWEST = 4
_MOST = 4000
_BLOCK = 256
# How far the brightness of letters on a line may differ, of 255.
_ALIKE = 40
# Of the shorter side; ribs in a small picture are higher.
_LARGEST_LETTER = 1 / 14


def text_lines(picture: Picture) -> tuple[Area, ...]:
    """Find what looks like lines of text, from left to right or from top to bottom; ``picture``: display values.

    Shape (rows, columns) or (rows, columns, 3). A tenth of a second for each megapixel or less: not on the main thread.
    """
    grey = picture if picture.ndim == 2 else picture.max(axis=2)
    found: list[Area] = []
    scale = 1
    while min(grey.shape) >= 2 * _LOWEST:
        for shade in (grey, 255 - grey):
            found += [_scaled(area, scale) for area in _lines(shade)]
        if _HIGHEST * scale >= min(picture.shape[:2]) * _LARGEST_LETTER:
            break
        grey = _halved(grey)
        scale *= 2
    return tuple(found)


def may_hold_text(radiograph: Radiograph, picture: Picture) -> bool:
    """Whether a picture may name somebody: as its file says (PS3.3 C.7.6.1), or by its looks.

    A file that says there is no text is not believed: many devices write that into all of them.

    ``picture``: the radiograph's display values, or a part of them.
    """
    return radiograph.header.get("BurnedInAnnotation", "").upper() == "YES" or bool(text_lines(picture))


def _lines(grey: Picture) -> list[Area]:
    """Find lines of bright text."""
    raised = grey - np.minimum(_opened(grey), grey)
    letters = components(raised >= _CONTRAST)
    height, width = letters.height, letters.width
    is_letter = (np.maximum(height, width) >= _LOWEST) & (np.maximum(height, width) <= _WIDEST * _HIGHEST)
    letters = letters.chosen(is_letter & (letters.pixels >= _LOWEST))
    return _rows(letters, grey) + [
        Area(area.top, area.left, area.height, area.width) for area in _rows(letters.transposed(), grey.T)
    ]


def _rows(letters: Components, grey: Picture) -> list[Area]:
    """Find letters that stand side by side on a line."""
    height = letters.height
    highest = min(_HIGHEST, min(grey.shape) * _LARGEST_LETTER)
    letters = letters.chosen((height >= _LOWEST) & (height <= highest) & (letters.width <= _WIDEST * height))
    if not _FEWEST <= len(letters) <= _MOST:
        return []
    shade = _shades(letters, grey)
    # Block by block: all pairs at once would take hundreds of megabytes.
    blocks = [_links(letters, shade, slice(first, first + _BLOCK)) for first in range(0, len(letters), _BLOCK)]
    one, other = (np.concatenate(ends) for ends in zip(*blocks, strict=True))
    label = joined(len(letters), one, other)
    return [area for number in np.unique(label) if (area := _line(letters.chosen(label == number))) is not None]


def _links(letters: Components, shade: NDArray[np.float64], block: slice) -> tuple[Counts, Counts]:
    """Find which letters follow upon those of a block on their line: the ends of each link."""
    left, right, top, bottom, height = (
        edge[block, None] for edge in (letters.left, letters.right, letters.top, letters.bottom, letters.height)
    )
    taller = np.maximum(height, letters.height)
    gap = letters.left - right
    is_next = (gap >= -0.3 * taller) & (gap <= 1.1 * taller) & (letters.left > left)
    is_alike = (np.minimum(height, letters.height) >= 0.5 * taller) & (np.abs(shade[block, None] - shade) <= _ALIKE)
    is_on_line = (np.abs(bottom - letters.bottom) <= 0.3 * taller) | (np.abs(top - letters.top) <= 0.15 * taller)
    one, other = np.nonzero(is_next & is_alike & is_on_line)
    return one + block.start, other


def _line(letters: Components) -> Area | None:
    """Give the place of a line, or None for what is none."""
    if len(letters) < _FEWEST:
        return None
    left, right = int(letters.left.min()), int(letters.right.max())
    top, bottom = int(letters.top.min()), int(letters.bottom.max())
    tall = float(np.median(letters.height))
    if bottom - top > 2.2 * tall or right - left < 2 * tall:
        return None
    return Area(left, top, right - left, bottom - top)


def _shades(letters: Components, grey: Picture) -> NDArray[np.float64]:
    """Give how bright each letter's strokes are."""
    boxes = zip(letters.top, letters.bottom, letters.left, letters.right, strict=True)
    return np.array([float(np.percentile(grey[top:bottom, left:right], 90)) for top, bottom, left, right in boxes])


def _opened(grey: Picture) -> Picture:
    """Take away what is brighter than its surroundings and thinner than a stroke."""
    return _spread(_spread(grey, np.minimum), np.maximum)


def _spread(grey: Picture, extreme: np.ufunc) -> Picture:
    """Give the extreme of the square of ``_STROKE`` pixels around each pixel."""
    once = _spread_along(grey, extreme)
    both: Picture = np.ascontiguousarray(_spread_along(np.ascontiguousarray(once.T), extreme).T)
    return both


def _spread_along(grey: Picture, extreme: np.ufunc) -> Picture:
    edge = _STROKE // 2
    padded = np.pad(grey, ((edge, edge), (0, 0)), mode="edge")
    reach = 1
    while reach * 2 <= _STROKE:
        padded = extreme(padded[:-reach], padded[reach:])
        reach *= 2
    left = _STROKE - reach
    spread: Picture = extreme(padded[: len(grey)], padded[left : left + len(grey)])
    return spread


def _halved(grey: Picture) -> Picture:
    rows, columns = grey.shape[0] // 2 * 2, grey.shape[1] // 2 * 2
    quarters = grey[:rows, :columns].reshape(rows // 2, 2, columns // 2, 2).astype(np.uint16)
    halved: Picture = (quarters.sum(axis=(1, 3)) // 4).astype(np.uint8)
    return halved


def _scaled(area: Area, scale: int) -> Area:
    return Area(area.left * scale, area.top * scale, area.width * scale, area.height * scale)
