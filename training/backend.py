"""Loads Keras with its backend, and keeps to itself what the backend tells about itself meanwhile."""

import os
import sys
import tempfile


def load_backend() -> None:
    """Import Keras. What is written to standard error meanwhile is shown only if the import fails.

    TensorFlow's C++ side tells of processors and drivers before it can be told to be quiet, past ``sys.stderr``.
    """
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")  # what it tells later; errors still show
    sys.stderr.flush()
    kept = os.dup(2)
    with tempfile.TemporaryFile() as said:
        os.dup2(said.fileno(), 2)
        try:
            import keras  # noqa: F401
        except BaseException:
            said.seek(0)
            os.write(kept, said.read())
            raise
        finally:
            os.dup2(kept, 2)
            os.close(kept)
