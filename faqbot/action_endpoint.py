"""Where custom actions run: inside this process, or on an action server. Either way their failure gets an answer.

Rasa Open Source only knows actions over HTTP. An `EndpointConfig` whose `request` calls rasa_sdk's own executor does
the same without the network, and `actions/` stays an ordinary rasa_sdk package that `rasa run actions` can serve.
"""

from __future__ import annotations

import logging
from typing import Any

from rasa.utils.endpoints import EndpointConfig
from rasa_sdk.executor import ActionExecutor

from faqbot.channels.texts import text
from faqbot.editors.watching import watch
from faqbot.rasa_patch import OwnResult, action_result_is_valid

logger = logging.getLogger(__name__)

HTTP_TIMEOUT = 5
"""Seconds to wait for an action server (Rasa's own limit is five minutes: no visitor waits that long)."""


def emergency_reply() -> dict[str, Any]:
    """What the visitor gets when an action fails: an apology and where to go with complaints."""
    return {"events": [], "responses": [{"text": text("storing")}]}


class InProcessActions(EndpointConfig):
    """Runs custom actions in this process.

    Args:
        package: the rasa_sdk action package, loaded at once so that a mistake in it stops the start.
    """

    def __init__(self, package: str = "actions") -> None:
        super().__init__(url=f"in-process:{package}")
        self.executor = ActionExecutor()
        self.executor.register_package(package)

    async def request(
        self,
        method: str = "post",
        subpath: str | None = None,
        content_type: str | None = "application/json",
        compress: bool = False,
        **kwargs: Any,
    ) -> Any:
        """Runs the action that the call names and returns its events and responses."""
        try:
            result = await self.executor.run(kwargs["json"])
            await watch(kwargs["json"], result)
            return OwnResult(result)
        except Exception as error:  # whatever an action does, the visitor gets an answer
            logger.error("action %s failed with %s", kwargs["json"].get("next_action"), type(error).__name__)
            return emergency_reply()


class RemoteActions(EndpointConfig):
    """Runs custom actions on an action server, and answers in its place when it is gone or fails."""

    @classmethod
    def of(cls, endpoint: EndpointConfig) -> RemoteActions:
        """The same endpoint, with that safety net."""
        remote = cls()
        remote.__dict__.update(endpoint.__dict__)
        return remote

    async def request(
        self,
        method: str = "post",
        subpath: str | None = None,
        content_type: str | None = "application/json",
        compress: bool = False,
        **kwargs: Any,
    ) -> Any:
        """Calls the action server."""
        kwargs["timeout"] = HTTP_TIMEOUT
        try:
            result = await super().request(method, subpath, content_type, compress, **kwargs)
            if not action_result_is_valid(result):
                raise ValueError("the reply has another form")
            await watch(kwargs["json"], result)
            return result
        except Exception as error:  # a server that is gone, slow or broken
            logger.error("action server failed with %s", type(error).__name__)
            return emergency_reply()
