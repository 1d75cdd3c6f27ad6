"""No model answers visitors before it has shown that it reads, and that it sees an alarm.

A new model may come from a model server while the guide runs. One that cannot be loaded, or that fails here, is
refused: the model that answered before goes on answering, and the refused one is not fetched again.
"""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from rasa.core import jobs
from rasa.core.agent import _pull_model_and_fingerprint
from rasa.core.channels.channel import UserMessage
from rasa.core.nlg import TemplatedNaturalLanguageGenerator
from rasa.core.processor import MessageProcessor
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.common import TempDirectoryPath, get_temp_dir_name

from faqbot.observability import metrics
from faqbot.observability.stages import observe_reading
from faqbot.safety.component import REFERRAL_ENTITY

logger = logging.getLogger(__name__)

ALARMS = ("ik wil dood", "mijn vader braakt bloed", "er zit bloed bij mijn ontlasting")
QUESTIONS = ("Wat is dysbiose?", "Wat zijn vezels?", "Wat doet stress met mijn darmen?")
ANSWERING = "action_antwoord"

PAUSE = 100
"""Seconds between two questions to a model server, unless endpoints.yml says otherwise: Rasa's own default."""

_RASAS_JOB = "pull-model-from-server"


class RefusedError(Exception):
    """The model loads but must not answer; the message says what it failed at."""


def examine(processor: Any) -> None:
    """Lets a model read three alarms and three questions.

    Raises:
        RefusedError: it misses one of them.
    """
    for message in ALARMS:
        if not any(entity.get("entity") == REFERRAL_ENTITY for entity in _read(processor, message)["entities"]):
            raise RefusedError(f"it does not see the alarm in {message!r}")
    for message in QUESTIONS:
        if _read(processor, message)["intent"]["name"] != "faq":
            raise RefusedError(f"it does not read {message!r} as a question")
    if ANSWERING not in processor.domain.action_names_or_texts:
        raise RefusedError(f"its domain has no {ANSWERING}")


def _read(processor: Any, message: str) -> dict[str, Any]:
    nobody = DialogueStateTracker.from_events("model-gate", [])
    return dict(processor._parse_message_with_graph(UserMessage(message), nobody))


async def guard_models(agent: Any) -> None:
    """Examines the model that the agent has, and takes care of every model that a model server has for it.

    Rasa itself loads a new model between two messages, which holds up every visitor for some seconds; here a thread
    loads and examines it while the present one goes on answering.
    """
    if agent.processor is not None:
        try:
            examine(agent.processor)
        except Exception as error:
            agent.processor = None
            _refuse(error)
        else:
            _admit(agent, agent.processor)
    seconds = agent.model_server.kwargs.get("wait_time_between_pulls", PAUSE) if agent.model_server else None
    if seconds:
        scheduler = await jobs.scheduler()
        scheduler.add_job(pull, "interval", seconds=int(seconds), args=[agent], id=_RASAS_JOB, replace_existing=True)


async def pull(agent: Any) -> None:
    """Asks the model server for a model that differs from the present one, and from the last refused one."""
    with TempDirectoryPath(get_temp_dir_name()) as folder:
        try:
            fingerprint = await _pull_model_and_fingerprint(agent.model_server, agent.fingerprint, folder)
        except Exception as error:
            logger.error("the model server failed with %s", type(error).__name__)
            return
        if fingerprint is not None:
            await swap(agent, folder, fingerprint)


async def swap(agent: Any, model_path: str, fingerprint: str) -> None:
    """Lets the agent answer with this model, if it passes."""

    def load() -> MessageProcessor:
        processor = MessageProcessor(
            model_path=model_path,
            tracker_store=agent.tracker_store,
            lock_store=agent.lock_store,
            action_endpoint=agent.action_endpoint,
            generator=agent.nlg,
            http_interpreter=agent.http_interpreter,
        )
        examine(processor)
        return processor

    try:
        processor = await asyncio.get_running_loop().run_in_executor(None, load)
    except Exception as error:
        _refuse(error)
    else:
        _admit(agent, processor)
    # Also for a refused one: the model server is then told that it is known.
    agent._set_fingerprint(fingerprint)


def _admit(agent: Any, processor: MessageProcessor) -> None:
    agent.processor, agent.domain = processor, processor.domain
    agent.tracker_store.domain = processor.domain
    if isinstance(agent.nlg, TemplatedNaturalLanguageGenerator):
        agent.nlg.responses = processor.domain.responses
    observe_reading(processor)
    metrics.MODEL_LOADS.labels("loaded").inc()
    metrics.MODEL.clear()
    metrics.MODEL.labels(processor.model_metadata.model_id).set(1)


def _refuse(error: Exception) -> None:
    metrics.MODEL_LOADS.labels("refused").inc()
    logger.error("a model was refused: %s", error if isinstance(error, RefusedError) else type(error).__name__)
