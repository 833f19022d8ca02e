"""The pages of the settings."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtGui import QAction

from xray_viewer.app.devices import DeviceLister
from xray_viewer.app.preferences import (
    AUTOMATIC_DEVICE,
    AUTOMATIC_JOBS,
    DEVICE,
    FIRST_TOOL,
    JOBS,
    LANGUAGE,
    SYSTEM_LANGUAGE,
    TEXT_PERCENT,
    TEXT_PERCENTS,
    THEME,
    Preferences,
    Theme,
)
from xray_viewer.app.reading import ReadingState
from xray_viewer.app.tools import Tool
from xray_viewer.ui.labels import wrapped_label
from xray_viewer.ui.languages import LANGUAGES
from xray_viewer.ui.numbers import with_percent_sign
from xray_viewer.ui.percent_field import PercentField
from xray_viewer.ui.setting_controls import ChoiceBox, SettingsPage

_CPU = "cpu"


def _tr(text: str) -> str:
    return QCoreApplication.translate("SettingsPages", text)


def appearance_page(preferences: Preferences) -> SettingsPage:
    """Language, theme and size of the letters."""
    page = SettingsPage(_tr("Appearance"))
    page.add_choice(
        preferences,
        LANGUAGE,
        _tr("&Language"),
        [(SYSTEM_LANGUAGE, _tr("As the system")), *LANGUAGES.items()],
        _tr(
            "Counts at once; what is open stays open. The model's full card, tables and the command line are in "
            "English."
        ),
    )
    page.add_choice(
        preferences,
        THEME,
        _tr("&Theme"),
        [(Theme.DARK, _tr("Dark")), (Theme.LIGHT, _tr("Light")), (Theme.SYSTEM, _tr("As the desktop"))],
        _tr(
            "Dark suits a reading room, light a bright office. The ground around a radiograph is black in each, so "
            "that nothing beside the picture dazzles."
        ),
    )
    page.add_choice(
        preferences,
        TEXT_PERCENT,
        _tr("Size of the te&xt"),
        [(percent, with_percent_sign(str(percent))) for percent in TEXT_PERCENTS],
        _tr("Of all words in the window, the ones on the picture too. 100 % is the size that the desktop has."),
    )
    page.end()
    return page


def picture_page(preferences: Preferences, actions: Mapping[str, QAction]) -> SettingsPage:
    """What the hand on the picture does."""
    page = SettingsPage(_tr("Picture"))
    page.add_choice(
        preferences,
        FIRST_TOOL,
        _tr("A &left drag"),
        [
            (Tool.WINDOW, _tr("sets the window")),
            (Tool.PAN, _tr("moves the picture")),
            (Tool.ZOOM, _tr("zooms")),
        ],
        _tr(
            "What the left button does when the program starts. The keys of the tools change it for a while. The "
            "middle button always moves the picture and the right one always zooms."
        ),
    )
    page.add_check(
        actions["drag_direction"],
        _tr("A drag &upwards makes the picture darker"),
        _tr("While the window is dragged. Without the mark, upwards is brighter; workstations differ in this."),
    )
    page.end()
    return page


def review_page(actions: Mapping[str, QAction]) -> SettingsPage:
    """How a study is gone through."""
    page = SettingsPage(_tr("Review"))
    page.add_check(
        actions["advance"],
        _tr("&Go on after a verdict"),
        _tr(
            "Show the next image without your verdict as soon as one is saved. Without the mark the image stays, so "
            "that you see your verdict called saved before you go on."
        ),
    )
    page.add_check(
        actions["read_first"],
        _tr("&Read first"),
        _tr(
            "Hide the model's answer for each image until you have given your verdict on it. Switch it on before a "
            "folder is opened: an answer that was in view counts as seen. A reset leaves it as it is."
        ),
        # Off for a moment, it would make every answer of the open study one that was seen.
        is_reset=False,
    )
    page.end()
    return page


class ThresholdPage(SettingsPage):
    """How the threshold is set, and for which patients its figures are worked out."""

    def __init__(self, reading: ReadingState, actions: Mapping[str, QAction]) -> None:
        super().__init__(_tr("Threshold"))
        self._reading = reading
        self.add_check(
            actions["over_sensitivity"],
            _tr("The slider runs over &sensitivity"),
            _tr(
                "Say how many of the pneumonias are to be found, and the threshold that reaches it on the model's "
                "reference patients is looked up. Without the mark the slider runs over probability."
            ),
        )
        self.prevalence = PercentField()
        self.prevalence.valueChanged.connect(lambda value: reading.set_prevalence(value / 100))
        self.add_field(
            self.prevalence,
            _tr("How &common pneumonia is"),
            _tr(
                "Among your patients. The share of the flagged who have pneumonia, and of the others who have none, is "
                "worked out for it; the model's answer does not depend on it."
            ),
            lambda: reading.set_prevalence(None),
        )
        self.end()
        reading.prevalence_changed.connect(self._show_prevalence)
        self._show_prevalence()

    def _show_prevalence(self) -> None:
        # Shown rounded, it must not be sent back.
        with QSignalBlocker(self.prevalence):
            self.prevalence.setValue(self._reading.prevalence * 100)


class ReadingPage(SettingsPage):
    """How the model reads: on which device, and how many files at once."""

    def __init__(self, preferences: Preferences, devices: DeviceLister, reading: ReadingState, usual_jobs: int) -> None:
        super().__init__(_tr("Model"))
        self._reading = reading
        self.device: ChoiceBox = self.add_choice(
            preferences,
            DEVICE,
            _tr("Runs on the &device"),
            _device_choices({}),
            _tr(
                "Counts from the next start on. Automatic takes a graphics card where there is one that works, else "
                "the processor. A device that is named on the command line comes before this."
            ),
        )
        self.in_use = wrapped_label(role="muted")
        self.add_line(self.in_use)
        self.jobs = self.add_choice(
            preferences,
            JOBS,
            _tr("Files read at &once"),
            [
                (AUTOMATIC_JOBS, _tr("Automatic ({count})").format(count=usual_jobs)),
                *((count, str(count)) for count in _counts(usual_jobs)),
            ],
            _tr(
                "How many threads read and judge files in the background. Fewer leave the computer to other programs "
                "and take less memory; the image that you look at is read first in any case."
            ),
        )
        self.end()
        devices.listed.connect(self._offer_devices)
        reading.model_changed.connect(self._show_device)
        reading.device_changed.connect(self._show_device)
        self._show_device()
        devices.request()

    def _offer_devices(self, offers: Mapping[str, str]) -> None:
        self.device.offer(_device_choices(offers))

    def _show_device(self) -> None:
        classifier = self._reading.classifier
        words = "" if classifier is None else _tr("In use: {device}").format(device=classifier.device.description)
        self.in_use.setText(words)
        self.in_use.setVisible(bool(words))


def _counts(usual: int) -> Sequence[int]:
    counts = [1]
    while counts[-1] * 2 <= 2 * usual:
        counts.append(counts[-1] * 2)
    return counts


def _device_choices(offers: Mapping[str, str]) -> list[tuple[str, str]]:
    """Name the devices for people; ``offers``: what each is asked for as, and its description."""
    choices = [(AUTOMATIC_DEVICE, _tr("Automatic")), (_CPU, _tr("Processor (CPU)"))]
    choices += [(name, f"{name}: {words}" if words else name) for name, words in offers.items() if name != _CPU]
    return choices
