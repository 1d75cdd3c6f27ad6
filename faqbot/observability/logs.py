"""Logs for machines: one JSON object a line, no visitor's word in it, conversations as a salted hash.

Off by default: people read plain lines more easily. LOG_FORMAT=json turns it on.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import logging
import os
import secrets
import sys

logger = logging.getLogger("faqbot.turns")

_HASH_BYTES = 8


class Salt:
    """What conversation ids are hashed with: LOG_SALT, or something new at every start."""

    def __init__(self) -> None:
        self._value = b""

    def hashed(self, sender: str) -> str:
        """The same id gives the same hash as long as the salt stays; nothing leads back."""
        if not self._value:
            self._value = os.environ.get("LOG_SALT", "").encode()[:64] or secrets.token_bytes(16)
        return hashlib.blake2b(sender.encode("utf-8", "replace"), digest_size=_HASH_BYTES, key=self._value).hexdigest()


SALT = Salt()


class JsonLines(logging.Formatter):
    """One record as one line of JSON. Of an exception only its kind: its message may quote what somebody wrote."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        line = {
            "time": datetime.datetime.fromtimestamp(record.created, datetime.timezone.utc).isoformat(),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
            **getattr(record, "fields", {}),
        }
        if record.exc_info and record.exc_info[0]:
            line["exception"] = record.exc_info[0].__name__
        return json.dumps(line, ensure_ascii=False)


def configure() -> None:
    """Turns on JSON lines, on standard output, when LOG_FORMAT=json; otherwise does nothing."""
    if os.environ.get("LOG_FORMAT") != "json":
        return
    import structlog

    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(JsonLines())
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
    logger.setLevel(logging.INFO)
    logging.getLogger("faqbot").setLevel(logging.INFO)
    structlog.configure(
        processors=[structlog.stdlib.add_log_level, structlog.stdlib.render_to_log_kwargs],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
    )


def turn(sender: str, channel: str, outcome: str, seconds: float, error: str | None) -> None:
    """One line for one message: neither its topic nor its referral, which would be somebody's health."""
    if not logger.isEnabledFor(logging.INFO):
        return
    fields = {
        "conversation": SALT.hashed(sender),
        "channel": channel,
        "outcome": outcome,
        "milliseconds": round(1000 * seconds, 1),
    }
    if error:
        fields["error"] = error
    logger.info("turn", extra={"fields": fields})
