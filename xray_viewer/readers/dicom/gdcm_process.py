"""The program that ``gdcm_plugin`` runs: a frame on standard input, its samples on standard output.

It is started as a file and imports nothing of this package, whose imports would take longer than the decoding.
"""

import sys

import gdcm


def decode(source: bytes, transfer_syntax: str, photometric_interpretation: str, *layout: int) -> bytes:
    """Decode one compressed frame. Raises, or ends the process, for corrupt data."""
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
    sys.stdout.buffer.write(decode(sys.stdin.buffer.read(), sys.argv[1], sys.argv[2], *map(int, sys.argv[3:])))
