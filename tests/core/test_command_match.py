import pytest

from xray_viewer.core.command_match import Command, matching

COMMANDS = (
    Command("Open File…", "File Open radiographs"),
    Command("Open Folder…", "File Open all images of a folder"),
    Command("Zoom In", "View Show it larger"),
    Command("Previous", "Image Show the listed image before"),
    Command("Invert", "Image Show the negative"),
)


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("zoom", ["Zoom In"]),
        ("in", ["Invert", "Zoom In"]),
        ("folder open", ["Open Folder…"]),
        ("OPEN", ["Open File…", "Open Folder…"]),
        ("negative", ["Invert"]),
        # Within a word only where it stands in the title.
        ("ame", []),
        ("image", ["Open Folder…", "Previous", "Invert"]),
        ("show larger", ["Zoom In"]),
        ("show nothing", []),
    ],
)
def test_words_find_commands_the_likeliest_first(typed: str, titles: list[str]) -> None:
    assert [COMMANDS[place].title for place in matching(typed, COMMANDS)] == titles


def test_nothing_typed_means_all_in_their_order() -> None:
    assert matching("  ", COMMANDS) == list(range(len(COMMANDS)))
