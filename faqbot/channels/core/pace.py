"""How many messages of one person are answered on a platform: whoever floods the guide hears so once, then nothing."""

from __future__ import annotations

from faqbot.channels.core.settings import BadSettings, Settings
from faqbot.channels.limits import MEMORY, RateLimit

LIMIT = "20/minute"
"""As on the website. Nobody reads faster, and each reply may cost money."""
TELLING = "1/minute"


class Pace:
    """Counts the messages of each person.

    Args:
        settings: the channel's block. `limit` is how much is answered, `limit_storage` where that is counted. Raises
            BadSettings when they cannot be read.
    """

    def __init__(self, settings: Settings) -> None:
        limits = {"person": settings.get("limit", LIMIT), "told": TELLING}
        try:
            self._limit = RateLimit(limits, settings.get("limit_storage", MEMORY))
        except Exception:  # each store has exceptions of its own
            raise BadSettings(
                f"Kanaal {settings.channel}: `limit` in credentials.yml is geen grens zoals {LIMIT}, of "
                f"`limit_storage` is geen adres."
            ) from None

    async def admits(self, sender: str) -> bool:
        """Counts one more message of a person, and says whether it is answered."""
        return await self._limit.admits("person", sender)

    async def tells(self, sender: str) -> bool:
        """Whether the person may hear now that it goes too fast."""
        return await self._limit.admits("told", sender)
