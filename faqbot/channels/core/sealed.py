"""Messages and replies as they wait on disk: only who has the secret of the channels can read them."""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

from cryptography.fernet import Fernet

from faqbot.channels.core.message import Call, Incoming, Kind
from faqbot.privacy.masking import mask


class Seal:
    """Closes and opens what waits.

    Args:
        secret: `sender_secret` of the channel. With another secret nothing that was closed opens.
    """

    def __init__(self, secret: str) -> None:
        key = hashlib.sha256(b"what waits on disk\0" + secret.encode()).digest()
        self._fernet = Fernet(base64.urlsafe_b64encode(key))

    def message(self, incoming: Incoming) -> bytes:
        """A message, without personal data in its words."""
        written = incoming.text if incoming.text.startswith("/") else mask(incoming.text)
        return self._close({**dataclasses.asdict(incoming), "text": written, "kind": incoming.kind.value})

    def opened_message(self, closed: bytes) -> Incoming:
        """The message again. Raises InvalidToken (of cryptography) for another secret."""
        kept = self._open(closed)
        return Incoming(**{**kept, "kind": Kind(kept["kind"])})

    def calls(self, calls: Sequence[Call]) -> bytes:
        """A reply, as the requests that bring it."""
        return self._close([dataclasses.asdict(call) for call in calls])

    def opened_calls(self, closed: bytes) -> list[Call]:
        """The requests again. Raises InvalidToken (of cryptography) for another secret."""
        return [_call(kept) for kept in self._open(closed)]

    def _close(self, content: Any) -> bytes:
        return self._fernet.encrypt(json.dumps(content).encode())

    def _open(self, closed: bytes) -> Any:
        return json.loads(self._fernet.decrypt(closed))


def _call(kept: Mapping[str, Any]) -> Call:
    fallback = kept["fallback"]
    return Call(kept["url"], kept["json"], kept["form"], _call(fallback) if fallback else None)
