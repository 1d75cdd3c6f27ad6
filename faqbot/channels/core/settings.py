"""What credentials.yml says about a channel: clear about what is missing, silent about what is secret."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Mapping
from typing import Any

from rasa.shared.exceptions import RasaException

SHORTEST_SECRET = 16
SENDER_LENGTH = 40
"""Hexadecimal digits of a sender id: 160 bits, so that two people never share one."""

_UNSET = re.compile(r"\$\{?\w+\}?")


class BadSettings(RasaException):
    """A channel that is switched on lacks something, or has something that cannot be right."""


class Settings:
    """The settings of one channel.

    Args:
        channel: the channel's name.
        given: its block in credentials.yml.
    """

    def __init__(self, channel: str, given: Mapping[str, Any] | None) -> None:
        self.channel = channel
        self._given = dict(given or {})

    def need(self, name: str, pattern: str = r".+") -> str:
        """A setting without which the channel does not start. Raises BadSettings."""
        value = self._value(name)
        if not value:
            raise BadSettings(
                f"Kanaal {self.channel} staat aan in credentials.yml, maar `{name}` ontbreekt of is leeg. "
                f"Vul het in, of zet het kanaal uit. Hoe: docs/kanalen.md."
            )
        if not re.fullmatch(pattern, value):
            raise BadSettings(f"Kanaal {self.channel}: `{name}` in credentials.yml heeft niet de vorm {pattern}.")
        return value

    def get(self, name: str, default: str = "") -> str:
        """A setting that may be left out."""
        return self._value(name) or default

    def base(self, name: str, default: str) -> str:
        """An address without a slash at its end. Raises BadSettings when it is none."""
        value = self.get(name, default).rstrip("/")
        if not re.match(r"https?://[^/\s]+", value):
            raise BadSettings(f"Kanaal {self.channel}: `{name}` in credentials.yml is geen webadres.")
        return value

    def number(self, name: str, default: float) -> float:
        """A number that may be left out. Raises BadSettings when it is none, or below zero."""
        try:
            value = float(self.get(name, str(default)))
        except ValueError:
            value = -1.0
        if not 0 <= value < float("inf"):
            raise BadSettings(f"Kanaal {self.channel}: `{name}` in credentials.yml is geen getal.")
        return value

    def pseudonym(self) -> Pseudonym:
        """Makes sender ids for this channel. Raises BadSettings without a secret."""
        return Pseudonym(self.channel, self.need("sender_secret", rf".{{{SHORTEST_SECRET},}}"))

    def _value(self, name: str) -> str:
        value = self._given.get(name)
        text = "" if value is None else str(value).strip()
        return "" if _UNSET.fullmatch(text) else text


class Pseudonym:
    """Turns a platform's id of a person into the conversation's id.

    Keyed, because phone numbers are few enough to try them all: without the secret nobody gets from the id in the
    tracker store back to the number.
    """

    def __init__(self, channel: str, secret: str) -> None:
        self._channel, self._secret = channel, secret.encode()

    def of(self, user: str) -> str:
        """The conversation's id: stable, different on each channel."""
        digest = hmac.new(self._secret, f"{self._channel}:{user}".encode(), hashlib.sha256).hexdigest()
        return f"{self._channel}:{digest[:SENDER_LENGTH]}"


def same(given: str | None, expected: str) -> bool:
    """Whether two secrets are equal, in a time that says nothing about where they differ."""
    return hmac.compare_digest((given or "").encode("utf-8", "replace"), expected.encode())
