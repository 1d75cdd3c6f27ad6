"""The program as it is started from a terminal."""

import subprocess

from faqbot.content.knowledge import ROOT


def test_an_editor_sees_no_warnings_of_libraries():
    ran = subprocess.run(
        [ROOT / "scripts" / "darmgids", "vraag", "wat is dysbiose"], capture_output=True, text=True, check=False
    )
    assert "Warning" not in ran.stdout + ran.stderr
    assert "wat_is_dysbiose" in ran.stdout
