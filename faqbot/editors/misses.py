"""Questions that were not answered, doubted or rated down, kept for the editors' weekly round.

Kept are the day, the kind, the masked words, and for a thumb down the topic. Messages with an alarm signal are never
kept: they say most about a person, and editors can do nothing for them.
"""

from __future__ import annotations

import datetime
import logging
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from faqbot.editors.database import MISSES, engine
from faqbot.editors.later import later
from faqbot.privacy.masking import mask

logger = logging.getLogger(__name__)

NOT_ANSWERED, PARTLY = "niet beantwoord", "deels beantwoord"
DOUBTED, RATED_DOWN = "twijfel", "duim omlaag"

SWITCH, OFF = "MISSES", "off"
DAYS_VARIABLE, DAYS = "MISSES_DAYS", 90

LONGEST = 400
"""Characters that are kept: a question is shorter, a life story is not needed."""

_SAID = {
    "utter_welke_bedoel_je": DOUBTED,
    "utter_onbekend_onderwerp": NOT_ANSWERED,
    "utter_niet_in_artikel": NOT_ANSWERED,
    "utter_weer_niet_begrepen": NOT_ANSWERED,
    "utter_deels": PARTLY,
    "utter_hielp_niet": RATED_DOWN,
    "utter_hielp_niet_zonder_antwoord": RATED_DOWN,
}
"""What the guide said, and what that means for the question."""

_OUTSIDE = "utter_out_of_scope/"
_NOTHING_TO_LEARN = frozenset({"ver_weg", "andere_taal", "onleesbaar", "over_de_bot"})
"""Kinds of out of scope that no topic of this article could ever answer."""


@dataclass(frozen=True)
class Miss:
    """One kept question."""

    id: int
    day: datetime.date
    kind: str
    text: str
    topic: str | None


def switched_on() -> bool:
    """Whether questions are kept: MISSES=off keeps none."""
    return os.environ.get(SWITCH, "").lower() != OFF


def observe(call: Mapping[str, Any], result: Mapping[str, Any]) -> None:
    """Looks at what an action was called with and what it said, and keeps the question when it was missed.

    Never raises, and waits for no database: whatever goes wrong is logged by its kind alone, and the visitor's reply
    goes on.

    Args:
        call: the call of an action, as Rasa sends it (`tracker` among it).
        result: its result (`responses` among it).
    """
    try:
        if switched_on():
            found = missed(call.get("tracker") or {}, result.get("responses") or [])
            if found:
                later(record, *found)
    except Exception as error:  # a visitor's reply never waits for this
        logger.error("a missed question was not kept: %s", type(error).__name__)


def missed(tracker: Mapping[str, Any], said: Sequence[Mapping[str, Any]]) -> tuple[str, str, str | None] | None:
    """Kind, question and topic of a miss; None when the question was answered, or must not be kept."""
    message = tracker.get("latest_message") or {}
    if any(entity.get("entity") == "verwijzing" for entity in message.get("entities") or []):
        return None
    for found in said:
        response, topic = str(found.get("response") or ""), found.get("onderwerp")
        kind = _SAID.get(response)
        if response.startswith(_OUTSIDE) and response.removeprefix(_OUTSIDE) not in _NOTHING_TO_LEARN:
            kind = NOT_ANSWERED
        if kind == RATED_DOWN:
            return _rated_down(tracker, topic)
        if kind:
            text = str(message.get("text") or "")
            return (kind, text, None) if _is_question(text) else None
    return None


def _rated_down(tracker: Mapping[str, Any], topic: str | None) -> tuple[str, str, str | None] | None:
    """The question before the thumb."""
    asked = [event for event in tracker.get("events") or [] if event.get("event") == "user"][:-1]
    for event in reversed(asked):
        text = str(event.get("text") or "")
        parsed = event.get("parse_data") or {}
        if any(entity.get("entity") == "verwijzing" for entity in parsed.get("entities") or []):
            return None
        if _is_question(text):
            return RATED_DOWN, text, topic
    return None


def _is_question(text: str) -> bool:
    """A button's payload or a single mark is none."""
    return not text.startswith("/") and sum(letter.isalpha() for letter in text) >= 3


def as_kept(text: str) -> str:
    """A question as it is kept: masked, on one line, cut."""
    return " ".join(mask(text).split())[:LONGEST]


def record(kind: str, text: str, topic: str | None = None, day: datetime.date | None = None) -> None:
    """Keeps one question, masked and cut. Raises sqlalchemy's errors."""
    row = {"day": day or datetime.date.today(), "kind": kind, "text": as_kept(text), "topic": topic}
    with engine().begin() as connection:
        connection.execute(MISSES.insert().values(**row))


def misses() -> list[Miss]:
    """All that are kept, oldest first."""
    with engine().connect() as connection:
        rows = connection.execute(sa.select(MISSES).order_by(MISSES.c.id)).fetchall()
    return [Miss(*row) for row in rows]


def drop(ids: Sequence[int]) -> int:
    """Erases those, and returns how many went."""
    with engine().begin() as connection:
        return int(connection.execute(MISSES.delete().where(MISSES.c.id.in_(list(ids)))).rowcount)


def retention_days() -> int:
    """How long they are kept: MISSES_DAYS, else 90 days."""
    given = os.environ.get(DAYS_VARIABLE, "")
    return int(given) if given.isdigit() and int(given) > 0 else DAYS


def purge(days: int | None = None, today: datetime.date | None = None) -> int:
    """Erases what is older than the retention period, and returns how many went."""
    before = (today or datetime.date.today()) - datetime.timedelta(days=days or retention_days())
    with engine().begin() as connection:
        return int(connection.execute(MISSES.delete().where(MISSES.c.day < before)).rowcount)
