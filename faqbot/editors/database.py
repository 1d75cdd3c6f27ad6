"""The editors' own database: missed questions and reactions. Apart from conversations, and without who wrote what."""

from __future__ import annotations

import functools
import os

import sqlalchemy as sa
from sqlalchemy.engine import Engine

VARIABLE = "EDITORS_URL"
DEFAULT_URL = "sqlite:///redactie.db"

METADATA = sa.MetaData()

MISSES = sa.Table(
    "misses",
    METADATA,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("day", sa.Date, nullable=False, index=True),
    sa.Column("kind", sa.String(20), nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("topic", sa.String(80), nullable=True),
)
"""A question that was not answered, doubted or rated down: the day, which of these, its masked words, and for a thumb
down the topic of that answer. No sender, no channel, no time of day."""

REACTIONS = sa.Table(
    "reactions",
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


def url() -> str:
    """Where it stands: EDITORS_URL (any database that SQLAlchemy knows), or redactie.db in the working folder."""
    return os.environ.get(VARIABLE) or DEFAULT_URL


def engine() -> Engine:
    """The database, with its tables. Raises sqlalchemy's errors when it cannot be opened."""
    return _engine(url())


@functools.lru_cache(maxsize=8)
def _engine(where: str) -> Engine:
    # Errors of the database must not carry a visitor's words into a log.
    made = sa.create_engine(where, hide_parameters=True)
    if made.dialect.name == "sqlite":
        sa.event.listen(made, "connect", _thorough)
    METADATA.create_all(made)
    return made


def _thorough(connection: object, _record: object) -> None:
    """What is erased is gone from the file as well; two processes wait for each other."""
    cursor = connection.cursor()  # type: ignore[attr-defined]
    cursor.execute("PRAGMA secure_delete = ON")
    cursor.execute("PRAGMA busy_timeout = 5000")
    cursor.close()
