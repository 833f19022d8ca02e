"""The files of ``pydicom-data`` and of pydicom's own test data that are refused, each with its reason.

A pattern stands for all files that it matches, by the path below the folder of test files.
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
