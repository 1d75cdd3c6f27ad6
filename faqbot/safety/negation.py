"""Which words of a message are denied, and which denials are taken back."""

from __future__ import annotations

from spacy.tokens import Doc

from faqbot.safety.reading import COMMA, STOP, Word, word_set

_GEEN = frozenset({"geen", "gene", "gen", "geeneens", "noch", "nul", "geenszins", "g1", "gn"})
_ZONDER = frozenset({"zonder"})
_NIET = frozenset({"niet", "nie", "nooit", "nergens", "niks", "nimmer", "ni"})
_BREAKS = word_set(
    "maar echter wel behalve want omdat doordat toch terwijl hoewel waarom hoe wat wie als indien dat door "
    "vanwege wegens ondanks alleen dus dan werkt helpt lukt pakt daarom "
    "sinds nadat voordat totdat ofwel tenzij aangezien doch ma mar mr "
    "bij_toeval ik hij ze zij we"
)
_OPENS_QUESTION = frozenset({"of", "waarom", "hoe", "wat", "waar", "dat"})
# What "geen" and "niet" say nothing about: the next words carry the denial themselves, or turn it round.
_GEEN_EMPTY = word_set(
    "idee klein kleine beetje grapje zin normale twijfel gewone paniek tijd kans geduld geld mens raad uitleg "
    "spijt woord aanraking afspraak gehoor dokter huisarts arts uitweg leven flauw rust oog onzin geintje wonder "
    "weinig enkel_beetje"
)
_ZONDER_EMPTY = word_set("bezwaar bezwaren gevaar overleg recept hulp begeleiding arts dokter huisarts problemen")
_NIET_EMPTY = word_set(
    "alleen zomaar normaal goed lekker te zeker gerust weg over op best fijn zo weinig slapen altijd elke iedere "
    "steeds helemaal enkel slechts voor_niets pluis gek weten meteen gewoon langer helder blij rustig eerder "
    "onder lichtvaardig op_tijd naar bang wachten vertrouwen leuk fris top tof okay ok oke tegen volgens vanzelf"
)
_JOINS = frozenset({"en", "of", "maar", "want", "ook", "ma", "mar"})
_SEEN = word_set(
    "heb hebt heeft hebben had zie ziet zien zag zit zat zitten is was waren merk merkte komt kwam krijg kreeg "
    "gezien vond bespeur gehad hebt hadden ben"
)
_TAKES = frozenset({"gebruik", "gebruikt", "slik", "slikt", "neem", "neemt"})
_AFTER_LATE_NIET = word_set(
    "meer bij in gezien gehad gevonden gelukkig echt erbij aanwezig geweest hoor nee of en maar gehad dus te_zien"
)
# Notions of a negator that do not make it part of a group of words ("drinkt niet", "zonder milt").
_LOOSE = frozenset({"NIET", "GEEN", "OPGELOST", "GEWOONTE", "LIJNEN", "WIL_STOPPEN", "STOPPEN", "STOPT_NIET"})
_KNOW = frozenset({"weet", "wist", "weten"})
_CAN = frozenset({"kan", "kon", "trek"})
_LATE_REACH = 8
_REACH = {"geen": 8, "niet": 4}
_TURNS = word_set(
    "maar toch nu nou inmiddels vandaag opeens ineens bleek blijkt plots plotseling tegenwoordig sinds vanmorgen "
    "vanochtend gisteren"
)
_IS = word_set("is was zijn waren zit zat zitten heb heeft had er het ben bleek blijkt nu nou dus")

_NO = frozenset({"nee", "neen", "nope"})
_HAVE_NOT = {("dat", "heb", "ik", "niet"), ("dat", "heeft", "hij", "niet"), ("dat", "heeft", "ze", "niet")}
_STATES = word_set("ik k 'k we wij hij ze zij mijn mn m'n er het wil kan ga")
_QUESTION = 5
"""Words that a question has at most for a mere "nee" to deny it."""

_AFTER_ALL = frozenset({"toch", "gelogen", "positief"})
_EXPLAINS = frozenset({"BIETEN", "ZWART_ETEN"})

WORDS = frozenset({"zonder", "nooit", "nergens", "maar", "alleen", "klein", "beetje", "degelijk"})
"""Words of denial that are worth repairing when misspelled."""


def _words_after(words: list[Word], at: int, count: int) -> list[str]:
    found: list[str] = []
    for word in words[at + 1 : at + 1 + count]:
        if word.border == STOP:
            break
        found.append(word.form)
    return found


def _since_border(words: list[Word], at: int, count: int) -> set[str]:
    """The words before this place, as far as its comma or full stop."""
    found: set[str] = set()
    for place in range(at, max(-1, at - count), -1):
        if words[place].border or place == 0:
            break
        found.add(words[place - 1].form)
    return found


def _since_conjunction(words: list[Word], at: int, count: int) -> set[str]:
    """The words before this place, as far as the pause or "en" that opens its part of the sentence."""
    found: set[str] = set()
    for place in range(at - 1, max(-1, at - 1 - count), -1):
        if words[place + 1].border or words[place].form in _JOINS:
            break
        found.add(words[place].form)
    return found


def _is_denial(words: list[Word], at: int) -> bool:
    """Whether the negator at this place denies what follows, and is not itself part of a saying."""
    form = words[at].form
    if words[at].opens >= 0 and any(n.isupper() and n not in _LOOSE for n in words[at].notions):
        return False
    after = _words_after(words, at, 2)
    before = {word.form for word in words[max(0, at - 5) : at] if word.border != STOP}
    if _is_no_denial(words, at):
        return False
    if form in _GEEN:
        before = _since_border(words, at, 5)
        if before & {"niet", "nooit"} and not before & {"en", "maar", "of", "ook", "want"}:
            return False
        return not (after and after[0] in _GEEN_EMPTY) and not _is_fearful_question(words, at)
    if form in _ZONDER:
        return not (after and after[0] in _ZONDER_EMPTY) and not before & (_NIET | _GEEN)
    if "zonder" in after:
        return False
    if form in {"niet", "nie", "ni"} and _since_conjunction(words, at, 5) & _GEEN:
        return False
    if form == "nooit" and after[:1] == ["naar"]:
        return True
    return not (after and after[0] in _NIET_EMPTY)


def _is_no_denial(words: list[Word], at: int) -> bool:
    """ "Weet niet meer welk jaar het is", "kan niet meer wil dood", "wel of niet" deny nothing of what follows."""
    lead = [word.form for word in words[max(0, at - 2) : at]]
    following = words[at + 1].form if at + 1 < len(words) else ""
    if lead[-1:] == ["of"] or set(lead) & _KNOW:
        return True
    return bool(set(lead) & _CAN) and following in {"meer", "stoppen", "ophouden"}


def _is_fearful_question(words: list[Word], at: int) -> bool:
    """ "Is dat geen bloed?" fears that it is."""
    lead = [word.form for word in words[max(0, at - 3) : at]]
    return len(lead) >= 2 and lead[-2] in {"is", "zou", "kan", "zijn"} and lead[-1] in {"dat", "dit", "het", "toch"}


def _ends_scope(words: list[Word], at: int, negator: str) -> bool:
    word = words[at]
    if word.border == STOP or word.form in _BREAKS:
        return True
    if word.border == COMMA:
        return not _is_list(words, at)
    if word.form == "en":
        return negator not in _ZONDER and not _is_last_of_list(words, at)
    if negator in _NIET and word.form == "of" and words[at - 1].form == negator:
        return True
    return word.form == "met" and negator in _GEEN


def _is_list(words: list[Word], at: int) -> bool:
    """Whether the comma before this word goes on with a list: "geen koorts, bloed of slijm"."""
    if words[at].form in {"en", "ook", "noch"} | _GEEN:
        return False
    following = words[at : at + 5]
    for number, word in enumerate(following):
        if (number and word.border == STOP) or word.form in _BREAKS | _IS:
            return False
        if word.form in {"of", "noch"} and number:
            return True
    return False


def _is_last_of_list(words: list[Word], at: int) -> bool:
    return at + 1 < len(words) and (at + 2 == len(words) or words[at + 2].border > 0)


def _deny_forward(words: list[Word], at: int) -> None:
    form = words[at].form
    reach = _REACH["niet"] if form in _NIET else _REACH["geen"]
    if form in _ZONDER and _words_after(words, at, 1) == ["dat"]:
        at, reach = at + 1, reach + 2
        at += 1 if _words_after(words, at, 1) and _words_after(words, at, 1)[0] in _BREAKS else 0
    for place in range(at + 1, min(len(words), at + 1 + reach)):
        if _ends_scope(words, place, form):
            break
        words[place].negated = True


def _deny_backward(words: list[Word], at: int) -> None:
    """ "Bloed zie ik niet": the denial comes after what it denies."""
    after = _words_after(words, at, 1)
    if after and words[at + 1].border == 0 and after[0] not in _AFTER_LATE_NIET:
        return
    # "Pillen slik ik niet" denies them; "pillen slik ik niet meer" says that they were stopped.
    verbs = _SEEN if after == ["meer"] else _SEEN | _TAKES
    seen = False
    for place in range(at - 1, max(-1, at - 1 - _LATE_REACH), -1):
        word = words[place]
        if word.form in _BREAKS - {"ik", "hij", "ze", "zij", "we", "wel"} or word.form in {"en", "of"}:
            return
        seen = seen or word.form in verbs
        if seen and word.form not in verbs:
            word.negated = True
        if word.border:
            return


def _deny_by_parse(words: list[Word], doc: Doc) -> None:
    """What the parser hangs a "niet" on is denied too, when nothing stands between that tells otherwise."""
    for at, word in enumerate(words):
        head = doc[at].head.i
        if word.form not in {"niet", "nooit", "nie"} or head == at or abs(head - at) > _REACH["niet"]:
            continue
        between = words[min(head, at) + 1 : max(head, at)]
        if (
            head > at
            and _is_denial(words, at)
            and not any(w.border or w.form in _BREAKS | {"en", "of"} for w in between)
        ):
            words[head].negated = True


def _deny_what_is_not_had(words: list[Word]) -> None:
    """ "Bloed bij de ontlasting, daar heb ik geen last van": what was named before is not there."""
    for at in range(1, len(words) - 3):
        forms = [word.form for word in words[at : at + 5]]
        if forms[0] != "daar" or forms[1] not in {"heb", "heeft", "hebben"} or forms[3] not in _GEEN | _NIET:
            continue
        for word in reversed(words[:at]):
            word.negated = True
            if word.border == STOP:
                break


def _deny_what_is_answered(words: list[Word]) -> None:
    """ "Benauwd? Nee. Jeuk? Ook niet.", "... of ik koorts had, en dat heb ik niet": the answer denies it."""
    for at in range(1, len(words)):
        forms = tuple(word.form for word in words[at : at + 5])
        if words[at].border == STOP:
            answer = 1 if forms[0] in _NO else 2 if forms[:2] == ("ook", "niet") else 0
            reach = _QUESTION
        else:
            answer, reach = (4 if forms[:4] in _HAVE_NOT else 0), len(words)
        if not answer or (at + answer < len(words) and not words[at + answer].border):
            continue
        question = words[_sentence_start(words, at) : at]
        if len(question) <= reach and _is_question(question, told=words[at].border != STOP):
            for word in question:
                word.negated = True


def _is_question(words: list[Word], told: bool) -> bool:
    """Whether these words can be a question: told ("de dokter vroeg of") or asked, without a denial of its own."""
    forms = {word.form for word in words}
    if told:
        return bool(forms & {"vroeg", "vraagt", "of"})
    return words[0].form not in _STATES and not forms & (_NIET | _GEEN | _ZONDER)


def _sentence_start(words: list[Word], at: int) -> int:
    """Where the sentence before this place begins."""
    start = at - 1
    while start > 0 and words[start].border != STOP:
        start -= 1
    return start


def _take_back(words: list[Word]) -> None:
    """ "... dat het geen bloed was, maar het is het wel": what was denied is so after all."""
    for at, word in enumerate(words):
        if word.form != "wel":
            continue
        after = words[at + 1] if at + 1 < len(words) else None
        if after and not after.border and after.form not in {"degelijk", "hoor", "dus", "weer", "zo", "bloed", "en"}:
            continue
        before = [w.form for w in words[max(0, at - 8) : at]]
        near = before[-3:]
        if set(before) & _TURNS and (not near or set(near) & (_IS | {"toch"})):
            for earlier in words[:at]:
                earlier.negated = False
    for at, word in enumerate(words):
        if word.form in _AFTER_ALL and _turned_round(words, at):
            for earlier in words[:at]:
                earlier.negated = False


def _turned_round(words: list[Word], at: int) -> bool:
    """ "... maar dat is gelogen", "... maar nu is het dat toch": the word closes a clause after "maar" or "nu"."""
    if at + 1 < len(words) and not words[at + 1].border:
        return False
    return bool({word.form for word in words[max(0, at - 10) : at]} & {"maar", "nu", "ma", "mar"})


def _deny_explanations(words: list[Word]) -> None:
    """ "Ik dacht aan bieten, maar die eet ik niet": the innocent explanation is denied."""
    for at, word in enumerate(words):
        if not word.notions & _EXPLAINS:
            continue
        after = [other.form for other in words[at + 1 : at + 12]]
        turn = next((place for place, form in enumerate(after) if form in {"maar", "ma", "mar"}), None)
        if turn is not None and set(after[turn:]) & (_NIET | _GEEN):
            word.negated = True


def mark_negation(words: list[Word], doc: Doc | None = None) -> None:
    """Sets `negated` on every word that is denied.

    Args:
        words: the words of the message.
        doc: the same words, parsed, where a parse helps.
    """
    for at, word in enumerate(words):
        if word.form in _GEEN | _ZONDER | _NIET and _is_denial(words, at):
            _deny_forward(words, at)
            if word.form in _NIET:
                _deny_backward(words, at)
    _deny_what_is_not_had(words)
    _deny_what_is_answered(words)
    if doc is not None:
        _deny_by_parse(words, doc)
    for word in words:
        if word.opens >= 0:
            word.negated = words[word.opens].negated
    _take_back(words)
    _deny_explanations(words)
