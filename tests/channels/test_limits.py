import logging
from types import SimpleNamespace

import pytest
from multidict import CIMultiDict

from faqbot.channels.limits import RateLimit, client_address
from tests.redis_server import real_redis


async def test_each_key_has_its_own_count_and_each_name_its_own_limit():
    limit = RateLimit({"session": "2/day", "address": "1/day"})
    assert [await limit.admits("session", "a") for _ in range(3)] == [True, True, False]
    assert await limit.admits("session", "b")
    assert [await limit.admits("address", "a") for _ in range(2)] == [True, False]


async def test_two_limits_in_memory_know_nothing_of_each_other():
    one, two = RateLimit({"x": "1/day"}), RateLimit({"x": "1/day"})
    assert await one.admits("x", "a")
    assert await two.admits("x", "a")


def test_a_limit_that_cannot_be_read_is_an_error_at_once():
    with pytest.raises(ValueError):
        RateLimit({"session": "veel"})


async def test_an_unknown_name_is_a_mistake_in_the_code():
    with pytest.raises(KeyError):
        await RateLimit({"session": "1/day"}).admits("sesion", "a")


@pytest.fixture
def redis(tmp_path):
    with real_redis(tmp_path) as running:
        yield running


async def test_servers_that_share_a_redis_share_the_count(redis):
    one, two = (RateLimit({"session": "3/day"}, f"redis://127.0.0.1:{redis.port}") for _ in range(2))
    assert [await limit.admits("session", "a") for limit in (one, two, one, two)] == [True, True, True, False]


async def test_a_store_that_fails_refuses_nobody(redis, caplog):
    limit = RateLimit({"session": "1/day"}, f"redis://127.0.0.1:{redis.port}")
    redis.stop()
    with caplog.at_level(logging.ERROR):
        assert [await limit.admits("session", "a") for _ in range(3)] == [True, True, True]
    assert "ConnectionError" in caplog.text


def request(ip, *forwarded):
    headers = CIMultiDict([("x-forwarded-for", value) for value in forwarded])
    return SimpleNamespace(ip=ip, headers=headers)


@pytest.mark.parametrize(
    ("forwarded", "proxies", "address"),
    [
        (["203.0.113.1"], 0, "10.0.0.1"),
        ([], 1, "10.0.0.1"),
        (["203.0.113.1"], 1, "203.0.113.1"),
        (["6.6.6.6, 203.0.113.1"], 1, "203.0.113.1"),
        (["6.6.6.6", "203.0.113.1"], 1, "203.0.113.1"),
        (["6.6.6.6, 203.0.113.1, 10.0.0.2"], 2, "203.0.113.1"),
        (["203.0.113.1"], 2, "10.0.0.1"),
        (["x" * 500], 1, "x" * 64),
        (["2001:db8:1:2:3:4:5:6"], 1, "2001:db8:1:2::/64"),
        (["2001:db8:1:2::99"], 1, "2001:db8:1:2::/64"),
    ],
)
def test_the_address_is_what_our_own_proxies_saw(forwarded, proxies, address):
    assert client_address(request("10.0.0.1", *forwarded), proxies) == address
