"""The editors' own database: missed questions, verdicts, reactions. Apart from conversations, without who wrote."""

from __future__ import annotations

import functools
import os
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Engine

from faqbot.storage.engine import prepared

VARIABLE = "EDITORS_URL"
DEFAULT_URL = "sqlite:///redactie.db"

CONNECT_SECONDS = 3
"""Longest wait for a connection to a database server."""

METADATA = sa.MetaData()

MISSES = sa.Table(
    "editors_misses",
    METADATA,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("day", sa.Date, nullable=False, index=True),
    sa.Column("kind", sa.String(20), nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("topic", sa.String(80), nullable=True),
)
"""A question that was not answered, doubted or rated down: the day, which of these, its masked words, and for a thumb
down the topic of that answer. No sender, no channel, no time of day."""

VERDICTS = sa.Table(
    "editors_verdicts",
    METADATA,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("day", sa.Date, nullable=False),
    sa.Column("topic", sa.String(80), nullable=False, index=True),
    sa.Column("helped", sa.Boolean, nullable=False),
)
"""A thumb under an answer: the day, the topic, up or down. No words."""

REACTIONS = sa.Table(
    "editors_reactions",
    METADATA,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("code", sa.String(12), nullable=False, unique=True),
    sa.Column("day", sa.Date, nullable=False, index=True),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("consent", sa.String(20), nullable=False),
    sa.Column("flags", sa.String(200), nullable=False),
    sa.Column("status", sa.String(20), nullable=False, index=True),
    sa.Column("decided", sa.Date, nullable=True),
)
"""A reaction for the editors: a code by which its writer can have it removed, the day, its masked words, which text of
consent was agreed to, what the rules say of it, and what the editors decided."""


def url() -> sa.engine.URL:
    """Where it stands: EDITORS_URL, else beside the conversations where DB_HOST names their server, else redactie.db.

    Raises sqlalchemy.exc.ArgumentError when EDITORS_URL is no address.
    """
    given = os.environ.get(VARIABLE)
    if given or not os.environ.get("DB_HOST"):
        return sa.engine.make_url(given or DEFAULT_URL)
    return sa.engine.URL.create(
        "postgresql",
        username=os.environ.get("DB_USER"),
        password=os.environ.get("DB_PASSWORD"),
        host=os.environ["DB_HOST"],
        database=os.environ.get("DB_NAME"),
    )


def engine() -> Engine:
    """The database, with its tables. Raises sqlalchemy's errors when it cannot be opened."""
    return _engine(url())


@functools.lru_cache(maxsize=8)
def _engine(where: sa.engine.URL) -> Engine:
    # Errors of the database must not carry a visitor's words into a log.
    options: dict[str, Any] = {"hide_parameters": True, "pool_pre_ping": True}
    if where.get_backend_name() == "postgresql":
        options["connect_args"] = {"connect_timeout": CONNECT_SECONDS}
    elif where.database in (None, "", ":memory:"):
        # One connection for all threads: each other one would see an empty database.
        options |= {"poolclass": sa.pool.StaticPool, "connect_args": {"check_same_thread": False}}
    made = sa.create_engine(where, **options)
    if made.dialect.name == "sqlite":
        sa.event.listen(made, "connect", _thorough)
    prepared(lambda: METADATA.create_all(made))
    return made


def _thorough(connection: Any, _record: Any) -> None:
    """What is erased is gone from the file as well; two processes wait for each other."""
    cursor = connection.cursor()
    cursor.execute("PRAGMA secure_delete = ON")
    cursor.execute("PRAGMA busy_timeout = 5000")
    cursor.close()
