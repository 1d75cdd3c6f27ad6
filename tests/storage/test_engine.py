"""Two guides that start at the same moment on one new database."""

import pytest
import sqlalchemy as sa

from faqbot.storage import engine
from faqbot.storage.engine import TRIES, prepared


class Clash:
    """Fails as a database does when another process made the same table in between."""

    def __init__(self, times):
        self.left, self.asked = times, 0

    def __call__(self):
        self.asked += 1
        if self.left:
            self.left -= 1
            raise sa.exc.IntegrityError("CREATE TABLE events", {}, Exception("already exists"))


def test_tables_that_another_guide_was_making_are_seen_at_the_next_try(monkeypatch):
    monkeypatch.setattr(engine, "PAUSE", 0)
    clash = Clash(times=1)
    prepared(clash)
    assert clash.asked == 2


def test_what_goes_on_failing_is_raised(monkeypatch):
    monkeypatch.setattr(engine, "PAUSE", 0)
    clash = Clash(times=TRIES)
    with pytest.raises(sa.exc.IntegrityError):
        prepared(clash)
    assert clash.asked == TRIES
