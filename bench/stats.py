"""The arithmetic of the benchmark: nothing here touches a server."""

from __future__ import annotations

import math
import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass


def percentile(values: Sequence[float], percent: float) -> float:
    """The value below which that percentage lies, interpolated between its neighbours. Raises ValueError for none."""
    if not values:
        raise ValueError("no values")
    ordered = sorted(values)
    place = (len(ordered) - 1) * percent / 100
    low, high = math.floor(place), math.ceil(place)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def ratio(values: Sequence[float], floor: Sequence[float]) -> float | None:
    """The median over the rounds of a value divided by the floor's value in the same round.

    Comparing within a round, and taking the median, keeps a noisy minute out of it. None when there is no floor.
    """
    pairs = [(value, least) for value, least in zip(values, floor, strict=False) if least > 0]
    return statistics.median(value / least for value, least in pairs) if pairs else None


@dataclass(frozen=True)
class Burst:
    """What one server did in one round.

    Attributes:
        latencies: seconds for each message.
        wall: seconds for all messages, the client's own work included.
        cpu: CPU seconds of each of its processes, by name.
        kinds: how many answers of each kind.
    """

    latencies: tuple[float, ...]
    wall: float
    cpu: dict[str, float]
    kinds: Counter[str]

    @property
    def cpu_ms(self) -> float:
        """CPU milliseconds per message, all processes together."""
        return 1000 * sum(self.cpu.values()) / len(self.latencies)

    @property
    def p50_ms(self) -> float:
        """The median latency in milliseconds."""
        return 1000 * percentile(self.latencies, 50)


@dataclass(frozen=True)
class Summary:
    """A server's row: all its rounds together, and how it compares with the floor.

    Attributes:
        name: the server's short name.
        label: what it is.
        messages: how many were measured.
        cpu_ms: CPU milliseconds per message.
        cpu_ms_by_process: the same, for each of its processes.
        cpu_ms_by_round: the same as `cpu_ms`, for each round.
        p50_ms: median latency; `p95_ms` and `p99_ms` likewise.
        per_second: messages a second, one client, one after another.
        rss_mb: resident memory at the end, all processes together.
        ready_s: seconds from the start until the first right answer.
        cpu_ratio: CPU compared with the floor, None without a floor; `p50_ratio` likewise.
        kinds: how many answers of each kind.
    """

    name: str
    label: str
    messages: int
    cpu_ms: float
    cpu_ms_by_process: dict[str, float]
    cpu_ms_by_round: tuple[float, ...]
    p50_ms: float
    p95_ms: float
    p99_ms: float
    per_second: float
    rss_mb: float
    ready_s: float
    cpu_ratio: float | None
    p50_ratio: float | None
    kinds: dict[str, int]


def summarise(
    name: str, label: str, bursts: Sequence[Burst], floor: Sequence[Burst], rss_mb: float, ready_s: float
) -> Summary:
    """Puts a server's rounds together. `floor` holds the floor's rounds, in the same order, or nothing."""
    latencies = [1000 * latency for burst in bursts for latency in burst.latencies]
    processes = {process: sum(burst.cpu[process] for burst in bursts) for process in bursts[0].cpu}
    kinds: Counter[str] = sum((burst.kinds for burst in bursts), Counter())
    return Summary(
        name=name,
        label=label,
        messages=len(latencies),
        cpu_ms=1000 * sum(processes.values()) / len(latencies),
        cpu_ms_by_process={process: 1000 * cpu / len(latencies) for process, cpu in processes.items()},
        cpu_ms_by_round=tuple(burst.cpu_ms for burst in bursts),
        p50_ms=percentile(latencies, 50),
        p95_ms=percentile(latencies, 95),
        p99_ms=percentile(latencies, 99),
        per_second=len(latencies) / sum(burst.wall for burst in bursts),
        rss_mb=rss_mb,
        ready_s=ready_s,
        cpu_ratio=ratio([burst.cpu_ms for burst in bursts], [burst.cpu_ms for burst in floor]),
        p50_ratio=ratio([burst.p50_ms for burst in bursts], [burst.p50_ms for burst in floor]),
        kinds=dict(kinds),
    )
