"""Which doors are open: Rasa's HTTP API is shut, or behind a token, and the guide listens on this machine only."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.ops.guides import guide, sqlite_store
from tests.server.processes import MODEL, ROOT, free_port

API = ["/version", "/status", "/domain", "/model", "/conversations/x/tracker", "/conversations/x/messages", "/webhooks"]


def listening_at(port):
    """The addresses on which something listens at that port, as Linux writes them."""
    found = []
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        for line in Path(table).read_text().splitlines()[1:]:
            local, state = line.split()[1], line.split()[3]
            address, _, number = local.partition(":")
            if state == "0A" and int(number, 16) == port:
                found.append(address)
    return found


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_guide_that_is_told_to_stop_while_it_starts_stops(tmp_path, number):
    """Told as soon as its door is there, when it still looks at its model."""
    endpoints, port = tmp_path / "endpoints.yml", free_port()
    endpoints.write_text(yaml.safe_dump({"tracker_store": sqlite_store(tmp_path)}))
    command = [sys.executable, "-W", "ignore", "-m", "faqbot.server", "--model", str(MODEL), "--port", str(port)]
    with (tmp_path / "log").open("wb") as log:
        process = subprocess.Popen([*command, "--endpoints", str(endpoints)], cwd=ROOT, stdout=log, stderr=log)
    while not listening_at(port):
        assert process.poll() is None
    process.send_signal(number)
    process.wait()


@pytest.mark.parametrize("path", API)
def test_api_of_rasa_is_shut(server, path):
    assert server.get(path)[0] == 404
    assert server.post(b"{}", path)[0] in (404, 405)


def test_guide_and_its_internal_port_listen_on_this_machine_only(tmp_path):
    with guide(tmp_path) as server:
        for address in (server.url, server.internal.url):
            assert listening_at(int(address.rpartition(":")[2])) == ["0100007F"]


def test_api_that_is_switched_on_with_a_secret_asks_for_a_token(tmp_path):
    with guide(tmp_path, flags=["--enable-api", "--jwt-secret", "a secret for tests only"]) as server:
        assert {server.get(path)[0] for path in API[1:-1]} <= {401, 403, 404, 405}
        assert server.get("/status")[0] in (401, 403)
        assert server.ask("x", "hoi")
