"""The one way from a file to the network: what it gives is what ``model_input`` makes of the whole picture."""

import os
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from tests.factories import write_dicom
from xray_viewer.core.errors import DamagedImageError, FileAccessError, NotAnImageError
from xray_viewer.core.preprocessing import Aspect, Interpolation, Preparation, model_input
from xray_viewer.inference import load_classifier
from xray_viewer.installation import shipped_model_path
from xray_viewer.readers import prepare_picture, read_radiograph
from xray_viewer.readers.prepared import prepared_from
from xray_viewer.readers.prepared_file import OVERSAMPLING

SMALL = Preparation(16, 24, Aspect.PAD, Interpolation.BICUBIC)


def picture(rows: int, columns: int, seed: int = 1) -> NDArray[np.uint8]:
    """Draw waves of many lengths, with noise."""
    y, x = np.mgrid[0:rows, 0:columns] / max(rows, columns)
    waves = sum(np.sin(2**n * (7 * x + 5 * y + n)) / 2**n for n in range(5))
    noise = np.random.default_rng(seed).normal(0, 6, (rows, columns))
    return np.clip(120 + 50 * waves + noise, 0, 255).astype(np.uint8)


def write(folder: Path, name: str) -> Path:
    path = folder / name
    values = picture(90, 70)
    if name.endswith(".dcm"):
        facts: dict[str, Any] = {"PatientAge": "003Y", "ViewPosition": "AP", "PhotometricInterpretation": "MONOCHROME1"}
        return write_dicom(path, values.astype(np.uint16) * 200, **facts)
    if name == "deep.png":
        Image.fromarray(values.astype(np.uint16) * 200).save(path)
    elif name == "color.png":
        Image.fromarray(np.stack([values, values // 2, 255 - values], axis=2)).save(path)
    elif name == "turned.jpg":
        exif = Image.Exif()
        exif[0x0112] = 6
        Image.fromarray(values).save(path, exif=exif)
    else:
        Image.fromarray(values).save(path)
    return path


NAMES = ["a.png", "deep.png", "color.png", "a.jpg", "turned.jpg", "a.tif", "a.bmp", "a.dcm"]


@pytest.mark.parametrize("name", NAMES)
def test_it_is_what_the_whole_picture_gives(tmp_path: Path, name: str) -> None:
    path = write(tmp_path, name)
    whole = read_radiograph(path)
    prepared = prepare_picture(path, SMALL)
    assert prepared.image.dtype == np.float32
    np.testing.assert_array_equal(prepared.image, model_input(whole, SMALL))
    assert (prepared.sha256, prepared.facts) == (whole.sha256, whole.facts)


@pytest.mark.parametrize("name", NAMES)
def test_a_picture_at_hand_gives_the_same_or_nothing(tmp_path: Path, name: str) -> None:
    path = write(tmp_path, name)
    at_hand = prepared_from(read_radiograph(path), SMALL)
    assert (at_hand is None) == name.endswith(".jpg")
    if at_hand is not None:
        prepared = prepare_picture(path, SMALL)
        np.testing.assert_array_equal(at_hand.image, prepared.image)
        assert (at_hand.sha256, at_hand.facts) == (prepared.sha256, prepared.facts)


def test_a_file_in_an_archive_gives_what_it_gives_outside(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "study.zip", "w") as archive:
        for name in NAMES:
            archive.write(write(tmp_path, name), name)
    for name in NAMES:
        inside, outside = (prepare_picture(folder / name, SMALL) for folder in (tmp_path / "study.zip", tmp_path))
        np.testing.assert_array_equal(inside.image, outside.image)
        assert (inside.sha256, inside.facts) == (outside.sha256, outside.facts)


def test_a_large_jpeg_is_hardly_another_one(tmp_path: Path) -> None:
    side = 4 * OVERSAMPLING * 24
    path = tmp_path / "large.jpg"
    Image.fromarray(picture(side, side + 40)).save(path, quality=90)
    difference = np.abs(prepare_picture(path, SMALL).image - model_input(read_radiograph(path), SMALL))
    assert 0 < difference.max() < 0.02
    assert difference.mean() < 0.004


@pytest.mark.parametrize("how", [{}, {"keep_rgb": True}, {"subsampling": 2}])
def test_of_a_colour_jpeg_the_luminance_counts(tmp_path: Path, how: dict[str, Any]) -> None:
    path = tmp_path / "color.jpg"
    values = picture(200, 200)
    Image.fromarray(np.stack([values, values // 2 + 60, 255 - values], axis=2)).save(path, quality=95, **how)
    difference = np.abs(prepare_picture(path, SMALL).image - model_input(read_radiograph(path), SMALL))
    assert difference.max() < 0.02


def test_what_cannot_be_read_is_said_as_everywhere(tmp_path: Path) -> None:
    whole = write(tmp_path, "a.jpg").read_bytes()
    (tmp_path / "cut.jpg").write_bytes(whole[: len(whole) // 3])
    (tmp_path / "text.jpg").write_text("no image")
    for name, error in (("cut.jpg", DamagedImageError), ("text.jpg", NotAnImageError), ("gone.jpg", FileAccessError)):
        with pytest.raises(error) as one:
            prepare_picture(tmp_path / name, SMALL)
        with pytest.raises(error) as other:
            read_radiograph(tmp_path / name)
        assert str(one.value) == str(other.value)


@pytest.mark.skipif("XRAY_DATA" not in os.environ, reason="needs the radiographs beside the project")
def test_no_probability_moves_by_more_than_a_two_hundredth(tmp_path: Path) -> None:
    classifier = load_classifier(shipped_model_path(), "cpu")
    generator = np.random.default_rng(1)
    folder = Path(os.environ["XRAY_DATA"]) / "fullres"
    files = sorted(folder.glob("*.jpeg"))
    # The network is sure of those; enlarged to a film's size, others give it something to doubt.
    for source in sorted(folder.glob("nih_NORMAL*.png")):
        with Image.open(source) as image:
            for width in (2600, 4500):
                large = np.asarray(image.convert("L").resize((width, width), Image.Resampling.BICUBIC))
                noisy = np.clip(large + generator.normal(0, 5, large.shape), 0, 255).astype(np.uint8)
                files.append(tmp_path / f"{source.stem} {width}.jpg")
                Image.fromarray(noisy).save(files[-1], quality=88)
    for path in files:
        prepared = prepare_picture(path, classifier.spec.preparation).image
        whole = classifier.prepare(read_radiograph(path))
        one, other = (prediction.probability for prediction in classifier.predict(np.stack([prepared, whole])))
        assert abs(one - other) <= 0.005, path.name
