"""The agent that runs in this process, for what has to reach its stores from outside a message."""

from __future__ import annotations

from typing import Any

_running: list[Any] = []


def remember(agent: Any) -> None:
    """Called once, when the agent has been made; a model that is swapped later stays in the same agent."""
    _running[:] = [agent]


def running_agent() -> Any | None:
    """The agent, or None before it is there."""
    return _running[0] if _running else None
