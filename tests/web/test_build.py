"""The built files in web/dist are what the sources give, and within their budgets."""

import filecmp
import gzip
import json
import shutil
import subprocess

import pytest

from tests.server.processes import ROOT

WEB = ROOT / "web"
DIST = WEB / "dist"


@pytest.mark.parametrize(("name", "most"), [("darmgids.js", 5 * 1024), ("darmgids-chat.js", 150 * 1024)])
def test_what_a_visitor_loads_is_within_its_budget(name, most):
    assert len(gzip.compress((DIST / name).read_bytes(), 9)) <= most


def test_the_build_itself_fails_above_the_budget(tmp_path):
    if not shutil.which("node"):
        pytest.skip("no Node here")
    for name in ("darmgids.js", "darmgids-chat.js"):
        shutil.copy(DIST / name, tmp_path)
    measure = ["node", "size.js", str(tmp_path)]
    assert subprocess.run(measure, cwd=WEB, capture_output=True).returncode == 0
    noise = "".join(f"{number * 7919:x}" for number in range(5000))
    (tmp_path / "darmgids.js").write_text(noise)
    assert subprocess.run(measure, cwd=WEB, capture_output=True).returncode == 1


def test_the_committed_build_is_what_the_sources_give(tmp_path):
    if not (WEB / "node_modules" / "vite").exists():
        pytest.skip("the build tools are not here: npm --prefix web ci")
    for mode in ("launcher", "chat"):
        build = ["npx", "--offline", "vite", "build", "--mode", mode, "--outDir", str(tmp_path)]
        subprocess.run([*build, f"--emptyOutDir={str(mode == 'launcher').lower()}"], cwd=WEB, check=True)
    subprocess.run(["node", "licenses.js", str(tmp_path)], cwd=WEB, check=True)
    names = sorted(file.name for file in DIST.iterdir())
    assert sorted(file.name for file in tmp_path.iterdir()) == names
    assert filecmp.cmpfiles(DIST, tmp_path, names, shallow=False)[0] == names, "run: npm --prefix web run build"


def test_the_lock_names_exact_versions_with_their_hashes_and_no_address():
    text = (WEB / "package-lock.json").read_text()
    assert "://" not in text
    packages = {name: entry for name, entry in json.loads(text)["packages"].items() if name}
    assert packages
    assert [name for name, entry in packages.items() if "integrity" not in entry] == []
    manifest = json.loads((WEB / "package.json").read_text())
    wanted = {**manifest["dependencies"], **manifest["devDependencies"]}
    assert [version for version in wanted.values() if not version[0].isdigit()] == []
