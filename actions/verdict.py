"""The visitor's verdict on the last answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rasa_sdk import Tracker

from actions.memory import last_topic
from actions.reply import Reply
from faqbot import feedback
from faqbot.answers.suggestions import suggestions

HELPED = feedback.HELPED_PAYLOAD
NEXT_BEST = 2


def take(reply: Reply, tracker: Tracker, domain: Mapping[str, Any], *, helped: bool) -> None:
    """Reacts to a verdict: to a thumb down with the next best topics and a way to say it otherwise.

    The reply names the topic for who keeps count of verdicts (`faqbot/editors/watching.py`).
    """
    last = last_topic(tracker, domain)
    about = {"onderwerp": last.name} if last else {}
    if helped:
        reply.say("utter_hielp_wel", **about)
    elif last:
        offered = suggestions(domain, last, reply.discussed)[:NEXT_BEST]
        reply.offer("utter_hielp_niet", offered, something_else=True, **about)
    else:
        reply.offer("utter_hielp_niet_zonder_antwoord", [])
