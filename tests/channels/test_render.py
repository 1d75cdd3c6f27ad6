import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from faqbot.answers.outline import outline
from faqbot.channels.render.buttons import at_the_end, joined, numbered, pack, short, unpack
from faqbot.channels.render.markup import cut, html, mrkdwn, parse, plain, teams, whatsapp, words_of
from faqbot.channels.render.reply import parts
from faqbot.channels.render.split import split, units
from faqbot.channels.texts import text
from faqbot.content.knowledge import knowledge
from faqbot.safety.net import _texts
from faqbot.safety.verdict import LEADS
from tests.platforms.base import stars
from tests.platforms.slack import _mrkdwn
from tests.platforms.teams import _markdown
from tests.platforms.telegram import Entities

STYLES = [plain, html, whatsapp, mrkdwn, teams]
ARTICLE = "https://www.voorbeeld.example/darmen"
WORDS = st.text(alphabet="ab .!?\n*_~`<>&[]()#|\\:/hé😀1", max_size=80)


def read(style, written):
    """The words of what a style wrote, read as strictly as the platform reads it."""
    if style is html:
        return Entities(written).words
    return {mrkdwn: _mrkdwn, teams: _markdown, whatsapp: stars}.get(style, lambda given: (given, ()))(written)[0]


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        (plain, "Dit is belangrijk: zie thuisarts (https://thuisarts.nl) & meer"),
        (html, 'Dit is <b>belangrijk</b>: zie <a href="https://thuisarts.nl">thuisarts</a> &amp; meer'),
        (whatsapp, "Dit is *belangrijk*: zie thuisarts (https://thuisarts.nl) & meer"),
        (mrkdwn, "Dit is *belangrijk*: zie <https://thuisarts.nl|thuisarts> &amp; meer"),
        (teams, "Dit is **belangrijk**: zie [thuisarts](https://thuisarts.nl) & meer"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_bold_and_links_as_each_platform_writes_them(style, expected):
    assert style(parse("Dit is **belangrijk**: zie [thuisarts](https://thuisarts.nl) & meer")) == expected


@pytest.mark.parametrize("style", STYLES)
@given(WORDS)
@example("een ** twee")
@example("[a](javascript:b)")
@example("**a*b**")
def test_no_text_makes_markup_that_a_platform_refuses(style, written):
    shown = read(style, style(parse(written)))
    kept = re.sub(r"[\s*∗~∼`'|/]|\*\*", "", shown)
    assert kept == re.sub(r"[\s*∗~∼`'|/]", "", words_of(parse(written))) or "http" in written


@pytest.mark.parametrize("style", STYLES)
@given(
    st.lists(st.sampled_from(["Een zin. ", "Nog **een** vraag? ", "woord ", "x" * 30, "\n", "😀"]), max_size=40),
    st.integers(20, 200),
)
def test_pieces_fit_and_together_say_everything(style, said, limit):
    whole = parse("".join(said))
    pieces = split(whole, limit, style)
    assert all(units(style(piece)) <= limit for piece in pieces)
    assert "".join(words_of(piece) for piece in pieces).split() == "".join(words_of(whole)).split() or (
        re.sub(r"\s", "", "".join(map(words_of, pieces))) == re.sub(r"\s", "", words_of(whole))
    )


def test_split_is_at_the_end_of_a_sentence_where_there_is_one():
    pieces = split(parse("Eerste zin. Tweede zin! Derde zin zonder eind"), 30, plain)
    assert [words_of(piece) for piece in pieces] == ["Eerste zin. Tweede zin!", "Derde zin zonder eind"]


def test_number_of_a_list_is_no_end_of_a_sentence():
    pieces = split(parse("Kies er een.\n1. Eerste\n2. Tweede"), 25, plain)
    assert [words_of(piece) for piece in pieces] == ["Kies er een.\n1. Eerste", "2. Tweede"]


def test_sentence_that_just_fits_stays_whole():
    assert [words_of(piece) for piece in split(parse("Tien teken. Rest."), 11, plain)] == ["Tien teken.", "Rest."]


def test_look_goes_on_in_the_next_piece():
    pieces = split(parse("**een twee drie vier**"), 18, html)
    assert [html(piece) for piece in pieces] == ["<b>een twee</b>", "<b>drie vier</b>"]


def test_split_without_room_is_an_error():
    with pytest.raises(ValueError, match="at least one"):
        split(parse("a"), 0, plain)


def test_cut_takes_white_space_from_the_ends():
    assert words_of(cut(parse(" a **b** c "), 0, 5)) == "a b"


@pytest.mark.parametrize("name", [name for name in _texts() if name.startswith("utter_verwijzing")])
def test_every_referral_starts_with_its_lead_and_keeps_its_first_sentence_together(name):
    written = _texts()[name]
    if "{" in written:
        pytest.skip("the same sentence in another language")
    (part,) = parts([{"text": written}])
    assert part.referral
    lead = part.text[0]
    assert lead.bold
    assert lead.text.startswith(tuple(LEADS.values()))
    for style in STYLES:
        first = style(split(part.text, 1600, style)[0])
        assert read(style, first).split("\n")[0] == lead.text.replace("~", "∼")
    assert re.sub(r"\s+", " ", words_of(part.text)) == written


def test_source_line_links_to_its_section():
    (part,) = parts([{"text": "Bron: Dysbiose uitgelegd zonder jargon\nDit is algemeen."}], ARTICLE)
    assert (
        html(part.text)
        == f'Bron: <a href="{ARTICLE}#sectie-6-1">Dysbiose uitgelegd zonder jargon</a>\nDit is algemeen.'
    )
    assert plain(part.text) == f"Bron: Dysbiose uitgelegd zonder jargon\n{ARTICLE}#sectie-6-1\nDit is algemeen."


@pytest.mark.parametrize("section", outline().values(), ids=lambda section: section.id)
def test_every_heading_survives_every_style_letter_for_letter(section):
    (part,) = parts([{"text": f"Bron: {section.heading}"}], ARTICLE)
    for style in STYLES:
        assert read(style, style(part.text)).split("\n")[0] == f"Bron: {section.heading}"


def test_buttons_are_numbered_on_through_the_reply():
    reply = [
        {"text": "een", "buttons": [{"title": "A", "payload": "/a"}, {"title": "B", "payload": "/b"}]},
        {"text": "twee"},
        {"text": "drie", "buttons": [{"title": "C", "payload": "/c"}]},
    ]
    made = parts(reply)
    assert [[button.number for button in part.buttons] for part in made] == [[1, 2], [], [3]]
    shown = [words_of(part.text) for part in numbered(made)]
    assert shown == ["een\n\n1. A\n2. B", "twee", f"drie\n\n3. C\n\n{text('kies_nummer')}"]
    assert [len(part.buttons) for part in at_the_end(made)] == [0, 0, 3]


def test_joined_keeps_a_referral_apart():
    made = joined(parts([{"text": "Bel nu 112. Nu."}, {"text": "een"}, {"text": "twee"}]))
    assert [words_of(part.text) for part in made] == ["Bel nu 112.\nNu.", "een\n\ntwee"]


def test_part_without_words_is_left_out_and_picture_becomes_its_address():
    made = parts([{"custom": {"a": 1}}, {"text": " "}, {"image": "https://x.example/a.png"}])
    assert [words_of(part.text) for part in made] == ["https://x.example/a.png"]


@given(st.text(max_size=90), st.integers(2, 75))
def test_short_title_fits(title, limit):
    assert units(short(title, limit)) <= limit


def test_short_title_ends_at_a_word():
    assert short("Zit buikpijn door stress tussen je oren?", 20) == "Zit buikpijn door…"
    assert short("Kort", 20) == "Kort"


@given(st.text(alphabet="abc_é😀", min_size=1, max_size=90))
def test_packed_payload_fits(title):
    assert 1 <= len(pack("/x" * 60, title, 64).encode()) <= 64


def test_payload_of_every_topic_comes_back_whole_within_telegrams_64_bytes():
    for entry in knowledge():
        payload = f'/onderwerp{{"topic":"{entry.name}"}}'
        packed = pack(payload, entry.metadata["title"], 64)
        assert len(packed.encode()) <= 64
        assert unpack(packed) == payload


def test_other_payloads_stay_as_they_are():
    for payload in ("/iets_anders", "/hielp_wel", "/hielp_niet", "tekst", "o:Niet goed"):
        assert unpack(pack(payload, "x", 64)) == payload
