"""What is refused, each with its reason: public files, and kinds of TIFF.

``REFUSALS``: the files of ``pydicom-data`` and of pydicom's own test data. A pattern stands for all files that it
matches, by the path below the folder of test files.

``TIFF_REFUSALS``: kinds of TIFF that Pillow cannot decode, even where it is told what they are, by the fields that
make them so.
"""

from xray_viewer.core.errors import DamagedImageError, NotAnImageError, ReadError, UnsupportedImageError

REFUSALS: dict[str, tuple[type[ReadError], str]] = {
    # No pictures.
    "README.txt": (NotAnImageError, "It is not an image."),
    "*/README*": (NotAnImageError, "It is not an image."),
    "*.icc": (NotAnImageError, "It is not an image."),
    "*.json": (NotAnImageError, "It is not an image."),
    "*.dump": (NotAnImageError, "It is not an image."),
    "*.gz": (NotAnImageError, "It is not an image."),
    "*/DICOMDIR*": (UnsupportedImageError, "It is a DICOMDIR"),
    "ExplVR_*EndNoMeta.dcm": (UnsupportedImageError, "It is a DICOM file without pixels (RT Ion Plan)"),
    "rtplan*.dcm": (UnsupportedImageError, "It is a DICOM file without pixels (RT Plan)"),
    "rtstruct.dcm": (UnsupportedImageError, "It is a DICOM file without pixels (RT Structure Set)"),
    "reportsi*.dcm": (UnsupportedImageError, "It is a DICOM file without pixels (Basic Text SR)"),
    "test-SR.dcm": (UnsupportedImageError, "It is a DICOM file without pixels (Comprehensive SR)"),
    "waveform_ecg.dcm": (UnsupportedImageError, "It is a DICOM file without pixels (12-lead ECG Waveform)"),
    # Headers of images whose pixels were taken out, or that never had any.
    "dicomdirtests/TINY_ALPHA/*/IM*": (DamagedImageError, "It holds no pixels"),
    "UN_sequence.dcm": (DamagedImageError, "It holds no pixels"),
    "empty_charset_LEI.dcm": (DamagedImageError, "It holds no pixels"),
    "no_meta_group_length.dcm": (DamagedImageError, "It holds no pixels"),
    "priv_SQ.dcm": (DamagedImageError, "It holds no pixels"),
    "meta_missing_tsyntax.dcm": (DamagedImageError, "Its header lacks a usable Rows."),
    "nested_priv_SQ.dcm": (DamagedImageError, "Its header lacks a usable Rows."),
    # Cut short on purpose, before or within the pixels.
    "MR_truncated.dcm": (DamagedImageError, "It is cut short: 62 of 8,192 bytes of pixels are missing."),
    "emri_small_jpeg_2k_lossless_too_short.dcm": (DamagedImageError, "It holds no pixels"),
    # A stray byte stands before the data set.
    "no_meta.dcm": (NotAnImageError, "It is not an image."),
    # A delimiter was written into the codestream, in the middle of its size.
    "JPEG2000-embedded-sequence-delimiter.dcm": (
        DamagedImageError,
        "Its compressed picture does not have the size that its header gives.",
    ),
}

_TIFF = "It is a TIFF file of a kind that this program cannot show."
TIFF_REFUSALS: dict[str, tuple[dict[int, int], str]] = {
    "raw sensor data, without colour": ({262: 32803}, _TIFF),
    "integers of 64 bits": ({258: 64}, _TIFF),
    "integers of 24 bits": ({258: 24}, _TIFF),
    "integers of 10 bits, packed": ({258: 10}, _TIFF),
    "integers of 14 bits, packed": ({258: 14}, _TIFF),
    "floats of 24 bits": ({258: 24, 339: 3}, _TIFF),
    "complex numbers": ({258: 64, 339: 6}, _TIFF),
}
