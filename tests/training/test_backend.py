import subprocess
import sys
from pathlib import Path


def run(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run Python code in a process of its own, which finds modules in ``folder`` first."""
    code = f"import sys; sys.path.insert(0, {str(folder)!r}); {code}"
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=300)


def test_the_backend_starts_without_a_word(tmp_path: Path) -> None:
    done = run("from training.backend import load_backend; load_backend(); print('keras' in sys.modules)", tmp_path)
    assert (done.stdout, done.stderr) == ("True\n", "")


def test_what_is_said_after_the_start_is_heard(tmp_path: Path) -> None:
    (tmp_path / "keras.py").write_text("import os; os.write(2, b'chatter')")
    done = run("from training.backend import load_backend; load_backend(); sys.stderr.write('trouble')", tmp_path)
    assert done.stderr == "trouble"


def test_what_goes_with_a_failure_is_shown(tmp_path: Path) -> None:
    (tmp_path / "keras.py").write_text(
        "import os; os.write(2, b'a library is missing\\n'); raise ImportError('broken')"
    )
    done = run("from training.backend import load_backend; load_backend()", tmp_path)
    assert done.returncode == 1
    assert "a library is missing" in done.stderr
    assert "ImportError: broken" in done.stderr
