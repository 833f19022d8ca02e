"""How well lines of text that are burned into radiographs are seen, and how often they are seen where there are none.

``python -m tests.benchmarks.text_detection IMAGES --sample 60 --output FOLDER`` looks at images as they are, and again
with a line of text drawn on each: white, black, white on a black box, turned by a quarter, and faint. Lines that stand
out less than is usual for their kind are not counted. Images that gave a warning as they are go into the folder, with
what was taken for text in a frame: what stands there, a person has to say.
"""

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from xray_viewer.core.area import Area
from xray_viewer.core.burned_in import text_lines
from xray_viewer.core.grayscale import display_table, display_values
from xray_viewer.readers import find_images, read_radiograph

_WORDS = ("DOE, JANE", "12345678", "DOE^JANE 1970-01-31", "St. Mary Hospital", "F 045Y", "Müller Jörg")
_SHARES = (0.025, 0.04)
_LEAST_LETTERS = 13
_STANDS_OUT, _IS_FAINT = 60, 25
_FAINT = 40
_LARGEST = 6_000_000

Picture = NDArray[np.uint8]


@dataclass(frozen=True)
class Drawn:
    """A picture with a line of text on it. ``kind``: in which way it was drawn."""

    kind: str
    picture: Picture


def drawn_on(picture: Picture, chance: random.Random) -> Iterator[Drawn]:
    """Draw text on copies of a grey picture, where chance will have it."""
    rows, columns = picture.shape
    for share in _SHARES:
        size = max(_LEAST_LETTERS, round(rows * share))
        font = ImageFont.load_default(size)
        for kind in ("white", "black", "boxed", "turned", "faint"):
            words = chance.choice(_WORDS)
            width = round(font.getlength(words))
            x = chance.randint(2, max(3, columns - width - 4))
            y = chance.choice([3, rows - size - 8, chance.randint(3, rows - size - 8)])
            image = Image.fromarray(picture)
            draw = ImageDraw.Draw(image)
            if kind == "boxed":
                draw.rectangle([x - 3, y - 2, x + width + 3, y + size + 4], fill=0)
                draw.text((x, y), words, font=font, fill=255)
            elif kind == "turned":
                label = Image.new("L", (width + 6, size + 8))
                ImageDraw.Draw(label).text((3, 1), words, font=font, fill=255)
                label = label.rotate(90, expand=True)
                image.paste(label, (min(x, columns - label.width - 2), max(2, min(y, rows - label.height - 2))))
            else:
                shade = {"white": 255, "black": 0, "faint": min(255, round(float(picture.mean())) + _FAINT)}[kind]
                ground = float(np.median(picture[y : y + size, x : x + width]))
                if abs(ground - shade) < (_IS_FAINT if kind == "faint" else _STANDS_OUT):
                    continue
                draw.text((x, y), words, font=font, fill=shade)
            yield Drawn(kind, np.asarray(image))


def main(argv: list[str] | None = None) -> int:
    """Look, and print what was seen."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.text_detection", description=__doc__)
    parser.add_argument("images", type=Path)
    parser.add_argument("--sample", type=int, default=60)
    parser.add_argument("--drawn", type=int, default=60, help="draw text on so many of them")
    parser.add_argument("--output", type=Path)
    options = parser.parse_args(argv)
    chance = random.Random(7)  # noqa: S311 - a sample, the same every time
    paths = [image.path for image in find_images(options.images)]
    sample = chance.sample(paths, min(options.sample, len(paths)))
    warned, seconds, pixels = 0, 0.0, 0
    found, asked = Counter[str](), Counter[str]()
    for number, path in enumerate(sample):
        radiograph = read_radiograph(path)
        picture = display_values(radiograph.stored_values, display_table(radiograph))
        grey = picture if picture.ndim == 2 else picture.max(axis=2)
        began = time.process_time()
        lines = text_lines(grey)
        seconds, pixels = seconds + time.process_time() - began, pixels + grey.size
        if lines:
            warned += 1
            if options.output is not None:
                _keep(options.output / f"{path.stem}.png", grey, lines)
        if number < options.drawn and grey.size <= _LARGEST:
            for drawn in drawn_on(grey, chance):
                asked[drawn.kind] += 1
                found[drawn.kind] += len(text_lines(drawn.picture)) > len(lines)
    speed = f"{1e9 * seconds / max(pixels, 1):.0f} ms for a megapixel"
    sys.stdout.write(f"{warned} of {len(sample)} gave a warning as they are; {speed}\n")
    for kind, count in asked.items():
        sys.stdout.write(f"  {kind}: {found[kind]} of {count} found\n")
    return 0


def _keep(path: Path, grey: Picture, lines: Sequence[Area]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    image = Image.fromarray(grey).convert("RGB")
    for line in lines:
        ImageDraw.Draw(image).rectangle([line.left - 2, line.top - 2, line.right + 2, line.bottom + 2], outline="red")
    image.save(path)


if __name__ == "__main__":
    raise SystemExit(main())
