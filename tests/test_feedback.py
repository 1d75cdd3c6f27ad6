"""What is kept of a verdict, and that a store that is down stops nothing."""

import datetime
import logging
import sqlite3

import pytest

from faqbot import feedback
from faqbot.editors.later import settled

TODAY = datetime.date(2026, 11, 28)


@pytest.fixture
def database(tmp_path, monkeypatch):
    file = tmp_path / "redactie.db"
    monkeypatch.setenv("EDITORS_URL", f"sqlite:///{file}")
    return file


def test_a_verdict_is_kept_with_topic_and_day_and_nothing_else(database):
    feedback.store("serotonine", helped=True)
    settled()
    with sqlite3.connect(database) as connection:
        columns = [row[1] for row in connection.execute("pragma table_info(editors_verdicts)")]
        rows = connection.execute("select * from editors_verdicts").fetchall()
    assert columns == ["id", "day", "topic", "helped"]
    assert rows == [(1, datetime.date.today().isoformat(), "serotonine", 1)]


def test_verdicts_are_counted_by_topic_from_a_day_on(database):
    for topic, helped, age in (("a", True, 0), ("a", False, 1), ("a", True, 9), ("b", False, 9)):
        feedback.keep_verdict(topic, helped, TODAY - datetime.timedelta(days=age))
    assert feedback.counts() == {"a": (2, 1), "b": (0, 1)}
    assert feedback.counts(TODAY - datetime.timedelta(days=8)) == {"a": (1, 1)}


def test_what_is_rated_down_most_comes_first(database):
    for topic, up, down in (("vaak", 9, 3), ("soms", 0, 1), ("nooit", 5, 0), ("ook vaak", 1, 3)):
        for helped in [True] * up + [False] * down:
            feedback.keep_verdict(topic, helped, TODAY)
    assert feedback.rated_down(least=1) == [("ook vaak", 1, 3), ("vaak", 9, 3), ("soms", 0, 1)]
    assert feedback.rated_down() == [("ook vaak", 1, 3), ("vaak", 9, 3)]


@pytest.mark.parametrize("url", ["sqlite:////dit/bestaat/niet/x.db", "geen url", "postgresql://nergens:1/x"])
def test_a_store_that_is_down_is_logged_by_kind_and_breaks_nothing(url, monkeypatch, caplog):
    monkeypatch.setenv("EDITORS_URL", url)
    with caplog.at_level(logging.ERROR):
        feedback.store("serotonine", helped=False)
        settled()
    assert "keep_verdict was not done" in caplog.text
    assert "serotonine" not in caplog.text
