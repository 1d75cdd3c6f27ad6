"""Session ids of the website: made here, unguessable, and worth nothing when they were not.

A session id is a random part and this server's signature under it, so that the server recognises its own without
keeping a list. The conversation is stored under a hash of it: who reads the store cannot go on with a conversation.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import logging
import os
import re
import secrets
from pathlib import Path

from faqbot.channels.guard import WEBSITE

logger = logging.getLogger(__name__)

KEY_BYTES = 32
RANDOM_BYTES = 24
_ID = re.compile(r"([\w-]{32})\.([0-9a-f]{64})", re.ASCII)


class Sessions:
    """Makes session ids and recognises them.

    Args:
        key: the secret that signs them; who has it can make ids, but still guess none.
    """

    def __init__(self, key: bytes) -> None:
        self._key = key

    def new(self) -> str:
        """A new session id."""
        random = secrets.token_urlsafe(RANDOM_BYTES)
        return f"{random}.{self._signature(random)}"

    def sender(self, session: str) -> str | None:
        """The conversation that belongs to a session id, or None when this server did not make it."""
        parts = _ID.fullmatch(session)
        if not parts or not hmac.compare_digest(parts[2], self._signature(parts[1])):
            return None
        return f"{WEBSITE}{hashlib.sha256(session.encode()).hexdigest()[:40]}"

    def _signature(self, random: str) -> str:
        return hmac.new(self._key, random.encode(), hashlib.sha256).hexdigest()


def signing_key(configured: str | None, file: Path) -> bytes:
    """The secret that signs session ids.

    Args:
        configured: the secret as the site owner gives it; needed when several servers answer one site.
        file: where one that was made at the first start is kept, so that a restart ends no conversation.
    """
    if configured:
        return hashlib.sha256(configured.encode()).digest()
    try:
        if not file.exists():
            _make_key(file)
        key = file.read_bytes()
    except OSError as error:
        logger.warning("session ids end with this server, because their key cannot be kept: %s", type(error).__name__)
        return secrets.token_bytes(KEY_BYTES)
    if len(key) < KEY_BYTES:
        raise ValueError(f"{file} is no key of {KEY_BYTES} bytes; remove it to get a new one")
    return key


def _make_key(file: Path) -> None:
    """Makes the file whole or not at all, and leaves it alone when another server was first."""
    new = file.with_name(f"{file.name}.{secrets.token_hex(4)}")
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as opened:
        opened.write(secrets.token_bytes(KEY_BYTES))
    with contextlib.suppress(FileExistsError):
        os.link(new, file)
    new.unlink()
