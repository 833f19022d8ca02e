from tests.training_fixtures import data_folder, finished_run

__all__ = ["data_folder", "finished_run"]
