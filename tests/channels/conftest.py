import asyncio
import socket
import uuid
from contextlib import AsyncExitStack, asynccontextmanager

import aiohttp
import pytest
from rasa.core.channels.channel import register
from rasa.shared.utils.common import class_from_module_path
from sanic import Sanic

from tests.platforms import ALL


@asynccontextmanager
async def listening(app):
    """The address of a Sanic app that really listens, on a free port of this machine."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        server = await app.create_server(sock=door, return_asyncio_server=True, access_log=False)
        await server.startup()
        await server.before_start()
        await server.start_serving()
        await server.after_start()
        try:
            yield f"http://127.0.0.1:{door.getsockname()[1]}"
        finally:
            await server.before_stop()
            server.close()
            await server.wait_closed()


@pytest.fixture
def app(monkeypatch):
    # Sanic rewrites its own methods at the start of an app; only in this mode it bears a second app in one process.
    monkeypatch.setattr(Sanic, "test_mode", True)
    return Sanic(f"test_{uuid.uuid4().hex}")


@pytest.fixture
async def serve():
    """Starts an app and stops it after the test."""
    async with AsyncExitStack() as stack:

        async def start(app):
            return await stack.enter_async_context(listening(app))

        yield start


class Echo:
    """Stands for Rasa's agent: says back what it was asked, now and then with buttons and in two messages."""

    def __init__(self):
        self.seen = []

    async def handle_message(self, message):
        self.seen.append((message.sender_id, message.text))
        say = message.output_channel
        await say.send_text_message(message.sender_id, f"Je zei: {message.text}")
        if len(self.seen) % 10 == 0:
            buttons = [
                {"title": f"Een vraag over nummer {i}?", "payload": f'/onderwerp{{"topic":"t{i}"}}'} for i in (1, 2)
            ]
            await say.send_text_with_buttons(message.sender_id, f"En ook: {message.text}", buttons)


class Talk:
    """A platform, its channel in a server of our own, and how the one delivers to the other."""

    def __init__(self, platform, client, address, agent, channel):
        self.platform, self.agent, self.channel = platform, agent, channel
        self._client, self._url = client, address + platform.path

    async def deliver(self, update):
        """Delivers and gives the status."""
        async with self._client.post(self._url, data=update.body, headers=update.headers) as response:
            await response.read()
            return response.status

    async def get(self, query=""):
        async with self._client.get(self._url + query) as response:
            return response.status, await response.text()

    async def quiet(self):
        """Waits until nothing is on its way any more."""
        while self.channel.lines._tasks or not self.channel._starting.done():
            await asyncio.sleep(0.01)

    async def say(self, update):
        """Delivers, waits for the reply and gives what was shown."""
        before = len(self.platform.shown)
        assert await self.deliver(update) == 200
        await self.quiet()
        return self.platform.shown[before:]


@pytest.fixture(params=ALL)
async def talk(request, app, serve):
    async with talking(request.param, app, serve) as talk:
        yield talk


@asynccontextmanager
async def talking(name, app, serve, agent=None, **settings):
    """A stand-in of the platform and its channel, with an agent that echoes unless another is given."""
    platform = ALL[name]()
    await platform.start()
    app.ctx.agent = agent or Echo()
    channel = class_from_module_path(platform.channel).from_credentials({**platform.settings(), **settings})
    register([channel], app, "/webhooks/")
    address = await serve(app)
    async with aiohttp.ClientSession() as client:
        yield Talk(platform, client, address, app.ctx.agent, channel)
    await platform.stop()
