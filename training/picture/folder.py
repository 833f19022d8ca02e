"""Draws all that a folder of a run or of a cross-validation can show."""

from pathlib import Path

import keras

from training import run_folder
from training.architectures import ARCHITECTURES
from training.errors import TrainingError
from training.keeper import read_history
from training.manifest import IMAGE_SUFFIXES, LABELS
from training.picture.judgement import judge, plot_confusion, plot_roc_and_calibration, points_words
from training.picture.radiograph import plot_augmentation, plot_features
from training.plots import plot_histories
from training.predictions import read_predictions
from training.run_folder import FitConfig
from xray_viewer.core.preprocessing import Preparation, model_input
from xray_viewer.readers import read_radiograph

CURVES, CONFUSION, ROC = "curves.png", "confusion.png", "roc-calibration.png"
AUGMENTATION, FEATURES = "augmentation.png", "features.png"


def picture(folder: Path, image: Path | None, output: Path) -> str:
    """Draw a run's pictures into ``output``, and say which there are and which there cannot be.

    ``image``: the radiograph for augmentation and feature maps; without it the first pneumonia image of the run's
    own data. Raises ``TrainingError`` where the folder holds no run or there is no radiograph.
    """
    config = run_folder.read_config(folder)
    architecture = ARCHITECTURES.get(config.architecture)
    if architecture is None:
        raise TrainingError(f"{folder}: This run is of an unknown architecture, {config.architecture}.")
    shown = model_input(read_radiograph(image or _first_image(config)), Preparation(config.size, config.size))
    output.mkdir(parents=True, exist_ok=True)
    drawn, said = [], []

    # A cross-validation's networks lie one folder below.
    runs = [folder, *sorted(path for path in folder.iterdir() if path.is_dir())]
    histories = {run.name: history for run in runs if (history := read_history(run))}
    if histories:
        plot_histories({"": next(iter(histories.values()))} if len(histories) == 1 else histories, output / CURVES)
        drawn.append(CURVES)
    else:
        said.append("No epoch is done, so there are no training curves.")

    predictions = read_predictions(folder)
    if predictions is None:
        said.append("There are no logits of held-back patients here, so there is no confusion matrix and no ROC.")
    else:
        judgement = judge(folder, predictions)
        plot_confusion(judgement, output / CONFUSION)
        plot_roc_and_calibration(judgement, output / ROC)
        drawn += [CONFUSION, ROC]
        said += points_words(judgement)

    layers = architecture.augmentation(config.seed)
    if layers:
        plot_augmentation(shown, layers, output / AUGMENTATION)
        drawn.append(AUGMENTATION)
    else:
        said.append(f"{config.architecture} is trained without augmentation.")

    model = next((run / run_folder.MODEL for run in runs if (run / run_folder.MODEL).is_file()), None)
    if model is None:
        said.append("No network is kept yet, so there are no feature maps.")
    else:
        plot_features(_load(model), shown, output / FEATURES)
        drawn.append(FEATURES)
    return "\n".join([f"{output}: {', '.join(drawn)}", *said])


def _load(model: Path) -> keras.Model:
    try:
        return keras.models.load_model(model, compile=False)
    except Exception as error:
        # Keras, h5py and zipfile raise some ten different types here.
        raise TrainingError(f"{model}: The network cannot be read ({error}).") from error


def _first_image(config: FitConfig) -> Path:
    for root in config.data.values():
        folder = Path(root) / LABELS[1]
        found = sorted(path for path in folder.rglob("*") if path.suffix.lower() in IMAGE_SUFFIXES)
        if found:
            return found[0]
    raise TrainingError("The run's data folder is not there any more; name a radiograph with --image FILE.")
