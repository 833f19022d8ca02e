"""``make bench``: print all comparisons; ``--json FILE`` keeps them, ``--short`` only shows that it runs.

``--only NAME`` measures one subject.
"""

import argparse
import json
import sys
from pathlib import Path

from tests.benchmarks.harness import document, machine, table
from tests.benchmarks.subjects import SUBJECTS


def main(argv: list[str] | None = None) -> int:
    """Measure everything."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--short", action="store_true", help="small pictures, one repeat: times mean nothing")
    parser.add_argument("--only", choices=[subject.__name__ for subject in SUBJECTS])
    arguments = parser.parse_args(argv)
    repeats, scale = (1, 0.05) if arguments.short else (7, 1.0)
    comparisons = []
    for subject in SUBJECTS:
        if arguments.only not in (None, subject.__name__):
            continue
        for comparison in subject(repeats, scale):
            print(comparison.name, "…", file=sys.stderr)
            comparisons.append(comparison)
    print(", ".join(f"{name} {value}" for name, value in machine().items()))
    print(table(comparisons))
    if arguments.json:
        arguments.json.write_text(json.dumps(document(comparisons), indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
