"""What stands around an alarm word: whose complaint it is, whether it is long past, which sentence it is in."""

from __future__ import annotations

from faqbot.safety.reading import STOP, Word, word_set

_ME = frozenset({"ik", "mij", "me", "mijzelf", "mezelf", "wij", "we"})
_MY = frozenset({"mijn", "mn", "m'n", "mijne", "me", "onze", "ons"})
_OF = frozenset({"van", "bij", "aan", "door", "in"})
_CLAUSE_WORDS = frozenset(
    ["en", "maar", "want", "omdat", "doordat", "terwijl", "dus", "doch", "ma", "mar", "mr", "toen", "nadat"]
)
_AGAIN = word_set(
    "weer opnieuw steeds sindsdien sinds tegenwoordig vandaag vannacht vanochtend vanmorgen gisteren momenteel "
    "alweer terugkeert nogsteeds"
)
_ONCE = word_set(
    "had hadden gehad was waren geweest kreeg kregen viel zag zat zaten werd werden poepte braakte spuugde "
    "geworden gezien gebraakt flauwgevallen bloedde verloor geworden geopereerd onderzocht last gevallen"
)
_ALSO = word_set("ook zelf herken herkent herkenbaar hetzelfde")
_DURING = word_set("tijdens na bij onder bioscoop sinds")
_FROM = word_set("in uit over van")
_SOMEBODY = word_set("over waarin iemand patient patienten mensen voetballer waarom hoe")
_NEAR = word_set("hij ze zij haar zijn z'n zn d'r hem hun opa oma mama papa ma pa vader moeder")
_ROLES = word_set("acteur acteurs actrice actrices hoofdpersoon hoofdpersonage personage personages hoofdrolspeler")
_ANY = frozenset({"de", "een", "die", "wiens", "dat", "n"})
_WHICH = frozenset({"die", "dat"})
_WATCHES = word_set("kijk keek lees las zie zag volg volgde kijken lezen zien")
_OF_TALE = word_set("hij ze zij haar zijn z'n zn d'r hem hun")
_STIRRED = word_set(
    "herken herkende snap begrijp zou wou wilde durf wens hoop jaloers benijd droom eraan ook verlang overweeg denk "
    "moe zelf hetzelfde idem voel plan"
)
_BEFORE_TALE = 5
_WELL = frozenset({"stabiel", "goed", "kerngezond", "gezond", "nooit", "niets", "niks", "klachtenvrij", "prima"})
_NEAR_PAST = 14
_AFTER = 7
_BEFORE_WHO = 8
_FRAGMENT = 3
_PERSONS = frozenset({"PERSOON", "KIND", "KLEIN_KIND", "BABY"})


def sentence(words: list[Word], at: int) -> range:
    """The places of the sentence that a word is in."""
    start = at
    while start > 0 and words[start].border != STOP:
        start -= 1
    end = at + 1
    while end < len(words) and words[end].border != STOP:
        end += 1
    return range(start, end)


def clauses(words: list[Word], start: int, end: int) -> list[Word]:
    """The words of the clauses that a stretch of words touches."""

    def opens(place: int) -> bool:
        return words[place].border > 0 or words[place].form in _CLAUSE_WORDS

    while start > 0 and not opens(start):
        start -= 1
    while end < len(words) and not opens(end):
        end += 1
    return words[start:end]


def is_in_one_sentence(words: list[Word], start: int, end: int) -> bool:
    """Whether a stretch of words is one sentence, or a sentence and a fragment ("Bloed. In mijn poep.")."""
    for place in range(start + 1, end):
        if words[place].border == STOP:
            left, right = sentence(words, place - 1), sentence(words, place)
            if min(len(left), len(right)) > _FRAGMENT:
                return False
    return True


def is_about_pet(words: list[Word], start: int, end: int) -> bool:
    """Whether it is an animal's complaint: the animal is the last one named, or the owner of what was found."""
    inside = words[start:end]
    if any("DIER" in word.notions for word in inside):
        return True
    if _is_at_animal(words, start, end):
        return True
    if any(word.form in _ME for word in inside):
        return False
    after = words[end : end + _AFTER]
    for place, word in enumerate(after):
        if word.border == STOP or word.form in _CLAUSE_WORDS:
            break
        if "DIER" in word.notions and any(other.form in _OF for other in after[: place + 1]):
            return True
    if is_animal_in_front(words, start):
        return True
    if any(word.form in _MY for word in words[start : end + 1]):
        return False
    for place in range(start - 1, -1, -1):
        word = words[place]
        if "DIER" in word.notions:
            return True
        if word.form in _ME or (word.notions & _PERSONS and not _is_owner(words, place)):
            return False
    return False


def _is_at_animal(words: list[Word], start: int, end: int) -> bool:
    """ "Bij onze oude labrador voel ik een bult": what is felt or seen is at the animal that stands right in front."""
    place = next((at for at in range(start - 1, max(-1, start - 3), -1) if "DIER" in words[at].notions), None)
    if place is None or any(word.form in _MY or word.notions & _PERSONS for word in words[start:end]):
        return False
    return any(word.form in {"bij", "aan", "van", "op"} for word in words[max(0, place - 3) : place])


def names_visitor(words: list[Word]) -> bool:
    """Whether "I" or "we" is among these words."""
    return any(word.form in _ME for word in words)


def is_animal_in_front(words: list[Word], start: int) -> bool:
    """Whether an animal is what the sentence is about: it is named first, and "I" or a dead animal is not in it."""
    before = words[sentence(words, start).start : start] if start < len(words) else []
    animals = [place for place, word in enumerate(before) if "DIER" in word.notions]
    if not animals or any(word.form in _ME for word in before) or "DOOD" in before[-1].notions:
        return False
    own = [
        place
        for place, word in enumerate(before)
        # "De pillen van oma": whose they are, not who it is about.
        if word.notions & _PERSONS and not _is_owner(before, place) and before[place - 1].form != "van"
    ]
    return not own and not any("DOOD" in word.notions for word in before[animals[0] :])


def _is_owner(words: list[Word], place: int) -> bool:
    """Whether the person at this place only owns the animal: "het paard van mijn dochter"."""
    lead = words[max(0, place - 3) : place]
    return any(word.form in _OF for word in lead) and any("DIER" in word.notions for word in lead)


def is_about_somebody_else(words: list[Word], start: int, end: int) -> bool:
    """Whether the visitor worries about another person: that person is named and "I" is not the one in need."""
    inside = words[start:end]
    if any(word.form in _ME | {"mijzelf", "mezelf"} for word in inside):
        return False
    before = words[max(0, start - _BEFORE_WHO) : end]
    others = [at for at, word in enumerate(before) if word.notions & {"PERSOON", "KIND", "ANDER"}]
    selves = [at for at, word in enumerate(before) if word.form == "ik"]
    return bool(others) and (not selves or max(others) > max(selves))


def is_told(words: list[Word], start: int, end: int) -> bool:
    """Whether it comes from a film, a book or a lesson ("een documentaire over anorexia").

    Not when the visitor or somebody near stands between that word and the complaint, when it happened during the film,
    or when the visitor says that it is so here too.
    """
    told = _tales(words, start)
    if any(_is_so_here(words, at) for at in range(len(words))):
        return False
    if not told:
        return _is_played(words, start, end)
    before = {word.form for word in words[max(0, told[0] - _BEFORE_TALE) : told[0]]}
    between = words[told[-1] + 1 : end]
    if before & _DURING or _names_somebody_near(between):
        return False
    return bool(before & _FROM or {word.form for word in between} & (_SOMEBODY | _ROLES))


def _tales(words: list[Word], start: int) -> list[int]:
    """The places in front, in the same sentence, of a film, a book or a lesson."""
    return [at for at in range(sentence(words, start).start, start) if "VERHAAL" in words[at].notions]


def _is_played(words: list[Word], start: int, end: int) -> bool:
    """ "Die acteur huilt zonder tranen": a player is who it is about, and nobody of the visitor's is named."""
    lead = words[sentence(words, start).start : end]
    played = any(word.form in _ROLES and lead[at - 1].form in _ANY for at, word in enumerate(lead) if at)
    return played and not any(word.form in _ME | _MY or "PERSOON" in word.notions for word in lead)


def is_only_told(words: list[Word], start: int, end: int) -> bool:
    """As `is_told`, for despair: and the visitor is nowhere said to feel, want or understand it."""
    if not _tales(words, start) or not is_told(words, start, end):
        return False
    after = words[end:]
    return not any(
        word.form in _STIRRED and any(other.form in _ME for other in after[max(0, at - 3) : at + 4])
        for at, word in enumerate(after)
    )


def _names_somebody_near(words: list[Word]) -> bool:
    """Whether the visitor or somebody of theirs is among these words; "de moeder" is the one of the film."""
    in_tale = False
    for at, word in enumerate(words):
        lead = words[at - 1].form if at else ""
        in_tale = in_tale or word.form in _ROLES or ("PERSOON" in word.notions and lead in _ANY)
        watching = lead in _WHICH and at + 1 < len(words) and words[at + 1].form in _WATCHES
        if word.form in _ME | _MY and not watching:
            return True
        if word.form in _NEAR and not (lead in _ANY or (in_tale and word.form in _OF_TALE)):
            return True
    return False


def _is_so_here(words: list[Word], at: int) -> bool:
    """ "Dat heb ik ook", "ik herken dat": what was told is so with the visitor; not "zelf heb ik daar niets mee"."""
    if words[at].form not in _ALSO:
        return False
    around = words[max(0, at - 3) : at + 4]
    following = {word.form for word in words[at + 1 : at + 6]}
    return any(word.form in _ME | _MY for word in around) and not following & {"niets", "niks", "geen", "nergens"}


def is_long_past(words: list[Word], start: int, end: int) -> bool:
    """Whether the complaint was long ago, or was examined and solved, and did not come back."""
    again = any(
        word.form in _AGAIN and not word.negated and not _is_well_since(words, at) for at, word in enumerate(words)
    )
    again = again or _is_back(words)
    solved = any("OPGELOST" in word.notions for word in words)
    examined = any("ONDERZOCHT" in word.notions and not word.negated for word in words)
    if solved and examined and not any(w.form in {"weer", "opnieuw", "steeds", "alweer"} for w in words):
        return True
    near = words[max(0, start - _NEAR_PAST) : end + _NEAR_PAST]
    if not any("LANG_GELEDEN" in word.notions for word in near):
        return False
    around = clauses(words, start, end)
    once = any(word.form in _ONCE for word in around) or not any(
        word.form in {"heb", "heeft", "zit"} for word in around
    )
    return solved or (once and not again)


def _is_well_since(words: list[Word], at: int) -> bool:
    """ "Sindsdien gaat het goed": the word of repetition says that it did not come back."""
    following = [word.form for word in words[at + 1 : at + 4]]
    return words[at].form in {"sindsdien", "sinds"} and bool(set(following) & _WELL)


def _is_back(words: list[Word]) -> bool:
    """ "Nu is het terug": what was gone has come back."""
    return any(
        word.form == "terug"
        and {other.form for other in words[max(0, at - 4) : at]} & {"nu", "weer", "het", "opnieuw"}
        and not {other.form for other in words[max(0, at - 2) : at]} & {"jaar", "jaren", "maanden", "weken"}
        for at, word in enumerate(words)
    )
