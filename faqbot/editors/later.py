"""Writing that no visitor waits for: one after the other, in a thread of its own."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

logger = logging.getLogger(__name__)

MOST = 1000
"""Pieces of work that may wait; with a database that is gone there must be an end to it."""

_pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="editors")
_room = threading.BoundedSemaphore(MOST)


def later(work: Callable[..., Any], *arguments: Any) -> None:
    """Does the work soon, in the order in which it was given. What fails is logged by its kind alone."""
    if not _room.acquire(blocking=False):
        logger.error("%s was not done: too much waits", work.__name__)
        return
    _pool.submit(_do, work, arguments)


def _do(work: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    try:
        work(*arguments)
    except Exception as error:  # nobody waits for it
        logger.error("%s was not done: %s", work.__name__, type(error).__name__)
    finally:
        _room.release()


def settled() -> None:
    """Waits until everything that was given so far is done."""
    _pool.submit(lambda: None).result()
