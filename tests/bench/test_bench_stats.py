from collections import Counter

import pytest

from bench.stats import Burst, percentile, ratio, summarise


def burst(cpu: float, latencies: tuple[float, ...] = (0.01, 0.02), actions: float = 0.0) -> Burst:
    return Burst(latencies, wall=0.1, cpu={"server": cpu, "actions": actions}, kinds=Counter(answer=len(latencies)))


@pytest.mark.parametrize(("percent", "value"), [(0, 1), (50, 2.5), (95, 3.85), (100, 4)])
def test_a_percentile_lies_between_its_neighbours_in_any_order(percent: float, value: float) -> None:
    assert percentile([4, 1, 3, 2], percent) == pytest.approx(value)


def test_every_percentile_of_one_value_is_that_value() -> None:
    assert percentile([7.0], 99) == 7.0


def test_no_values_have_no_percentile() -> None:
    with pytest.raises(ValueError, match="no values"):
        percentile([], 50)


def test_one_noisy_round_does_not_move_the_ratio() -> None:
    assert ratio([4.4, 44.0, 5.5], [4.0, 4.0, 5.0]) == pytest.approx(1.1)


def test_a_round_that_hits_both_alike_does_not_move_the_ratio() -> None:
    assert ratio([6.0, 60.0], [4.0, 40.0]) == pytest.approx(1.5)


@pytest.mark.parametrize("floor", [[], [0.0, 0.0]])
def test_without_a_floor_there_is_no_ratio(floor: list[float]) -> None:
    assert ratio([1.0, 2.0], floor) is None


def test_a_summary_adds_up_processes_and_rounds() -> None:
    bursts = [burst(0.010, actions=0.002), burst(0.006, (0.03, 0.04), actions=0.002)]
    summary = summarise("http", "ours", bursts, [burst(0.004), burst(0.004)], rss_mb=700.0, ready_s=9.0)
    assert summary.messages == 4
    assert summary.cpu_ms == pytest.approx(5.0)
    assert summary.cpu_ms_by_process == pytest.approx({"server": 4.0, "actions": 1.0})
    assert summary.cpu_ms_by_round == pytest.approx((6.0, 4.0))
    assert summary.p50_ms == pytest.approx(25.0)
    assert summary.per_second == pytest.approx(20.0)
    assert summary.cpu_ratio == pytest.approx(2.5)
    assert summary.p50_ratio == pytest.approx((1 + 35 / 15) / 2)
    assert summary.kinds == {"answer": 4}


def test_the_floor_compared_with_itself_is_one() -> None:
    bursts = [burst(0.004), burst(0.008)]
    summary = summarise("floor", "floor", bursts, bursts, rss_mb=600.0, ready_s=8.0)
    assert (summary.cpu_ratio, summary.p50_ratio) == (1.0, 1.0)
