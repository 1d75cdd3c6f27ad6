"""What must be true of the content. Each check yields the problems in words that an editor understands."""

from faqbot.content.checks import (
    answers,
    confusion,
    conversation,
    form,
    held_out,
    links,
    outside,
    own_words,
    questions,
    reading_level,
    spelling,
    topics,
)
from faqbot.content.content import Check

CHECKS: dict[str, Check] = {
    "vorm": form.form,
    "paren": topics.pairs,
    "secties": topics.sections,
    "gegevens": topics.metadata,
    "controledatum": topics.check_dates,
    "formulering": answers.wording,
    "vervolg": conversation.follow_ups,
    "dichtbij": outside.near,
    "korte versies": conversation.wording,
    "disclaimer": answers.disclaimer,
    "links": links.links,
    "vragen": questions.enough,
    "eenvormig": questions.uniform,
    "dubbel": questions.copies_between_topics,
    "apart gehouden": held_out.copies,
    "gemeten": held_out.unmeasured,
    "verwarring": confusion.confused,
    "leesniveau": reading_level.reading_level,
    "spelling": spelling.spelling,
    "eigen woorden": own_words.own_words,
}
"""By the name that the command line shows, cheap ones first."""
