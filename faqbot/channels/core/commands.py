"""Commands and opt-out words that users of messaging platforms expect, in the words of the conversation."""

from __future__ import annotations

import re

_COMMAND = re.compile(r"\A/(start|help|hulp|stop)(?:@\w+)?(?:\s.*)?\Z", re.IGNORECASE | re.DOTALL)
_NAMES = {"start": "/start", "help": "help", "hulp": "help", "stop": "stop"}
_OPT_OUT = re.compile(r"(?:stop|stopall|unsubscribe|cancel|end|quit|optout|afmelden|uitschrijven)[.!]*", re.IGNORECASE)


def command(written: str) -> str:
    """What a command means to the conversation (`/help@bot` is "help"); other text as it is."""
    found = _COMMAND.match(written.strip())
    return _NAMES[found.group(1).lower()] if found else written


def opt_out(written: str) -> str:
    """An opt-out word as "stop": operators want all of them to work on telephone numbers."""
    return "stop" if _OPT_OUT.fullmatch(written.strip()) else written
