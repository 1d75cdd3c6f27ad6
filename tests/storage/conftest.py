import pytest

from tests.ops.services import redis


@pytest.fixture(scope="module")
def redis_port(tmp_path_factory):
    with redis(tmp_path_factory.mktemp("redis")) as service:
        yield service.port
