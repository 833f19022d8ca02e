import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.tiny_data import write_data
from training.__main__ import main
from training.collection import Part
from training.explore.copies import LIKENESS_LIMIT, detail_vectors, find_copies
from training.explore.shortcuts import border_mask, measure_shortcuts
from training.explore.survey import FileFacts, Survey, corner_marks, survey
from training.explore.words import conclusion, grade, meaning
from training.manifest import ImageRecord, Manifest, read_manifest


def _made_up(labels: np.ndarray, patients: list[str], thumbnails: np.ndarray) -> Survey:
    """Survey of pictures that exist as thumbnails alone: all files alike, all tones and marks the same."""
    records = tuple(
        ImageRecord(f"{number}.png", "PNEUMONIA" if label else "NORMAL", patient, "", f"{number:064d}")
        for number, (label, patient) in enumerate(zip(labels, patients, strict=True))
    )
    count = len(records)
    return Survey(
        Part("made up", Manifest(Path(), records)),
        (FileFacts(1000, 64, 64, "PNG", "L"),) * count,
        thumbnails.astype(np.float32),
        np.zeros((count, 3), np.float32),
        np.zeros((count, 12), np.float32),
        (),
    )


def test_explore_counts_what_is_there(data_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = tmp_path / "data"
    shutil.copytree(data_folder, root)
    shutil.copy(root / "NORMAL" / "IM-0100-0001.jpeg", root / "NORMAL" / "IM-0200-0001.jpeg")
    assert main(["explore", "--data", f"children={root}"]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("children\n")
    assert "28 images of 21 patients" in printed
    assert "PNEUMONIA: 14 images (50.0%) of 7 patients, 2 to 2 images each; 7 bacteria, 7 virus" in printed
    assert "1 groups of identical files, 0 across classes, 1 across patients" in printed
    assert "NORMAL/IM-0100-0001.jpeg = NORMAL/IM-0200-0001.jpeg" in printed
    assert "NORMAL: columns 40, rows 40, bytes " in printed
    assert "All images are 40 x 40 pixels." in printed
    assert "JPEG qualities, estimated: 95 (28)" in printed


def test_what_cannot_be_read_is_named_and_left_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = write_data(tmp_path / "data")
    (root / "NORMAL" / "IM-0105-0001.jpeg").write_bytes(b"no picture")
    assert main(["explore", "--data", str(root)]) == 0
    printed = capsys.readouterr().out
    assert "26 images" in printed
    assert "1 files cannot be read" in printed
    assert "NORMAL/IM-0105-0001.jpeg: " in printed


def test_a_class_of_which_nothing_can_be_read_is_no_crash(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = write_data(tmp_path / "data")
    for path in (root / "NORMAL").iterdir():
        path.write_bytes(b"no picture")
    assert main(["explore", "--data", str(root), "--output", str(tmp_path / "report")]) == 1
    assert "no image of the class NORMAL can be read" in capsys.readouterr().err


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("explored")
    words = [f"--data=children={write_data(root / 'a', seed=1)}", f"--data=adults={write_data(root / 'b', seed=2)}"]
    assert main(["explore", *words, "--output", str(root / "report")]) == 0
    return root / "report"


def test_the_report_holds_every_picture_that_it_shows(report: Path) -> None:
    text = (report / "report.md").read_text()
    pictures = {path.name for path in report.glob("*.png")}
    assert pictures == {
        "classes.png", "sizes.png", "tones.png", "means.png", "shortcuts.png", "samples-1.png", "samples-2.png",
    }  # fmt: skip
    for name in pictures:
        assert f"({name})" in text
        with Image.open(report / name) as picture:
            assert min(picture.size) > 100
    assert sum(path.stat().st_size for path in report.iterdir()) < 1_500_000


def test_the_report_names_no_patient_and_no_path(report: Path) -> None:
    for name in ("report.md", "figures.json"):
        text = (report / name).read_text()
        assert "person" not in text
        assert "IM-0" not in text
        assert str(report.parent) not in text
    assert "Mendeley Data" in (report / "report.md").read_text()


def test_the_figures_hold_both_populations(report: Path) -> None:
    figures = json.loads((report / "figures.json").read_text())
    assert [one["population"] for one in figures["populations"]] == ["children", "adults"]
    first = figures["populations"][0]
    assert first["classes"]["PNEUMONIA"]["subtypes"] == {"bacteria": 7, "virus": 7}
    assert first["classes"]["NORMAL"]["images"] == 13
    assert {one["name"] for one in first["shortcuts"]} == {
        "header", "length", "tone", "marks", "corners", "border", "thumbnail",
    }  # fmt: skip
    header = first["shortcuts"][0]
    assert not header["varies"]
    assert (header["linear"], header["curved"]) == (0.5, 0.5)


def _film(generator: np.random.Generator) -> Image.Image:
    """Draw something as coarse and as fine as a radiograph: blurred noise of several sizes."""
    layers = [
        np.asarray(Image.fromarray(generator.random((side, side), np.float32)).resize((256, 256))) / weight
        for side, weight in ((4, 1.0), (32, 2.0), (64, 3.0))
    ]
    picture = np.sum(layers, axis=0)
    return Image.fromarray((255 * (picture - picture.min()) / np.ptp(picture)).astype(np.uint8))


def test_copies_are_found_across_classes_patients_and_mirrors(tmp_path: Path) -> None:
    generator = np.random.default_rng(1)
    root = tmp_path / "data"
    for label in ("NORMAL", "PNEUMONIA"):
        (root / label).mkdir(parents=True)
    films = [_film(generator) for _ in range(6)]
    for number, film in enumerate(films):
        label = ("NORMAL", "PNEUMONIA")[number % 2]
        film.save(root / label / f"{number:08d}_000.png")
    films[0].point(lambda value: int(255 * (value / 255) ** 1.5)).save(
        root / "PNEUMONIA" / "00000010_000.jpg", quality=40
    )
    films[1].transpose(Image.Transpose.FLIP_LEFT_RIGHT).resize((200, 200)).save(root / "PNEUMONIA" / "00000001_001.png")
    shutil.copy(root / "NORMAL" / "00000002_000.png", root / "NORMAL" / "00000002_001.png")
    found = {group.kind: group for group in find_copies(survey(Part("x", read_manifest(root))))}
    assert set(found) == {"identical", "alike", "mirrored"}
    assert {record.path for record in found["alike"].records} == {
        "NORMAL/00000000_000.png",
        "PNEUMONIA/00000010_000.jpg",
    }
    assert found["alike"].crosses_classes
    assert found["alike"].crosses_patients
    assert found["alike"].likeness > LIKENESS_LIMIT
    assert {record.patient for record in found["mirrored"].records} == {"00000001"}
    assert not found["mirrored"].crosses_patients
    assert not found["identical"].crosses_classes


def test_brightness_and_contrast_change_no_detail() -> None:
    picture = np.asarray(_film(np.random.default_rng(2)).resize((64, 64)), np.float32)[np.newaxis] / 255
    one, other = detail_vectors(picture), detail_vectors(0.3 + 0.5 * picture)
    assert float(one[0] @ other[0]) > 0.99
    assert not detail_vectors(np.full((1, 64, 64), 0.5, np.float32)).any()


def test_a_border_that_tells_the_class_is_found_and_nothing_else() -> None:
    generator = np.random.default_rng(1)
    labels = np.arange(80) % 2
    thumbnails = generator.random((80, 64, 64))
    thumbnails[:, border_mask()] += 0.3 * labels[:, np.newaxis]
    found = {
        one.shortcut.name: one for one in measure_shortcuts(_made_up(labels, [*map(str, range(80))], thumbnails), 1)
    }
    assert found["border"].linear > 0.99
    assert found["border"].linear_interval.low > 0.95
    assert not found["header"].varies
    assert not found["length"].varies
    assert not found["tone"].varies


def test_a_patient_who_is_known_by_heart_helps_no_shortcut() -> None:
    """Split by image, the look of each patient would tell the class perfectly; split by patient, nothing does."""
    generator = np.random.default_rng(4)
    looks = generator.random((30, 64, 64))
    owners = np.repeat(np.arange(30), 6)
    labels = generator.permutation(np.arange(30) % 2)[owners]
    made_up = _made_up(labels, [str(owner) for owner in owners], looks[owners])
    border = next(one for one in measure_shortcuts(made_up, 1) if one.shortcut.name == "border")
    assert border.curved < 0.75
    assert border.linear < 0.75


def test_one_odd_file_is_no_crash() -> None:
    labels = np.arange(20) % 2
    made_up = _made_up(labels, [str(number) for number in range(20)], np.random.default_rng(1).random((20, 64, 64)))
    odd = FileFacts(1000, 64, 64, "PNG", "RGB")
    made_up = Survey(made_up.part, (odd, *made_up.files[1:]), made_up.thumbnails, made_up.tones, made_up.marks, ())
    header = measure_shortcuts(made_up, 1)[0]
    assert header.varies
    assert 0.3 < header.linear < 0.7


def test_a_single_patient_cannot_be_measured_and_that_is_said() -> None:
    labels = np.array([0, 0, 0, 1, 1])
    made_up = _made_up(labels, ["a", "b", "c", "d", "d"], np.zeros((5, 64, 64)))
    assert measure_shortcuts(made_up, 1) == ()
    assert "single patient" in conclusion({"shortcuts": []})


def test_a_bright_letter_in_a_corner_shows_in_that_corner_alone() -> None:
    picture = np.full((192, 192), 0.1, np.float32)
    picture[10:18, 8:12] = 1.0
    marks = corner_marks(picture).reshape(4, 3)
    assert marks[0] == pytest.approx([0.1, 1.0, 1.0])
    assert marks[1:].ravel() == pytest.approx(np.full(9, 0.1))


@pytest.mark.parametrize(
    ("low", "words"),
    [(0.95, "all but gives"), (0.8, "in most cases"), (0.65, "something"), (0.53, "a little"), (0.4, "nothing")],
)
def test_the_words_follow_the_lower_end_of_the_interval(low: float, words: str) -> None:
    shortcut = {"varies": True, "linear": 0.97, "linear_interval": [low, 0.99], "curved": 0.5}
    assert words in grade(shortcut)


def test_a_strong_shortcut_is_a_warning_and_the_lungs_are_none() -> None:
    def figures(name: str, auc: float) -> dict[str, object]:
        interval = [auc - 0.02, auc + 0.02]
        one = {"name": name, "shown": name, "linear": auc, "linear_interval": interval, "curved": 0.5}
        return {"shortcuts": [one | {"curved_interval": [0.45, 0.55]}]}

    assert "another hospital" in meaning([figures("border", 0.6), figures("border", 0.95)])
    assert "no strong shortcut" in meaning([figures("border", 0.6)])
    assert meaning([figures("thumbnail", 0.99)]) == ""
    assert "AUC of 0.950 (0.930 to 0.970)" in conclusion(figures("border", 0.95))
