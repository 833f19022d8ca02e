"""Compressed colour comes out as it went in, whatever the header says of what the codestream itself decides."""

import io

import gdcm
import numpy as np
import pydicom
import pytest
from PIL import Image
from pydicom.encaps import encapsulate
from pydicom.uid import UID, JPEG2000Lossless, JPEGBaseline8Bit, JPEGLosslessSV1, JPEGLSLossless, RLELossless

from tests.factories import write_dicom
from xray_viewer.readers import read_radiograph

COLOR = np.zeros((32, 32, 3), np.uint8)
COLOR[:, :16], COLOR[:, 16:] = (200, 40, 40), (30, 60, 220)
# Rounding to YBR and back.
TOLERANCE = 2


def baseline(**options):
    file = io.BytesIO()
    Image.fromarray(COLOR).save(file, "JPEG", quality=95, subsampling=0, **options)
    return file.getvalue()


def jpeg_2000():
    file = io.BytesIO()
    Image.fromarray(COLOR).save(file, "JPEG2000", irreversible=False, no_jp2=True)
    return file.getvalue()


def written(path, transfer_syntax, codestream, **attributes):
    return write_dicom(path, COLOR, transfer_syntax=transfer_syntax, PixelData=encapsulate([codestream]), **attributes)


def by_pydicom(transfer_syntax, plugin):
    def compressed(path):
        dataset = pydicom.dcmread(write_dicom(path, COLOR))
        dataset.compress(transfer_syntax, encoding_plugin=plugin)
        dataset.save_as(path)

    return compressed


def by_gdcm(path):
    reader, change, writer = gdcm.ImageReader(), gdcm.ImageChangeTransferSyntax(), gdcm.ImageWriter()
    reader.SetFileName(str(write_dicom(path, COLOR)))
    assert reader.Read()
    change.SetTransferSyntax(gdcm.TransferSyntax(gdcm.TransferSyntax.JPEGLosslessProcess14_1))
    change.SetInput(reader.GetImage())
    assert change.Change()
    writer.SetFileName(str(path))
    writer.SetFile(reader.GetFile())
    writer.SetImage(change.GetOutput())
    assert writer.Write()


ENCODERS = {
    JPEGBaseline8Bit: lambda path: written(
        path, JPEGBaseline8Bit, baseline(), PhotometricInterpretation="YBR_FULL_422"
    ),
    JPEGLosslessSV1: by_gdcm,
    JPEG2000Lossless: lambda path: written(path, JPEG2000Lossless, jpeg_2000(), PhotometricInterpretation="YBR_RCT"),
    JPEGLSLossless: by_pydicom(JPEGLSLossless, "pyjpegls"),
    RLELossless: by_pydicom(RLELossless, "pydicom"),
}


def assert_is_color(path):
    image = read_radiograph(path)
    assert np.abs(image.stored_values.astype(int) - COLOR).max() <= TOLERANCE


@pytest.mark.parametrize("planar_configuration", [0, 1])
@pytest.mark.parametrize("transfer_syntax", list(ENCODERS), ids=lambda uid: UID(uid).name)
def test_a_codec_s_own_order_of_samples_counts(tmp_path, transfer_syntax, planar_configuration):
    path = tmp_path / "a.dcm"
    ENCODERS[transfer_syntax](path)
    dataset = pydicom.dcmread(path)
    assert dataset.file_meta.TransferSyntaxUID == transfer_syntax
    dataset.PlanarConfiguration = planar_configuration
    dataset.save_as(path)
    assert_is_color(path)


def segment(marker, content):
    return bytes([0xFF, marker]) + (len(content) + 2).to_bytes(2, "big") + content


def without_markers(codestream, *markers):
    """Take application segments out of a JPEG file."""
    kept, position = codestream[:2], 2
    while codestream[position + 1] != 0xDA:
        stop = position + 2 + int.from_bytes(codestream[position + 2 : position + 4], "big")
        if codestream[position + 1] not in markers:
            kept += codestream[position:stop]
        position = stop
    return kept + codestream[position:]


JFIF, ADOBE = 0xE0, 0xEE
IN_YBR = without_markers(baseline(), JFIF)
IN_RGB = without_markers(baseline(keep_rgb=True), JFIF, ADOBE)  # its components are called R, G and B


def marked(codestream, adobe_transform, jfif=False):
    """Put Adobe's marker before a JPEG file, which says whether it is in YBR (1) or not (0)."""
    application = segment(JFIF, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0") if jfif else b""
    application += segment(ADOBE, b"Adobe\0\x64\0\0\0\0" + bytes([adobe_transform]))
    return codestream[:2] + application + codestream[2:]


@pytest.mark.parametrize("photometric_interpretation", ["YBR_FULL", "YBR_FULL_422", "RGB"])
@pytest.mark.parametrize(
    "codestream",
    [baseline(), marked(IN_YBR, 1), marked(IN_YBR, 1, jfif=True), marked(IN_RGB, 0), IN_RGB],
    ids=["JFIF", "Adobe", "JFIF and Adobe", "Adobe's RGB", "components called RGB"],
)
def test_a_jpeg_that_says_its_colour_model_is_believed(tmp_path, codestream, photometric_interpretation):
    assert_is_color(
        written(
            tmp_path / "a.dcm",
            JPEGBaseline8Bit,
            codestream,
            PhotometricInterpretation=photometric_interpretation,
        )
    )


def test_a_jpeg_that_does_not_say_it_is_as_the_header_says(tmp_path):
    assert_is_color(written(tmp_path / "a.dcm", JPEGBaseline8Bit, IN_YBR, PhotometricInterpretation="YBR_FULL"))
    path = written(tmp_path / "b.dcm", JPEGBaseline8Bit, IN_YBR, PhotometricInterpretation="RGB")
    ybr = np.asarray(Image.fromarray(COLOR).convert("YCbCr")).astype(int)
    assert np.abs(read_radiograph(path).stored_values - ybr).max() <= TOLERANCE
