"""Reactions and experiences that visitors leave for the editors: nothing is shown before an editor approved it.

Kept are the masked words, the day, which consent was given and a code; not who wrote it, nor on which channel. With the
code its writer can have it removed.
"""

from __future__ import annotations

import csv
import datetime
import io
import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from faqbot.editors.database import REACTIONS, engine
from faqbot.editors.flags import flags
from faqbot.privacy.masking import mask

WAITING, APPROVED, REFUSED, SPAM = "wacht", "goedgekeurd", "geweigerd", "spam"
DECISIONS = (APPROVED, REFUSED, SPAM)

CONSENT = "2026-11"
"""The version of the question that the visitor said yes to (utter_ask_reactie_akkoord): raise it when that changes."""

LONGEST = 3000
"""Characters of a reaction that are kept."""

DAYS_REFUSED, DAYS_WAITING = 30, 180
"""How long a refused one is kept, in case its writer asks about it, and how long one may wait for a decision."""

_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""For codes: none that is easily taken for another."""


@dataclass(frozen=True)
class Reaction:
    """One reaction as it is kept."""

    id: int
    code: str
    day: datetime.date
    text: str
    consent: str
    flags: tuple[str, ...]
    status: str
    decided: datetime.date | None


def as_kept(text: str) -> str:
    """A reaction as it is kept: masked and cut."""
    return mask(text).strip()[:LONGEST]


def new_code() -> str:
    """A code for a reaction that is about to be kept."""
    letters = "".join(secrets.choice(_LETTERS) for _ in range(8))
    return f"{letters[:4]}-{letters[4:]}"


def add(text: str, *, code: str = "", alarm: bool = False, day: datetime.date | None = None) -> str:
    """Puts a reaction in the queue and returns its code.

    Args:
        text: the words as typed.
        code: the code that its writer gets; a new one unless given.
        alarm: whether they hold an alarm signal.
        day: today, unless given.

    Raises:
        sqlalchemy.exc.SQLAlchemyError: the database is gone.
    """
    kept = as_kept(text)
    row = {
        "code": code or new_code(),
        "day": day or datetime.date.today(),
        "text": kept,
        "consent": CONSENT,
        "flags": ",".join(flags(kept, alarm=alarm)),
        "status": WAITING,
    }
    with engine().begin() as connection:
        connection.execute(REACTIONS.insert().values(**row))
    return str(row["code"])


def reactions(status: str | None = None) -> list[Reaction]:
    """All of them, or those of one status, oldest first."""
    query = sa.select(REACTIONS).order_by(REACTIONS.c.id)
    if status:
        query = query.where(REACTIONS.c.status == status)
    with engine().connect() as connection:
        return [_read(row) for row in connection.execute(query)]


def _read(row: sa.engine.Row) -> Reaction:
    values = dict(row._mapping)
    values["flags"] = tuple(filter(None, values["flags"].split(",")))
    return Reaction(**values)


def decide(id: int, status: str, today: datetime.date | None = None) -> bool:
    """Approves, refuses or calls it spam; whether there was such a reaction. Raises ValueError for another status."""
    if status not in DECISIONS:
        raise ValueError(status)
    change = {"status": status, "decided": today or datetime.date.today()}
    with engine().begin() as connection:
        return bool(connection.execute(REACTIONS.update().where(REACTIONS.c.id == id).values(**change)).rowcount)


def erase(code: str) -> bool:
    """Erases the reaction with that code, for good; whether there was one."""
    wanted = "".join(letter for letter in code.upper() if letter in _LETTERS)
    with engine().begin() as connection:
        query = REACTIONS.delete().where(REACTIONS.c.code == f"{wanted[:4]}-{wanted[4:]}")
        return bool(connection.execute(query).rowcount)


def purge(today: datetime.date | None = None) -> int:
    """Erases what was refused or waits for too long, and returns how many went. Approved ones stay."""
    now = today or datetime.date.today()
    refused = now - datetime.timedelta(days=DAYS_REFUSED)
    waiting = now - datetime.timedelta(days=DAYS_WAITING)
    table = REACTIONS.c
    old = sa.or_(
        sa.and_(table.status.in_([REFUSED, SPAM]), table.decided < refused),
        sa.and_(table.status == WAITING, table.day < waiting),
    )
    with engine().begin() as connection:
        return int(connection.execute(REACTIONS.delete().where(old)).rowcount)


def export(found: Sequence[Reaction], form: str) -> str:
    """Day and words of each, as "json" or "csv". Only what editors approved is meant to leave this program."""
    rows = [{"datum": each.day.isoformat(), "tekst": each.text} for each in found]
    if form == "json":
        return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"
    out = io.StringIO()
    writer = csv.DictWriter(out, ["datum", "tekst"])
    writer.writeheader()
    # A cell that starts like a formula would be run by a spreadsheet.
    writer.writerows(
        {**row, "tekst": f"'{row['tekst']}" if row["tekst"][:1] in "=+-@" else row["tekst"]} for row in rows
    )
    return out.getvalue()
