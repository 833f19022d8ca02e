"""The program that ``process_plugin`` runs: a frame on standard input, its samples on standard output.

It is started as a file and imports nothing of this package, whose imports would take longer than the decoding.
"""

import sys


def decode_by_openjpeg(source: bytes) -> bytes:
    """Decode a JPEG 2000 frame. Raises, or ends the process, for corrupt data."""
    from openjpeg.utils import Version, decode_pixel_data

    return bytes(decode_pixel_data(source, version=Version.v2))


def decode_by_gdcm(source: bytes, transfer_syntax: str, photometric_interpretation: str, *layout: int) -> bytes:
    """Decode a JPEG frame. Raises, or ends the process, for corrupt data."""
    import gdcm

    columns, rows, samples, planar_configuration, bits_allocated, bits_stored, pixel_representation = layout
    fragment = gdcm.Fragment()
    fragment.SetByteStringValue(source)
    fragments = gdcm.SequenceOfFragments.New()
    fragments.AddFragment(fragment)
    element = gdcm.DataElement(gdcm.Tag(0x7FE0, 0x0010))
    element.SetValue(fragments.__ref__())
    image = gdcm.Image()
    image.SetNumberOfDimensions(2)
    image.SetDimensions((columns, rows, 1))
    image.SetDataElement(element)
    image.SetPhotometricInterpretation(
        gdcm.PhotometricInterpretation(gdcm.PhotometricInterpretation.GetPIType(photometric_interpretation))
    )
    if samples > 1:
        image.SetPlanarConfiguration(planar_configuration)
    image.SetTransferSyntax(gdcm.TransferSyntax(gdcm.TransferSyntax.GetTSType(transfer_syntax)))
    image.SetPixelFormat(gdcm.PixelFormat(samples, bits_allocated, bits_stored, bits_stored - 1, pixel_representation))
    # GDCM's binding returns bytes as text.
    samples_as_text: str = image.GetBuffer()
    return samples_as_text.encode("utf-8", "surrogateescape")


if __name__ == "__main__":
    frame = sys.stdin.buffer.read()
    if sys.argv[1] == "openjpeg":
        decoded = decode_by_openjpeg(frame)
    else:
        decoded = decode_by_gdcm(frame, sys.argv[2], sys.argv[3], *map(int, sys.argv[4:]))
    sys.stdout.buffer.write(decoded)
