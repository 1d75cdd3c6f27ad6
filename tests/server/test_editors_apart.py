"""With actions on a server apart, that server keeps nothing: what editors get is kept by the guide."""

import re
import sqlite3
import time

from tests.server.processes import action_server, free_port, guide, texts

STORY = "Sinds ik elke dag wandel gaat het iets beter met mijn buik"


def rows(database, query):
    with sqlite3.connect(database) as connection:
        return connection.execute(query).fetchall()


def test_reaction_verdict_and_missed_question_reach_the_guides_database(tmp_path):
    port, database = free_port(), tmp_path / "redactie.db"
    settings = {"ACTIONS": "http", "ACTION_PORT": str(port), "MISSES": "on", "EDITORS_URL": f"sqlite:///{database}"}
    with action_server(tmp_path, port), guide(tmp_path, **settings) as server:
        for message in ("ik wil een ervaring delen", "ja"):
            server.ask("x", message)
        assert re.search(r"[A-Z2-9]{4}-[A-Z2-9]{4}", texts(server.ask("x", STORY)))
        assert rows(database, "SELECT text, status FROM editors_reactions") == [(STORY, "wacht")]
        server.ask("x", "wat is dysbiose?")
        server.ask("x", "/hielp_niet")
        while not rows(database, "SELECT * FROM editors_verdicts") or not rows(
            database, "SELECT * FROM editors_misses"
        ):
            time.sleep(0.05)
        (verdict,) = rows(database, "SELECT topic, helped FROM editors_verdicts")
        (miss,) = rows(database, "SELECT kind, text, topic FROM editors_misses")
    assert verdict[1] == 0
    assert miss == ("duim omlaag", "wat is dysbiose?", verdict[0])
