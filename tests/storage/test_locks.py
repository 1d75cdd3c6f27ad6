import asyncio
import shutil
import time

import pytest
from rasa.utils.endpoints import EndpointConfig

from faqbot.storage import locks
from faqbot.storage.locks import ConversationLocks


async def one_by_one(stores, messages=20):
    """Sends messages of one conversation through the stores; returns how many ran at once, and the order."""
    running, most, order = 0, 0, []

    async def handle(number):
        nonlocal running, most
        async with stores[number % len(stores)].lock("x"):
            running += 1
            most = max(most, running)
            order.append(number)
            await asyncio.sleep(0.002)
            running -= 1

    await asyncio.gather(*(handle(number) for number in range(messages)))
    return most, order


async def test_messages_of_one_conversation_go_one_by_one_in_order():
    store = ConversationLocks()
    assert await one_by_one([store]) == (1, list(range(20)))
    assert not store._waiting


async def test_conversations_do_not_wait_for_each_other():
    store = ConversationLocks()
    async with store.lock("a"), store.lock("b"):
        pass


async def test_message_that_fails_gives_its_conversation_back():
    store = ConversationLocks()
    with pytest.raises(ZeroDivisionError):
        async with store.lock("a"):
            raise ZeroDivisionError
    async with store.lock("a"):
        pass


async def test_without_its_redis_a_server_goes_on_in_memory_and_rests():
    store = ConversationLocks(EndpointConfig("127.0.0.1", port=9))
    assert await one_by_one([store]) == (1, list(range(20)))
    assert store._rest_until > time.monotonic()
    with pytest.raises(Exception):  # noqa: B017  whatever redis-py raises
        await store.ping()


@pytest.mark.skipif(not shutil.which("redis-server"), reason="redis-server is not installed")
class TestWithRedis:
    async def test_two_servers_never_hold_one_conversation_together(self, redis_port):
        stores = [ConversationLocks(EndpointConfig("127.0.0.1", port=redis_port)) for _ in range(2)]
        most, order = await one_by_one(stores)
        assert most == 1
        assert sorted(order) == list(range(20))

    async def test_lock_of_a_dead_server_is_free_again_by_itself(self, redis_port, monkeypatch):
        monkeypatch.setattr(locks, "HELD", 0.3)
        dead, alive = (ConversationLocks(EndpointConfig("127.0.0.1", port=redis_port)) for _ in range(2))
        assert await dead._take("x") is not None
        async with alive.lock("x"):
            pass

    async def test_nothing_of_a_conversation_stays_in_redis(self, redis_port):
        store = ConversationLocks(EndpointConfig("127.0.0.1", port=redis_port))
        async with store.lock("x"):
            assert await store._redis.keys("*")
        assert not await store._redis.keys("*")
        assert await store.ping()
