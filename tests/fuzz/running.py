"""Have damaged files read in a process of their own, and say what became of them."""

import json
import re
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass

_LONGEST_REPORT = 2000
# What libtiff finds wrong with a file it writes itself, as "Function: remark"; Pillow has no way to take its handler
# away. It names no file. Python's own words begin with "Traceback", or hold the name of an error or a warning.
_LIBTIFF_REMARK = re.compile(r"^(?!\w*(?:Error|Warning|Exception)\b)\w+(?:\.tif)?: .*\n", re.MULTILINE)


@dataclass(frozen=True)
class Batch:
    """What became of some files, up to the number ``next_number``, at which it goes on.

    ``fault``: what the reader did that it must not, with the number of the file.
    """

    outcomes: Counter[str]
    next_number: int
    fault: str


def run_batch(first: int, count: int) -> Batch:
    """Read the damaged files of these numbers."""
    completed = subprocess.run(
        [sys.executable, "-W", "error", "-m", "tests.fuzz.reading", str(first), str(count)],
        capture_output=True,
        text=True,
        check=False,
    )
    said = _LIBTIFF_REMARK.sub("", completed.stderr)
    lines = [json.loads(line) for line in completed.stdout.splitlines()]
    outcomes = Counter(line["outcome"] for line in lines if "outcome" in line)
    if completed.returncode == 0 and not said and outcomes.total() == count:
        return Batch(outcomes, first + count, "")
    number = lines[-1]["number"] if lines else first
    fault = f"file {number}: exit status {completed.returncode}\n{said[-_LONGEST_REPORT:]}"
    return Batch(outcomes, number + 1, fault)
