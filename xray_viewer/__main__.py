"""Run the program with ``python -m xray_viewer``."""

import sys

from xray_viewer.cli import main

sys.exit(main())
