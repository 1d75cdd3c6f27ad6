import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from faqbot.nlu.text import MAX_LENGTH, character_ngrams, normalise, stem, words

TYPED = st.text(alphabet="abcdeiouszABCEIOU éèëïçÉËœ'’`´–-0123456789.,?!\n\t", max_size=60)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Coëliakie", "coeliakie"),
        ("één WÉL", "een wel"),
        ("heeeeel goooed", "heel gooed"),
        ("2 weken en 150 gram", "0 weken en 0 gram"),
        ("  twee\n\nregels\t ", "twee regels"),
        ("zo’n foto´s", "zo'n foto's"),
        ("darm–brein—as", "darm-brein-as"),
    ],
    ids=["accents", "capitals", "stretched letters", "numbers", "white space", "quotes", "dashes"],
)
def test_spellings_that_mean_the_same_become_the_same(typed, expected):
    assert normalise(typed) == expected


@settings(deadline=None)
@given(TYPED)
def test_normalise_is_idempotent_on_what_a_dutch_keyboard_types(text):
    once = normalise(text)
    assert normalise(once) == once


@settings(deadline=None)
@given(st.text(max_size=40))
@example("𝐀")
@example("\u1fef")
def test_normalise_is_idempotent_on_any_text(text):
    once = normalise(text)
    assert normalise(once) == once


def test_letters_in_a_fancy_style_become_plain_lower_case():
    assert normalise("𝐃𝐘𝐒𝐁𝐈𝐎𝐒𝐄") == "dysbiose"


def test_of_a_very_long_message_the_beginning_and_the_end_are_read():
    text = normalise("begin " + "darm " * 10_000 + "einde")
    assert len(text) <= MAX_LENGTH
    assert {words(text)[0], words(text)[-1]} == {"begin", "einde"}


def test_characters_that_unfold_into_many_do_not_exceed_the_limit():
    assert len(normalise("ﷺ" * MAX_LENGTH)) <= MAX_LENGTH


def test_words_keep_hyphens_and_apostrophes_inside_and_drop_punctuation():
    assert words("zo'n darm-brein-as, (echt)?! _x_ 'los'") == ["zo'n", "darm-brein-as", "echt", "x", "los"]


def test_forms_of_one_word_share_a_stem():
    assert stem("darmen") == stem("darm")
    assert stem("bacteriën") != stem("virussen")


def test_character_ngrams_mark_word_borders_and_never_cross_them():
    grams = character_ngrams(["ab", "cdefg"])
    assert {" a", "b ", " ab ", " cdef", "cdefg", "fg "} <= set(grams)
    assert all(2 <= len(gram) <= 5 for gram in grams)
    assert not any("b c" in gram for gram in grams)
