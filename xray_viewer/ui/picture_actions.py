"""Binds the actions that frame, turn and reset the picture."""

from collections.abc import Callable

from xray_viewer.app.panes import Panes
from xray_viewer.ui.pane_area import PaneArea

_PAN_SHARE = 0.1


def picture_handlers(
    area: PaneArea, panes: Panes, say_life_size_is_unknown: Callable[[], object]
) -> dict[str, Callable[[], object]]:
    """Say what each of these actions does; each is about the picture that is active when it is done."""

    def show_life_size() -> None:
        if panes.active.viewer.picture is not None and not area.active_picture.show_life_size():
            say_life_size_is_unknown()

    return {
        "fit": lambda: area.active_picture.fit(),
        "actual_size": lambda: area.active_picture.show_actual_size(),
        "life_size": show_life_size,
        "zoom_in": lambda: area.active_picture.zoom_in(),
        "zoom_out": lambda: area.active_picture.zoom_out(),
        "pan_left": lambda: area.active_picture.pan(-_PAN_SHARE, 0),
        "pan_right": lambda: area.active_picture.pan(_PAN_SHARE, 0),
        "pan_up": lambda: area.active_picture.pan(0, -_PAN_SHARE),
        "pan_down": lambda: area.active_picture.pan(0, _PAN_SHARE),
        "previous_frame": lambda: panes.active.loader.step_frame(-1),
        "next_frame": lambda: panes.active.loader.step_frame(1),
        "invert": lambda: panes.active.viewer.toggle_inversion(),
        "turn_right": lambda: panes.active.viewer.turn(1),
        "turn_left": lambda: panes.active.viewer.turn(-1),
        "flip": lambda: panes.active.viewer.flip(),
        "reset": panes.reset,
    }
