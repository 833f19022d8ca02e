"""Read DICOM files; the only package that imports pydicom."""

import logging
import warnings

from pydicom import config

from xray_viewer.readers.dicom.radiograph import decode_dicom

__all__ = ["decode_dicom"]

# Values that break their VR's rules are common in the field. What matters here is checked where it is used.
config.settings.reading_validation_mode = config.IGNORE
# pydicom's messages quote values, and a log must name no patient.
logging.getLogger("pydicom").setLevel(logging.CRITICAL)
# The filter is set once and not around each call: before Python 3.14 ``warnings.catch_warnings`` changes the filters
# of all threads, and files are read in several.
warnings.filterwarnings("ignore", category=UserWarning, module=r"pydicom\.")
