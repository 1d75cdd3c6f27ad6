"""One message and its reply, followed from the door to the answer: counted, timed, logged without words."""

from __future__ import annotations

import contextlib
import contextvars
import time
from collections.abc import Iterator
from typing import Any

from faqbot.channels.texts import text
from faqbot.observability import logs, metrics
from faqbot.safety.verdict import LEADS

ANSWERED, ASKED, OUTSIDE, REFERRED, ERASED, TALK, FAILED = (
    "answered",
    "asked",
    "outside",
    "referred",
    "erased",
    "talk",
    "failed",
)
_BY_ACTION = {"action_verduidelijk": ASKED, "action_buiten_artikel": OUTSIDE}
_TOPIC_SLOT = "laatste_onderwerp"
_SOURCE = "Bron: "

_current: contextvars.ContextVar[Turn | None] = contextvars.ContextVar("turn", default=None)


class Turn:
    """What is noted about one message while it is handled."""

    def __init__(self) -> None:
        self.began = time.perf_counter()
        self.outcome: str | None = None
        self.topics: list[str] = []
        self.error: str | None = None
        self.reply: list[dict[str, Any]] = []

    def acted(self, action: str, result: Any) -> None:
        """An action ran and gave this result."""
        self.outcome = _BY_ACTION.get(action, self.outcome)
        events = result.get("events", []) if isinstance(result, dict) else []
        self.topics += [
            event["value"]
            for event in events
            if event.get("name") == _TOPIC_SLOT and isinstance(event.get("value"), str)
        ]

    def became(self) -> str:
        """What became of the message."""
        said = [str(part.get("text", "")) for part in self.reply]
        if self.outcome == ERASED:
            return ERASED
        if self.error or text("storing") in said:
            return FAILED
        if any(_SOURCE in each for each in said):
            return ANSWERED
        if self.outcome:
            return self.outcome
        return REFERRED if self.labels() else TALK

    def labels(self) -> list[str]:
        """The labels of the referrals in the reply."""
        said = [str(part.get("text", "")) for part in self.reply]
        return [label for label, lead in LEADS.items() if any(each.startswith(lead) for each in said)]


def current() -> Turn | None:
    """The turn that this task works on."""
    return _current.get()


@contextlib.contextmanager
def turn(channel: str, sender: str) -> Iterator[Turn]:
    """Follows one message. Whatever happens inside, counting it never breaks the reply."""
    this = Turn()
    token = _current.set(this)
    try:
        yield this
    finally:
        _current.reset(token)
        _count(this, channel, sender)


def _count(this: Turn, channel: str, sender: str) -> None:
    seconds = time.perf_counter() - this.began
    outcome = this.became()
    metrics.MESSAGES.labels(channel, outcome).inc()
    metrics.SECONDS.labels(metrics.WHOLE).observe(seconds)
    if outcome == ANSWERED:
        for topic in this.topics:
            metrics.ANSWERS.labels(topic).inc()
    for label in this.labels():
        metrics.REFERRALS.labels(label).inc()
    if this.error:
        metrics.ERRORS.labels("conversation").inc()
    logs.turn(sender, channel, outcome, seconds, this.error)
