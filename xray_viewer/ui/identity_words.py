"""How it is said that identity is hidden, and what stands in its place."""

from PySide6.QtCore import QCoreApplication

from xray_viewer.app.identity import Identity


def _tr(text: str) -> str:
    return QCoreApplication.translate("IdentityWords", text)


def hidden_words() -> str:
    """Say that nothing on the screen names a patient."""
    return "▧  " + _tr("Identity hidden")


def folder_words(folder: str, number: int, identity: Identity) -> str:
    """Name a folder that was opened before; while identity is hidden, by its number among them, from 1."""
    return _tr("Folder {number}").format(number=number) if identity.is_hidden else folder
