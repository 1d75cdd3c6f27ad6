"""Times the stages of a message from outside of them: custom actions at their endpoint, reading at the agent."""

from __future__ import annotations

import time
from typing import Any

from rasa.utils.endpoints import EndpointConfig

from faqbot.observability import metrics
from faqbot.observability.turns import current


class ObservedActions(EndpointConfig):
    """An action endpoint that does what the one inside does, and notes how long it took and what came out.

    Args:
        inside: the endpoint that runs the actions.
    """

    def __init__(self, inside: EndpointConfig) -> None:
        super().__init__()
        self.__dict__.update(inside.__dict__)
        self.inside = inside

    async def request(self, *given: Any, **named: Any) -> Any:
        """Runs the action."""
        began = time.perf_counter()
        try:
            result = await self.inside.request(*given, **named)
        finally:
            metrics.SECONDS.labels(metrics.ACTION).observe(time.perf_counter() - began)
        this = current()
        if this is not None:
            this.acted(str((named.get("json") or {}).get("next_action")), result)
        return result


def observe_reading(processor: Any) -> None:
    """Times the reading of every message that this processor handles."""
    parse = processor.parse_message

    async def timed(*given: Any, **named: Any) -> Any:
        began = time.perf_counter()
        try:
            return await parse(*given, **named)
        finally:
            metrics.SECONDS.labels(metrics.READING).observe(time.perf_counter() - began)

    processor.parse_message = timed
