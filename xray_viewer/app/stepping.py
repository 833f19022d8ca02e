"""The window of a file's next frame, which may have windows of its own (PS3.3 C.7.6.16.2.10)."""

from dataclasses import replace

from xray_viewer.app.picture import Picture
from xray_viewer.core.radiograph import LookupTable, Window
from xray_viewer.core.remembered import choice_of, chosen_voi


def stepped_voi(voi: Window | LookupTable, before: Picture, after: Picture) -> Window | LookupTable:
    """Give what shows the frame ``after`` as ``voi`` showed ``before``: only a window that the reader made stays as is.

    Else it is the same choice of the new frame: its own window, the one in the same place among its file's, or the
    automatic one.
    """
    choice = choice_of(voi, before.voi, before.radiograph)
    # One that was remembered has lost its explanation.
    if isinstance(choice, Window) and choice == replace(before.automatic_voi, explanation=""):
        return after.automatic_voi
    return chosen_voi(choice, after.voi, after.radiograph)
