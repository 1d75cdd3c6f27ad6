"""What a running guide counts and tells on its internal port, and what its log says of a conversation."""

import json

import pytest

from faqbot.safety.verdict import LEADS, SPOED
from tests.ops.guides import guide
from tests.server.processes import sources

WORD = "zonnebloemkwark"


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with guide(tmp_path_factory.mktemp("observed"), LOG_FORMAT="json", LOG_SALT="een zout") as running:
        yield running


def lines(server):
    """The log's lines about messages."""
    found = [json.loads(line) for line in server.log.read_text().splitlines() if line.startswith("{")]
    return [line for line in found if line["message"] == "turn"]


@pytest.mark.parametrize(
    ("message", "outcome"),
    [
        ("wat is dysbiose?", "answered"),
        ("welk merk probiotica is het goedkoopst bij de drogist?", "outside"),
        ("mijn vader braakt bloed", "referred"),
        ("dankjewel", "talk"),
        ("verwijder mijn gesprek", "erased"),
    ],
)
def test_messages_are_counted_by_what_became_of_them(server, message, outcome):
    before = server.metric("darmgids_messages_total", channel="rest", outcome=outcome)
    server.ask(f"counted-{outcome}", message)
    assert server.metric("darmgids_messages_total", channel="rest", outcome=outcome) == before + 1
    assert lines(server)[-1]["outcome"] == outcome


def test_topics_referrals_masking_and_seconds_are_counted(server):
    def counted():
        return (
            server.metric("darmgids_answers_total", topic="wat_is_dysbiose"),
            server.metric("darmgids_referrals_total", label=SPOED),
            server.metric("darmgids_masked_messages_total"),
            *(server.metric("darmgids_seconds_count", stage=stage) for stage in ("reading", "action", "whole")),
        )

    before = counted()
    assert sources(server.ask("seconds", "wat is dysbiose?"))
    assert server.ask("seconds", "mijn vader braakt bloed")[0]["text"].startswith(LEADS[SPOED])
    server.ask("masked", "mijn nummer is 06 12345678")
    assert [after - earlier for earlier, after in zip(before, counted(), strict=True)] == [1, 1, 1, 3, 3, 3]


def test_no_label_of_a_metric_holds_a_visitors_word(server):
    server.ask(WORD, f"{WORD} en nog eens {WORD}")
    server.post(f'{{"sender": "x", "message": {{"{WORD}": 1}}}}'.encode())
    assert WORD not in server.internal.get("/metrics")[1]


def test_log_has_a_line_for_each_message_with_a_hash_in_place_of_who_and_what(server):
    for message in ("wat zijn vezels?", f"vertel meer {WORD}"):
        server.ask("somebody-by-name", message)
    server.ask("somebody-else", "hoi")
    first, second, other = lines(server)[-3:]
    assert first["conversation"] == second["conversation"] != other["conversation"]
    assert first["milliseconds"] > 0
    log = server.log.read_text()
    assert "somebody-by-name" not in log
    assert WORD not in log
    assert "vezels" not in log


def test_health_pages_say_that_all_is_well(server):
    assert server.parts() == {"klaar": True, "model": True, "store": True, "actions": True, "locks": True}
    for page in ("/gezond", "/ontvangt", "/klaar"):
        assert server.internal.get(page)[0] == 200


def test_visitors_door_shows_nothing_of_it(server):
    for page in ("/gezond", "/klaar", "/metrics"):
        assert server.get(page)[0] == 404


def test_guide_without_a_model_gets_no_visitors(tmp_path):
    """A model that cannot be read: the guide lives, and says that it is not to be sent anybody."""
    broken = tmp_path / "broken.tar.gz"
    broken.write_bytes(b"no archive")
    with guide(tmp_path, flags=["--model", str(broken)]) as server:
        assert server.internal.get("/gezond")[0] == 200
        assert server.internal.get("/ontvangt")[0] == 503
        assert server.parts()["model"] is False
        assert server.ask("x", "mijn vader braakt bloed")[0]["text"].startswith(LEADS[SPOED])
