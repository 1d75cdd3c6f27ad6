"""The database engine as this project wants it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Engine

CONNECT_SECONDS = 3
"""Longest wait for a connection to a database server."""

BUSY_MS = 5000
"""Longest wait for another process that is writing to the same SQLite file."""


TRIES, PAUSE = 5, 0.2
"""How often tables are tried to be made, and the seconds in between."""


def prepared(make: Callable[[], None]) -> None:
    """Makes tables that another process or thread makes at the same moment: two guides start on one new database.

    Both then see no table, and the second to make it gets an error; on its next try it sees the table.

    Args:
        make: makes what is not there yet.

    Raises:
        sqlalchemy.exc.DBAPIError: when it goes on failing.
    """
    for _ in range(TRIES - 1):
        try:
            return make()
        except (sa.exc.IntegrityError, sa.exc.ProgrammingError):
            time.sleep(PAUSE)
        except sa.exc.OperationalError as error:
            # SQLite says it in this way; of a database that cannot be reached nobody should wait for five tries.
            if "already exists" not in str(error.orig):
                raise
            time.sleep(PAUSE)
    return make()


def tuned(engine: Engine) -> Engine:
    """The same database, without visitors' words in its errors, quick to notice that it is gone.

    Args:
        engine: an engine as Rasa makes it. It is closed.
    """
    options: dict[str, Any] = {"hide_parameters": True, "pool_pre_ping": True}
    if engine.dialect.name == "sqlite":
        # One connection for good: opening a file costs more than the query.
        options |= {"poolclass": sa.pool.StaticPool, "connect_args": {"check_same_thread": False}}
    elif engine.dialect.name == "postgresql":
        options["connect_args"] = {"connect_timeout": CONNECT_SECONDS}
    engine.dispose()
    made = sa.create_engine(engine.url, **options)
    if engine.dialect.name == "sqlite":
        sa.event.listen(made, "connect", _write_ahead)
    return made


def is_in_memory(engine: Engine) -> bool:
    """Whether the database lives in this process alone."""
    return engine.dialect.name == "sqlite" and engine.url.database in (None, "", ":memory:")


def _write_ahead(connection: Any, _record: Any) -> None:
    """A power cut may cost the last moments, a killed process costs nothing."""
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.execute(f"PRAGMA busy_timeout={BUSY_MS}")
    cursor.close()
