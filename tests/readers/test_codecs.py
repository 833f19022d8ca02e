from pydicom.uid import ExplicitVRLittleEndian, JPEG2000Lossless, JPEGLSLossless

from xray_viewer.readers.codecs import list_codecs


def test_lists_what_radiographs_are_stored_in():
    codecs = {codec.uid: codec for codec in list_codecs()}
    assert codecs[ExplicitVRLittleEndian].is_available
    assert codecs[ExplicitVRLittleEndian].plugins == ()
    assert "pylibjpeg" in codecs[JPEG2000Lossless].plugins
    assert "pyjpegls" in codecs[JPEGLSLossless].plugins


def test_an_installation_can_decode_them_all():
    assert [codec.name for codec in list_codecs() if not codec.is_available] == []
