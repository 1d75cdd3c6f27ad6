"""The simulated week plays fair: visitors ask what the guide never saw, and only right questions are accepted."""

import datetime

import pytest

from bench import weekly
from faqbot.content.knowledge import INTENT, ROOT, knowledge
from faqbot.editors import misses
from faqbot.editors.grouping import Group
from faqbot.editors.nearest import training_lines

TODAY = datetime.date(2026, 11, 28)


@pytest.fixture(scope="module")
def week():
    return weekly.divide(ROOT, weekly.UNFORESEEN, 12)


def test_visitors_ask_nothing_that_was_trained_on(week):
    assert len(week.known[INTENT + "kombucha"]) == weekly.UNFORESEEN_LINES
    assert len(week.known[INTENT + "acaciavezels"]) == 12
    visitors = weekly.asked(week, 200)
    assert len(visitors) == 200
    assert all(text not in week.known[intent] for intent, text in visitors)
    assert weekly.asked(week, 200) == visitors


def test_unforeseen_topics_exist():
    assert set(weekly.UNFORESEEN) <= {entry.name for entry in knowledge()}


def test_small_project_holds_the_known_lines_and_no_others(week, tmp_path):
    weekly.project(tmp_path, week)
    found = [(line.intent, line.text) for line in training_lines(tmp_path)]
    assert sorted(set(found)) == sorted({(intent, text) for intent, texts in week.known.items() for text in texts})
    assert {e.name for e in knowledge(tmp_path / "data" / "knowledge")} == {e.name for e in knowledge()}
    assert (tmp_path / "evaluation" / "questions").is_dir()


def test_editor_accepts_two_groups_and_of_those_only_what_belongs(week, tmp_path, monkeypatch):
    monkeypatch.setenv("EDITORS_URL", f"sqlite:///{tmp_path}/redactie.db")
    weekly.project(tmp_path, week)
    a, b, c, d, e = (f"vraag {letter} over {letter * 9}" for letter in "abcde")
    intents = {a: "faq/kombucha", b: "faq/kombucha", c: "faq/serotonine", d: "faq/serotonine", e: "faq/acaciavezels"}
    for text in intents:
        misses.record(misses.DOUBTED, text, day=TODAY)
    kept = {miss.text: miss for miss in misses.misses()}
    groups = [Group(tuple(kept[t] for t in texts), ()) for texts in ([e], [a, b, e], [c, d], [a])]
    assert dict(weekly.accept(tmp_path, groups, intents)) == {"faq/kombucha": [a, b], "faq/serotonine": [c, d]}
    written = {line.text: line.intent for line in training_lines(tmp_path)}
    assert written[a] == "faq/kombucha"
    assert e not in written
    assert misses.misses() == []
    assert weekly.purity(groups, intents) == (4, 5)
