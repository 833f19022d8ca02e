"""A long fuzz run: ``python -m tests.fuzz --seconds N``; ends with 1 if the reader did what it must not."""

import argparse
import sys
from collections import Counter
from time import monotonic

from tests.fuzz.running import run_batch

_BATCH = 500
_MOST_FAULTS = 20


def main() -> int:
    """Read damaged files for some time, and print how many were shown and refused, and each fault."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--seconds", type=float, default=300, help="how long (default: 300)")
    parser.add_argument("--first", type=int, default=0, help="the number of the first file (default: 0)")
    options = parser.parse_args()
    outcomes: Counter[str] = Counter()
    faults = []
    number = options.first
    end = monotonic() + options.seconds
    while monotonic() < end and len(faults) < _MOST_FAULTS:
        batch = run_batch(number, _BATCH)
        outcomes += batch.outcomes
        number = batch.next_number
        if batch.fault:
            faults.append(batch.fault)
            print(batch.fault, flush=True)
    print(f"files {options.first} to {number - 1}: {outcomes.total()} read, {len(faults)} faults")
    for outcome, count in outcomes.most_common():
        print(f"{count:8}  {outcome}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
