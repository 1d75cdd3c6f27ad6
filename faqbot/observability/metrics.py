"""What is counted, for Prometheus. Labels only take values that the guide itself sets: no word of a visitor is one."""

from __future__ import annotations

from prometheus_client import Counter, Gauge, Histogram

_SECONDS = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)

MESSAGES = Counter("darmgids_messages", "Messages by channel and what became of them", ["channel", "outcome"])
ANSWERS = Counter("darmgids_answers", "Answers by topic", ["topic"])
REFERRALS = Counter("darmgids_referrals", "Replies that begin with a referral, by its label", ["label"])
MASKED = Counter("darmgids_masked_messages", "Messages in which personal data was masked")
ERRORS = Counter("darmgids_errors", "Failures that a visitor got a Dutch reply for, by where they happened", ["where"])
SECONDS = Histogram("darmgids_seconds", "Seconds by stage", ["stage"], buckets=_SECONDS)
MODEL_LOADS = Counter("darmgids_model_loads", "Models loaded or refused", ["result"])
RETENTION_RUNS = Counter("darmgids_retention_runs", "Runs of the retention job", ["result"])
RETENTION_LAST = Gauge("darmgids_retention_last_success_seconds", "When the retention job last succeeded, since 1970")
HEALTHY = Gauge("darmgids_healthy", "1 when the part works, by part: model, store, actions, locks", ["part"])
UNSAVED = Gauge("darmgids_unsaved_rows", "Rows of conversations that wait for the database")
MODEL = Gauge("darmgids_model_info", "Always 1; the label names the model that is loaded", ["model"])

READING, ACTION, WHOLE = "reading", "action", "whole"
