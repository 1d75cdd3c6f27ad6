"""What stands around an alarm word: whose complaint it is, whether it is long past, which sentence it is in."""

from __future__ import annotations

from faqbot.safety.reading import STOP, Word, word_set

ME = frozenset({"ik", "mij", "me", "mijzelf", "mezelf", "wij", "we"})
MY = frozenset({"mijn", "mn", "m'n", "mijne", "me", "onze", "ons"})
CLAUSE_WORDS = frozenset(
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
_WELL = frozenset(
    {
        "stabiel",
        "goed",
        "kerngezond",
        "gezond",
        "nooit",
        "niets",
        "niks",
        "klachtenvrij",
        "prima",
        "plezier",
        "fit",
        "topfit",
    }
)
_NOW = word_set("nu nou thans vandaag vannacht vanochtend vanmorgen vanavond gisteren eergisteren")
_LOOSELY = frozenset({"weg", "beter", "niet", "nooit", "meer", "over"})
"""Words of what is solved that are said of much else: "ik wil weg", "ik wil niet meer"."""

_ANEW = frozenset({"weer", "opnieuw", "steeds", "alweer"})
_MOST = word_set("ergste allerergste hevigste allerhevigste zwaarste laatste eerste meer erger")
_THAN = frozenset({"dan", "zoals", "als"})
_NOTHING = frozenset({"nooit", "niets", "niks"})
_CURED = frozenset({"hersteld", "genezen", "klachtenvrij", "gezond", "beter", "verholpen", "opgelost"})
_RESTORED = frozenset({"uit", "goed", "gezond", "normaal", "hersteld", "beter", "genezen", "fit", "helemaal"})
_WELL_REACH = 8
_NEAR_PAST = 14
_BEFORE_WHO = 8
_FRAGMENT = 3
PERSONS = frozenset({"PERSOON", "KIND", "KLEIN_KIND", "BABY"})


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
        return words[place].border > 0 or words[place].form in CLAUSE_WORDS

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


def names_visitor(words: list[Word]) -> bool:
    """Whether "I" or "we" is among these words."""
    return any(word.form in ME for word in words)


def is_about_somebody_else(words: list[Word], start: int, end: int) -> bool:
    """Whether the visitor worries about another person: that person is named and "I" is not the one in need."""
    inside = words[start:end]
    if any(word.form in ME | {"mijzelf", "mezelf"} for word in inside):
        return False
    before = words[max(0, start - _BEFORE_WHO) : end]
    others = [at for at, word in enumerate(before) if word.notions & {"PERSOON", "KIND", "ANDER"}]
    selves = [at for at, word in enumerate(before) if word.form == "ik"]
    return bool(others) and (not selves or max(others) > max(selves))


def is_long_past(words: list[Word], start: int, end: int, examined_too: bool = True) -> bool:
    """Whether the complaint was long ago, or was examined and solved, and did not come back.

    What stays for good is never past: who has no spleen has none today.
    """
    solved = any("OPGELOST" in word.notions for word in words)
    settled = any("OPGELOST" in word.notions and word.form not in _LOOSELY for word in words)
    examined = any("ONDERZOCHT" in word.notions and not word.negated for word in words)
    if examined_too and settled and examined and not any(word.form in _ANEW for word in words):
        return True
    near = words[max(0, start - _NEAR_PAST) : end + _NEAR_PAST]
    if not _names_past(near) or any("BLIJVEND" in word.notions for word in near):
        return False
    around = clauses(words, start, end)
    if not solved and any(_is_now(around, at) for at in range(len(around))):
        return False
    present = any(word.form in {"heb", "heeft", "zit"} for word in around)
    once = any(word.form in _ONCE for word in around) or (_names_past(around) and not present)
    return solved or (once and not came_back(words))


def _names_past(words: list[Word]) -> bool:
    """Whether these words say that it is long ago; "niet meer zoals vroeger" says that it is so now."""
    return any(_opens_past(words, at) for at in range(len(words)))


def _opens_past(words: list[Word], at: int) -> bool:
    """Whether something long ago is named here; not "zoals vroeger", "dat er vroeger niet zat", "de ergste ooit"."""
    if "LANG_GELEDEN" not in words[at].notions or (at and "LANG_GELEDEN" in words[at - 1].notions):
        return False
    lead, after = [word.form for word in words[max(0, at - 5) : at]], {word.form for word in words[at + 1 : at + 3]}
    if lead and lead[-1] in _THAN:
        return False
    if words[at].form == "vroeger":
        return not after & {"niet", "nie", "ni", "nooit", "geen"}
    return words[at].form != "ooit" or not set(lead) & _MOST


def _is_now(words: list[Word], at: int) -> bool:
    """ "Vroeger diarree, nu bloed bij mijn poep"; not "nu gaat het goed", "nu nooit meer"."""
    if words[at].form not in _NOW or words[at].negated:
        return False
    return not any(word.form in _WELL | _CURED for word in words[at + 1 : at + 1 + _WELL_REACH])


def came_back(words: list[Word]) -> bool:
    """Whether a word says that it is so again, or still."""
    again = (at for at, word in enumerate(words) if word.form in _AGAIN and not word.negated)
    return any(not _is_well_since(words, at) for at in again) or _is_back(words)


def _is_well_since(words: list[Word], at: int) -> bool:
    """Whether the word of repetition says that it did not come back: "sindsdien gaat het goed", "kwam er weer uit"."""
    form = words[at].form
    before = {word.form for word in words[max(0, at - 3) : at]}
    following = [word.form for word in words[at + 1 : at + 1 + _WELL_REACH]]
    if form == "alweer":
        return bool(before & {"geleden", "terug"})
    if form == "weer":
        return bool({*following[:1]} & _RESTORED)
    if form in {"sindsdien", "sinds"}:
        return bool({*following[:3]} & _WELL or before & _CURED)
    return form in {"tegenwoordig", "momenteel"} and bool({*following} & (_WELL | _CURED) - _NOTHING)


def _is_back(words: list[Word]) -> bool:
    """ "Nu is het terug", "en nu op zijn vierde nog": what was gone has come back, or never went."""
    if any(
        word.form == "nog"
        and any(other.form == "nu" for other in words[max(0, at - 5) : at])
        and not {other.form for other in words[at + 1 : at + 3]} & {"nooit", "maar", "niet", "geen", "goed", "gezond"}
        for at, word in enumerate(words)
    ):
        return True
    return any(
        word.form == "terug"
        and {other.form for other in words[max(0, at - 4) : at]} & {"nu", "weer", "het", "opnieuw"}
        and not {other.form for other in words[max(0, at - 2) : at]} & {"jaar", "jaren", "maanden", "weken"}
        for at, word in enumerate(words)
    )
