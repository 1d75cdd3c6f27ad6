"""On every channel: no planted data in any file, no words in any log, and "wis mijn gesprek" really erases."""

import pytest

from faqbot.privacy.wishes import answer
from tests.ops.guides import everything_in
from tests.platforms import ALL
from tests.platforms.world import world

PHONE, MAIL, WORD = "06 12345678", "jan.jansen@gmail.com", "zonnebloemkwark"


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    folder = tmp_path_factory.mktemp("every-channel")
    with world(folder) as running:
        yield folder, running


def holding(folder, words, ending=""):
    """The files that hold one of these words."""
    files = everything_in(folder)
    return [name for name, content in files.items() if name.endswith(ending) and any(word in content for word in words)]


@pytest.mark.parametrize("channel", [*ALL, "socketio", "rest"])
def test_personal_data_stays_out_and_a_wish_to_erase_is_carried_out(place, channel):
    folder, running = place
    visitor = running.visitor(channel)
    assert visitor.ask(f"Bel me op {PHONE} of mail {MAIL}. Ik at {WORD}, wat zijn vezels?")
    assert not holding(folder, (PHONE, PHONE.replace(" ", ""), MAIL))
    assert not holding(folder, (WORD,), ending=".log")
    assert holding(folder, (WORD,)), "the conversation itself is kept"
    assert answer("gelukt")[:40] in "\n".join(shown.text for shown in visitor.ask("wis mijn gesprek"))
    assert not holding(folder, (WORD,))
