import socket
import uuid
from contextlib import AsyncExitStack, asynccontextmanager

import pytest
from sanic import Sanic


@asynccontextmanager
async def listening(app):
    """The address of a Sanic app that really listens, on a free port of this machine."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        server = await app.create_server(sock=door, return_asyncio_server=True, access_log=False)
        await server.startup()
        await server.before_start()
        await server.start_serving()
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
