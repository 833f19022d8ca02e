from pathlib import Path

import pytest

from tests.tiny_data import fit_arguments, write_data


@pytest.fixture(scope="session")
def data_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_data(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="session")
def finished_run(data_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Train the smallest network for two epochs through the command line; give its run folder."""
    from training.__main__ import main

    folder = tmp_path_factory.mktemp("runs") / "basic"
    assert main(fit_arguments(data_folder, folder)) == 0
    return folder
