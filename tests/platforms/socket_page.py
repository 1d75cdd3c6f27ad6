"""A web page that speaks Socket.IO (protocol 5 over Engine.IO 4) over a WebSocket, as socket.io-client 4 does."""

from __future__ import annotations

import asyncio
import itertools
import json
from typing import Any

import aiohttp


class SocketPage:
    """A page of some origin.

    Args:
        url: the guide's address.
        origin: where the page comes from, as a browser says of itself.
    """

    def __init__(self, url: str, origin: str) -> None:
        self._url = url.replace("http", "ws", 1) + "/socket.io/?EIO=4&transport=websocket"
        self._origin = origin
        self._calls = itertools.count()
        self._done: dict[int, asyncio.Future[None]] = {}
        self.heard: list[dict[str, Any]] = []

    async def open(self, session: str | None) -> str:
        """Connects and asks for a session; gives the confirmed one. Raises aiohttp.ClientError when refused."""
        self._client = aiohttp.ClientSession()
        try:
            self._socket = await self._client.ws_connect(self._url, headers={"Origin": self._origin})
        except aiohttp.ClientError:
            await self._client.close()
            raise
        self._confirmed: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._reading = asyncio.ensure_future(self._read())
        await self._socket.send_str("40")
        await self.emit("session_request", {"session_id": session})
        return await self._confirmed

    async def emit(self, event: str, data: Any, number: int | str = "") -> None:
        await self._socket.send_str(f"42{number}{json.dumps([event, data])}")

    async def call(self, event: str, data: Any) -> None:
        """Sends an event and waits until the guide acknowledges it."""
        number = next(self._calls)
        self._done[number] = asyncio.get_running_loop().create_future()
        await self.emit(event, data, number)
        await self._done[number]

    async def close(self) -> None:
        await self._socket.close()
        await self._reading
        await self._client.close()

    async def _read(self) -> None:
        async for message in self._socket:
            packet = str(message.data)
            if packet == "2":
                await self._socket.send_str("3")
            elif packet.startswith("42"):
                event, data = json.loads(packet[2:])
                if event == "session_confirm":
                    self._confirmed.set_result(data)
                else:
                    assert event == "bot_uttered"
                    self.heard.append(data)
            elif packet.startswith("43"):
                number = packet[2:].partition("[")[0]
                self._done.pop(int(number)).set_result(None)
