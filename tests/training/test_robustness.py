import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pydicom.uid import JPEG2000Lossless, JPEGBaseline8Bit, JPEGLSLossless, RLELossless

from tests.factories import GAIN, tiny_spec, write_tiny_model
from tests.tiny_data import write_data
from training.__main__ import main
from training.collection import read_collection
from training.robustness.changes import Change, all_changes
from training.robustness.encoding import Encoded, as_dicom, as_jpeg, as_png
from training.robustness.measuring import Measurement
from training.robustness.summary import summarise, summary_document
from training.sample import Subject, choose_sample
from xray_viewer.core.decision import Interval, OperatingPoint
from xray_viewer.core.preprocessing import display_luminance
from xray_viewer.core.radiograph import Radiograph
from xray_viewer.readers import read_radiograph

HALF_STEP_OF_12_BITS = 0.5 / 4095


def _greys(rows: int = 48, columns: int = 64) -> np.ndarray:
    y, x = np.mgrid[0:rows, 0:columns]
    return np.rint(255 * (0.5 + 0.3 * np.sin(x / 9) * np.cos(y / 7))).astype(np.float32) / 255


def _read(encoded: Encoded, folder: Path) -> Radiograph:
    path = folder / f"picture{encoded.suffix}"
    path.write_bytes(encoded.content)
    return read_radiograph(path)


def _changed(name: str, greys: np.ndarray, folder: Path) -> np.ndarray:
    (change,) = [change for change in all_changes() if change.name == name]
    return display_luminance(_read(change.encode(greys), folder))


@pytest.mark.parametrize("inverted", [False, True])
def test_a_dicom_file_shows_the_same_grey_values_whichever_way_it_counts(inverted: bool, tmp_path: Path) -> None:
    radiograph = _read(as_dicom(_greys(), inverted=inverted), tmp_path)
    assert radiograph.is_inverted is inverted
    assert radiograph.bits_stored == 12
    np.testing.assert_allclose(display_luminance(radiograph), _greys(), atol=1.01 * HALF_STEP_OF_12_BITS)


@pytest.mark.parametrize("syntax", [RLELossless, JPEGLSLossless, JPEG2000Lossless])
def test_compression_without_loss_loses_nothing(syntax: str, tmp_path: Path) -> None:
    plain = _read(as_dicom(_greys()), tmp_path).stored_values
    np.testing.assert_array_equal(_read(as_dicom(_greys(), transfer_syntax=syntax), tmp_path).stored_values, plain)


def test_compression_with_loss_loses_a_little(tmp_path: Path) -> None:
    for encoded in (as_jpeg(_greys(), 75), as_dicom(_greys(), transfer_syntax=JPEGBaseline8Bit)):
        off = np.abs(display_luminance(_read(encoded, tmp_path)) - _greys()).max()
        assert 0 < off < 0.1


def test_a_window_in_the_header_is_what_leaves_deep_grey_values_alone(tmp_path: Path) -> None:
    assert _read(as_dicom(_greys(), windowed=False), tmp_path).voi == ()
    assert len(_read(as_dicom(_greys()), tmp_path).voi) == 1


def test_both_png_depths_hold_the_picture(tmp_path: Path) -> None:
    for bits in (8, 16):
        radiograph = _read(as_png(_greys(), bits), tmp_path)
        assert radiograph.bits_stored == bits
        np.testing.assert_allclose(radiograph.stored_values / ((1 << bits) - 1), _greys(), atol=0.5 / 255)


def test_every_change_can_be_read_and_all_but_the_plain_copy_change_something(tmp_path: Path) -> None:
    greys = np.random.default_rng(1).integers(0, 256, (200, 240)).astype(np.float32) / 255
    for change in all_changes():
        picture = display_luminance(_read(change.encode(greys), tmp_path))
        same = picture.shape == greys.shape and np.array_equal(picture, greys)
        assert same is (change.name == "PNG, 8 bits"), change.name
    names = [change.name for change in all_changes()]
    assert len(set(names)) == len(names) > 50


def test_changes_do_what_their_names_say(tmp_path: Path) -> None:
    greys = _greys(100, 200)
    assert _changed("half as large, area", greys, tmp_path).shape == (50, 100)
    assert _changed("5% cut off at every side", greys, tmp_path).shape == (90, 180)
    np.testing.assert_array_equal(_changed("left and right exchanged", greys, tmp_path), greys[:, ::-1])
    moved = _changed("moved right by 5%", greys, tmp_path)
    np.testing.assert_array_equal(moved[:, 10:], greys[:, :-10])
    assert not moved[:, :10].any()
    assert _changed("brightness +20%", greys, tmp_path).mean() == pytest.approx(1.2 * greys.mean(), rel=0.01)
    assert _changed("gamma +20%", greys, tmp_path).mean() < greys.mean()
    black = _changed("corner upper right blacked out", greys, tmp_path)
    assert not black[:15, 185:].any()
    np.testing.assert_array_equal(black[15:], greys[15:])
    marked = _changed("an R drawn upper left", greys, tmp_path) != greys
    assert 10 < marked.sum() < 200
    assert not marked[20:].any()
    assert not marked[:, 20:].any()


def test_the_sample_is_even_one_a_patient_and_always_the_same(tmp_path: Path) -> None:
    sources = [f"{name}={write_data(tmp_path / name, seed=seed)}" for name, seed in (("a", 1), ("b", 2))]
    sample = choose_sample(read_collection(sources), 16)
    assert sample == choose_sample(read_collection(sources), 16)
    kinds = [(subject.population, subject.label) for subject in sample]
    assert {kind: kinds.count(kind) for kind in kinds} == {
        (population, label): 4 for population in "ab" for label in ("NORMAL", "PNEUMONIA")
    }
    names = [subject.path.split("_")[0] for subject in sample if subject.label == "PNEUMONIA"]
    assert names[:4] == sorted(set(names[:4]))


def test_the_summary_is_what_a_hand_works_out() -> None:
    point = OperatingPoint("balanced", 0.5, 1.0, Interval(0.9, 1.0), 1.0, Interval(0.9, 1.0))
    changes = tuple(Change("Kind", name, as_png, name == "mirror") for name in ("one", "two", "mirror"))
    subjects = tuple(Subject(name, "NORMAL", f"{name}.png", Path()) for name in ("a", "b"))
    measurement = Measurement(
        subjects,
        changes,
        original=np.array([0.2, 0.6]),
        changed=np.array([[0.2, 0.4], [0.3, 0.6], [0.9, 0.9]]),
        refused=np.array([[False, True], [False, False], [True, True]]),
        left_out=(),
    )
    document = summary_document(measurement, [point])
    assert document["all"]["worst"] == 0.2
    assert document["all"]["median"] == 0.05
    assert document["all"]["decisions_changed"] == {"balanced": 0.25}
    assert document["all"]["refused"] == 0.25
    assert document["all"]["changes"] == 2
    assert document["all"]["by_population"]["a"]["worst"] == 0.1
    mirror = document["changes"][2]
    assert mirror["is_another_picture"]
    assert mirror["worst"] == 0.7
    assert mirror["worst_picture"] == {"population": "a", "path": "a.png", "from": 0.2, "to": 0.9}
    assert summarise(measurement, [point]).worst == 0.7


def test_the_command_measures_the_file_through_the_viewer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The tiny model's logit is its gain times the picture's mean, so brightness moves it by a known amount."""
    model, data = write_tiny_model(tmp_path / "tiny.onnx"), write_data(tmp_path / "children")
    (data / "NORMAL" / "IM-0100-0001.jpeg").write_bytes(b"no picture")
    output = tmp_path / "out"
    words = ["robustness", str(model), "--data", str(data), "--images", "8", "--output", str(output)]
    assert main(words) == 0
    printed = capsys.readouterr().out
    assert "Left out: NORMAL/IM-0100-0001.jpeg: " in printed
    assert "7 radiographs (7 children)" in printed
    assert {path.name for path in output.iterdir()} == {"robustness.json", "robustness.md", "robustness.png"}
    document = json.loads((output / "robustness.json").read_text())
    rows = {row["change"]: row for row in document["changes"]}
    assert rows["PNG, 8 bits"]["worst"] == 0
    assert rows["DICOM, 12 bits, MONOCHROME1"]["worst"] < 0.001
    worst = rows["brightness +10%"]["worst_picture"]
    logit = np.log(worst["from"] / (1 - worst["from"]))
    assert np.log(worst["to"] / (1 - worst["to"])) == pytest.approx(logit + GAIN * 0.1 * (logit / GAIN + 0.5), abs=0.02)
    assert set(document["all"]["decisions_changed"]) == {"sensitive", "balanced"}
    assert document["self_test_probability"] == pytest.approx(tiny_spec().self_test.probability)
    assert document["command"] == "python -m training robustness tiny.onnx --data children=children --images 8"
    report = (output / "robustness.md").read_text()
    assert "| brightness +10% " in report
    assert str(tmp_path) not in report
    assert "learnt from" not in report


def test_a_sample_of_training_images_is_called_that(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = write_data(tmp_path / "children")
    seen = replace(tiny_spec().training_data, manifest_sha256=read_collection([str(data)]).sha256)
    model = write_tiny_model(tmp_path / "tiny.onnx", replace(tiny_spec(), training_data=seen))
    words = ["robustness", str(model), "--data", str(data), "--images", "2", "--output", str(tmp_path / "out")]
    assert main(words) == 0
    assert "of the images that the model learnt from" in capsys.readouterr().out


def test_pictures_that_the_model_does_not_assess_measure_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = write_data(tmp_path / "children")
    model = write_tiny_model(tmp_path / "tiny.onnx", tiny_spec(atypicality_limit=0.0))
    words = ["robustness", str(model), "--data", str(data), "--images", "4", "--output", str(tmp_path / "out")]
    assert main(words) == 1
    assert "None of these images can be measured" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_what_is_no_model_or_no_data_is_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = write_data(tmp_path / "children")
    assert main(["robustness", str(data / "nothing.onnx"), "--data", str(data)]) == 1
    assert "There is no such model file" in capsys.readouterr().err
    shutil.rmtree(data / "NORMAL")
    model = write_tiny_model(tmp_path / "tiny.onnx")
    assert main(["robustness", str(model), "--data", str(data)]) == 1
    assert "There are no images in the folder NORMAL" in capsys.readouterr().err


def test_a_sample_of_nothing_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for count in ("0", "-3", "many"):
        with pytest.raises(SystemExit):
            main(["robustness", "tiny.onnx", "--data", str(tmp_path), "--images", count])
        assert "is not a whole number above 0" in capsys.readouterr().err


def test_stopping_promises_nothing_to_resume(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from training.robustness import measuring

    def stopped(*arguments: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(measuring, "read_radiograph", stopped)
    model, data, output = write_tiny_model(tmp_path / "tiny.onnx"), write_data(tmp_path / "children"), tmp_path / "out"
    assert main(["robustness", str(model), "--data", str(data), "--output", str(output)]) == 130
    assert capsys.readouterr().err == "\nStopped.\n"
    assert not output.exists()
