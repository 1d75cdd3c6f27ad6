"""Rate limits for channels: at most so many of something in a while, for each visitor and each address."""

from __future__ import annotations

import asyncio
import ipaddress
import logging
from collections.abc import Mapping

from limits import parse
from limits.storage import storage_from_string
from limits.strategies import FixedWindowRateLimiter
from sanic.request import Request

logger = logging.getLogger(__name__)

MEMORY = "memory://"
LONGEST_ADDRESS = 64


class RateLimit:
    """Counts by name and key, in memory or in a store that several processes share.

    Args:
        limits: for each name how much is admitted, for example ``{"session": "20/minute"}``.
        storage: "memory://", or the address of a store that the library `limits` knows, such as "redis://host:6379".

    Raises:
        ValueError: when a limit cannot be read.
    """

    def __init__(self, limits: Mapping[str, str], storage: str = MEMORY) -> None:
        self._limits = {name: parse(limit) for name, limit in limits.items()}
        self._elsewhere = storage != MEMORY
        self._storage = storage_from_string(storage)  # the limiter itself only refers to it weakly
        self._limiter = FixedWindowRateLimiter(self._storage)

    async def admits(self, name: str, key: str) -> bool:
        """Counts one more for this key, and says whether that is still within the limit of that name.

        A store that fails admits: whoever asks for help is not refused because a counter is down.
        """
        limit = self._limits[name]
        try:
            if self._elsewhere:
                return bool(await asyncio.to_thread(self._limiter.hit, limit, name, key))
            return bool(self._limiter.hit(limit, name, key))
        except Exception as error:  # each store has exceptions of its own
            logger.error("rate limit: the store failed with %s", type(error).__name__)
            return True


def client_address(request: Request, proxies: int = 0) -> str:
    """Where a request comes from.

    Args:
        request: the request.
        proxies: how many proxies of one's own stand in front. Their X-Forwarded-For is believed, and only as far back
            as they wrote it; with none the header is ignored, because any visitor can send it.

    Returns:
        The address; of an IPv6 address its /64, because one visitor has a whole one.
    """
    address = str(request.ip)
    if proxies > 0:
        hops = [hop.strip() for line in request.headers.getall("x-forwarded-for", []) for hop in line.split(",")]
        if len(hops) >= proxies:
            address = hops[-proxies]
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address[:LONGEST_ADDRESS]
    if isinstance(parsed, ipaddress.IPv6Address):
        return str(ipaddress.IPv6Network((int(parsed) >> 64 << 64, 64)))
    return str(parsed)
