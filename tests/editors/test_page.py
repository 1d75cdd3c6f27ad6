"""The page with missed questions, over a real connection."""

import datetime
import http.client
import re
import shutil
import threading
from urllib.parse import urlencode

import pytest

from faqbot import feedback
from faqbot.content.knowledge import ROOT, entries_of
from faqbot.editors import misses
from faqbot.editors.nearest import Nearest, training_lines
from faqbot.editors.page import server


@pytest.fixture
def page(database, tmp_path):
    shutil.copytree(ROOT / "data", tmp_path / "data")
    (tmp_path / "evaluation").mkdir()
    running = server(tmp_path, Nearest(training_lines(tmp_path)), 0)
    thread = threading.Thread(target=running.serve_forever)
    thread.start()
    yield tmp_path, running.server_port
    running.shutdown()
    thread.join()
    running.server_close()


def ask(port, method="GET", fields=None, host=None):
    connection = http.client.HTTPConnection("127.0.0.1", port)
    headers = {"Host": host} if host else {}
    body = urlencode(fields).encode() if fields is not None else None
    connection.request(method, "/", body, {**headers, "Content-Type": "application/x-www-form-urlencoded"})
    response = connection.getresponse()
    return response.status, response.read().decode()


def form(text, what, **more):
    token = re.search(r'name="token" value="([^"]+)"', text)[1]
    group = re.search(r'name="groep" value="([^"]+)"', text)[1]
    return {"token": token, "groep": group, "doe": what, "neem": "0", **more}


def test_question_goes_to_its_topic_as_rewritten(page):
    root, port = page
    misses.record(misses.DOUBTED, 'kombucha <b>na</b> "sporten"')
    status, text = ask(port)
    assert status == 200
    assert "<b>na</b>" not in text
    assert "kombucha &lt;b&gt;na&lt;/b&gt;" in text
    status, text = ask(port, "POST", form(text, "onderwerp", onderwerp="kombucha", tekst0="kombucha na het sporten"))
    assert "1 vragen toegevoegd aan kombucha" in text
    entry = {e.name: e for e in entries_of(root / "data/knowledge/verder.yml")}["kombucha"]
    assert entry.examples[-1] == "kombucha na het sporten"
    assert misses.misses() == []


def test_outside_and_thrown_away(page):
    _, port = page
    misses.record(misses.NOT_ANSWERED, "mag mijn parkiet inuline")
    _, text = ask(port)
    _, text = ask(port, "POST", form(text, "buiten", soort="huisdier", tekst0="mag mijn parkiet inuline"))
    assert "1 vragen toegevoegd aan huisdier" in text
    misses.record(misses.NOT_ANSWERED, "qwertz qwertz")
    _, text = ask(port)
    _, text = ask(port, "POST", form(text, "weg"))
    assert "1 vragen weggegooid" in text
    assert "Er zijn geen gemiste vragen" in text


def test_mistake_is_told_and_the_question_stays(page):
    _, port = page
    misses.record(misses.DOUBTED, "kombucha na sporten")
    _, text = ask(port)
    _, text = ask(port, "POST", form(text, "onderwerp", onderwerp="bestaatniet", tekst0="x y z"))
    assert "Niet gelukt: het onderwerp bestaatniet bestaat niet" in text
    assert len(misses.misses()) == 1


def test_other_sites_get_nothing(page):
    _, port = page
    misses.record(misses.DOUBTED, "kombucha na sporten")
    assert ask(port, host="kwaad.example")[0] == 403
    _, text = ask(port)
    forged = {**form(text, "weg"), "token": "geraden"}
    assert ask(port, "POST", forged)[0] == 403
    assert ask(port, "POST", form(text, "weg"), host="kwaad.example")[0] == 403
    assert len(misses.misses()) == 1


def test_answers_that_did_not_help_are_named(page):
    _, port = page
    for _ in range(2):
        feedback.keep_verdict("kombucha", False, datetime.date.today())
    assert "kombucha: 2 omlaag, 0 omhoog" in ask(port)[1]
