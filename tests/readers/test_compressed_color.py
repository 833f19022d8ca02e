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
