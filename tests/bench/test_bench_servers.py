import os
import sys
from pathlib import Path
from typing import Any

import pytest

from bench.databases import postgres, redis
from bench.process import BenchError, Process, free_ports
from bench.run import arguments
from bench.servers import endpoints
from bench.training import environment

SHIPPED: dict[str, Any] = {
    "action_endpoint": {"url": "http://127.0.0.1:5055/webhook", "token": "a"},
    "tracker_store": {"type": "a.Store", "dialect": "sqlite", "db": "darmgids.db"},
}


def test_only_the_named_options_differ_from_the_shipped_ones() -> None:
    changed = endpoints(SHIPPED, {"db": "/tmp/x.db"}, 6000)
    assert changed == {
        "action_endpoint": {"url": "http://127.0.0.1:6000/webhook", "token": "a"},
        "tracker_store": {"type": "a.Store", "dialect": "sqlite", "db": "/tmp/x.db"},
    }
    assert SHIPPED["tracker_store"]["db"] == "darmgids.db"


def test_another_lock_store_stands_beside_the_tracker_store() -> None:
    changed = endpoints(SHIPPED, {"dialect": "postgresql", "lock_store": {"type": "redis"}}, 6000)
    assert changed["lock_store"] == {"type": "redis"}
    assert "lock_store" not in changed["tracker_store"]


@pytest.mark.parametrize("make", [postgres, redis])
def test_a_database_server_starts_and_stops(make: Any, tmp_path: Path) -> None:
    tmp_path.chmod(0o711)
    for parent in tmp_path.parents[:3]:
        parent.chmod(0o711)
    process, options = make(tmp_path)
    process.start()
    try:
        process.wait_until_listening()
        assert options["port"] == process.port
    finally:
        process.stop()


def test_a_servers_variables_do_not_depend_on_the_callers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACTIONS", "http")
    monkeypatch.setenv("PORT", "80")
    monkeypatch.setenv("OMP_NUM_THREADS", "8")
    variables = environment(tmp_path)
    assert variables["OMP_NUM_THREADS"] == "1"
    assert not {"ACTIONS", "PORT"} & set(variables)
    assert environment(tmp_path, ACTIONS="http")["ACTIONS"] == "http"


def test_free_ports_differ() -> None:
    assert len(set(free_ports(5))) == 5


def test_a_process_that_ends_early_is_reported_with_its_log(tmp_path: Path) -> None:
    code = "import warnings; warnings.warn('old'); raise SystemExit('no luck')"
    process = Process("server", [sys.executable, "-c", code], 1, {}, tmp_path / "http.log")
    process.start()
    with pytest.raises(BenchError, match=r"(?s)^http ended before it was ready \(exit code 1\).*no luck") as raised:
        process.wait_until_listening()
    assert "old" not in str(raised.value)
    process.stop()


def test_a_process_shows_its_costs_until_it_is_stopped(tmp_path: Path) -> None:
    (port,) = free_ports(1)
    code = f"""
import os, socket, time
while time.process_time() < 0.1: pass
open({str(tmp_path / "pid")!r}, "w").write(str(os.getpid()))
server = socket.create_server(("127.0.0.1", {port}))
time.sleep(600)
"""
    process = Process("server", [sys.executable, "-c", code], port, {}, tmp_path / "log")
    process.start()
    try:
        process.wait_until_listening()
        pid = (tmp_path / "pid").read_text(encoding="utf-8")
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        ticks = (int(stat[11]) + int(stat[12])) / os.sysconf("SC_CLK_TCK")
        assert ticks >= 0.08
        assert process.cpu_seconds() == pytest.approx(ticks, abs=0.05)
        assert 1 < process.rss_mb() < 200
    finally:
        process.stop()
    with pytest.raises(BenchError, match="is gone"):
        process.cpu_seconds()


def test_stopping_what_never_ran_is_harmless(tmp_path: Path) -> None:
    Process("server", ["false"], 1, {}, tmp_path / "log").stop()


@pytest.mark.parametrize("wrong", [["--rounds", "0"], ["--only", "rocket"], ["--conversations", "many"]])
def test_a_wrong_option_is_refused(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        arguments(wrong)
    assert wrong[0] in capsys.readouterr().err
