"""Reads JSON from outside without trusting its shape."""

from __future__ import annotations

import json
from typing import Any

from sanic.request import Request


def body(request: Request) -> Any:
    """The request's JSON; None when it is none."""
    try:
        return json.loads(request.body)
    except (ValueError, RecursionError):
        return None


def dig(value: Any, *path: str) -> Any:
    """What stands at a path of keys; None where anything on the way is missing or no object."""
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def items(value: Any, *path: str) -> list[dict[str, Any]]:
    """The objects of the list at a path; none where there is no list."""
    found = dig(value, *path)
    return [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []


def words(value: Any, *path: str) -> str:
    """The text or number at a path, as text; empty where there is neither."""
    found = dig(value, *path)
    return str(found) if isinstance(found, str | int) and not isinstance(found, bool) else ""


def seconds(value: Any, *path: str, per: float = 1.0) -> float | None:
    """The moment at a path in seconds since 1970, where ``per`` units make a second; None where there is none."""
    try:
        return float(words(value, *path)) / per
    except (ValueError, OverflowError):
        return None
