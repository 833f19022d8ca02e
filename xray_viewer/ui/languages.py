"""The languages of the window: which there are, which one is meant, and having Qt speak it."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from xray_viewer.app.preferences import SYSTEM_LANGUAGE
from xray_viewer.installation import resource_path

# All words stand in one context of the catalogues: the same English is the same thing, whichever window says it. Where
# it is not, the source has a comment that tells the two apart. Qt's own way, a context for each class, says nothing in
# a class derived of the one that has the words.
CONTEXT = "X-ray Viewer"
SOURCE_LANGUAGE = "en"
# Each by its own name, so that whoever cannot read the others finds it.
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "pt": "Português",
    "zh_CN": "简体中文",
}
# Qt's own words have one Portuguese.
_QT_NAMES = {"pt": "pt_BR"}


def catalogue_path(language: str) -> str:
    """Name the compiled catalogue of a language among the program's own files."""
    return f"translations/xray_viewer_{language}.qm"


def spoken_language() -> str:
    """Give the language that is spoken now: each catalogue says which one it is."""
    return QCoreApplication.translate(CONTEXT, "en", "the code of this language")


def language_of(choice: str, system: QLocale) -> str:
    """Give the language that a choice means: the first of the system's that there is, or English."""
    if choice != SYSTEM_LANGUAGE:
        return choice if choice in LANGUAGES else SOURCE_LANGUAGE
    for name in system.uiLanguages():
        wanted = QLocale(name)
        for language in LANGUAGES:
            offered = QLocale(language)
            # Who reads Traditional Chinese may not read Simplified.
            if (wanted.language(), wanted.script()) == (offered.language(), offered.script()):
                return language
    return SOURCE_LANGUAGE


def locale_of(choice: str, system: QLocale) -> QLocale:
    """Give how numbers and dates are written: as the system does, unless another language than its own is chosen."""
    if choice == SYSTEM_LANGUAGE or system.language() == QLocale(choice).language():
        return system
    return QLocale(choice)


_Words = tuple[QTranslator | None, QTranslator | None]


class _Catalogue(QTranslator):
    """The words of the language in use: the program's own, whichever class asks, and Qt's.

    It stays installed while the language changes. Whoever takes a translator out, or destroys one, waits for Qt's lock
    and keeps Python's meanwhile; a thread that is being told a word at that moment has Qt's and waits for Python's.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.words: _Words = (None, None)

    def translate(self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Give the words for a text; None where there are none, for an empty text would be shown."""
        own, qt = self.words
        said = own.translate(CONTEXT, source_text, disambiguation, n) if own is not None else ""
        if not said and qt is not None:
            said = qt.translate(context, source_text, disambiguation, n)
        return said or None


class Tongue(QObject):
    """Has Qt say the program's words, and those of its own buttons, in the language that is chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = _Catalogue(self)
        self._languages: dict[str, _Words] = {}
        QCoreApplication.installTranslator(self._catalogue)

    def speak(self, choice: str) -> str:
        """Change to the language that a choice means, and give it. What is shown already stays as it is."""
        system = QLocale.system()
        language = language_of(choice, system)
        QLocale.setDefault(locale_of(choice, system))
        if language not in self._languages:
            qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            self._languages[language] = (
                self._loaded(str(resource_path(catalogue_path(language)))),
                self._loaded(f"{qt_folder}/qtbase_{_QT_NAMES.get(language, language)}.qm"),
            )
        self._catalogue.words = self._languages[language]
        return language

    def _loaded(self, path: str) -> QTranslator | None:
        # English has no catalogue of the program's words, and an installation may lack Qt's.
        translator = QTranslator(self)
        return translator if translator.load(path) else None
