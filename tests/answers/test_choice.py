import pytest

from faqbot.answers.choice import is_only_a_place, pick, points_at, wants_something_else

TITLES = ["Wat doet stress met je darmen?", "Wat zijn probiotica?", "Hoe verloopt herstel na antibiotica?"]


@pytest.mark.parametrize(
    ("text", "index"),
    [("1", 0), ("2.", 1), ("(3)", 2), ("nummer 2", 1), ("Optie 3!", 2), ("de 2e", 1), ("nr. 1", 0), ("het 3de", 2)],
)
def test_a_number_picks_the_title_at_that_place(text, index):
    assert pick(text, TITLES) == index


@pytest.mark.parametrize("text", ["2 graag", "doe maar 2", "ik bedoel 2", "graag nummer 2", "2 aub", "liever 2"])
def test_a_number_with_polite_words_around_it_is_a_pick(text):
    assert pick(text, TITLES) == 1


@pytest.mark.parametrize(
    ("text", "index"),
    [("de eerste", 0), ("Tweede graag", 1), ("doe maar de derde", 2), ("twee", 1), ("de laatste", 2), ("één", 0)],
)
def test_an_ordinal_picks_the_title_at_that_place(text, index):
    assert pick(text, TITLES) == index


@pytest.mark.parametrize(
    ("text", "index"),
    [("stress", 0), ("die over probiotica", 1), ("HERSTEL", 2), ("wat zijn probiotica", 1), ("graag antibiotica", 2)],
)
def test_a_title_or_a_part_of_it_picks_that_title(text, index):
    assert pick(text, TITLES) == index


@pytest.mark.parametrize("text", ["0", "4", "12", "2 weken", "de vierde", "3 of 2"])
def test_a_number_that_was_not_offered_or_counts_something_is_no_pick(text):
    assert pick(text, TITLES) is None


def test_a_part_that_two_titles_share_is_no_pick():
    assert pick("darmen", ["Wat doen vezels met je darmen?", "Wat doet stress met je darmen?"]) is None


@pytest.mark.parametrize(
    "text",
    [
        "wat doet slaap met je darmen",
        "zijn probiotica veilig als ik zwanger ben?",
        "ik heb 2 kinderen",
        "hoe verloopt herstel na antibiotica als je ook nog heel veel stress hebt en slecht slaapt",
        "ja graag",
        "dat wil ik weten",
        "?",
        "",
    ],
)
def test_a_full_new_question_or_mere_assent_is_no_pick(text):
    assert pick(text, TITLES) is None


@pytest.mark.parametrize("text", ["hoe dan?", "hoe", "en na?", "je"])
def test_function_words_alone_are_no_pick(text):
    assert pick(text, TITLES) is None


def test_nothing_offered_means_nothing_picked():
    assert [pick(text, []) for text in ("1", "de laatste", "stress")] == [None, None, None]


@pytest.mark.parametrize("text", ["iets anders", "Iets anders!", "geen van beide", "wat ANDERS"])
def test_saying_that_none_is_meant_is_recognised(text):
    assert wants_something_else(text)


@pytest.mark.parametrize("text", ["iets anders dan probiotica?", "is er iets anders wat helpt", "2"])
def test_a_question_with_those_words_is_not_a_wish_for_something_else(text):
    assert not wants_something_else(text)


@pytest.mark.parametrize("text", ["De tweede, als het u belieft.", "vertel meer over de tweede", "leg de tweede uit"])
def test_an_ordinal_among_polite_or_telling_words_picks(text):
    assert pick(text, TITLES) == 1


@pytest.mark.parametrize("text", ["de tweede week was beter dan de vorige", "helpt de tweede kuur dan wel?"])
def test_an_ordinal_in_a_question_of_its_own_picks_nothing(text):
    assert pick(text, TITLES) is None


@pytest.mark.parametrize("text", ["geen van die", "nog iets anders", "geen van de drie"])
def test_other_words_for_none_of_these(text):
    assert wants_something_else(text)


def test_a_remark_points_at_one_of_several_answers():
    assert points_at("vertel meer over die tweede", 2) == 1
    assert points_at("is die laatste gevaarlijk?", 3) == 2
    assert points_at("vertel meer over die derde", 2) is None
    assert points_at("eerst de eerste, dan de tweede", 2) is None
    assert points_at("vertel meer", 2) is None


def test_only_which_one_is_told_apart_from_a_remark_about_it():
    assert is_only_a_place("en die eerste?")
    assert not is_only_a_place("is die eerste gevaarlijk?")
    assert not is_only_a_place("en?")
