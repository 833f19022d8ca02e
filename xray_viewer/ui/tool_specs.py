"""The actions of the tools over the picture: a part of the table of all actions."""

from xray_viewer.ui.action_spec import ActionSpec, Menu

TOOL_SPECS = (
    ActionSpec(
        "tool_window", Menu.TOOLS, "&Window", ("W",), "Left drag: right is wider, up is brighter", is_checkable=True
    ),
    ActionSpec("tool_pan", Menu.TOOLS, "&Pan", ("T",), "Left drag moves the picture", is_checkable=True),
    ActionSpec("tool_zoom", Menu.TOOLS, "&Zoom", ("Z",), "Left drag: up is larger", is_checkable=True),
    ActionSpec(
        "tool_region",
        Menu.TOOLS,
        "Window of a Re&gion",
        ("G",),
        "Drag a rectangle: the window of what is inside",
        is_checkable=True,
    ),
    ActionSpec(
        "tool_length",
        Menu.TOOLS,
        "&Length",
        ("D",),
        "Drag from end to end, or click on both",
        starts_group=True,
        is_checkable=True,
    ),
    ActionSpec(
        "tool_angle", Menu.TOOLS, "&Angle", ("A",), "Click on an end, the vertex and the other end", is_checkable=True
    ),
    ActionSpec(
        "delete_measurement", Menu.TOOLS, "&Delete Measurement", ("Del",), "Delete the selected length or angle"
    ),
    ActionSpec(
        "delete_measurements",
        Menu.TOOLS,
        "Delete All M&easurements",
        ("Shift+Del",),
        "Delete all lengths and angles of this image",
    ),
    ActionSpec(
        "values",
        Menu.TOOLS,
        "&Values",
        ("V",),
        "The stored and the modality value under the pointer",
        starts_group=True,
        is_checkable=True,
    ),
    ActionSpec("magnifier", Menu.TOOLS, "&Magnifier", ("M",), "A lens at twice the zoom", is_checkable=True),
    ActionSpec(
        "drag_direction",
        Menu.TOOLS,
        "&Up Is Darker",
        (),
        "Let a drag of the window upwards make the picture darker",
        is_checkable=True,
    ),
    ActionSpec("annotations", Menu.TOOLS, "A&nnotations", ("O",), "Some, none, or all with the patient's name"),
)
