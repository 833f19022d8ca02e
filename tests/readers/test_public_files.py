"""The DICOM files that come with pydicom and with the demo: of many makers, kinds and encodings."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import data_store
import numpy as np
import pydicom
import pytest

from xray_viewer.core.errors import DamagedImageError, ReadError
from xray_viewer.core.radiograph import LookupTable, PhotometricInterpretation
from xray_viewer.readers import find_images, read_radiograph

DEMO = Path(data_store.__file__).parent / "data"
PYDICOM = Path(pydicom.__file__).parent / "data" / "test_files"


@pytest.mark.parametrize("study", ["RG1", "RG3"])
@pytest.mark.parametrize("compressed", ["J2KR", "J2KI"])
def test_chest_radiographs_are_the_same_in_every_encoding(study, compressed):
    image = read_radiograph(DEMO / f"{study}_{compressed}.dcm")
    # The lossy file's twin holds what its maker decoded, so both agree to the last bit.
    twin = read_radiograph(DEMO / f"{study}_{compressed.replace('J2K', 'UNC')}.dcm")
    assert np.array_equal(image.stored_values, twin.stored_values)
    assert image.photometric_interpretation is PhotometricInterpretation.MONOCHROME1
    assert image.facts.modality == "CR"
    assert image.voi == twin.voi


@pytest.mark.parametrize("kind", ["", "_bigendian", "_expb", "_implicit", "_RLE", "_jp2klossless", "_jpeg_ls_lossless"])
def test_a_small_image_in_seven_encodings(kind):
    expected = pydicom.dcmread(PYDICOM / "MR_small.dcm").pixel_array
    assert np.array_equal(read_radiograph(PYDICOM / f"MR_small{kind}.dcm").stored_values, expected)


def test_files_are_read_in_several_threads_at_once():
    paths = [DEMO / "JPEG-LL.dcm", DEMO / "RG3_UNCR.dcm", *sorted(PYDICOM.glob("MR_small*.dcm"))] * 2
    expected = [read_radiograph(path).stored_values for path in paths]
    with ThreadPoolExecutor(4) as pool:
        for values, image in zip(expected, pool.map(read_radiograph, paths), strict=True):
            assert np.array_equal(image.stored_values, values)


def test_lossless_jpeg():
    assert read_radiograph(DEMO / "JPEG-LL.dcm").stored_values.max() == 278
    image = read_radiograph(DEMO / "JPGLosslessP14SV1_1s_1f_8b.dcm")
    assert image.stored_values.shape == (768, 1024)


@pytest.mark.parametrize("name", ["JPGExtended.dcm", "JPEG-lossy.dcm"])
def test_jpeg_with_12_bits(name):
    values = read_radiograph(PYDICOM / name).stored_values
    # The values that pydicom's own tests expect.
    assert (values[420, 140], values[230, 120]) == (244, 95)


# Colour bars, the same in each: a row of the picture has a colour every ten pixels (pydicom's own tests).
@pytest.mark.parametrize(
    ("name", "tolerance"),
    [
        ("SC_rgb.dcm", 0),
        ("SC_rgb_16bit.dcm", 0),
        ("SC_rgb_32bit.dcm", 0),
        ("SC_rgb_expb.dcm", 0),
        ("SC_rgb_expb_16bit.dcm", 0),
        ("SC_ybr_full_uncompressed.dcm", 5),
        ("SC_rgb_rle.dcm", 0),
        ("SC_rgb_jpeg_gdcm.dcm", 0),
        ("SC_rgb_jpeg_dcmtk.dcm", 5),
        ("SC_rgb_jpeg_lossy_gdcm.dcm", 5),
        ("SC_rgb_dcmtk_+eb+cr.dcm", 5),
        ("SC_rgb_dcmtk_+eb+cy+np.dcm", 5),
        ("SC_rgb_dcmtk_+eb+cy+s4.dcm", 5),
    ],
)
def test_colour_bars_in_every_encoding(name, tolerance):
    path = next(folder / name for folder in (DEMO, PYDICOM) if (folder / name).exists())
    image = read_radiograph(path)
    bars = image.stored_values[[5, 15, 25, 35, 45, 55, 65, 75, 85, 95], 50].astype(int)
    expected = [
        (255, 0, 0),
        (255, 128, 128),
        (0, 255, 0),
        (128, 255, 128),
        (0, 0, 255),
        (128, 128, 255),
        (0, 0, 0),
        (64, 64, 64),
        (192, 192, 192),
        (255, 255, 255),
    ]
    assert np.abs(bars - expected).max() <= tolerance


def test_tables_of_real_files():
    modality = read_radiograph(DEMO / "mlut_18.dcm").modality_transform
    assert isinstance(modality, LookupTable)
    voi = read_radiograph(DEMO / "vlut_04.dcm").voi
    assert isinstance(voi[0], LookupTable)


def test_frames_that_are_cut_short_are_damaged():
    with pytest.raises(DamagedImageError, match="62 of 8,192 bytes"):
        read_radiograph(PYDICOM / "MR_truncated.dcm")
    with pytest.raises(DamagedImageError):
        read_radiograph(DEMO / "emri_small_jpeg_2k_lossless_too_short.dcm")


@pytest.mark.parametrize("name", ["JPGExtended.dcm", "JPEG-LL.dcm"])
def test_corrupt_frames_end_the_file_and_not_the_program(tmp_path, name):
    """GDCM aborts or crashes at some of these."""
    whole = next(folder / name for folder in (DEMO, PYDICOM) if (folder / name).exists()).read_bytes()
    frame = whole.index(b"\xff\xd8", whole.index(b"\xe0\x7f\x10\x00"))
    rng = np.random.default_rng(5)
    for _ in range(8):
        corrupt = bytearray(whole)
        for position in rng.integers(frame, frame + 200, 4):
            corrupt[position] = rng.integers(0, 256)
        (tmp_path / "a.dcm").write_bytes(corrupt)
        try:
            read_radiograph(tmp_path / "a.dcm")
        except ReadError as error:
            assert error.name == "a.dcm"  # noqa: PT017  # some survive


def test_every_file_is_read_or_refused_and_nothing_is_warned_of():
    """In a process of its own, where a warning is an error and nothing has silenced it before the readers do."""
    program = """
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xray_viewer.core.errors import ReadError
from xray_viewer.readers import read_radiograph
read = 0
for folder in sys.argv[1:]:
    for path in sorted(Path(folder).rglob("*")):
        if path.is_file():
            try:
                read_radiograph(path)
                read += 1
            except ReadError as error:
                assert error.name == path.name
                assert error.__cause__ is None or not isinstance(error.__cause__, Warning), error.__cause__
print(read)
"""
    completed = subprocess.run(
        [sys.executable, "-W", "error", "-c", program, DEMO, PYDICOM],
        capture_output=True,
        text=True,
        check=False,
    )
    assert completed.returncode == 0, completed.stderr
    assert "Warning" not in completed.stderr
    assert int(completed.stdout) > 150


def test_a_folder_of_public_files_is_found_completely():
    found = {image.given for image in find_images(PYDICOM / "dicomdirtests")}
    assert "77654033/CR1/6154" in found
    assert len(found) > 60


@pytest.mark.skipif("XRAY_DATA" not in os.environ, reason="XRAY_DATA names no folder of radiographs")
def test_radiographs_at_hand_are_read():
    images = list(find_images(Path(os.environ["XRAY_DATA"]) / "fullres"))
    assert images
    for image in images:
        assert read_radiograph(image.path).stored_values.std() > 0
