"""What goes on beside the conversations while the server runs: the model gate, retention, and the internal port."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

from faqbot import model_gate, running
from faqbot.observability import internal
from faqbot.privacy import retention
from faqbot.warm_up import warm_up


def listeners() -> list[tuple[Any, str]]:
    """For Sanic: begins when the server serves, ends when it stops.

    Raises:
        SystemExit: RETENTION_DAYS or METRICS_PORT holds nonsense.
    """
    days, number = retention.retention_days(), internal.port()

    async def begin(app: Any, _loop: Any) -> None:
        agent = app.ctx.agent
        running.remember(agent)
        await model_gate.guard_models(agent)
        if agent.processor is not None:
            await warm_up(agent.processor)
        app.ctx.retention = asyncio.ensure_future(retention.purge_daily(agent.tracker_store, days))
        app.ctx.internal = await internal.serve(agent, number) if number else None

    async def end(app: Any, _loop: Any) -> None:
        if app.ctx.internal is not None:
            await app.ctx.internal.cleanup()
        app.ctx.retention.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await app.ctx.retention

    return [(begin, "after_server_start"), (end, "before_server_stop")]
