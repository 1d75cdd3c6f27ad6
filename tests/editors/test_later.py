"""Work that nobody waits for is done in order, and its failure is told by kind alone."""

import logging
import threading

from faqbot.editors import later as module
from faqbot.editors.later import later, settled


def test_in_the_order_given():
    done = []
    for number in range(50):
        later(done.append, number)
    settled()
    assert done == list(range(50))


def test_a_failure_is_logged_by_kind_and_the_next_is_done(caplog):
    def fails(words):
        raise ValueError(words)

    done = []
    with caplog.at_level(logging.ERROR):
        later(fails, "geheime woorden")
        later(done.append, 1)
        settled()
    assert done == [1]
    assert "fails was not done: ValueError" in caplog.text
    assert "geheime" not in caplog.text


def test_there_is_an_end_to_what_waits(monkeypatch, caplog):
    monkeypatch.setattr(module, "_room", threading.BoundedSemaphore(1))
    gate, done = threading.Event(), []
    with caplog.at_level(logging.ERROR):
        later(gate.wait)
        later(done.append, 1)
        gate.set()
        settled()
    assert done == []
    assert "append was not done: too much waits" in caplog.text
