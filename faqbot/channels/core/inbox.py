"""What was taken from a platform and is not answered yet, on disk: a server that is killed goes on where it was.

A row comes before the platform hears that its message is taken, and goes when the last request of the reply is out.
It holds the message, and once the conversation has answered, the requests that bring the reply and how many are out.
Both are sealed, and what is deleted is overwritten: this is health data of people whose number stands beside it.
"""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import hashlib
import logging
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import sqlalchemy as sa
from cryptography.fernet import InvalidToken
from sqlalchemy.pool import StaticPool

from faqbot.channels.core.message import Call, Incoming
from faqbot.channels.core.sealed import Seal
from faqbot.channels.core.settings import BadSettings

logger = logging.getLogger(__name__)

IN_MEMORY = ":memory:"
BUSY_MS = 5000
TIDY_SECONDS = 10.0
"""After this long what was deleted has left the write-ahead log too. Each time waits for the disk."""

_held: dict[Path, IO[bytes]] = {}
"""Locks on the files of this process, until it ends. The kernel lets go of them when it is killed."""


@dataclass(frozen=True)
class Waiting:
    """A message that was taken.

    Attributes:
        row: where it stands.
        conversation: whose it is.
        incoming: the message.
        calls: the requests that bring the reply; None while the conversation has not answered.
        sent: how many of them are out.
    """

    row: int
    conversation: str
    incoming: Incoming
    calls: Sequence[Call] | None = None
    sent: int = 0


class Inbox:
    """The messages of one channel that are not answered yet. A disk that fails costs its certainty, never an answer.

    Args:
        channel: the channel's name; all channels of a process share a file.
        seal: closes what is written.
        file: where; ":memory:" keeps nothing after the process.
        oldest: seconds after which a row is no longer answered.
    """

    def __init__(self, channel: str, seal: Seal, file: str, oldest: float) -> None:
        self._channel, self._seal, self._file, self._oldest = channel, seal, file, oldest
        self._engine: sa.engine.Engine | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._table = sa.Table(
            "channel_inbox",
            sa.MetaData(),
            sa.Column("id", sa.Integer, primary_key=True),
            sa.Column("channel", sa.String(32), nullable=False),
            sa.Column("key", sa.String(64), nullable=False),
            sa.Column("conversation", sa.String(128), nullable=False),
            sa.Column("at", sa.Float, nullable=False),
            sa.Column("message", sa.LargeBinary, nullable=False),
            sa.Column("calls", sa.LargeBinary),
            sa.Column("sent", sa.Integer, nullable=False, default=0),
            sa.UniqueConstraint("channel", "key"),
            # A number is never used again, so that rows stay in the order in which they came.
            sqlite_autoincrement=True,
        )

    def hold(self) -> None:
        """Keeps other processes out of the file, for they would answer the same messages. Raises BadSettings."""
        if self._file == IN_MEMORY or (path := Path(self._file).resolve()) in _held:
            return
        try:
            lock = path.with_name(f"{path.name}.lock").open("ab")
            fcntl.lockf(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise BadSettings(
                f"Kanaal {self._channel}: `inbox` ({path.name}) is in gebruik door een ander proces of niet te "
                f"schrijven ({type(error).__name__}). Geef elk proces een eigen bestand. Hoe: docs/kanalen.md."
            ) from None
        _held[path] = lock

    def put(self, key: str, conversation: str, incoming: Incoming) -> int | None:
        """Keeps a message before the platform hears that it is taken.

        Returns:
            Its row; 0 when it stands there already; None when it could not be kept.
        """
        values = {"channel": self._channel, "key": _hash(key), "conversation": conversation, "at": time.time()}
        try:
            with self._begin() as connection:
                made = connection.execute(self._table.insert().values(**values, message=self._seal.message(incoming)))
                return int(made.inserted_primary_key[0])
        except sa.exc.IntegrityError:
            return 0
        except (sa.exc.SQLAlchemyError, OSError) as error:
            self._failed(error)
            return None

    def answered(self, row: int | None, calls: Sequence[Call]) -> None:
        """Keeps the reply before any of it is sent."""
        self._update(row, calls=self._seal.calls(calls))

    def sent(self, row: int | None, count: int) -> None:
        """Notes that so many requests of the reply are out."""
        self._update(row, sent=count)

    def done(self, row: int | None) -> None:
        """Forgets a message whose reply is out."""
        if row is None:
            return
        with self._failing(), self._begin() as connection:
            connection.execute(self._table.delete().where(self._table.c.id == row))
        self._tidy_later()

    def waiting(self) -> list[Waiting]:
        """What an earlier process left, oldest first. What is too old, or sealed with another secret, is forgotten."""
        try:
            with self._begin() as connection:
                return self._left(connection)
        except (sa.exc.SQLAlchemyError, OSError) as error:
            self._failed(error)
            return []

    def _left(self, connection: Any) -> list[Waiting]:
        # Also what is left of channels that are off by now.
        connection.execute(self._table.delete().where(self._table.c.at < time.time() - self._oldest))
        mine = self._table.select().where(self._table.c.channel == self._channel).order_by(self._table.c.id)
        found = []
        for row in connection.execute(mine).fetchall():
            if one := self._opened(row):
                found.append(one)
            else:
                connection.execute(self._table.delete().where(self._table.c.id == row.id))
        return found

    def close(self) -> None:
        """Lets go of the database, not of the lock: this process may open it again."""
        if self._timer is not None:
            self._timer.cancel()
        if self._engine is not None:
            self._tidy()
            self._engine.dispose()
            self._engine = None

    def _tidy_later(self) -> None:
        if self._timer is not None or self._file == IN_MEMORY:
            return
        with contextlib.suppress(RuntimeError):  # no loop runs
            self._timer = asyncio.get_running_loop().call_later(TIDY_SECONDS, self._tidy)

    def _tidy(self) -> None:
        """Empties the write-ahead log, which holds what was deleted."""
        self._timer = None
        if self._file == IN_MEMORY or self._engine is None:
            return
        with self._failing(), self._engine.connect() as connection:
            connection.execute(sa.text("PRAGMA wal_checkpoint(TRUNCATE)"))

    def _opened(self, row: Any) -> Waiting | None:
        try:
            calls = self._seal.opened_calls(row.calls) if row.calls else None
            return Waiting(row.id, row.conversation, self._seal.opened_message(row.message), calls, row.sent)
        except (InvalidToken, ValueError, LookupError, TypeError):
            logger.error("channel %s: a message that was left could not be read and is forgotten", self._channel)
            return None

    def _update(self, row: int | None, **values: Any) -> None:
        if row is None:
            return
        with self._failing(), self._begin() as connection:
            connection.execute(self._table.update().where(self._table.c.id == row).values(**values))

    def _begin(self) -> Any:
        if self._engine is None:
            options: dict[str, Any] = {"poolclass": StaticPool, "connect_args": {"check_same_thread": False}}
            address = "sqlite://" if self._file == IN_MEMORY else f"sqlite:///{self._file}"
            engine = sa.create_engine(address, future=True, hide_parameters=True, **options)
            sa.event.listen(engine, "connect", _careful)
            self._table.metadata.create_all(engine)
            self._engine = engine
        return self._engine.begin()

    @contextlib.contextmanager
    def _failing(self) -> Iterator[None]:
        try:
            yield
        except (sa.exc.SQLAlchemyError, OSError) as error:
            self._failed(error)

    def _failed(self, error: Exception) -> None:
        logger.error("channel %s: the inbox failed with %s", self._channel, type(error).__name__)


def _hash(key: str) -> str:
    return hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()


def _careful(connection: Any, _record: Any) -> None:
    """A killed process loses nothing; a power cut may cost the last moments. What is deleted is overwritten."""
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.execute("PRAGMA secure_delete=ON")
    cursor.execute(f"PRAGMA busy_timeout={BUSY_MS}")
    cursor.close()
