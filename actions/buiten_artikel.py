"""Says plainly what the article does not cover, and where to go with it."""

from typing import Any

from rasa_sdk import Action, Tracker

from actions.memory import last_topic
from actions.reply import LAST_TOPIC, MOST_BUTTONS, Reply
from actions.starters import STARTERS
from actions.topic_action import TopicAction
from actions.understanding import heard, in_words, names_outside, ranked_topics
from actions.verduidelijk import TWICE
from faqbot.answers.follow_up import explanation
from faqbot.answers.topics import Topic, topics

UNKNOWN = "utter_onbekend_onderwerp"
NOT_NEAR = frozenset({"over_de_bot", "ver_weg", "andere_taal", "onleesbaar", "huisdier"})
"""Kinds that have nothing to do with a person's gut: no topic is near."""

NOT_UNDERSTOOD = frozenset({"onleesbaar", "ver_weg", ""})
"""Kinds that leave open whether the visitor was understood at all."""

CLEARLY_ABOUT, ABOUT = 0.6, 0.35
"""Probability from which the nearest topic becomes the subject that a follow-up goes on about: in any message, and in
one that names a subject of the article ("wat kost een potje probiotica?")."""

NEAR = "dichtbij"
"""Under a kind's text: the topics that it is near to."""

POINTS_AT = 0.35
"""Probability of the likeliest topic below which a message points at no topic itself."""

LEAST_CONFIDENCE = 0.02
"""A topic below this probability is not near enough to be offered."""


class ActionBuitenArtikel(TopicAction, Action):
    """A reply for each kind of question outside the article; near ones with the topics that come closest."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_buiten_artikel"

    def respond(self, reply: Reply, tracker: Tracker, domain: dict[str, Any]) -> None:
        """Says what is not covered, by name where the message has one, and offers the nearest topics."""
        kind = heard(tracker).kind
        response = f"utter_out_of_scope/{kind}"
        if response not in domain.get("responses", {}):
            response = UNKNOWN
        if kind in NOT_UNDERSTOOD and reply.not_understood() >= TWICE:
            reply.offer("utter_weer_niet_begrepen", topics(domain, STARTERS))
            return
        near = [] if kind in NOT_NEAR else _near_topics(tracker, domain, response)
        _remember_subject(reply, tracker, domain)
        said = _text(domain, response)
        uncovered = [name for name in names_outside(tracker) if name not in said]
        if uncovered and near:
            reply.say("utter_niet_in_artikel", niet_in_artikel=in_words(uncovered))
        if near:
            reply.say(response)
            reply.offer("utter_wel_in_artikel", near)
        else:
            reply.offer(response, [])


def _remember_subject(reply: Reply, tracker: Tracker, domain: dict[str, Any]) -> None:
    """Keeps what the message is about, so that "en wat zijn het eigenlijk?" can go on about it.

    One that names nothing ("wat kost dat?") is still about the last subject.
    """
    message, ranked = heard(tracker), ranked_topics(tracker, domain)
    if not ranked or (not message.names_subject and last_topic(tracker, domain)):
        return
    confidence = message.confidences[0]
    explained = _explained(tracker, domain)
    if confidence >= CLEARLY_ABOUT or (message.names_subject and confidence >= ABOUT):
        reply.remember(LAST_TOPIC, ranked[0].name)
    elif explained:
        reply.remember(LAST_TOPIC, explained.name)


def _explained(tracker: Tracker, domain: dict[str, Any]) -> Topic | None:
    """What explains the subject that the message names ("Wat zijn probiotica?")."""
    named = heard(tracker).names_subject
    return explanation(domain, tracker.latest_message.get("text") or "") if named else None


def _text(domain: dict[str, Any], response: str) -> str:
    """What a response says, to keep from naming twice what it names itself ("baby's en kinderen")."""
    return " ".join(variation.get("text") or "" for variation in domain.get("responses", {}).get(response, []))


def _near_topics(tracker: Tracker, domain: dict[str, Any], response: str) -> list[Topic]:
    """The topics that come closest: what the message itself points at, else what its kind of question is near to."""
    confidences = heard(tracker).confidences
    ranked = ranked_topics(tracker, domain)
    first = (domain.get("responses", {}).get(response) or [{}])[0]
    named = topics(domain, (first.get("metadata") or {}).get(NEAR) or [])
    if named and (not confidences or confidences[0] < POINTS_AT):
        subject = _explained(tracker, domain)
        return [*([subject] if subject else []), *(found for found in named if found != subject)][:MOST_BUTTONS]
    near = [found for found, confidence in zip(ranked, confidences, strict=False) if confidence >= LEAST_CONFIDENCE]
    return (near or ranked[:1])[:MOST_BUTTONS]
