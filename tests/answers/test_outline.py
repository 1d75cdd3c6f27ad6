from faqbot.answers.outline import outline


def test_a_section_has_the_articles_heading_letter_for_letter():
    assert outline()["6.1"].heading == "Dysbiose uitgelegd zonder jargon"


def test_ids_and_headings_are_unique_and_ids_are_text():
    sections = outline()
    assert all(isinstance(name, str) and name == section.id for name, section in sections.items())
    assert len({section.heading for section in sections.values()}) == len(sections)
