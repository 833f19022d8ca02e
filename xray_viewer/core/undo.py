"""The changes of opinions and measurements that can be undone and redone, in their order."""

from dataclasses import dataclass, replace

from xray_viewer.core.measurement import Measurement
from xray_viewer.core.opinion import Opinion
from xray_viewer.core.remembered import ImageKey


@dataclass(frozen=True)
class OpinionChange:
    """One change of the opinion on the image with this SHA-256."""

    sha256: str
    before: Opinion
    after: Opinion

    def reversed(self) -> "OpinionChange":
        """Give the change that takes this one back."""
        return replace(self, before=self.after, after=self.before)


@dataclass(frozen=True)
class MeasurementChange:
    """One change of what is measured on an image: all its measurements before and after."""

    image: ImageKey
    before: tuple[Measurement, ...]
    after: tuple[Measurement, ...]

    def reversed(self) -> "MeasurementChange":
        """Give the change that takes this one back."""
        return replace(self, before=self.after, after=self.before)


Change = OpinionChange | MeasurementChange


@dataclass(frozen=True)
class History:
    """``done``: what can be undone, the newest last. ``undone``: what can be redone, the next one last."""

    done: tuple[Change, ...] = ()
    undone: tuple[Change, ...] = ()

    def with_change(self, change: Change) -> "History":
        """Add what was done; what had been undone before can be redone no more."""
        return History((*self.done, change))

    def undo(self) -> "History":
        """Take the newest change back. Raises ``IndexError`` without one."""
        return History(self.done[:-1], (*self.undone, self.done[-1]))

    def redo(self) -> "History":
        """Do again what was undone last. Raises ``IndexError`` without one."""
        return History((*self.done, self.undone[-1]), self.undone[:-1])

    def without_newest(self) -> "History":
        """Leave the newest change as it is, never to be undone."""
        return replace(self, done=self.done[:-1])

    def without_next(self) -> "History":
        """Give up what would be redone next."""
        return replace(self, undone=self.undone[:-1])

    def without_measurements(self) -> "History":
        """Leave all measurements as they are."""
        done, undone = (
            tuple(change for change in changes if not isinstance(change, MeasurementChange))
            for changes in (self.done, self.undone)
        )
        return History(done, undone)
