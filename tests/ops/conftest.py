import os

import pytest

from tests.ops.services import missing
from tests.ops.town import town as built


@pytest.fixture(scope="session")
def town(tmp_path_factory):
    lacking = missing()
    if lacking:
        reason = f"not installed: {', '.join(lacking)}"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    with built(tmp_path_factory.mktemp("town")) as place:
        yield place
