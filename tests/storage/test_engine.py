"""Two guides that start at the same moment on one new database."""

import pytest
import sqlalchemy as sa

from faqbot.storage import engine
from faqbot.storage.engine import TRIES, prepared


class Clash:
    """Fails as a database does when another process made the same table in between."""

    def __init__(self, times, kind=sa.exc.IntegrityError, says="table events already exists"):
        self.left, self.asked = times, 0
        self.kind, self.says = kind, says

    def __call__(self):
        self.asked += 1
        if self.left:
            self.left -= 1
            raise self.kind("CREATE TABLE events", {}, Exception(self.says))


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


def test_sqlite_says_in_its_own_way_that_the_table_was_made_in_between(monkeypatch):
    monkeypatch.setattr(engine, "PAUSE", 0)
    clash = Clash(times=1, kind=sa.exc.OperationalError)
    prepared(clash)
    assert clash.asked == 2


def test_a_database_that_is_gone_is_not_tried_again():
    clash = Clash(times=1, kind=sa.exc.OperationalError, says="unable to open database file")
    with pytest.raises(sa.exc.OperationalError):
        prepared(clash)
    assert clash.asked == 1
