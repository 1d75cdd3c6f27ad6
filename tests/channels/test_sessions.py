import stat
from concurrent.futures import ThreadPoolExecutor

import pytest

from faqbot.channels.sessions import Sessions, signing_key


@pytest.fixture
def sessions():
    return Sessions(b"k" * 32)


def test_sessions_differ_are_long_and_are_recognised(sessions):
    made = {sessions.new() for _ in range(200)}
    assert len(made) == 200
    assert all(len(session) == 97 for session in made)
    assert len({sessions.sender(session) for session in made}) == 200


def test_the_conversations_id_is_the_same_each_time_and_holds_nothing_of_the_session(sessions):
    session = sessions.new()
    sender = sessions.sender(session)
    assert sender == sessions.sender(session)
    assert not any(session[start : start + 8] in sender for start in range(len(session) - 8))


@pytest.mark.parametrize(
    "change", [str.upper, str.lower, lambda s: s[:-1], lambda s: s + "0", lambda s: " " + s, lambda s: s + "\n"]
)
def test_a_session_that_is_not_exactly_as_it_was_made_is_unknown(sessions, change):
    assert sessions.sender(change(sessions.new())) is None


@pytest.mark.parametrize("given", ["", ".", "é" * 32 + "." + "0" * 64, "a" * 32 + "." + "0" * 64, "a" * 100_000])
def test_what_we_did_not_make_is_unknown(sessions, given):
    assert sessions.sender(given) is None


def test_a_session_of_another_key_is_unknown(sessions):
    assert Sessions(b"j" * 32).sender(sessions.new()) is None


def test_a_key_is_made_once_and_only_its_owner_reads_it(tmp_path):
    file = tmp_path / "key"
    key = signing_key(None, file)
    assert len(key) == 32
    assert signing_key(None, file) == key
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_servers_that_start_at_once_agree_on_one_key(tmp_path):
    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(lambda _: signing_key(None, tmp_path / "key"), range(40)))
    assert len(keys) == 1
    assert [file.name for file in tmp_path.iterdir()] == ["key"]


def test_a_given_key_makes_no_file_and_may_have_any_length(tmp_path):
    assert signing_key("kort", tmp_path / "key") == signing_key("kort", tmp_path / "other")
    assert list(tmp_path.iterdir()) == []


def test_where_no_key_can_be_kept_it_lasts_as_long_as_the_server(tmp_path, caplog):
    one, two = (signing_key(None, tmp_path / "nowhere" / "key") for _ in range(2))
    assert one != two
    assert "cannot be kept" in caplog.text


def test_a_broken_key_file_is_an_error_that_says_what_to_do(tmp_path):
    (tmp_path / "key").write_bytes(b"")
    with pytest.raises(ValueError, match="remove it"):
        signing_key(None, tmp_path / "key")
