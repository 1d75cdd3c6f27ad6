"""Remembers which updates came in before: platforms deliver again when they doubt whether we heard them."""

from __future__ import annotations

import hashlib
import logging
import time
from typing import Any

import sqlalchemy as sa
from sqlalchemy.pool import StaticPool

logger = logging.getLogger(__name__)

HOURS = 48
"""How long an update is remembered: twice as long as an update may be old, so that a replay finds it here."""
PRUNE_EVERY = 1000

IN_MEMORY = "sqlite://"


class Seen:
    """Says of each update whether it is the first of its kind.

    Args:
        channel: the channel's name; each has its own updates.
        url: an SQLAlchemy address. In memory by default, enough for one process; several processes share a database.
    """

    def __init__(self, channel: str, url: str = IN_MEMORY) -> None:
        self._channel = channel
        memory = {"poolclass": StaticPool, "connect_args": {"check_same_thread": False}} if url == IN_MEMORY else {}
        self._engine = sa.create_engine(url, future=True, **memory)
        if self._engine.dialect.name == "sqlite":
            sa.event.listen(self._engine, "connect", _quick)
        self._table = sa.Table(
            "channel_seen",
            sa.MetaData(),
            sa.Column("key", sa.String(64), primary_key=True),
            sa.Column("at", sa.Float, nullable=False, index=True),
        )
        self._ready = False
        self._inserted = 0

    def first(self, key: str) -> bool:
        """Whether this update was not seen before; from now on it was.

        Two processes that ask at once get one yes. A database that is down gets a yes: better twice than never.
        """
        hashed = hashlib.sha256(f"{self._channel}\0{key}".encode("utf-8", "replace")).hexdigest()
        try:
            self._prepare()
            with self._engine.begin() as connection:
                connection.execute(self._table.insert().values(key=hashed, at=time.time()))
            self._prune()
        except sa.exc.IntegrityError:
            return False
        except sa.exc.SQLAlchemyError as error:
            logger.error("channel %s: remembering updates failed with %s", self._channel, type(error).__name__)
        return True

    def close(self) -> None:
        """Lets go of the database."""
        self._engine.dispose()

    def _prepare(self) -> None:
        if not self._ready:
            self._table.metadata.create_all(self._engine)
            self._ready = True

    def _prune(self) -> None:
        if self._inserted % PRUNE_EVERY == 0:
            with self._engine.begin() as connection:
                connection.execute(self._table.delete().where(self._table.c.at < time.time() - HOURS * 3600))
        self._inserted += 1


def _quick(connection: Any, _record: Any) -> None:
    # What a power cut could take away costs one answer too many; waiting for the disk costs every message.
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")
