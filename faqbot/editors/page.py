"""The list of missed questions as a page on this computer, for who prefers a browser.

It listens on 127.0.0.1 only, answers to that name only, and takes only forms that it handed out itself: another page in
the same browser can neither read the questions nor write into the content.
"""

from __future__ import annotations

import datetime
import hmac
import secrets
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.parse import parse_qs

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from faqbot import feedback
from faqbot.content.knowledge import INTENT, knowledge
from faqbot.editors import misses, settling
from faqbot.editors.grouping import Group, grouped
from faqbot.editors.nearest import Nearest
from faqbot.editors.writing import CannotWriteError

HOST = "127.0.0.1"
POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'"
LARGEST_FORM = 256 * 1024
"""Bytes."""

Form = dict[str, list[str]]


class Page:
    """What the page shows and does.

    Args:
        root: the project's folder.
        nearest: the index over training questions.
    """

    def __init__(self, root: Path, nearest: Nearest) -> None:
        self._root, self._nearest = root, nearest
        self.token = secrets.token_urlsafe(24)
        folder = Path(__file__).resolve().parent
        environment = Environment(loader=FileSystemLoader(folder), autoescape=True, undefined=StrictUndefined)
        self._template = environment.get_template("page.html")

    def show(self, said: str = "") -> str:
        """The page as HTML, with a line about what was just done."""
        kept = misses.misses()
        return self._template.render(
            groups=grouped(kept, self._nearest),
            total=len(kept),
            rated=feedback.rated_down(self._since()),
            said=said,
            token=self.token,
            kinds=settling.kinds(self._root),
            topics=[entry.name for entry in knowledge(self._root / "data" / "knowledge")],
            first_topic=_first_topic,
        )

    @staticmethod
    def _since() -> datetime.date:
        return datetime.date.today() - datetime.timedelta(days=misses.retention_days())

    def do(self, form: Form) -> str:
        """Carries out what a form asks, and returns what to say about it."""
        ids = {int(id) for id in form.get("groep", [""])[0].split(",") if id.isdigit()}
        inside = tuple(miss for miss in misses.misses() if miss.id in ids)
        if not inside:
            return "Die groep was al afgehandeld."
        group = Group(inside, ())
        texts = [form.get(f"tekst{place}", [""])[0] for place in form.get("neem", []) if place.isdigit()]
        what = form.get("doe", [""])[0]
        try:
            if what == "onderwerp":
                topic = form.get("onderwerp", [""])[0].strip()
                return f"{len(settling.assign(self._root, group, topic, texts))} vragen toegevoegd aan {topic}."
            if what == "buiten":
                kind = form.get("soort", [""])[0]
                return f"{len(settling.mark_outside(self._root, group, kind, texts))} vragen toegevoegd aan {kind}."
        except CannotWriteError as error:
            return f"Niet gelukt: {error}."
        if what == "weg":
            settling.throw_away(group)
            return f"{len(inside)} vragen weggegooid."
        return "Er is niets gedaan."


def _first_topic(group: Group) -> str:
    return next((i.removeprefix(INTENT) for i, _ in group.suggestions if i.startswith(INTENT)), "")


def server(root: Path, nearest: Nearest, port: int) -> HTTPServer:
    """The server, ready to run. Raises OSError when the port is taken."""
    page = Page(root, nearest)

    class Handler(BaseHTTPRequestHandler):
        """One request."""

        def do_GET(self) -> None:
            """The page."""
            if not self._from_here():
                return
            if self.path == "/":
                self._answer(200, page.show())
            else:
                self._answer(404, "Deze pagina bestaat niet.")

        def do_POST(self) -> None:
            """A form of the page."""
            if not self._from_here():
                return
            length = self.headers.get("Content-Length", "")
            if not length.isdigit() or int(length) > LARGEST_FORM:
                self._answer(413, "Dit formulier is te groot.")
                return
            form = parse_qs(self.rfile.read(int(length)).decode("utf-8", "replace"), keep_blank_values=True)
            if not hmac.compare_digest(form.get("token", [""])[0].encode(), page.token.encode()):
                self._answer(403, "Dit formulier is verlopen. Laad de pagina opnieuw.")
                return
            self._answer(200, page.show(page.do(form)))

        def _from_here(self) -> bool:
            """Another name for this address is a trick of another site."""
            port = self.connection.getsockname()[1]
            if self.headers.get("Host") in (f"{HOST}:{port}", f"localhost:{port}"):
                return True
            self._answer(403, "Deze pagina werkt alleen op deze computer.")
            return False

        def _answer(self, status: int, text: str) -> None:
            body = text.encode()
            self.send_response(status)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Cache-Control", "no-store")
            self.send_header("Content-Security-Policy", POLICY)
            self.send_header("X-Frame-Options", "DENY")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Nothing: the terminal is for the editor."""

    return HTTPServer((HOST, port), Handler)


def serve(root: Path, nearest: Nearest, port: int) -> None:
    """Serves until Ctrl-C."""
    running = server(root, nearest, port)
    try:
        running.serve_forever()
    except KeyboardInterrupt:
        running.server_close()
