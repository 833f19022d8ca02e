"""What the pictures show: the public demo study, and a folder to be reviewed that is made of it."""

from importlib.util import find_spec
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from pydicom import dcmread

from tests.factories import write_dicom
from xray_viewer.review.demo import make_demo_study

# Of each image of the folder: where it lies, the name and age of nobody, and how the public radiograph is changed for
# it: brightness as a power, the share that is cut away at the top and at the sides.
_REVIEWED = (
    ("NORMAL/IM-0001.dcm", "EXAMPLE^ADA", "003Y", 1.6, 0.0, 0.0),
    ("NORMAL/IM-0002.dcm", "EXAMPLE^BEN", "002Y", 4.5, 0.0, 0.05),
    ("NORMAL/IM-0003.dcm", "EXAMPLE^CLEO", "004Y", 7.0, 0.03, 0.04),
    ("NORMAL/IM-0004.dcm", "EXAMPLE^DAN", "005Y", 3.2, 0.0, 0.02),
    ("NORMAL/IM-0005.dcm", "EXAMPLE^EVA", "003Y", 5.5, 0.05, 0.08),
    ("PNEUMONIA/IM-0006.dcm", "EXAMPLE^FINN", "001Y", 1.2, 0.0, 0.05),
    ("PNEUMONIA/IM-0007.dcm", "EXAMPLE^GRETA", "004Y", 2.0, 0.05, 0.0),
    ("PNEUMONIA/IM-0008.dcm", "EXAMPLE^HUGO", "002Y", 1.4, 0.02, 0.06),
    ("PNEUMONIA/IM-0009.dcm", "EXAMPLE^IDA", "045Y", 2.6, 0.0, 0.03),
    ("PNEUMONIA/IM-0010.dcm", "EXAMPLE^JON", "003Y", 3.6, 0.04, 0.02),
)
_STEP = 3


def demo_study(folder: Path) -> Path:
    """Put the demo study below a folder."""
    return make_demo_study(folder / "demo-study")


def reviewed_folder(folder: Path) -> Path:
    """Make a folder of ten radiographs, changed from one public radiograph, with a limb and a broken file."""
    study = folder / "chest-2026-01"
    bright = _bright_chest()
    for number, (name, patient, age, power, top, side) in enumerate(_REVIEWED, start=1):
        path = study / name
        path.parent.mkdir(parents=True, exist_ok=True)
        write_dicom(
            path,
            _changed(bright, power, top, side),
            SOPInstanceUID=f"1.2.3.4.{number}",
            BitsStored=12,
            HighBit=11,
            PatientName=patient,
            PatientID=f"{number:05d}",
            PatientAge=age,
            PatientSex="O",
            BodyPartExamined="CHEST",
            ViewPosition="AP" if number % 3 else "PA",
            StudyDate=f"202601{number + 10}",
            StudyDescription="Chest, frontal",
            WindowCenter="2048",
            WindowWidth="4096",
            ImagerPixelSpacing=["0.417", "0.417"],
        )
    (study / "limb.dcm").write_bytes((_data() / "RG3_UNCR.dcm").read_bytes())
    (study / "unreadable.dcm").write_bytes((study / _REVIEWED[0][0]).read_bytes()[:20_000])
    return study


def two_frames(folder: Path) -> Path:
    """Give a picture of two frames."""
    path = folder / "two-pages.tif"
    ramp = np.linspace(0, 255, 400 * 300).reshape(400, 300).astype(np.uint8)
    Image.fromarray(ramp).save(path, save_all=True, append_images=[Image.fromarray(255 - ramp)])
    return path


def without_age(folder: Path) -> Path:
    """Give the radiograph as a PNG, which says nothing of the patient."""
    path = folder / "chest.png"
    Image.fromarray(np.round(255 * _bright_chest()).astype(np.uint8)).save(path)
    return path


def _data() -> Path:
    spec = find_spec("data_store")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("The pictures need the package pydicom-data.")
    return Path(spec.origin).parent / "data"


def _bright_chest() -> NDArray[np.float64]:
    """Give the public radiograph, smaller, from 0 to 1."""
    whole = dcmread(_data() / "RG1_UNCR.dcm").pixel_array[::_STEP, ::_STEP].astype(np.float64)
    # MONOCHROME1: what is dense is dark in the stored values.
    return np.asarray(1 - (whole - whole.min()) / np.ptp(whole))


def _changed(bright: NDArray[np.float64], power: float, top: float, side: float) -> NDArray[np.uint16]:
    rows, columns = bright.shape
    part = bright[round(rows * top) :, round(columns * side) : round(columns * (1 - side))]
    return np.round(4095 * part**power).astype(np.uint16)
