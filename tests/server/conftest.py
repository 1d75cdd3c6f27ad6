import pytest

from tests.server.processes import Server, guide


@pytest.fixture(scope="session")
def server(tmp_path_factory) -> Server:
    with guide(tmp_path_factory.mktemp("guide")) as running:
        yield running
