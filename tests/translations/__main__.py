"""Bring every catalogue up to date with the source, say what is to be translated, and compile what is complete."""

import subprocess
import sys
from pathlib import Path

import PySide6

from tests.translations.catalogue import read, source_path, write
from tests.translations.sources import all_sources
from xray_viewer.ui.languages import LANGUAGES, SOURCE_LANGUAGE

_COMPILER = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")


def main() -> int:
    """Give 1 if a language lacks a text."""
    sources = all_sources()
    is_lacking = False
    for language in LANGUAGES:
        if language == SOURCE_LANGUAGE:
            continue
        known = read(language)
        lacking = write(language, sources, known)
        gone = len(known.keys() - set(sources))
        print(f"{language}: {len(sources)} texts, {lacking} to translate, {gone} taken out")
        if lacking:
            is_lacking = True
            print("".join(f"    {source.text}\n" for source in sources if not known.get(source)), end="")
        path = source_path(language)
        subprocess.run(
            [_COMPILER, "-silent", path, "-qm", path.with_suffix(".qm")],
            check=True,
        )
    return int(is_lacking)


if __name__ == "__main__":
    sys.exit(main())
