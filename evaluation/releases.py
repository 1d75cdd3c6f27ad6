"""Releases: what the held-out questions came to, kept small, to hold the next model beside."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evaluation.judging import Judged

HERE = Path(__file__).resolve().parent / "releases"


@dataclass(frozen=True)
class Change:
    """A held-out question that changed sides: its set, what is read now, and what was read at the release."""

    where: str
    now: Judged
    before: str


@dataclass(frozen=True)
class Comparison:
    """This model beside a release.

    Attributes:
        better: questions that went wrong at the release and are right now.
        worse: the reverse.
        new: how many questions the release did not know.
        new_good: how many of those are right.
        gone: how many of its questions no longer exist.
    """

    better: tuple[Change, ...]
    worse: tuple[Change, ...]
    new: int
    new_good: int
    gone: int


def record(run: Mapping[str, Any]) -> dict[str, Any]:
    """A run (results/outcomes.json) without the words: ids of the good ones, and what the others were read as."""
    good, bad = {}, {}
    for name, group in run["outcomes"].items():
        good[name] = sorted(one["id"] for one in group if one["good"])
        bad[name] = {one["id"]: _read(one) for one in sorted(group, key=lambda one: str(one["id"])) if not one["good"]}
    kept = {name: run[name] for name in ("date", "part", "figures", "tables", "hashes")}
    return {**kept, "good": good, "bad": bad}


def _read(one: Judged) -> str:
    return f"{one['did']}:{one['read'] or one['kind']}"


def write(run: Mapping[str, Any], folder: Path = HERE) -> Path:
    """Keeps a run as a release under its date; a second one of that day gets a number behind it."""
    folder.mkdir(exist_ok=True)
    file = folder / f"{run['date']}.json"
    number = 2
    while file.exists():
        file = folder / f"{run['date']}-{number}.json"
        number += 1
    file.write_text(json.dumps(record(run), ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    return file


def releases(folder: Path = HERE) -> list[Path]:
    """All releases, oldest first."""
    return sorted(folder.glob("*.json"), key=_order) if folder.is_dir() else []


def _order(file: Path) -> tuple[str, int]:
    date, _, number = file.stem[:10], file.stem[10:11], file.stem[11:]
    return date, int(number) if number.isdigit() else 1


def load(file: Path) -> dict[str, Any]:
    """One release. Raises ValueError when it is no JSON."""
    return dict(json.loads(file.read_text(encoding="utf-8")))


def compare(run: Mapping[str, Any], release: Mapping[str, Any]) -> Comparison:
    """Which questions changed sides since the release; questions that it did not know count apart."""
    better, worse, new, new_good = [], [], 0, 0
    seen = set()
    for name, group in run["outcomes"].items():
        good, bad = set(release["good"].get(name, ())), release["bad"].get(name, {})
        for one in group:
            seen.add((name, one["id"]))
            if one["id"] in bad and one["good"]:
                better.append(Change(name, one, bad[one["id"]]))
            elif one["id"] in good and not one["good"]:
                worse.append(Change(name, one, "goed"))
            if one["id"] not in good and one["id"] not in bad:
                new, new_good = new + 1, new_good + bool(one["good"])
    known = {(name, id) for side in ("good", "bad") for name, ids in release[side].items() for id in ids}
    return Comparison(tuple(better), tuple(worse), new, new_good, len(known - seen))


def worst(group: Sequence[Judged], most: int = 15) -> list[tuple[str, list[Judged]]]:
    """The topics with the most misread questions, with those questions."""
    wrong: dict[str, list[Judged]] = {}
    for one in group:
        if not one["good"]:
            wrong.setdefault(one["topic"], []).append(one)
    return sorted(wrong.items(), key=lambda item: (-len(item[1]), item[0]))[:most]
