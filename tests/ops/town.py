"""The guide beyond one machine, in small: two guides, an action server, PostgreSQL, Redis, a model server and nginx."""

from __future__ import annotations

import contextlib
import hashlib
import http.client
import http.server
import json
import ssl
import subprocess
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.ops.guides import Guide, guide
from tests.ops.services import Service, postgres, postgres_store, query, redis, redis_locks, running
from tests.server.processes import MODEL, ROOT, action_server, free_port

OPS = ROOT / "ops"


class ModelServer:
    """Serves one model at a time, with an ETag, as Rasa asks for it."""

    def __init__(self, model: Path) -> None:
        self.asked = 0
        self.give(model.read_bytes())
        owner = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                owner.asked += 1
                if self.headers.get("If-None-Match") == owner.etag:
                    self.send_response(304)
                    self.end_headers()
                    return
                self.send_response(200)
                self.send_header("ETag", owner.etag)
                self.send_header("filename", "model.tar.gz")
                self.send_header("Content-Length", str(len(owner.content)))
                self.end_headers()
                self.wfile.write(owner.content)

            def log_message(self, *_: Any) -> None:
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/model"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def give(self, content: bytes) -> None:
        """From now on this is the model."""
        self.content, self.etag = content, hashlib.sha256(content).hexdigest()

    def close(self) -> None:
        """Stops serving."""
        self._server.shutdown()
        self._server.server_close()


@dataclass
class Town:
    """Everything that runs. `guides` can be stopped and started by index."""

    folder: Path
    database: Service
    redis: Service
    models: ModelServer
    nginx: Service
    actions_port: int
    ports: list[int]
    guides: list[Guide] = field(default_factory=list)
    stacks: list[contextlib.ExitStack] = field(default_factory=list)
    actions: contextlib.ExitStack = field(default_factory=contextlib.ExitStack)

    @property
    def endpoints(self) -> dict[str, Any]:
        """endpoints.yml, as in ops/image but for the addresses."""
        return {
            "action_endpoint": {"url": f"http://127.0.0.1:{self.actions_port}/webhook"},
            "tracker_store": postgres_store(self.database.port),
            "lock_store": redis_locks(self.redis.port),
            "event_broker": {
                "type": "faqbot.storage.events.EventCopies",
                "dialect": "postgresql",
                "url": "127.0.0.1",
                "port": self.database.port,
                "username": "darmgids",
                "password": "x",
                "db": "events",
            },
            "models": {"url": self.models.url, "wait_time_between_pulls": 1},
        }

    def start_guide(self, index: int) -> None:
        """Starts one of the two, also again after it was killed."""
        stack = contextlib.ExitStack()
        one = guide(self.folder, self.endpoints, name=f"guide-{index}", port=self.ports[index], ACTIONS="http")
        self.guides[index : index + 1] = [stack.enter_context(one)]
        self.stacks[index : index + 1] = [stack]

    def start_actions(self) -> None:
        """Starts the action server."""
        self.actions = contextlib.ExitStack()
        self.actions.enter_context(action_server(self.folder, self.actions_port))

    def ask(self, sender: str, message: str) -> tuple[int, Any]:
        """Asks through nginx, as the outside world does: status and reply."""
        connection = http.client.HTTPSConnection("127.0.0.1", self.nginx.port, context=ssl._create_unverified_context())
        body = json.dumps({"sender": sender, "message": message}).encode()
        with contextlib.closing(connection):
            connection.request("POST", "/webhooks/rest/webhook", body, {"Content-Type": "application/json"})
            answer = connection.getresponse()
            return answer.status, json.loads(answer.read())

    def stored(self, sender: str, kind: str = "user") -> list[str]:
        """The texts of a conversation's stored events of one type, in order."""
        where = f"sender_id = '{sender}' AND type_name = '{kind}' ORDER BY id"
        found = query(self.database.port, f"SELECT data FROM events WHERE {where}")
        return [str(json.loads(line).get("text")) for line in found.splitlines()]


def nginx(folder: Path, guides: list[int]) -> Service:
    """nginx with our configuration, its variables filled in, not started; a certificate of its own."""
    place = folder / "nginx"
    place.mkdir()
    certificate = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
    certificate += ["-keyout", str(place / "privkey.pem"), "-out", str(place / "fullchain.pem")]
    subprocess.run(certificate, check=True, capture_output=True)
    port = free_port()
    values = {
        "GUIDES": " ".join(f"server 127.0.0.1:{each} max_fails=1 fail_timeout=1s;" for each in guides),
        "CHANNELS": "rest|web",
        "SERVER_NAME": "localhost",
        "CERTIFICATES": str(place),
        "HTTP_PORT": f"127.0.0.1:{free_port()}",
        "HTTPS_PORT": f"127.0.0.1:{port}",
    }
    template = (OPS / "nginx" / "darmgids.conf.template").read_text(encoding="utf-8")
    # nginx's own variables ($host) stay, as in the image, where only those of the environment are filled in.
    for name, value in values.items():
        template = template.replace(f"${{{name}}}", value)
    assert "${" not in template
    (place / "darmgids.conf").write_text(template.replace("/dev/stdout", "access.log"), encoding="utf-8")
    settings = (OPS / "nginx" / "nginx.conf").read_text(encoding="utf-8")
    (place / "nginx.conf").write_text(settings, encoding="utf-8")
    command = ["/usr/sbin/nginx", "-p", str(place), "-c", "nginx.conf", "-g", "daemon off; user root;"]
    return Service(command, port, place / "nginx.log")


@contextlib.contextmanager
def town(folder: Path) -> Iterator[Town]:
    """The whole of it. The two guides and the action server start side by side, as their imports take longest."""
    with contextlib.ExitStack() as stack:
        database = stack.enter_context(postgres(folder))
        query(database.port, "CREATE DATABASE events", "postgres")
        store = stack.enter_context(redis(folder))
        models = ModelServer(MODEL)
        stack.callback(models.close)
        ports = [free_port(), free_port()]
        door = stack.enter_context(running(nginx(folder, ports)))
        place = Town(folder, database, store, models, door, free_port(), ports)
        place.guides, place.stacks = [None, None], [contextlib.ExitStack(), contextlib.ExitStack()]  # type: ignore[list-item]
        stack.callback(lambda: [each.close() for each in (*place.stacks, place.actions)])
        with ThreadPoolExecutor() as side_by_side:
            started = [side_by_side.submit(place.start_guide, 0), side_by_side.submit(place.start_guide, 1)]
            started.append(side_by_side.submit(place.start_actions))
            for each in started:
                each.result()
        yield place
