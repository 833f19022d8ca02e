"""Every file of ``pydicom-data`` and of pydicom's test data: shown as others show it, or refused with a sentence."""

from fnmatch import fnmatch
from functools import cache
from pathlib import Path

import data_store
import numpy as np
import pydicom
import pytest
from PIL import Image
from pydicom.pixels import apply_modality_lut, apply_voi_lut

from tests.readers.refusals import REFUSALS
from xray_viewer.cli import main
from xray_viewer.core.errors import ReadError
from xray_viewer.readers import read_radiograph

FOLDERS = (Path(data_store.__file__).parent / "data", Path(pydicom.__file__).parent / "data" / "test_files")
FILES = {
    path.relative_to(folder).as_posix(): path
    for folder in FOLDERS
    for path in sorted(folder.rglob("*"))
    if path.is_file() and path.name != "__init__.py" and "__pycache__" not in path.parts
}
# pydicom cannot decode it: its number of frames is no number.
NOT_FOR_PYDICOM = {"badVR.dcm"}


def refusal(name):
    return next((refusal for pattern, refusal in REFUSALS.items() if fnmatch(name, pattern)), None)


def read_or_refusal(path):
    try:
        return read_radiograph(path)
    except ReadError as error:
        return error


@pytest.fixture(scope="module")
def results():
    return {name: read_or_refusal(path) for name, path in FILES.items()}


@pytest.fixture(scope="module")
def rendered(tmp_path_factory):
    """Give what ``xray-viewer render`` writes for a file, each once."""
    output = tmp_path_factory.mktemp("rendered") / "picture.png"

    @cache
    def render(name):
        assert main(["render", str(FILES[name]), "--output", str(output)]) == 0
        with Image.open(output) as picture:
            return np.asarray(picture).astype(np.int16)

    return render


def test_files_are_refused_for_the_reasons_that_are_written_down_and_no_other(results):
    refused = {name: result for name, result in results.items() if isinstance(result, ReadError)}
    written_down = {name: refusal(name) for name in FILES if refusal(name)}
    assert set(refused) == set(written_down)
    for name, error in refused.items():
        kind, reason = written_down[name]
        assert type(error) is kind, name
        assert error.reason.startswith(reason), name


def test_every_refusal_that_is_written_down_occurs():
    unused = [pattern for pattern in REFUSALS if not any(fnmatch(name, pattern) for name in FILES)]
    assert unused == []


def test_render_equals_pydicoms_own_pipeline(results, rendered):
    compared = 0
    for name, image in results.items():
        if isinstance(image, ReadError) or image.is_color or "DICOM" not in image.source_format:
            continue
        if name in NOT_FOR_PYDICOM:
            continue
        expected = shown_by_pydicom(FILES[name])
        if expected is None:
            assert not image.voi or image.number_of_frames > 1, name
            continue
        assert np.abs(rendered(name) - expected).max() <= 1, name
        compared += 1
    assert compared > 60


def shown_by_pydicom(path):
    """Give the display values, 0 to 255, of the first frame; None where the file does not say how to show it."""
    dataset = pydicom.dcmread(path)
    stored = dataset.pixel_array
    if dataset.get("NumberOfFrames", 1) > 1:
        stored = stored[0]
    low, high = (-(1 << dataset.BitsStored - 1), (1 << dataset.BitsStored - 1) - 1)
    if dataset.PixelRepresentation == 0:
        low, high = 0, (1 << dataset.BitsStored) - 1
    modality = apply_modality_lut(stored, dataset)
    if "VOILUTSequence" in dataset:
        shown = apply_voi_lut(modality, dataset, prefer_lut=True)
        low, high = 0, (1 << dataset.VOILUTSequence[0].LUTDescriptor[2]) - 1
    elif "WindowWidth" in dataset:
        shown = apply_voi_lut(modality, dataset)
        # The range that pydicom's windows have.
        if "ModalityLUTSequence" in dataset:
            low, high = 0, (1 << dataset.ModalityLUTSequence[0].LUTDescriptor[2]) - 1
        elif "RescaleSlope" in dataset:
            low, high = (end * dataset.RescaleSlope + dataset.RescaleIntercept for end in (low, high))
    elif dataset.BitsStored <= 8:
        shown = modality
    else:
        return None
    fractions = np.clip((shown.astype(float) - float(low)) / (float(high) - float(low)), 0, 1)
    if dataset.PhotometricInterpretation == "MONOCHROME1" or dataset.get("PresentationLUTShape") == "INVERSE":
        fractions = 1 - fractions
    if "PixelPaddingValue" in dataset:
        fractions[stored == dataset.PixelPaddingValue] = 0
    return fractions * 255


def test_render_equals_highdicoms_transforms(results, rendered):
    highdicom = pytest.importorskip("highdicom")
    compared = 0
    for name, image in results.items():
        if isinstance(image, ReadError) or image.is_color or not image.voi:
            continue
        try:
            other = highdicom.Image.from_dataset(pydicom.dcmread(FILES[name]))
            expected = other.get_frame(
                1,
                dtype=np.float64,
                apply_modality_transform=None,
                apply_voi_transform=True,
                apply_presentation_lut=True,
                voi_output_range=(0, 255),
            )
        except (AttributeError, KeyError, RuntimeError, TypeError, ValueError):
            continue  # it is stricter than a viewer may be, and knows no big endian
        assert np.abs(rendered(name) - expected).max() <= 1, name
        compared += 1
    assert compared > 40
