"""All that the reader can ask for, in one table: menus, the tool bar, shortcuts and the cheat sheet come from it."""

from xray_viewer.app.presets import DIGITS
from xray_viewer.ui.action_spec import ActionSpec, Menu
from xray_viewer.ui.help_specs import HELP_SPECS
from xray_viewer.ui.list_specs import LIST_SPECS
from xray_viewer.ui.tool_specs import TOOL_SPECS

ACTIONS = (
    ActionSpec("open_files", Menu.FILE, "Open &File…", ("Ctrl+O",), "Open radiographs", "open-file"),
    ActionSpec(
        "open_folder", Menu.FILE, "Open F&older…", ("Ctrl+Shift+O",), "Open all images of a folder", "open-folder"
    ),
    ActionSpec("open_demo", Menu.FILE, "Open the &Demo Study", (), "Make a small study of public images and open it"),
    ActionSpec("stop_listing", Menu.FILE, "&Stop Listing", (), "Look for no more files; those that are listed stay"),
    ActionSpec(
        "attributes",
        Menu.FILE,
        "DICOM &Attributes…",
        ("Ctrl+I",),
        "A table of all that the file says, to be searched",
        starts_group=True,
    ),
    ActionSpec(
        "copy_picture",
        Menu.FILE,
        "&Copy Picture",
        ("Ctrl+C",),
        "Put the picture as it is in view on the clipboard, without names",
        starts_group=True,
    ),
    ActionSpec("save_picture", Menu.FILE, "Save &Picture…", ("Ctrl+S",), "Write it as it is displayed, as PNG or JPEG"),
    ActionSpec(
        "deidentify",
        Menu.FILE,
        "De-&identified Copy…",
        (),
        "Write DICOM files without what names the patient, of this image or of the study",
    ),
    ActionSpec(
        "settings", Menu.FILE, "Se&ttings…", ("Ctrl+,",), "Theme, text, keys, device and more", starts_group=True
    ),
    ActionSpec("quit", Menu.FILE, "&Quit", ("Ctrl+Q",), "Close the program", starts_group=True),
    ActionSpec("fit", Menu.VIEW, "&Fit", ("F", "Ctrl+0"), "Show the whole picture", "fit"),
    ActionSpec(
        "actual_size", Menu.VIEW, "&1:1", ("Ctrl+1",), "One image pixel is one pixel of the screen", "actual-size"
    ),
    ActionSpec(
        "life_size",
        Menu.VIEW,
        "Lif&e Size",
        ("Ctrl+2",),
        "A millimetre is a millimetre of the screen, where the file says how large its pixels are",
    ),
    ActionSpec(
        "zoom_in", Menu.VIEW, "Zoom &In", ("+", "=", "Ctrl++", "Ctrl+="), "Show it larger", "zoom-in", repeats=True
    ),
    ActionSpec("zoom_out", Menu.VIEW, "Zoom &Out", ("-", "Ctrl+-"), "Show it smaller", "zoom-out", repeats=True),
    ActionSpec("pan_left", Menu.VIEW, "Look &Left", ("Shift+Left",), "Pan left", starts_group=True, repeats=True),
    ActionSpec("pan_right", Menu.VIEW, "Look &Right", ("Shift+Right",), "Pan right", repeats=True),
    ActionSpec("pan_up", Menu.VIEW, "Look &Up", ("Shift+Up",), "Pan up", repeats=True),
    ActionSpec("pan_down", Menu.VIEW, "Look &Down", ("Shift+Down",), "Pan down", repeats=True),
    ActionSpec(
        "full_screen", Menu.VIEW, "Full S&creen", ("F11",), "Use the whole screen, or no longer", starts_group=True
    ),
    ActionSpec(
        "picture_screen",
        Menu.VIEW,
        "Picture on Another &Screen",
        ("Shift+F11",),
        "Fill a second screen with the picture, or have it back",
        is_checkable=True,
    ),
    ActionSpec(
        "panels_back", Menu.VIEW, "Panels &Back", ("F12",), "Show list, reading and tools where they are at first"
    ),
    ActionSpec(
        "compare",
        Menu.VIEW,
        "Compare &Two Images",
        ("Ctrl+Tab",),
        "Show beside the image the one looked at before, or show one again",
        "compare",
        starts_group=True,
        is_checkable=True,
    ),
    ActionSpec("other_pane", Menu.VIEW, "Other Im&age", ("F6",), "Of two images, turn to the other one"),
    ActionSpec("swap_panes", Menu.VIEW, "S&wap Images", ("X",), "Let two images change places"),
    ActionSpec(
        "link_panes",
        Menu.VIEW,
        "Lin&k Images",
        ("L",),
        "Pan, zoom and window of two images go together, or no longer",
        is_checkable=True,
    ),
    ActionSpec(
        "hide_identity",
        Menu.VIEW,
        "&Hide Identity",
        ("Ctrl+Shift+H",),
        "Show nothing that names a patient, also after a restart, until it is turned off here",
        starts_group=True,
        is_checkable=True,
    ),
    ActionSpec(
        "dismiss",
        Menu.VIEW,
        "Dis&miss Message",
        ("Esc",),
        "Close the message, give up what is half drawn, or show one image again",
        starts_group=True,
    ),
    ActionSpec(
        "previous",
        Menu.IMAGE,
        "&Previous",
        ("PgUp", "Left", "Up"),
        "Show the listed image before",
        "previous",
        repeats=True,
    ),
    ActionSpec(
        "next", Menu.IMAGE, "&Next", ("PgDown", "Right", "Down"), "Show the listed image after", "next", repeats=True
    ),
    ActionSpec("first", Menu.IMAGE, "&First", ("Home",), "Show the first listed image"),
    ActionSpec("last", Menu.IMAGE, "&Last", ("End",), "Show the last listed image"),
    ActionSpec(
        "previous_frame", Menu.IMAGE, "Pre&vious Frame", (",",), "Show the frame before, of a file with several"
    ),
    ActionSpec("next_frame", Menu.IMAGE, "Next Fra&me", (".",), "Show the frame after, of a file with several"),
    ActionSpec("invert", Menu.IMAGE, "&Invert", ("I",), "Show the negative", "invert", starts_group=True),
    ActionSpec("turn_right", Menu.IMAGE, "Rota&te Right", ("Ctrl+R",), "Turn it clockwise by a quarter"),
    ActionSpec("turn_left", Menu.IMAGE, "Rotate L&eft", ("Ctrl+Shift+R",), "Turn it counterclockwise by a quarter"),
    ActionSpec("flip", Menu.IMAGE, "Flip &Horizontally", ("H",), "Mirror it, left to right"),
    ActionSpec(
        "reset",
        Menu.IMAGE,
        "&Reset",
        ("R",),
        "The file's own window, not inverted, upright, the whole picture",
        "reset",
    ),
    ActionSpec(
        "forget_views",
        Menu.IMAGE,
        "Forget All Vie&ws…",
        (),
        "Show every image as its file has it, without your measurements, from now on",
    ),
    ActionSpec(
        "toggle_scoring",
        Menu.IMAGE,
        "Pause or C&ontinue Reading",
        ("Ctrl+.",),
        "Pause the model's reading of the study, or go on with it",
        starts_group=True,
    ),
    ActionSpec(
        "cancel_scoring",
        Menu.IMAGE,
        "&Cancel Reading",
        (),
        "Give up the model's reading of the study; what is looked at is read all the same",
    ),
    ActionSpec(
        "wide_list",
        Menu.LIST,
        "&Wide List",
        ("F9",),
        "Show the list as a table with columns, or narrow again",
        is_checkable=True,
    ),
    ActionSpec("columns", Menu.LIST, "&Columns…", (), "Choose the columns of the table"),
    ActionSpec("search", Menu.LIST, "Searc&h", ("Ctrl+F",), "List the images with these words in their row"),
    *LIST_SPECS,
    ActionSpec("file_window", Menu.WINDOW, "&File's Own", ("1",), "The file's own window, or the next one of several"),
    ActionSpec("automatic_window", Menu.WINDOW, "&Automatic", ("2",), "The window made from the picture's values"),
    *(
        ActionSpec(f"preset_{digit}", Menu.WINDOW, f"Your &{digit}", (str(digit),), "The window that you saved there")
        for digit in DIGITS
    ),
    ActionSpec("wider", Menu.WINDOW, "&Wider", ("Ctrl+Right",), "Less contrast", starts_group=True, repeats=True),
    ActionSpec("narrower", Menu.WINDOW, "&Narrower", ("Ctrl+Left",), "More contrast", repeats=True),
    ActionSpec("brighter", Menu.WINDOW, "&Brighter", ("Ctrl+Up",), "Show it brighter", repeats=True),
    ActionSpec("darker", Menu.WINDOW, "&Darker", ("Ctrl+Down",), "Show it darker", repeats=True),
    *(
        ActionSpec(
            f"save_preset_{digit}",
            Menu.WINDOW,
            f"Save as {digit}",
            (f"Ctrl+Alt+{digit}",),
            "Keep the window in use there",
            starts_group=digit == DIGITS[0],
        )
        for digit in DIGITS
    ),
    *TOOL_SPECS,
    ActionSpec(
        "evidence",
        Menu.IMAGE,
        "Evi&dence",
        ("E",),
        "Lay over the picture what spoke for pneumonia to the network, or show the original",
        starts_group=True,
        is_checkable=True,
    ),
    ActionSpec(
        "more_evidence", Menu.IMAGE, "Evidence &Stronger", ("Alt+Up",), "Cover more of the picture", repeats=True
    ),
    ActionSpec(
        "less_evidence", Menu.IMAGE, "Evidence F&ainter", ("Alt+Down",), "Cover less of the picture", repeats=True
    ),
    ActionSpec("verdict_normal", Menu.REVIEW, "&Normal", ("N",), "Your verdict on the image: normal"),
    ActionSpec("verdict_pneumonia", Menu.REVIEW, "&Pneumonia", ("P",), "Your verdict on the image: pneumonia"),
    ActionSpec("verdict_unsure", Menu.REVIEW, "&Unsure", ("U",), "Your verdict on the image: you cannot tell"),
    ActionSpec("take_back", Menu.REVIEW, "&Take Back", ("Backspace",), "Take your verdict back; a note stays"),
    ActionSpec("note", Menu.REVIEW, "Not&e…", ("Ctrl+E",), "Write a note on the image"),
    ActionSpec(
        "next_unread",
        Menu.REVIEW,
        "Ne&xt Unread",
        ("Return", "Enter"),
        "Show the next listed image without your verdict",
        starts_group=True,
    ),
    ActionSpec(
        "advance",
        Menu.REVIEW,
        "&Go On After a Verdict",
        (),
        "Show the next image without your verdict as soon as one is saved",
        is_checkable=True,
    ),
    ActionSpec(
        "read_first",
        Menu.REVIEW,
        "Read &First",
        ("Ctrl+B",),
        "Hide the model's answer for each image until you have given your verdict on it",
        is_checkable=True,
    ),
    ActionSpec(
        "undo",
        Menu.REVIEW,
        "Un&do",
        ("Ctrl+Z",),
        "Undo your last verdict, note or measurement, and show its image",
        starts_group=True,
    ),
    ActionSpec("redo", Menu.REVIEW, "&Redo", ("Ctrl+Shift+Z",), "Do again what was undone, and show its image"),
    ActionSpec(
        "truth",
        Menu.REVIEW,
        "&Against Truth…",
        ("Ctrl+Shift+A",),
        "Compare network and verdicts with the truth, and find a threshold for these cases",
        starts_group=True,
    ),
    ActionSpec(
        "export",
        Menu.REVIEW,
        "Exp&ort…",
        ("Ctrl+Shift+E",),
        "Write results, verdicts and notes to a table or a report",
    ),
    ActionSpec("raise_threshold", Menu.THRESHOLD, "&Raise", ("]",), "Flag fewer images: by one percent", repeats=True),
    ActionSpec("lower_threshold", Menu.THRESHOLD, "&Lower", ("[",), "Flag more images: by one percent", repeats=True),
    ActionSpec("type_threshold", Menu.THRESHOLD, "&Type a Threshold", ("Ctrl+T",), "Go to the field for the threshold"),
    ActionSpec(
        "over_sensitivity",
        Menu.THRESHOLD,
        "Set It by &Sensitivity",
        ("S",),
        "Slider and field run over the sensitivity to be reached, or over probability again",
        is_checkable=True,
    ),
    ActionSpec(
        "reset_threshold",
        Menu.THRESHOLD,
        "&Model's Default",
        ("Ctrl+Shift+T",),
        "Go back to the threshold of the model",
        starts_group=True,
    ),
    *HELP_SPECS,
)
