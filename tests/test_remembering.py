from faqbot.remembering import LONGEST, by_word


def test_word_is_worked_out_once_and_a_word_of_pages_every_time():
    seen = []

    def look(word):
        seen.append(word)
        return word.upper()

    found = by_word(look, 10)
    for word in ("darm", "darm", "x" * LONGEST, "x" * LONGEST, "y" * (LONGEST + 1), "y" * (LONGEST + 1)):
        assert found(word) == word.upper()
    assert [len(word) for word in seen] == [4, LONGEST, LONGEST + 1, LONGEST + 1]


def test_least_asked_word_goes_first():
    seen = []
    found = by_word(lambda word: seen.append(word), 2)
    for word in ("a", "b", "c", "a"):
        found(word)
    assert seen == ["a", "b", "c", "a"]
