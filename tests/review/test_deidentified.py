import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont
from pydicom import dcmread
from pydicom.dataelem import DataElement

from tests.factories import write_dicom
from xray_viewer.core.errors import OutputError, RequestError, UnsupportedImageError
from xray_viewer.review.deidentified import (
    StudyOutcome,
    seems_to_hold_text,
    write_deidentified,
    write_deidentified_study,
)

PLAIN = np.full((240, 320), 90, np.uint8)


def _written_on() -> np.ndarray:
    image = Image.fromarray(PLAIN)
    ImageDraw.Draw(image).text((20, 40), "DOE, JANE", font=ImageFont.load_default(14), fill=255)
    return np.asarray(image)


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    """Two plain images, one with a name on it, a picture that is no DICOM file, and one that is gone."""
    folder = tmp_path / "DOE^JANE"
    folder.mkdir()
    found = [
        write_dicom(folder / f"JANE {number}.dcm", values, PatientName="DOE^JANE", StudyInstanceUID="1.2.9")
        for number, values in enumerate((PLAIN, _written_on(), PLAIN))
    ]
    Image.fromarray(PLAIN).save(folder / "JANE.png")
    return [*found, folder / "JANE.png", folder / "JANE gone.dcm"]


def _write(paths: list[Path], parent: Path, *, leaves_out_text: bool = True) -> StudyOutcome | None:
    done: list[int] = []
    outcome = write_deidentified_study(
        paths, parent, leaves_out_text=leaves_out_text, progressed=done.append, is_wanted=lambda: True
    )
    assert done == list(range(1, len(paths) + 1))
    return outcome


def test_a_study_goes_into_a_new_folder_with_names_that_tell_nothing(paths: list[Path], tmp_path: Path) -> None:
    before = {path: path.read_bytes() for path in paths[:4]}
    outcome = _write(paths, tmp_path)
    assert outcome == StudyOutcome("deidentified", 2, (2,), left_out=True, others=1, failed=(5,))
    assert sorted(path.name for path in (tmp_path / "deidentified").iterdir()) == ["image-00001.dcm", "image-00003.dcm"]
    copies = [dcmread(path) for path in sorted((tmp_path / "deidentified").iterdir())]
    assert len({copy.StudyInstanceUID for copy in copies}) == 1
    for path in (tmp_path / "deidentified").iterdir():
        assert b"JANE" not in path.read_bytes()
    assert {path: path.read_bytes() for path in paths[:4]} == before
    again = _write(paths, tmp_path, leaves_out_text=False)
    assert again == StudyOutcome("deidentified-2", 3, (2,), left_out=False, others=1, failed=(5,))
    assert not list(tmp_path.glob("*.partial"))


@pytest.mark.parametrize(("number", "has_text"), [(4, False), (4, True), (40, False)])
def test_text_is_looked_for_on_every_frame_and_too_many_are_warned_of(
    tmp_path: Path, number: int, has_text: bool
) -> None:
    frames = np.concatenate([PLAIN] * (number - 1) + [_written_on() if has_text else PLAIN])
    path = write_dicom(tmp_path / "a.dcm", frames, Rows=len(PLAIN), NumberOfFrames=number)
    assert seems_to_hold_text(path) is (has_text or number > 32)


def test_what_is_no_longer_wanted_leaves_nothing(paths: list[Path], tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.mkdir()
    left = [True, True, False]
    outcome = write_deidentified_study(
        paths, target, leaves_out_text=False, progressed=lambda _done: None, is_wanted=lambda: left.pop(0)
    )
    assert outcome is None
    assert list(target.iterdir()) == []


def test_a_study_without_anything_to_write_says_why_and_leaves_nothing(paths: list[Path], tmp_path: Path) -> None:
    with pytest.raises(RequestError, match="1: no DICOM pictures, 1: could not be read, 1: left out") as caught:
        _write([paths[1], *paths[3:]], tmp_path)
    assert "JANE" not in str(caught.value)
    assert [path.name for path in tmp_path.iterdir()] == ["DOE^JANE"]


def test_a_picture_that_cannot_be_decoded_is_not_said_to_hold_text(paths: list[Path], tmp_path: Path) -> None:
    data = dcmread(paths[2])
    data.PixelData = data.PixelData[: len(data.PixelData) // 2]
    data.save_as(paths[2])
    assert seems_to_hold_text(paths[2]), "nobody knows, and one image is warned of"
    outcome = _write(paths[:3], tmp_path)
    assert outcome == StudyOutcome("deidentified", 1, (2,), unseen=(3,), left_out=True)
    outcome = _write(paths[:3], tmp_path, leaves_out_text=False)
    assert outcome == StudyOutcome("deidentified-2", 3, (2,), unseen=(3,))
    with pytest.raises(RequestError, match=r"written \(1: could not be read\)"):
        _write(paths[2:3], tmp_path)


def test_an_overlay_in_the_pixels_is_a_reason_of_its_own(paths: list[Path], tmp_path: Path) -> None:
    bits = DataElement(0x60000100, "US", 8), DataElement(0x60000102, "US", 7)
    path = write_dicom(tmp_path / "overlay.dcm", PLAIN, bits=bits[0], bit=bits[1], BitsStored=7, HighBit=6)
    outcome = _write([paths[0], path, paths[3]], tmp_path)
    assert outcome == StudyOutcome("deidentified", 1, left_out=True, others=1, refused=(2,))
    with pytest.raises(RequestError, match=r"written \(1: left out for an overlay hidden in their pixels\)"):
        _write([path], tmp_path)


def test_a_folder_that_is_not_there_is_said_before_anything_is_read(paths: list[Path], tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="There is no folder"):
        _write(paths, tmp_path / "nowhere")


def test_one_image_is_written_whole_or_not_at_all(paths: list[Path], tmp_path: Path) -> None:
    output = tmp_path / "image.dcm"
    write_deidentified(paths[0], output)
    assert dcmread(output).PatientIdentityRemoved == "YES"
    assert (dcmread(output).pixel_array == PLAIN).all()
    other = tmp_path / "other.dcm"
    with pytest.raises(UnsupportedImageError):
        write_deidentified(paths[3], other)
    assert not other.exists()


def test_images_in_an_archive_are_copied_too(paths: list[Path], tmp_path: Path) -> None:
    archive = tmp_path / "study.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.write(paths[0], "JANE/1.dcm")
    write_deidentified(archive / "JANE" / "1.dcm", tmp_path / "image.dcm")
    assert (dcmread(tmp_path / "image.dcm").pixel_array == PLAIN).all()
