"""The first sentence of a reply to a message in another language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rasa_sdk import Tracker

from actions.reply import Reply
from actions.understanding import entity_values, foreign_language, heard

PREFIX = "utter_andere_taal/"
OTHER = "utter_out_of_scope/andere_taal"
SURE = 0.8
"""Least probability of a topic for its answer in Dutch below that sentence."""


def speaks_dutch_only(reply: Reply, tracker: Tracker, domain: Mapping[str, Any]) -> bool:
    """Says in the visitor's language that this guide speaks Dutch, unless a referral said something in it already.

    Returns:
        Whether that is the whole reply: it is not where the question was recognised all the same.
    """
    code = foreign_language(tracker)
    if not code:
        return False
    if not entity_values(tracker, "verwijzing_taal"):
        response = PREFIX + code
        reply.say(response if response in domain.get("responses", {}) else OTHER)
    found = heard(tracker)
    return not (found.intent == "faq" and found.confidences and found.confidences[0] >= SURE)
