"""nginx with the project's own configuration in front of servers on this machine, as long as a measurement lasts."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from bench.process import HOST, ROOT, BenchError, Process, free_ports

TEMPLATE = ROOT / "ops" / "nginx" / "darmgids.conf.template"
MAIN = ROOT / "ops" / "nginx" / "nginx.conf"
_PROGRAM = shutil.which("nginx", path=os.environ.get("PATH", "") + ":/usr/sbin")
_LIMITS = re.compile(r"^\s*limit_(?:req|conn) .*$", re.MULTILINE)


def nginx(folder: Path, servers: Sequence[int], name: str = "nginx") -> Process:
    """nginx over TLS, not started yet, without its limits for one address: all visitors come from this machine.

    Args:
        folder: for its files.
        servers: the ports that it passes messages on to.
        name: of its files.

    Raises:
        BenchError: nginx or openssl is not installed.
    """
    if not _PROGRAM or not shutil.which("openssl"):
        raise BenchError("nginx or openssl is not installed (Debian: apt install nginx openssl).")
    place = folder / name
    place.mkdir()
    certificate = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={HOST}"]
    certificate += ["-keyout", str(place / "privkey.pem"), "-out", str(place / "fullchain.pem")]
    subprocess.run(certificate, check=True, capture_output=True)
    port, plain = free_ports(2)
    values = {
        "GUIDES": " ".join(f"server {HOST}:{each} max_fails=3 fail_timeout=2s;" for each in servers),
        "CHANNELS": "rest|web",
        "SERVER_NAME": HOST,
        "CERTIFICATES": str(place),
        "HTTP_PORT": f"{HOST}:{plain}",
        "HTTPS_PORT": f"{HOST}:{port}",
    }
    settings = _LIMITS.sub("", TEMPLATE.read_text(encoding="utf-8")).replace("/dev/stdout", "access.log")
    for variable, value in values.items():
        settings = settings.replace(f"${{{variable}}}", value)
    (place / "darmgids.conf").write_text(settings, encoding="utf-8")
    shutil.copyfile(MAIN, place / "nginx.conf")
    user = " user root;" if os.getuid() == 0 else ""
    command = [_PROGRAM, "-p", str(place), "-c", "nginx.conf", "-g", f"daemon off;{user}"]
    return Process(name, command, port, dict(os.environ), folder / f"{name}.log")
