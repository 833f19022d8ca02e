"""Programs that say number by number what they have saved, and are killed at a random moment."""

import subprocess
import sys
from pathlib import Path
from types import ModuleType

_ROOT = Path(__file__).parents[1]


def start(program: ModuleType, *arguments: object) -> subprocess.Popen[str]:
    """Start one in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", program.__name__, *map(str, arguments)],
        cwd=_ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def kill(program: subprocess.Popen[str], after_lines: int, spins: int) -> set[int]:
    """Kill one some thousand turns of a loop after it has said so many lines; give the numbers that it has said."""
    with program:
        assert program.stdout is not None
        assert program.stderr is not None
        lines = [program.stdout.readline() for _line in range(after_lines)]
        for _spin in range(spins):
            pass
        program.kill()
        lines += program.stdout.readlines()
        assert program.stderr.read() == ""
    # The last line may be cut short.
    return {int(line) for line in lines if line.endswith("\n") and line != "ready\n"}
