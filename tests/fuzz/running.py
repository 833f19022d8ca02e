"""Have damaged files read in a process of their own, and say what became of them."""

import json
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass

_LONGEST_REPORT = 2000


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
    lines = [json.loads(line) for line in completed.stdout.splitlines()]
    outcomes = Counter(line["outcome"] for line in lines if "outcome" in line)
    if completed.returncode == 0 and not completed.stderr and outcomes.total() == count:
        return Batch(outcomes, first + count, "")
    number = lines[-1]["number"] if lines else first
    fault = f"file {number}: exit status {completed.returncode}\n{completed.stderr[-_LONGEST_REPORT:]}"
    return Batch(outcomes, number + 1, fault)
