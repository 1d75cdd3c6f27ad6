"""`python -m faqbot.privacy opschonen`, `verwijderen` or `inzage`: what the law asks of whoever runs the guide."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from typing import Any

NOT_THERE = "Van dit gesprek is niets bewaard."
NO_STORE = "endpoints.yml noemt geen tracker_store: gesprekken staan dan alleen in het geheugen van de server."


def stored(endpoints: str) -> Any:
    """The tracker store that a file like endpoints.yml names. Raises SystemExit when it names none."""
    from rasa.core.brokers.sql import SQLEventBroker
    from rasa.core.tracker_store import TrackerStore
    from rasa.core.utils import AvailableEndpoints

    from faqbot import quiet

    quiet.configure()
    read = AvailableEndpoints.read_endpoints(endpoints)
    if read.tracker_store is None:
        raise SystemExit(NO_STORE)
    broker = None
    if read.event_broker is not None and (read.event_broker.type or "").lower() == "sql":
        broker = asyncio.run(SQLEventBroker.from_endpoint_config(read.event_broker))
    return TrackerStore.create(read.tracker_store, event_broker=broker)


def clean_up(endpoints: str, days: str | None) -> int:
    """Erases what is older than the retention period; returns how many events that were."""
    from faqbot.privacy.retention import purge, retention_days

    return purge(stored(endpoints), retention_days(days))


def clean_up_editors() -> str:
    """Erases what editors got and was kept long enough; returns how much that was, in words."""
    from faqbot.editors.erasing import purge

    gone = purge()
    return f"{gone.misses} gemiste vragen en {gone.reactions} reacties gewist."


def erase_one(endpoints: str, sender_id: str) -> None:
    """Erases one conversation. A running server notices it at that conversation's next message."""
    from types import SimpleNamespace

    from rasa.core.lock_store import InMemoryLockStore

    from faqbot.privacy.forgetting import forget

    agent = SimpleNamespace(tracker_store=stored(endpoints), lock_store=InMemoryLockStore())
    asyncio.run(forget(agent, sender_id))


def export_one(endpoints: str, sender_id: str) -> str:
    """One conversation as JSON. Raises SystemExit when nothing of it is kept."""
    from faqbot.privacy.export import export

    found = asyncio.run(export(stored(endpoints), sender_id))
    if found is None:
        raise SystemExit(NOT_THERE)
    return json.dumps(found, ensure_ascii=False, indent=2)


def main(given: list[str] | None = None) -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="faqbot.privacy", description=__doc__)
    parser.add_argument("--endpoints", default="endpoints.yml")
    commands = parser.add_subparsers(dest="command", required=True)
    clean = commands.add_parser("opschonen", help="wis wat ouder is dan de bewaartermijn, ook bij de redactie")
    clean.add_argument("--dagen", help="bewaartermijn in dagen (anders RETENTION_DAYS, anders 30)")
    for name, explanation in (("verwijderen", "wis één gesprek"), ("inzage", "geef één gesprek als JSON")):
        commands.add_parser(name, help=explanation).add_argument("gesprek", help="het sender-id van het gesprek")
    options = parser.parse_args(sys.argv[1:] if given is None else given)
    if options.command == "opschonen":
        print(f"{clean_up(options.endpoints, options.dagen)} gebeurtenissen gewist.")
        print(clean_up_editors())
    elif options.command == "verwijderen":
        erase_one(options.endpoints, options.gesprek)
        print("Gewist.")
    else:
        print(export_one(options.endpoints, options.gesprek))


if __name__ == "__main__":
    main()
