import dataclasses
import json

from bench.report import HEADER, answer_table, as_json, cost_table, markdown
from bench.stats import Summary

SUMMARY = Summary(
    name="memory",
    label="ours",
    messages=10,
    cpu_ms=4.26,
    cpu_ms_by_process={"server": 4.26},
    cpu_ms_by_round=(4.5, 4.0, 4.3),
    p50_ms=4.5,
    p95_ms=6.1,
    p99_ms=7.0,
    per_second=199.6,
    rss_mb=660.4,
    ready_s=8.04,
    cpu_ratio=1.084,
    p50_ratio=None,
    kinds={"answer": 9, "refusal": 1},
)


def test_columns_are_aligned_the_first_left_the_others_right() -> None:
    table = markdown(["server", "ms"], [["a", "10.0"], ["longer name", "4"]])
    assert table.splitlines() == [
        "| server      |   ms |",
        "| ----------- | ---: |",
        "| a           | 10.0 |",
        "| longer name |    4 |",
    ]


def test_a_row_has_every_figure_and_a_dash_where_there_is_none() -> None:
    header, _, row = cost_table([SUMMARY]).splitlines()
    assert [cell.strip() for cell in header.strip("|").split("|")] == list(HEADER)
    cells = [cell.strip() for cell in row.strip("|").split("|")]
    assert cells == ["ours", "4.3", "4.0–4.5", "4.5", "6.1", "7.0", "200", "660", "8.0", "1.08", "–"]


def test_answers_are_counted_by_kind_and_kinds_that_do_not_occur_are_left_out() -> None:
    other = dataclasses.replace(SUMMARY, label="floor", kinds={"greeting": 10})
    header, _, *rows = answer_table([SUMMARY, other]).splitlines()
    assert header.split() == ["|", "answers", "|", "answer", "|", "refusal", "|", "greeting", "|"]
    assert [row.split()[3::2] for row in rows] == [["9", "1", "0"], ["0", "0", "10"]]


def test_json_holds_the_circumstances_and_every_figure() -> None:
    written = json.loads(json.dumps(as_json([SUMMARY], {"cores": 2})))
    assert written["cores"] == 2
    assert written["servers"][0]["cpu_ms_by_round"] == [4.5, 4.0, 4.3]
    assert written["servers"][0]["p50_ratio"] is None
