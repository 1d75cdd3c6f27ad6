"""Readings by hand, for tests of what is made of them."""

from faqbot.nlu.decision import DOUBT, FAQ, OUT_OF_SCOPE, Reading


def reading(intent, key="", confidence=0.9, **more):
    topics = ((key, confidence),) if intent in (FAQ, DOUBT) else more.pop("topics", ())
    outside = more.pop("outside", 0.9 if intent == OUT_OF_SCOPE else 0.1)
    return Reading(intent, key or intent, confidence, topics, "out_of_scope/dosis", outside, **more)


def reader(known):
    """Reads a text as the first of the known ones that it holds; anything else lies outside."""
    return lambda text: next((found for words, found in known.items() if words in text), reading(OUT_OF_SCOPE))


VEZELS, KEFIR = reading(FAQ, "faq/vezels"), reading(FAQ, "faq/kefir")
