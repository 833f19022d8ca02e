"""How the words of a table are laid out, where each letter is one wide."""

from hypothesis import example, given
from hypothesis import strategies as st

from xray_viewer.review.report.columns import column_widths, wrapped

TEXTS = st.text(st.sampled_from("ab c/_.-\n\u0301é图，（）"), max_size=80)


def _measure(text: str) -> float:
    return float(len(text))


def test_columns_are_as_wide_as_their_longest_lines_where_there_is_room() -> None:
    assert column_widths([("head", "x"), ("a\nlonger", "word word")], 100, _measure) == [6, 9]


def test_where_there_is_none_each_has_room_for_its_longest_word() -> None:
    rows = [("image", "reason"), ("one", "many small words and one enormous word" * 2)]
    widths = column_widths(rows, 40, _measure)
    assert sum(widths) == 40
    assert widths[0] == 5
    # Where there is not even that, one endless word takes nothing from the short ones.
    assert column_widths([("abcd", "x" * 90, "ab", "x" * 30)], 20, _measure) == [4, 7, 2, 7]


def test_a_long_name_needs_no_more_than_its_longest_piece() -> None:
    path = "/".join(["folder"] * 20)
    assert column_widths([(path, "x" * 20)], 30, _measure) == [10, 20]


def test_lines_end_between_words_then_behind_separators_and_only_then_anywhere() -> None:
    assert wrapped("one two three", 8, _measure) == ["one two", "three"]
    assert wrapped("3 · a/bcd/e_f.jpeg", 7, _measure) == ["3 · a/", "bcd/e_", "f.jpeg"]
    assert wrapped("ab abcdefghij", 4, _measure) == ["ab", "abcd", "efgh", "ij"]
    assert wrapped("first\n\nthird", 9, _measure) == ["first", "", "third"]
    assert wrapped("a\tb", 9, _measure) == ["a b"]
    assert wrapped("first\r\nsecond\u2028third", 9, _measure) == ["first", "second", "third"]
    assert wrapped("", 9, _measure) == [""]
    assert wrapped("not flagged, 99.9\u202f%", 18, _measure) == ["not flagged,", "99.9\u202f%"]


def test_chinese_goes_on_in_the_next_line_but_not_before_a_mark_that_closes() -> None:
    assert wrapped("不是胸片：文件头（CT）。", 6, _measure) == ["不是胸片：文", "件头", "（CT）。"]
    # A file's name within it stays whole where it can.
    assert wrapped("图像abc.dcm，不可读", 8, _measure) == ["图像", "abc.dcm，", "不可读"]
    assert column_widths([("原因原因原因", "x" * 20)], 23, _measure) == [3, 20]


@given(TEXTS, st.integers(2, 30))
@example("abcd e\u0301\u0301", 6)
def test_nothing_is_lost_and_no_line_is_too_wide(text: str, width: int) -> None:
    lines = wrapped(text, width, _measure)
    assert "".join("".join(lines).split()) == "".join(text.split())
    marks = "\u0301"
    assert all(len(line) <= width or marks in line for line in lines)


@given(st.lists(st.text("abcdé", min_size=1, max_size=8), min_size=1, max_size=20), st.integers(8, 30))
def test_a_word_that_fits_is_never_broken(words: list[str], width: int) -> None:
    assert " ".join(wrapped(" ".join(words), width, _measure)).split() == words
