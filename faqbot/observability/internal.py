"""The internal port, for those who run the guide: METRICS_PORT, on METRICS_HOST (this machine only unless set).

- `/gezond`: the process lives and its event loop turns. When this fails, restart it.
- `/ontvangt`: a model is loaded, so it can answer, if need be from memory. When this fails, send it no visitors.
- `/klaar`: everything works: model, store, actions, locks. A new version gets no visitors before it does, and somebody
  is called when it stops. It does not decide about visitors after that: when the database is gone the guide still
  answers and still refers, and a closed door would not.
- `/metrics`: for Prometheus.
"""

from __future__ import annotations

import os
from typing import Any

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, disable_created_metrics, generate_latest

from faqbot.observability import metrics
from faqbot.observability.health import Health

HOST = "127.0.0.1"


def application(health: Health) -> web.Application:
    """The pages of the internal port."""

    async def alive(_: web.Request) -> web.Response:
        return web.json_response({"gezond": True})

    async def receiving(_: web.Request) -> web.Response:
        return _verdict({"model": health.model()})

    async def ready(_: web.Request) -> web.Response:
        return _verdict(await health.parts())

    async def counted(_: web.Request) -> web.Response:
        await health.parts()
        metrics.UNSAVED.set(health.unsaved())
        return web.Response(body=generate_latest(), headers={"Content-Type": CONTENT_TYPE_LATEST})

    app = web.Application()
    app.add_routes([web.get("/gezond", alive), web.get("/ontvangt", receiving), web.get("/klaar", ready)])
    app.add_routes([web.get("/metrics", counted)])
    return app


def _verdict(parts: dict[str, bool]) -> web.Response:
    return web.json_response({"klaar": all(parts.values()), **parts}, status=200 if all(parts.values()) else 503)


def port() -> int | None:
    """METRICS_PORT, or None when it is not set. Raises SystemExit for anything but a port."""
    given = os.environ.get("METRICS_PORT", "")
    if not given:
        return None
    if not given.isdigit() or not 0 < int(given) < 65536:
        raise SystemExit(f"METRICS_PORT moet een poort zijn (1 tot 65535); gegeven is {given!r}.")
    return int(given)


async def serve(agent: Any, number: int) -> web.AppRunner:
    """Opens the internal port; the runner's `cleanup` closes it.

    Raises:
        OSError: the port is taken.
    """
    disable_created_metrics()  # type: ignore[no-untyped-call]
    runner = web.AppRunner(application(Health(agent)), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, os.environ.get("METRICS_HOST") or HOST, number).start()
    return runner
