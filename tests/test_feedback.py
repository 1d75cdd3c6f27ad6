"""What is kept of a verdict, and that a store that is down stops nothing."""

import datetime
import logging
import sqlite3

import pytest

from faqbot import feedback


@pytest.fixture
def database(tmp_path, monkeypatch):
    file = tmp_path / "feedback.db"
    monkeypatch.setenv("FEEDBACK_URL", f"sqlite:///{file}")
    return file


def test_a_verdict_is_kept_with_topic_and_day_and_nothing_else(database):
    assert feedback.store("serotonine", helped=True)
    with sqlite3.connect(database) as connection:
        columns = [row[1] for row in connection.execute("pragma table_info(feedback)")]
        rows = connection.execute("select * from feedback").fetchall()
    assert columns == ["id", "day", "topic", "helped"]
    assert rows == [(1, datetime.date.today().isoformat(), "serotonine", 1)]


def test_verdicts_are_counted_by_topic(database):
    for topic, helped in (("a", True), ("a", False), ("a", True), ("b", False)):
        feedback.store(topic, helped)
    assert feedback.counts() == {"a": (2, 1), "b": (0, 1)}


@pytest.mark.parametrize("url", ["sqlite:////dit/bestaat/niet/x.db", "geen url", "postgresql://nergens:1/x"])
def test_a_store_that_is_down_is_logged_by_kind_and_breaks_nothing(url, monkeypatch, caplog):
    monkeypatch.setenv("FEEDBACK_URL", url)
    with caplog.at_level(logging.ERROR):
        assert not feedback.store("serotonine", helped=False)
    assert "feedback was not stored" in caplog.text
    assert "serotonine" not in caplog.text
