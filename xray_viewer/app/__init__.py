"""What the window knows and does, without widgets: QtCore only."""

import logging

# Where no log is kept nothing is written: least of all on the terminal, where Python would write warnings.
logging.getLogger("xray_viewer").addHandler(logging.NullHandler())
