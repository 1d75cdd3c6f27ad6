"""Two guides, an action server, PostgreSQL, Redis, a model server and nginx, all real."""

import contextlib
import gzip
import http.client
import io
import json
import ssl
import tarfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from faqbot.safety.verdict import LEADS, SPOED
from tests.ops.fault_table import record
from tests.ops.services import query
from tests.server.processes import MODEL, sources, texts

QUESTIONS = [
    "wat is dysbiose?",
    "wat zijn vezels?",
    "wat is inuline?",
    "wat zijn probiotica?",
    "wat doet stress met mijn darmen?",
]


def repacked(**changes):
    """The trained model with another id, and with whatever else `changes` says of its metadata."""
    with tarfile.open(MODEL) as model:
        members = [(each, model.extractfile(each).read() if each.isfile() else None) for each in model.getmembers()]
    out = io.BytesIO()
    with gzip.GzipFile(fileobj=out, mode="wb", mtime=0) as zipped, tarfile.open(fileobj=zipped, mode="w") as made:
        for member, content in members:
            if member.name.endswith("metadata.json"):
                content = json.dumps({**json.loads(content), **changes}).encode()
                member.size = len(content)
            made.addfile(member, io.BytesIO(content) if content is not None else None)
    return out.getvalue()


def blind():
    """A model that loads and reads, but without the safety rules."""
    with tarfile.open(MODEL) as model:
        (name,) = [each for each in model.getnames() if each.endswith("metadata.json")]
        schema = json.loads(model.extractfile(name).read())["predict_schema"]
    nodes = schema["nodes"]
    (rules,) = [each for each in nodes if "SafetyRules" in each]
    before = nodes.pop(rules)["needs"]["messages"]
    for node in nodes.values():
        node["needs"] = {key: before if needed == rules else needed for key, needed in node["needs"].items()}
    return repacked(predict_schema=schema, model_id="blind")


def raw(town, method, path, body=None):
    connection = http.client.HTTPSConnection("127.0.0.1", town.nginx.port, context=ssl._create_unverified_context())
    with contextlib.closing(connection):
        connection.request(method, path, body, {"Content-Type": "application/json"})
        answer = connection.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read().decode()


def test_everything_is_ready(town):
    for each in town.guides:
        assert each.parts() == {"klaar": True, "model": True, "store": True, "actions": True, "locks": True}
        assert each.internal.get("/ontvangt")[0] == each.internal.get("/gezond")[0] == 200


def test_conversation_goes_on_at_the_other_guide(town):
    first, second = town.guides
    assert sources(first.ask("both", "wat is serotonine?"))
    more = second.ask("both", "vertel meer")
    assert sources(more)
    assert "computerprogramma" not in texts(more)
    assert sources(first.ask("both", "wat is je bron?")) == sources(more)
    assert town.stored("both") == ["wat is serotonine?", "vertel meer", "wat is je bron?"]


def test_messages_of_one_conversation_to_both_guides_are_all_kept_once(town):
    """Twelve at once, six to each guide: each answered, each stored once, and no turn runs through another."""
    with ThreadPoolExecutor(12) as crowd:
        asked = [crowd.submit(town.guides[n % 2].ask, "crowd", f"{n}: {QUESTIONS[n % 5]}") for n in range(12)]
        assert all(sources(each.result()) for each in asked)
    kept = town.stored("crowd")
    assert sorted(kept) == sorted(f"{n}: {QUESTIONS[n % 5]}" for n in range(12))
    kinds = query(town.database.port, "SELECT type_name FROM events WHERE sender_id = 'crowd' ORDER BY id").split()
    turns = " ".join(kind for kind in kinds if kind in ("user", "bot")).split("user")
    assert all("bot" in turn for turn in turns[1:])


def test_events_are_published_to_the_event_store(town):
    town.guides[0].ask("published", "wat zijn vezels?")
    count = "SELECT count(*) FROM events WHERE sender_id = 'published'"
    assert query(town.database.port, count, "events") == query(town.database.port, count) != "0"


def test_erasing_at_one_guide_erases_for_the_other_and_in_the_event_store(town):
    first, second = town.guides
    first.ask("erased", "wat is inuline?")
    second.ask("erased", "verwijder mijn gesprek")
    count = "SELECT count(*) FROM events WHERE sender_id = 'erased'"
    assert query(town.database.port, count, "events") == query(town.database.port, count) == "0"
    assert "computerprogramma" in texts(first.ask("erased", "wat zijn vezels?"))
    assert town.stored("erased") == ["wat zijn vezels?"]


@pytest.mark.parametrize(
    "path", ["/version", "/status", "/conversations/both/tracker", "/model", "/domain", "/webhooks/telegram/webhook"]
)
def test_nginx_shows_nothing_but_the_page_and_the_channels(town, path):
    assert raw(town, "GET", path)[0] == 404


def test_nginx_answers_visitors_with_safe_headers(town):
    status, reply = town.ask("nginx", "mijn vader braakt bloed")
    assert status == 200
    assert reply[0]["text"].startswith(LEADS[SPOED])
    status, headers, page = raw(town, "GET", "/")
    assert status == 200
    assert "Darmgids" in page
    assert headers["Strict-Transport-Security"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Server"] == "nginx"
    assert raw(town, "POST", "/webhooks/rest/webhook", b"x" * 70_000)[0] == 413
    log = (town.folder / "nginx" / "access.log").read_text()
    assert "127.0.0.0" in log
    assert "127.0.0.1" not in log


def test_model_is_swapped_under_load_without_a_failed_message(town):
    """Visitors keep asking while both guides fetch another model; afterwards both run it."""
    swapped, failures, answered = threading.Event(), [], []

    def visitor(number):
        after = 0
        while after < 5:
            status, reply = town.ask(f"load-{number}", QUESTIONS[len(answered) % 5])
            (answered if status == 200 and sources(reply) else failures).append(reply)
            after += swapped.is_set()
            time.sleep(0.3)  # within what nginx lets one address do

    new = repacked(model_id="second")
    with ThreadPoolExecutor(2) as crowd:
        asked = [crowd.submit(visitor, number) for number in range(2)]
        town.models.give(new)
        try:
            while not all(each.metric("darmgids_model_info", model="second") for each in town.guides):
                time.sleep(0.2)
        finally:
            swapped.set()
        [each.result() for each in asked]
    assert not failures
    assert len(answered) > 10
    record("nieuw model, onder belasting", "gewoon antwoord", "alles, één keer")


def test_flood_from_one_address_is_slowed_down_in_dutch(town):
    with ThreadPoolExecutor(16) as crowd:
        replies = [
            each.result() for each in [crowd.submit(town.ask, f"flood-{n}", "wat is dysbiose?") for n in range(120)]
        ]
    slowed = [reply for status, reply in replies if status == 429]
    assert slowed
    assert all("112" in texts(reply) for reply in slowed)
    assert all(sources(reply) for status, reply in replies if status == 200)
    assert {status for status, _ in replies} == {200, 429}
    record(
        "stortvloed van één adres", "een deel: verzoek om even te wachten, met waar men terechtkan", "wat beantwoord is"
    )


@pytest.mark.parametrize("model", ["blind", "no model at all", "cut off"])
def test_poisoned_model_is_refused_and_the_old_one_goes_on(town, model):
    """One without the safety rules, one that is no archive, and one that ends in the middle."""
    content = {"blind": blind(), "no model at all": b"x" * 10_000, "cut off": MODEL.read_bytes()[:1_000_000]}[model]
    before = [each.metric("darmgids_model_loads_total", result="refused") for each in town.guides]
    good = town.models.content
    try:
        town.models.give(content)
        for each, refused in zip(town.guides, before, strict=True):
            while each.metric("darmgids_model_loads_total", result="refused") == refused:
                assert town.ask("poisoned", "mijn vader braakt bloed")[1][0]["text"].startswith(LEADS[SPOED])
                time.sleep(0.2)
            assert sources(each.ask("poisoned-2", "wat is dysbiose?"))
            assert each.parts()["model"]
            # It is not tried again and again.
            asked, loads = town.models.asked, each.metric("darmgids_model_loads_total", result="refused")
            while town.models.asked < asked + 4:
                time.sleep(0.2)
            assert each.metric("darmgids_model_loads_total", result="refused") == loads
    finally:
        town.models.give(good)
    record("kapot of blind model", "gewoon antwoord, van het vorige model", "alles, één keer")
