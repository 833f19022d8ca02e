"""Ways to damage a file, all drawn from one random generator, so that a number gives the same file again."""

from collections.abc import Callable, Sequence
from random import Random

_NUMBERS = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
# Where headers are, and with them what decides over sizes.
_HEAD = 1024
_LONGEST_PIECE = 64
_MOST_CHANGES = 8


def mutated(originals: Sequence[bytes], number: int) -> bytes:
    """Give the damaged file of this number."""
    random = Random(number)  # noqa: S311
    data = bytearray(random.choice(originals))
    for _ in range(random.randint(1, _MOST_CHANGES)):
        if data:
            random.choice(_CHANGES)(data, random)
    if random.random() < 0.1:
        other = random.choice(originals)
        data[random.randrange(len(data) + 1) :] = other[random.randrange(len(other)) :]
    return bytes(data)


def _place(data: bytearray, random: Random) -> int:
    return random.randrange(min(len(data), _HEAD) if random.random() < 0.6 else len(data))


def _change_byte(data: bytearray, random: Random) -> None:
    data[_place(data, random)] = random.randrange(256)


def _flip_bit(data: bytearray, random: Random) -> None:
    data[_place(data, random)] ^= 1 << random.randrange(8)


def _write_number(data: bytearray, random: Random) -> None:
    size = random.choice((1, 2, 4))
    number = random.choice(_NUMBERS) & ((1 << 8 * size) - 1)
    start = _place(data, random)
    data[start : start + size] = number.to_bytes(size, random.choice(("little", "big")))


def _delete(data: bytearray, random: Random) -> None:
    start = _place(data, random)
    del data[start : start + random.randint(1, _LONGEST_PIECE)]


def _repeat(data: bytearray, random: Random) -> None:
    start = _place(data, random)
    data[start:start] = data[start : start + random.randint(1, _LONGEST_PIECE)] * random.randint(1, 4)


def _blank(data: bytearray, random: Random) -> None:
    start = _place(data, random)
    piece = len(data[start : start + random.randint(1, _LONGEST_PIECE)])
    data[start : start + piece] = bytes([random.choice((0, 0xFF))]) * piece


def _cut(data: bytearray, random: Random) -> None:
    if random.random() < 0.3:
        del data[random.randrange(len(data)) :]


_CHANGES: tuple[Callable[[bytearray, Random], None], ...] = (
    _change_byte,
    _flip_bit,
    _write_number,
    _delete,
    _repeat,
    _blank,
    _cut,
)
