"""Logging that never shows what a visitor wrote."""

import logging
import os
import re
import warnings

_REQUEST = re.compile(r"<Request: .*>", re.DOTALL)


class NoPaths(logging.Filter):
    """Takes the address of a request out of what the web server says about it: anybody may write anything there."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Changes the record; lets every record through."""
        message = record.getMessage()
        if "<Request: " in message:
            record.msg, record.args = _REQUEST.sub("a request", message), ()
        return True


def configure(level: int = logging.WARNING) -> None:
    """Sets Rasa's two logging systems to this level.

    Rasa logs messages word for word at DEBUG, through structlog, which shows everything until it is configured.
    A level below INFO is raised to INFO for that reason.
    """
    import rasa.utils.common
    import rasa.utils.log_utils

    level = max(level, logging.INFO)
    # Libraries go by this variable; below INFO they quote requests.
    if os.environ.get("LOG_LEVEL_LIBRARIES", "").upper() in ("DEBUG", "NOTSET", "TRACE"):
        os.environ["LOG_LEVEL_LIBRARIES"] = "INFO"
    for name in ("sanic.root", "sanic.error"):
        logging.getLogger(name).addFilter(NoPaths())
    warnings.filterwarnings("ignore", category=DeprecationWarning)
    rasa.utils.common.configure_logging_and_warnings(level, warn_only_once=True, filter_repeated_logs=True)
    rasa.utils.log_utils.configure_structlog(level)
