"""Measures the safety layer on messages that were written apart from it: `python -m evaluation.safety`.

The second witness is taken from the trained model; the figures of the rules alone stand beside it. Of the first fresh
set one half is for looking at and for choosing; the other half and the other sets are only for their figures: what they
miss is never printed.
"""

from __future__ import annotations

import argparse
import statistics
import tarfile
import tempfile
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from evaluation import dataset
from evaluation.metrics import Share, share
from faqbot.safety import engine
from faqbot.safety.engine import check
from faqbot.safety.examples import Example, examples
from faqbot.safety.witness import Witness

HERE = Path(__file__).resolve().parent
MESSAGES = HERE / "safety.yml"
FRESH = HERE / "fresh" / "safety.yml"
SECOND = HERE / "fresh" / "safety_2.yml"
THIRD = HERE / "fresh" / "safety_3.yml"
MODEL = Path(__file__).resolve().parent.parent / "models" / "darmgids.tar.gz"
NONE = "geen"
ABOUT_ALARMS = frozenset(
    [
        "bloed_of_gewichtsverlies",
        "wanneer_naar_de_dokter",
        "professionele_begeleiding",
        "dietist",
        "zwangerschap_medicijnen_en_supplementen",
        "probiotica_en_weerstand",
        "medicijnen_en_microbioom",
    ]
)
"""Topics whose questions name alarm signals themselves."""

_LONG = 4000


@dataclass(frozen=True)
class Judged:
    """One message: the label that is due, and the labels that were raised."""

    text: str
    due: str
    language: str
    raised: tuple[str, ...]

    @property
    def right(self) -> bool:
        """The label that is due was raised; with none due, none was."""
        return not self.raised if self.due == NONE else self.due in self.raised

    @property
    def first(self) -> bool:
        """The same, and no heavier label stands in front of it."""
        return self.raised[:1] == (() if self.due == NONE else (self.due,))


def trained_witness(model: Path) -> Witness:
    """The second witness of a trained model. Raises OSError or ValueError when there is none."""
    with tempfile.TemporaryDirectory() as folder, tarfile.open(model) as archive:
        # Names are compared, nothing outside the folder is written.
        members = [m for m in archive.getmembers() if Path(m.name).name in {"witness.npz", "witness.json"}]
        for member in members:
            source = archive.extractfile(member)
            if source:
                (Path(folder) / Path(member.name).name).write_bytes(source.read())
        return Witness.load(Path(folder))


def messages(path: Path = MESSAGES, part: str | None = None) -> list[dict[str, str]]:
    """The messages of a file, or one half of them (`dataset.TUNING`, `dataset.TEST`)."""
    entries: list[dict[str, str]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return [entry for entry in entries if part is None or dataset.part(entry["q"]) == part]


def judged(entries: Sequence[dict[str, str]]) -> list[Judged]:
    """Every message with what the layer raises."""
    return [Judged(e["q"], e["label"], e.get("taal", "nl"), check(e["q"]).labels) for e in entries]


def recall(group: Sequence[Judged]) -> dict[str, tuple[Share, Share]]:
    """By label, the share of Dutch messages in which it was raised, and in which it came first; other languages apart.

    A look-alike is right when nothing was raised.
    """
    by_label: dict[str, list[Judged]] = defaultdict(list)
    for message in group:
        by_label[message.due if message.language == "nl" else "andere taal"].append(message)
    return {
        label: (share([m.right for m in own]), share([m.first for m in own])) for label, own in sorted(by_label.items())
    }


def ordinary_questions() -> list[str]:
    """The article's held-out questions, those about alarm signals left out."""
    return [q.text for q in dataset.article_questions() if q.topic not in ABOUT_ALARMS]


def raised_on_ordinary_questions() -> Share:
    """The share of ordinary questions that a referral is raised for."""
    return share(bool(check(text).findings) for text in ordinary_questions())


def cost(texts: Sequence[str]) -> list[float]:
    """CPU milliseconds that the layer takes for each message, none of them seen before."""
    spent = []
    for text in texts:
        started = time.process_time()
        check(text)
        spent.append(1000 * (time.process_time() - started))
    return spent


def _print_cost() -> None:
    questions = ordinary_questions()
    cost(questions[::2])  # a running server has met the usual words
    fresh = questions[1::2]
    spent = cost(fresh)
    words = statistics.mean(len(text.split()) for text in fresh)
    print(
        f"{len(fresh)} ordinary questions of {words:.0f} words: mean {statistics.mean(spent):.2f} ms, "
        f"median {statistics.median(spent):.2f} ms, 95th percentile {statistics.quantiles(spent, n=20)[-1]:.2f} ms"
    )
    alarms = [e["q"] for e in yaml.safe_load(MESSAGES.read_text(encoding="utf-8")) if e["label"] != NONE]
    print(f"{len(alarms)} alarms: mean {statistics.mean(cost(alarms)):.2f} ms")
    long = " ".join(example.text for example in look_alikes())[:_LONG]
    print(f"one message of {len(long)} characters, look-alikes: {cost([long])[0]:.0f} ms")


def look_alikes() -> list[Example]:
    """The look-alikes among the examples."""
    return [example for example in examples() if example.label == NONE]


def _sets(extra: Path | None) -> dict[str, list[dict[str, str]]]:
    """The sets to measure on, by title."""
    if extra:
        return {extra.name: messages(extra)}
    return {
        MESSAGES.name: messages(),
        "fresh, tuning half": messages(FRESH, dataset.TUNING),
        _REPORT: messages(FRESH, dataset.TEST),
        _SECOND: messages(SECOND),
        _THIRD: messages(THIRD),
    }


_REPORT, _SECOND, _THIRD = "fresh, report half", "second fresh set", "third fresh set"


def _print_figures(title: str, sets: dict[str, list[dict[str, str]]]) -> None:
    print(title)
    for name, entries in sets.items():
        print(f"  {name}")
        for label, (right, first) in recall(judged(entries)).items():
            print(f"    {label:12} {right}" + (f", first {first}" if label != NONE else " raise nothing"))
    print(f"  raised on ordinary questions {raised_on_ordinary_questions()}")


def main() -> None:
    """Prints the shares and, unless told not to, every message that went wrong outside the report half."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only-figures", action="store_true")
    parser.add_argument("--file", type=Path, help="measure on the messages of this file instead")
    parser.add_argument("--cost", action="store_true", help="CPU per message instead")
    parser.add_argument("--model", type=Path, default=MODEL, help="where the second witness is taken from")
    options = parser.parse_args()
    witness = trained_witness(options.model)
    if options.cost:
        for title, heard in (("rules alone", None), ("rules and witness", witness)):
            engine.use(heard)
            engine.warm_up()
            print(title)
            _print_cost()
        return
    sets = _sets(options.file)
    for title, heard in (("rules alone", None), ("rules and witness", witness)):
        engine.use(heard)
        _print_figures(title, sets)
    if options.only_figures:
        return
    for name in sets.keys() - {_REPORT, _SECOND, _THIRD}:
        for message in (m for m in judged(sets[name]) if not m.right):
            print(f"- {name}: due {message.due}, raised {', '.join(message.raised) or 'nothing'}: {message.text}")


if __name__ == "__main__":
    main()
