from pathlib import Path

import pytest
from PIL import Image

from tests.tiny_data import write_data
from training.collection import Collection, Part, read_collection
from training.errors import TrainingError
from training.manifest import ImageRecord, Manifest, patient_of, read_manifest
from training.sources import known_population
from training.split import validation_mask


@pytest.mark.parametrize(
    ("stem", "patient"),
    [
        ("person1000_bacteria_2931", "person1000"),
        ("person447_virus_921_1", "person447"),
        ("IM-0115-0001", "IM-0115"),
        ("IM-0115-0001-0002", "IM-0115"),
        ("NORMAL2-IM-0501-0001-0002", "NORMAL2-IM-0501"),
        ("00001280_004", "00001280"),
        ("holiday", None),
    ],
)
def test_the_file_name_tells_the_patient(stem: str, patient: str | None) -> None:
    assert patient_of(stem) == patient


def test_the_manifest_lists_labels_patients_and_subtypes(data_folder: Path) -> None:
    manifest = read_manifest(data_folder)
    by_path = {record.path: record for record in manifest.records}
    assert len(manifest.records) == 27
    assert manifest.patients == 13 + 7
    assert by_path["PNEUMONIA/person3_virus_3.jpeg"].subtype == "virus"
    assert by_path["PNEUMONIA/person3_virus_3.jpeg"].is_pneumonia
    assert not by_path["NORMAL/IM-0105-0001.jpeg"].is_pneumonia
    assert manifest.notices == ()


def test_the_checksum_knows_contents_and_not_places(data_folder: Path, tmp_path: Path) -> None:
    copy = write_data(tmp_path / "elsewhere")
    assert read_manifest(copy).sha256 == read_manifest(data_folder).sha256
    Image.new("L", (40, 40)).save(copy / "NORMAL" / "IM-0105-0001.jpeg")
    assert read_manifest(copy).sha256 != read_manifest(data_folder).sha256


def test_unknown_names_are_patients_of_their_own_and_that_is_said(tmp_path: Path) -> None:
    root = write_data(tmp_path / "data")
    (root / "NORMAL" / "IM-0105-0001.jpeg").rename(root / "NORMAL" / "somebody.jpeg")
    manifest = read_manifest(root)
    assert "1 of 27 file names do not tell their patient" in manifest.notices[0]
    assert known_population(manifest.records) is None


def test_an_empty_class_is_a_sentence(tmp_path: Path) -> None:
    root = write_data(tmp_path / "data")
    for path in (root / "NORMAL").iterdir():
        path.unlink()
    with pytest.raises(TrainingError, match="no images in the folder NORMAL"):
        read_manifest(root)


def test_no_patient_stands_on_both_sides(data_folder: Path) -> None:
    collection = read_collection([str(data_folder)])
    records = collection.records
    for seed in range(5):
        held = validation_mask(collection, 0.34, seed)
        inside = {record.patient for record, chosen in zip(records, held, strict=True) if chosen}
        outside = {record.patient for record, chosen in zip(records, held, strict=True) if not chosen}
        assert inside
        assert outside
        assert not inside & outside


def test_the_split_is_stratified_and_repeatable(data_folder: Path) -> None:
    collection = read_collection([str(data_folder)])
    records = collection.records
    held = validation_mask(collection, 0.34, seed=1)
    assert (held == validation_mask(collection, 0.34, seed=1)).all()
    assert (held != validation_mask(collection, 0.34, seed=2)).any()
    for positive in (True, False):
        members = [chosen for record, chosen in zip(records, held, strict=True) if record.is_pneumonia is positive]
        assert 0.2 <= sum(members) / len(members) <= 0.5


def test_too_few_patients_for_a_split_is_a_sentence() -> None:
    records = [ImageRecord(f"{number}", "NORMAL", f"n{number}", "", "0") for number in range(20)]
    records.append(ImageRecord("p", "PNEUMONIA", "p", "", "0"))
    with pytest.raises(TrainingError, match="PNEUMONIA has 1 patients"):
        validation_mask(Collection((Part("all", Manifest(Path(), tuple(records))),)), 0.2, seed=1)


def test_files_named_alike_are_not_taken_for_the_known_set() -> None:
    """IM-0001-0001 is also what common programs call the files that they export."""
    records = [
        ImageRecord(f"{label}/IM-{number:04d}-0001.png", label, f"IM-{number:04d}", "", "0")
        for number, label in enumerate(("NORMAL", "PNEUMONIA") * 3)
    ]
    assert known_population(records) is None


def test_both_known_sets_together_are_two_age_groups() -> None:
    children = ImageRecord("NORMAL/IM-0115-0001.jpeg", "NORMAL", "IM-0115", "", "0")
    adult = ImageRecord("PNEUMONIA/00001280_004.jpeg", "PNEUMONIA", "00001280", "", "1")
    stranger = ImageRecord("PNEUMONIA/99001280_004.jpeg", "PNEUMONIA", "99001280", "", "1")
    population = known_population([children, adult])
    assert population is not None
    assert [population.includes_age(age) for age in (0.5, 3, 5.9, 6, 12.9, 13, 60)] == [
        False, True, True, False, False, True, True,
    ]  # fmt: skip
    assert population.ages_in_words == "1 to 5 and 13 to 95 years"
    assert population.views == ("AP", "PA")
    assert known_population([children, adult, stranger]) is None
