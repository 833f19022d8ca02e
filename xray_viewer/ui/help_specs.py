"""The actions of the Help menu: a part of the table of all actions."""

from xray_viewer.ui.action_spec import ActionSpec, Menu

HELP_SPECS = (
    ActionSpec("help", Menu.HELP, "C&ontents", ("F1",), "All pages of the help", "help"),
    ActionSpec("first_scan", Menu.HELP, "&First Scan", (), "From a file to a reading, step by step"),
    ActionSpec(
        "help_picture",
        Menu.HELP,
        "Pictur&e and Tools",
        (),
        "Window, size, turning, measuring and two images side by side",
    ),
    ActionSpec("help_threshold", Menu.HELP, "The &Threshold", (), "What it decides, and how to choose yours"),
    ActionSpec("help_review", Menu.HELP, "&Review of a Folder", (), "Verdicts, notes, lists, and what you take away"),
    ActionSpec("help_numbers", Menu.HELP, "What the N&umbers Mean", (), "Probability, sensitivity and the rest"),
    ActionSpec("help_privacy", Menu.HELP, "&Privacy", (), "What is kept, what is hidden, and what leaves the computer"),
    ActionSpec("shortcuts", Menu.HELP, "&Shortcuts", ("?",), "All keys and what the mouse does"),
    ActionSpec(
        "command_search",
        Menu.HELP,
        "&Command Search…",
        ("Ctrl+K",),
        "Find a command by its words and do it",
        starts_group=True,
    ),
    ActionSpec("notices", Menu.HELP, "Not&ices…", ("F8",), "Read again what was said since the program was started"),
    ActionSpec("open_logs", Menu.HELP, "Open &Log Folder", (), "Show the files of the log, which name no patient"),
    ActionSpec("about_model", Menu.HELP, "About This &Model…", ("Shift+F1",), "Whom it is for, and how well it does"),
    ActionSpec("about", Menu.HELP, "&About", (), "The version of the program"),
)
