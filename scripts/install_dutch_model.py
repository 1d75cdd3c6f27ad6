"""Installs nl_core_news_sm 3.4.0 into the running environment, and only a copy that was checked.

The official release (Explosion, CC BY-SA 4.0) comes first. Where the network does not allow that, a wheel in the folder
NL_MODEL_DIR (default: ../shared/wheels, if that exists) is taken. Any other file is refused by its sha256.
"""

import hashlib
import importlib.metadata
import os
import shutil
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RELEASE = (
    "https://github.com/explosion/spacy-models/releases/download/nl_core_news_sm-3.4.0/"
    "nl_core_news_sm-3.4.0-py3-none-any.whl"
)
OFFICIAL = "e90cf58e9d5aa9f54e23c4938d70f1d40ead69336b1c779cc0700000ddd0089b"
DEVELOPMENT = "fd9e17faaf5917780c0dffdbae95c76baebcd5c8604c79bcd437ac252c97a1e9"
KNOWN = {OFFICIAL: "official release", DEVELOPMENT: "development stand-in"}
TIMEOUT = 20  # seconds to wait for the release before the local wheel is tried

NEITHER = """\
The Dutch spaCy model nl_core_news_sm 3.4.0 is needed and could not be had:
  - its official release could not be downloaded ({reason});
  - no wheel of it lies in {folder}.
Download nl_core_news_sm-3.4.0-py3-none-any.whl from the spacy-models releases on another machine,
put it in a folder, and run the same command again with NL_MODEL_DIR=<that folder>."""


def installed() -> str | None:
    """The version of the installed model, or None."""
    try:
        return importlib.metadata.version("nl_core_news_sm")
    except importlib.metadata.PackageNotFoundError:
        return None


def checked(wheel: Path) -> str:
    """What a wheel is, by its sha256. Raises SystemExit for an unknown file."""
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    if digest not in KNOWN:
        raise SystemExit(
            f"{wheel} is not a known build of nl_core_news_sm 3.4.0 (sha256 {digest}); it was not installed."
        )
    return KNOWN[digest]


def download(folder: Path) -> Path:
    """Fetches the official wheel. Raises OSError where the network does not allow it."""
    target = folder / "nl_core_news_sm-3.4.0-py3-none-any.whl"
    with urllib.request.urlopen(RELEASE, timeout=TIMEOUT) as answer, target.open("wb") as file:
        shutil.copyfileobj(answer, file)
    return target


def install(wheel: Path) -> None:
    """Installs one checked wheel, without looking for anything else."""
    kind = checked(wheel)
    uv = shutil.which("uv")
    pip = (
        [uv, "pip", "install", "--quiet", "--python", sys.executable]
        if uv
        else [sys.executable, "-m", "pip", "install", "--quiet"]
    )
    subprocess.run([*pip, "--no-deps", str(wheel)], check=True)
    print(f"Dutch model: nl_core_news_sm 3.4.0 ({kind})")


def main() -> None:
    """Installs the model unless it is there."""
    version = installed()
    if version and version.split("+")[0] == "3.4.0":
        print(f"Dutch model: nl_core_news_sm {version} is there")
        return
    local = Path(os.environ.get("NL_MODEL_DIR") or ROOT.parent / "shared" / "wheels")
    with tempfile.TemporaryDirectory() as folder:
        try:
            install(download(Path(folder)))
            return
        except (urllib.error.URLError, OSError) as error:
            reason = str(getattr(error, "reason", error))
        wheels = sorted(local.glob("nl_core_news_sm-3.4.0*.whl")) if local.is_dir() else []
        if not wheels:
            raise SystemExit(NEITHER.format(reason=reason, folder=local))
        # pip checks a wheel's name, so the copy keeps it.
        install(Path(shutil.copy(wheels[0], folder)))


if __name__ == "__main__":
    main()
