import numpy as np
import pydicom
import pytest
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGLSLossless,
    RLELossless,
)

from tests.factories import write_dicom
from xray_viewer.core.errors import DamagedImageError, ImageTooLargeError, UnsupportedImageError
from xray_viewer.core.grayscale import modality_values
from xray_viewer.core.radiograph import PhotometricInterpretation, Rescale
from xray_viewer.readers import read_radiograph

RANDOM = np.random.default_rng(7)
DEEP = RANDOM.integers(0, 4096, (33, 35), dtype=np.uint16)
SIGNED = RANDOM.integers(-2048, 2048, (33, 35), dtype=np.int16)
BYTES = RANDOM.integers(0, 256, (33, 35), dtype=np.uint8)
COLOR = RANDOM.integers(0, 256, (33, 35, 3), dtype=np.uint8)
# The encoders that each codec is made with: the default one for run lengths crashes.
ENCODERS = {JPEG2000Lossless: "pylibjpeg", JPEGLSLossless: "pyjpegls", RLELossless: "pydicom"}
PLAIN = [ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian, DeflatedExplicitVRLittleEndian]


@pytest.mark.parametrize("values", [BYTES, DEEP, SIGNED, COLOR], ids=["8", "16", "signed", "color"])
@pytest.mark.parametrize("transfer_syntax", PLAIN, ids=lambda uid: uid.name)
def test_plain_transfer_syntaxes_give_the_values_that_were_stored(tmp_path, transfer_syntax, values):
    image = read_radiograph(write_dicom(tmp_path / "a.dcm", values, transfer_syntax=transfer_syntax))
    assert np.array_equal(image.stored_values, values)
    assert image.stored_values.dtype == values.dtype
    assert image.is_color is (values.ndim == 3)
    assert image.notices == ()


@pytest.mark.parametrize("transfer_syntax", list(ENCODERS), ids=lambda uid: uid.name)
@pytest.mark.parametrize("values", [BYTES, DEEP, SIGNED, COLOR], ids=["8", "16", "signed", "color"])
def test_lossless_compression_changes_nothing(tmp_path, values, transfer_syntax):
    dataset = pydicom.dcmread(write_dicom(tmp_path / "a.dcm", values))
    dataset.compress(transfer_syntax, encoding_plugin=ENCODERS[transfer_syntax])
    dataset.save_as(tmp_path / "b.dcm")
    image = read_radiograph(tmp_path / "b.dcm")
    assert np.array_equal(image.stored_values, values)
    assert transfer_syntax.name in image.source_format


@pytest.mark.parametrize(
    "values",
    [np.tile(values, (23, 23) if values.ndim == 2 else (23, 23, 1)) for values in (BYTES, DEEP, SIGNED, COLOR)],
    ids=["8", "16", "signed", "color"],
)
def test_large_jpeg_2000_frames_take_another_way_to_the_same_values(tmp_path, values):
    dataset = pydicom.dcmread(write_dicom(tmp_path / "a.dcm", values))
    if values.ndim == 3:
        dataset.PhotometricInterpretation = "YBR_RCT"
    dataset.compress(JPEG2000Lossless, encoding_plugin="pylibjpeg")
    dataset.save_as(tmp_path / "b.dcm")
    assert np.array_equal(read_radiograph(tmp_path / "b.dcm").stored_values, values)


@pytest.mark.parametrize("transfer_syntax", PLAIN[:3], ids=lambda uid: uid.name)
def test_files_without_preamble_and_meta_information(tmp_path, transfer_syntax):
    path = write_dicom(tmp_path / "a", DEEP, transfer_syntax=transfer_syntax, with_meta=False)
    assert b"DICM" not in path.read_bytes()
    assert np.array_equal(read_radiograph(path).stored_values, DEEP)


def test_bits_above_and_below_the_stored_ones_are_removed(tmp_path):
    stored = np.array([[0, 1, 2047, 4095]], np.uint16)
    noisy = (stored << 2) | 0b1100_0000_0000_0011
    path = write_dicom(tmp_path / "a.dcm", noisy.astype(np.uint16), BitsStored=12, HighBit=13)
    image = read_radiograph(path)
    assert image.stored_values.tolist() == stored.tolist()
    assert image.bits_stored == 12


def test_the_sign_is_extended_from_the_high_bit(tmp_path):
    stored = np.array([[0x0FFF, 0x0800, 0x07FF, 0xF001]], np.uint16)
    path = write_dicom(tmp_path / "a.dcm", stored, BitsStored=12, HighBit=11, PixelRepresentation=1)
    image = read_radiograph(path)
    assert image.stored_values.tolist() == [[-1, -2048, 2047, 1]]
    assert image.is_signed


def test_signed_bytes(tmp_path):
    image = read_radiograph(write_dicom(tmp_path / "a.dcm", np.array([[-128, -1, 0, 127]], np.int8)))
    assert image.stored_values.tolist() == [[-128, -1, 0, 127]]
    assert (image.stored_values.dtype, image.bits_stored) == (np.int16, 8)


def test_monochrome1_stays_as_it_is(tmp_path):
    image = read_radiograph(write_dicom(tmp_path / "a.dcm", BYTES, PhotometricInterpretation="MONOCHROME1"))
    assert image.photometric_interpretation is PhotometricInterpretation.MONOCHROME1
    assert np.array_equal(image.stored_values, BYTES)


@pytest.mark.parametrize("dtype", [np.uint32, np.int32, np.float32, np.float64])
def test_more_than_16_bits_are_requantised_and_the_rescale_restores_them(tmp_path, dtype):
    values = np.linspace(-1e5 if np.dtype(dtype).kind != "u" else 0, 1e6, 33 * 35).reshape(33, 35).astype(dtype)
    path = write_dicom(tmp_path / "a.dcm", values, RescaleSlope=2, RescaleIntercept=-5)
    image = read_radiograph(path)
    assert image.stored_values.dtype == np.uint16
    restored = modality_values(image.stored_values.astype(np.float64), image.modality_transform)
    step = 2 * 1.1e6 / 65535
    assert restored == pytest.approx(2 * values.astype(np.float64) - 5, abs=step / 2 + 1e-6)


def test_32_bits_that_span_16_keep_every_level(tmp_path):
    values = DEEP.astype(np.uint32) + 100_000
    image = read_radiograph(write_dicom(tmp_path / "a.dcm", values))
    assert image.modality_transform == Rescale(1, values.min())
    assert np.array_equal(image.stored_values + np.uint32(values.min()), values)


def test_32_bits_allocated_for_16_stored_are_no_loss(tmp_path):
    image = read_radiograph(write_dicom(tmp_path / "a.dcm", DEEP.astype(np.uint32), BitsStored=12, HighBit=11))
    assert np.array_equal(image.stored_values, DEEP)
    assert image.modality_transform == Rescale()


def test_a_modality_table_cannot_follow_a_requantisation(tmp_path):
    table = pydicom.Dataset()
    table.add_new("LUTDescriptor", "US", [2, 0, 8])
    table.add_new("LUTData", "US", [0, 255])
    image = read_radiograph(
        write_dicom(tmp_path / "a.dcm", np.float32([[0, 1]]), ModalityLUTSequence=[table], PixelRepresentation=0)
    )
    assert "ModalityLUTSequence" in image.notices[0]
    assert isinstance(image.modality_transform, Rescale)


@pytest.mark.parametrize("transfer_syntax", [*PLAIN, *ENCODERS], ids=lambda uid: uid.name)
def test_each_frame_can_be_read(tmp_path, transfer_syntax):
    frames = np.stack([DEEP, DEEP + 1, DEEP + 2]).reshape(99, 35)
    encoder = ENCODERS.get(transfer_syntax)
    written = ExplicitVRLittleEndian if encoder else transfer_syntax
    path = write_dicom(tmp_path / "a.dcm", frames, transfer_syntax=written, Rows=33, NumberOfFrames=3)
    if encoder:
        dataset = pydicom.dcmread(path)
        dataset.compress(transfer_syntax, encoding_plugin=encoder)
        dataset.save_as(path)
    assert np.array_equal(read_radiograph(path).stored_values, DEEP)
    for frame in range(3):
        image = read_radiograph(path, frame)
        assert np.array_equal(image.stored_values, DEEP + frame)
        assert (image.frame, image.number_of_frames) == (frame, 3)


@pytest.mark.parametrize("frame", [-1, 2])
def test_a_frame_that_is_not_there_is_refused(tmp_path, frame):
    frames = np.stack([DEEP, DEEP + 1]).reshape(66, 35)
    path = write_dicom(tmp_path / "a.dcm", frames, Rows=33, NumberOfFrames=2)
    with pytest.raises(UnsupportedImageError, match="It has 2 frames"):
        read_radiograph(path, frame)


def test_grey_kept_in_colour_is_grey(tmp_path):
    image = read_radiograph(write_dicom(tmp_path / "a.dcm", np.repeat(BYTES[..., np.newaxis], 3, axis=2)))
    assert image.photometric_interpretation is PhotometricInterpretation.MONOCHROME2
    assert np.array_equal(image.stored_values, BYTES)


def test_deep_colour_becomes_8_bits(tmp_path):
    image = read_radiograph(write_dicom(tmp_path / "a.dcm", COLOR.astype(np.uint16) * 257))
    assert np.array_equal(image.stored_values, COLOR)


def test_planes_of_colour(tmp_path):
    planes = np.moveaxis(COLOR, 2, 0).reshape(33, 35, 3)
    image = read_radiograph(write_dicom(tmp_path / "a.dcm", planes, PlanarConfiguration=1))
    assert np.array_equal(image.stored_values, COLOR)


def test_ybr_becomes_rgb(tmp_path):
    # Pure red by the equations of PS3.3 C.7.6.3.1.2: Y 76, CB 85, CR 255.
    red = np.full((4, 4, 3), (76, 85, 255), np.uint8)
    image = read_radiograph(write_dicom(tmp_path / "a.dcm", red, PhotometricInterpretation="YBR_FULL"))
    assert np.abs(image.stored_values.astype(int) - (255, 0, 0)).max() <= 2
    grey = np.dstack([BYTES, np.full_like(BYTES, 128), np.full_like(BYTES, 128)])
    image = read_radiograph(write_dicom(tmp_path / "b.dcm", grey, PhotometricInterpretation="YBR_FULL"))
    assert np.array_equal(image.stored_values, BYTES)


def test_a_palette_is_resolved(tmp_path):
    ramp = np.arange(4, dtype=np.uint8)
    tables = {}
    for name, entries in (("Red", ramp * 80), ("Green", ramp * 10), ("Blue", ramp)):
        tables[f"{name}PaletteColorLookupTableDescriptor"] = [4, 0, 8]
        tables[f"{name}PaletteColorLookupTableData"] = entries.tobytes()
    values = np.array([[0, 1, 2, 3]], np.uint8)
    image = read_radiograph(
        write_dicom(tmp_path / "a.dcm", values, PhotometricInterpretation="PALETTE COLOR", **tables)
    )
    colors = [[[0, 0, 0], [80, 10, 1], [160, 20, 2], [240, 30, 3]]]
    assert image.stored_values.tolist() == colors
    overlaid = read_radiograph(
        write_dicom(
            tmp_path / "b.dcm",
            values | 0xF0,
            PhotometricInterpretation="PALETTE COLOR",
            BitsStored=4,
            HighBit=3,
            **tables,
        )
    )
    assert overlaid.stored_values.tolist() == colors


@pytest.mark.parametrize("missing", [1, 100, 2310])
def test_missing_pixels_are_counted(tmp_path, missing):
    path = write_dicom(tmp_path / "a.dcm", DEEP)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) - missing])
    with pytest.raises(DamagedImageError, match=f"{missing:,} of 2,310 bytes|no pixels"):
        read_radiograph(path)


@pytest.mark.parametrize("transfer_syntax", list(ENCODERS), ids=lambda uid: uid.name)
@pytest.mark.parametrize("kept", [0.5, 0.9, 0.999])
def test_a_compressed_file_that_is_cut_short_is_damaged(tmp_path, transfer_syntax, kept):
    values = RANDOM.integers(0, 4096, (64, 64), dtype=np.uint16)
    dataset = pydicom.dcmread(write_dicom(tmp_path / "a.dcm", values))
    dataset.compress(transfer_syntax, encoding_plugin=ENCODERS[transfer_syntax])
    dataset.save_as(tmp_path / "b.dcm")
    data = (tmp_path / "b.dcm").read_bytes()
    (tmp_path / "b.dcm").write_bytes(data[: int(len(data) * kept)])
    with pytest.raises(DamagedImageError):
        read_radiograph(tmp_path / "b.dcm")


@pytest.mark.parametrize("keyword", ["Rows", "Columns", "BitsAllocated"])
@pytest.mark.parametrize("value", [None, 0])
def test_a_header_without_a_size_is_damaged(tmp_path, keyword, value):
    path = write_dicom(tmp_path / "a.dcm", np.zeros((4, 4), np.uint8), **{keyword: value})
    with pytest.raises(DamagedImageError, match=keyword):
        read_radiograph(path)


@pytest.mark.parametrize(
    "keyword",
    ["BitsStored", "HighBit", "PixelRepresentation", "PhotometricInterpretation", "SamplesPerPixel"],
)
def test_what_is_plain_without_being_said_is_assumed(tmp_path, keyword):
    image = read_radiograph(write_dicom(tmp_path / "a.dcm", DEEP, **{keyword: None}))
    assert np.array_equal(image.stored_values, DEEP)


@pytest.mark.parametrize(
    ("keyword", "value"),
    [("BitsStored", 99), ("HighBit", 3), ("PixelRepresentation", 7), ("PhotometricInterpretation", "RGB")],
)
def test_what_contradicts_itself_is_ignored_and_noted(tmp_path, keyword, value):
    image = read_radiograph(write_dicom(tmp_path / "a.dcm", DEEP, **{keyword: value}))
    assert np.array_equal(image.stored_values, DEEP)
    assert any(keyword in notice for notice in image.notices)


def test_a_transfer_syntax_without_decoder_is_named(tmp_path):
    path = write_dicom(tmp_path / "a.dcm", DEEP)
    dataset = pydicom.dcmread(path)
    dataset.compress(RLELossless, encoding_plugin="pydicom")
    dataset.file_meta.TransferSyntaxUID = pydicom.uid.MPEG4HP41
    dataset.save_as(path)
    with pytest.raises(UnsupportedImageError, match="MPEG-4"):
        read_radiograph(path)


def test_an_impossible_size_is_refused_from_the_header(tmp_path):
    path = write_dicom(tmp_path / "a.dcm", DEEP, Rows=65535, Columns=65535)
    with pytest.raises(ImageTooLargeError, match="65535 x 65535"):
        read_radiograph(path)


def test_four_samples_are_not_supported(tmp_path):
    with pytest.raises(UnsupportedImageError, match="4 samples"):
        read_radiograph(write_dicom(tmp_path / "a.dcm", COLOR, SamplesPerPixel=4))


def test_an_unknown_colour_model_is_not_supported(tmp_path):
    path = write_dicom(tmp_path / "a.dcm", COLOR, PhotometricInterpretation="YBR_PARTIAL_420")
    with pytest.raises(UnsupportedImageError, match="YBR_PARTIAL_420"):
        read_radiograph(path)


def test_a_document_has_no_pixels(tmp_path):
    path = write_dicom(tmp_path / "a.dcm", None, SOPClassUID=pydicom.uid.BasicTextSRStorage, Modality="SR")
    with pytest.raises(UnsupportedImageError, match=r"without pixels \(Basic Text SR\)"):
        read_radiograph(path)


def test_an_image_without_pixels_is_damaged(tmp_path):
    with pytest.raises(DamagedImageError, match="no pixels"):
        read_radiograph(write_dicom(tmp_path / "a.dcm", None, Rows=4, Columns=4))


def test_an_index_of_a_disc_is_named(tmp_path):
    path = write_dicom(
        tmp_path / "DICOMDIR", None, SOPClassUID=pydicom.uid.MediaStorageDirectoryStorage, DirectoryRecordSequence=[]
    )
    with pytest.raises(UnsupportedImageError, match="index"):
        read_radiograph(path)


@pytest.mark.parametrize("transfer_syntax", [JPEG2000Lossless, JPEGLSLossless], ids=lambda uid: uid.name)
def test_a_frame_that_announces_another_size_is_refused_before_it_is_decoded(tmp_path, transfer_syntax):
    dataset = pydicom.dcmread(write_dicom(tmp_path / "a.dcm", DEEP))
    dataset.compress(transfer_syntax, encoding_plugin=ENCODERS[transfer_syntax])
    dataset.Rows = 34
    dataset.save_as(tmp_path / "b.dcm")
    with pytest.raises(DamagedImageError, match="does not have the size"):
        read_radiograph(tmp_path / "b.dcm")
