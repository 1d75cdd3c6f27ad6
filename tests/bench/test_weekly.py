"""The simulated week plays fair: visitors ask what the guide never saw, and only right questions are accepted."""

from bench import weekly
from faqbot.content.knowledge import INTENT, ROOT, knowledge
from faqbot.editors.grouping import Group


def test_visitors_ask_nothing_that_was_trained_on():
    week = weekly.divide(ROOT, weekly.UNFORESEEN, 12)
    assert len(week.known[INTENT + "kombucha"]) == weekly.UNFORESEEN_LINES
    assert len(week.known[INTENT + "acaciavezels"]) == 12
    visitors = weekly.asked(week, 200)
    assert len(visitors) == 200
    assert all(text not in week.known[intent] for intent, text in visitors)
    assert weekly.asked(week, 200) == visitors


def test_unforeseen_topics_exist():
    assert set(weekly.UNFORESEEN) <= {entry.name for entry in knowledge()}


def miss(number, text):
    return weekly.Miss(number, weekly.datetime.date(2026, 11, 28), weekly.DOUBTED, text, None)


def test_editor_accepts_two_groups_and_of_those_only_what_belongs():
    intents = {"a": "faq/kombucha", "b": "faq/kombucha", "c": "faq/serotonine", "d": "faq/serotonine", "e": "faq/x"}
    groups = [Group(tuple(miss(n, t) for n, t in enumerate(texts)), ()) for texts in ("ee", "abe", "cd", "a")]
    week = weekly.Week({intent: [] for intent in intents.values()}, {})
    known = weekly.accept(groups, intents, week)
    assert known == {"faq/kombucha": ["a", "b"], "faq/serotonine": ["c", "d"], "faq/x": []}
    assert week.known["faq/kombucha"] == []
    assert weekly.purity(groups, intents) == (4, 5)
