"""Whether a complaint is an animal's: "mijn hond heeft bloed in zijn poep"."""

from __future__ import annotations

from faqbot.safety.context import CLAUSE_WORDS, ME, MY, PERSONS, names_visitor, sentence
from faqbot.safety.reading import STOP, Word, word_set

_AFTER = 7
_SUBJECT = 2
_ANTECEDENT = 6
_NEAR_WISH = 5
_WHICH = frozenset({"die", "dat"})
_ADDS = word_set("waar waarvoor waarvan die dat")
_LOST = word_set("weg kwijt weggelopen ingeslapen overleden verkocht weggebracht gestorven gebracht weggegeven")
_BESIDE = word_set("met bij naast door sinds van voor zonder na nu omdat want")
_LIKE = frozenset({"lijk", "lijkt", "als", "zoals", "gelijk"})
_SEES = frozenset({"ziet", "zag", "zie", "zien", "dezelfde"})
_HIS = frozenset({"zijn", "haar", "hun", "z'n", "zn", "d'r"})
_OF = frozenset({"van", "bij", "aan", "door", "in"})


def is_about_pet(words: list[Word], start: int, end: int) -> bool:
    """Whether it is an animal's complaint: the animal is the last one named, or the owner of what was found."""
    inside = words[start:end]
    if any(is_animal(words, at) and not _is_somebodys(words, at) for at in range(start, end)):
        return True
    if _is_at_animal(words, start, end) or _is_said_of_animal(words, start):
        return True
    if any(word.form in ME and not _only_tries(words, start + at) for at, word in enumerate(inside)):
        return False
    after = words[end : end + _AFTER]
    for place, word in enumerate(after):
        if word.border == STOP or word.form in CLAUSE_WORDS:
            break
        if is_animal(words, end + place) and any(other.form in _OF for other in after[: place + 1]):
            return True
    if is_animal_in_front(words, start):
        return True
    if any(word.form in MY for word in words[start : end + 1]):
        return False
    if inside[0].notions & PERSONS and not _is_owner(words, start):
        return False
    for place in range(start - 1, -1, -1):
        word = words[place]
        if is_animal(words, place) and not _is_mere_property(words, place):
            return True
        if word.form in ME or (word.notions & PERSONS and not _is_owner(words, place)):
            return False
    return False


def is_animal(words: list[Word], at: int) -> bool:
    """Whether the word names an animal that is there; not "ik lijk een hamster", "honger als een paard"."""
    lead = [word.form for word in words[max(0, at - 3) : at]]
    if words[at].form == "beestjes" and set(lead) & _SEES:
        # Those that somebody with fever sees.
        return False
    return "DIER" in words[at].notions and not set(lead) & _LIKE


def _is_somebodys(words: list[Word], at: int) -> bool:
    """ "Opa is in de war, hij zoekt zijn koeien": the animal is only somebody's."""
    lead = words[sentence(words, at).start : at]
    if len(lead) > 2 and lead[-2].form == "van" and "GIF" in lead[-3].notions:
        # "De pillen van de hond geslikt".
        return True
    return bool(lead) and lead[-1].form in _HIS and any(word.notions & PERSONS for word in lead)


def is_animals_despair(words: list[Word], start: int, end: int) -> bool:
    """Whether what looks like despair is an animal's: it is who wants it, or is said to, and is not what was lost.

    Who writes "kat weg, wil niet meer leven" leaves "ik" out.
    """
    stretch, near = words[start:end], words[max(0, start - _NEAR_WISH) : end]
    if names_visitor(stretch):
        return False
    if any(
        "DIER" in word.notions and at > 1 and near[at - 2].form in {"wil", "wilt", "wou", "wilde"}
        for at, word in enumerate(near)
    ):
        return True
    if not is_animal_in_front(words, start):
        return False
    lead = words[sentence(words, start).start : start]
    since = lead[max(at for at, word in enumerate(lead) if "DIER" in word.notions) + 1 :]
    lost = lead[0].form in _BESIDE or any(word.form in _LOST for word in since)
    return not lost and not any(word.border for word in [*since, stretch[0]])


def is_animal_in_front(words: list[Word], start: int) -> bool:
    """Whether an animal is what the sentence is about: it is named first, and "I" or a dead animal is not in it."""
    before = _main_clause(words[sentence(words, start).start : start]) if start < len(words) else []
    animals = [place for place in range(len(before)) if is_animal(before, place)]
    if not animals or any(word.form in ME for word in before) or "DOOD" in before[-1].notions:
        return False
    own = [
        place
        for place, word in enumerate(before)
        # "De pillen van oma": whose they are, not who it is about.
        if word.notions & PERSONS and not _is_owner(before, place) and before[place - 1].form != "van"
    ]
    return not own and not any("DOOD" in word.notions for word in before[animals[0] :])


def _is_said_of_animal(words: list[Word], start: int) -> bool:
    """ "Cavia vermagert", "voor mijn poes, die vermagert": the animal stands right in front, or just before "die"."""
    lead = words[sentence(words, start).start : start]
    if 0 < len(lead) <= _SUBJECT and "DIER" in lead[-1].notions and lead[0].form not in _BESIDE:
        return True
    which = next((at for at in range(len(lead) - 1, max(-1, len(lead) - 4), -1) if lead[at].form in _WHICH), None)
    if which is None or lead[which].border == 0:
        return False
    named = [word for word in lead[max(0, which - _ANTECEDENT) : which] if word.notions & ({"DIER"} | PERSONS)]
    return bool(named) and "DIER" in named[-1].notions


def _only_tries(words: list[Word], at: int) -> bool:
    """ "De poes krijg ik niet wakker": "I" is who tries."""
    return at > 0 and words[at - 1].form in {"krijg", "krijgen"}


def _is_at_animal(words: list[Word], start: int, end: int) -> bool:
    """ "Bij onze oude labrador voel ik een bult": what is felt or seen is at the animal that stands right in front."""
    place = next((at for at in range(start - 1, max(-1, start - 3), -1) if "DIER" in words[at].notions), None)
    if place is None or any(word.form in MY or word.notions & PERSONS for word in words[start:end]):
        return False
    return any(word.form in {"bij", "aan", "van", "op"} for word in words[max(0, place - 3) : place])


def _main_clause(words: list[Word]) -> list[Word]:
    """The words without what is added between commas ("de kat van de buren, waar ik voor zorg, heeft koorts")."""
    opening = next((at for at, word in enumerate(words) if at and word.border and word.form in _ADDS), None)
    if opening is None:
        return words
    closing = next((at for at in range(opening + 1, len(words)) if words[at].border), None)
    return words if closing is None else [*words[:opening], *words[closing:]]


def _is_mere_property(words: list[Word], place: int) -> bool:
    """ "Mijn dochter, die een kat heeft": it is not about the cat."""
    after = words[place + 1].form if place + 1 < len(words) else ""
    return place > 0 and words[place - 1].form == "een" and after in {"heeft", "hebben", "heb", "had"}


def _is_owner(words: list[Word], place: int) -> bool:
    """Whether the person at this place only owns the animal: "het paard van mijn dochter"."""
    lead = words[max(0, place - 3) : place]
    return any(word.form in _OF for word in lead) and any("DIER" in word.notions for word in lead)
