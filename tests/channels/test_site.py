import asyncio
from urllib.parse import urlsplit

import httpx
import pytest
from sanic.response import text as text_response

from faqbot import site


@pytest.fixture
async def address(app, serve):
    """A server with Rasa's own route at `/` and the site before it."""

    @app.route("/", methods=["GET", "POST"])
    async def rasa(_request):
        return text_response("Hello from Rasa")

    app.register_listener(site.serve_site, "before_server_start")
    return await serve(app)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A site with one page, and a secret of an allowed type beside it."""
    web = tmp_path / "web"
    (web / "sub").mkdir(parents=True)
    (web / "index.html").write_text("<p>thuis</p>", encoding="utf-8")
    (web / "sub" / "diep.html").write_text("diep", encoding="utf-8")
    (web / "notities.txt").write_text("geheim", encoding="utf-8")
    (tmp_path / "geheim.html").write_text("geheim", encoding="utf-8")
    monkeypatch.setattr(site, "FOLDER", web)
    return web


async def raw_get(address, path):
    """The whole answer to a path that no client has tidied up."""
    url = urlsplit(address)
    reader, writer = await asyncio.open_connection(url.hostname, url.port)
    writer.write(f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
    await writer.drain()
    answer = await asyncio.wait_for(reader.read(), 10)
    writer.close()
    return answer


async def test_the_page_stands_at_the_root_with_headers_that_let_nothing_in_from_elsewhere(address):
    async with httpx.AsyncClient() as client:
        response = await client.get(f"{address}/")
    policy = dict(part.strip().split(" ", 1) for part in response.headers["Content-Security-Policy"].split(";"))
    assert response.status_code == 200
    assert response.headers["Content-Type"] == "text/html; charset=utf-8"
    assert "Darmgids" in response.text
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
    assert "unsafe" not in response.headers["Content-Security-Policy"]
    assert response.headers["X-Content-Type-Options"] == "nosniff"


async def test_every_file_that_the_page_names_is_served_with_its_type(address):
    async with httpx.AsyncClient() as client:
        kinds = {
            file.name: (await client.get(f"{address}/{file.name}")).headers["Content-Type"]
            for file in site.FOLDER.iterdir()
            if file.suffix in site.TYPES
        }
    assert {"index.html", "page.css", "darmgids.js", "darmgids-chat.js", "icon.svg"} <= set(kinds)
    assert kinds["darmgids.js"].startswith("text/javascript")
    assert kinds["page.css"].startswith("text/css")


async def test_only_reading_gets_the_page_and_the_rest_goes_on_to_rasa(address):
    async with httpx.AsyncClient() as client:
        assert (await client.post(f"{address}/")).text == "Hello from Rasa"
        assert (await client.get(f"{address}/status")).status_code == 404


ESCAPES = [
    "/../geheim.html",
    "/..%2fgeheim.html",
    "/%2e%2e/geheim.html",
    "/..\\geheim.html",
    "/sub/../../geheim.html",
    "/./../geheim.html",
    "//geheim.html",
]


@pytest.mark.parametrize("path", ESCAPES)
async def test_no_path_reaches_a_file_outside_the_folder(address, folder, path):
    answer = await raw_get(address, path)
    assert b"geheim" not in answer.partition(b"\r\n\r\n")[2].replace(b"geheim.html", b"")
    assert not answer.startswith(b"HTTP/1.1 200")


def test_an_absolute_path_and_a_folder_below_are_refused(folder):
    outside = folder.parent / "geheim.html"
    paths = [str(outside), f"/{outside}", "/sub/diep.html", "/sub", "", "/.", "/..", "/index.html/", "/index.html\x00"]
    assert [path for path in paths if site.page(path) is not None] == []


def test_a_file_of_another_type_or_that_is_not_there_is_not_served(folder):
    assert site.page("/notities.txt") is None
    assert site.page("/weg.html") is None
    assert site.page("/index.html").body == b"<p>thuis</p>"


def test_a_name_longer_than_a_file_name_can_be_is_just_not_there(folder):
    assert site.page("/" + "a" * 300 + ".html") is None


async def test_what_a_browser_has_already_is_not_sent_again_and_the_rest_is_compressed(address):
    async with httpx.AsyncClient() as client:
        first = await client.get(f"{address}/darmgids-chat.js", headers={"Accept-Encoding": "gzip"})
        again = await client.get(f"{address}/darmgids-chat.js", headers={"If-None-Match": first.headers["ETag"]})
        plain = await client.get(f"{address}/darmgids-chat.js", headers={"Accept-Encoding": "identity"})
        other = await client.get(f"{address}/darmgids-chat.js", headers={"If-None-Match": '"iets anders"'})
    assert first.headers["Content-Encoding"] == "gzip"
    assert int(first.headers["Content-Length"]) < len(first.content) / 2
    assert (again.status_code, again.content) == (304, b"")
    assert "Content-Encoding" not in plain.headers
    assert plain.content == first.content == other.content


async def test_a_changed_file_is_served_anew(address, folder):
    async with httpx.AsyncClient() as client:
        old = await client.get(f"{address}/")
        (folder / "index.html").write_text("<p>verbouwd huis</p>", encoding="utf-8")
        new = await client.get(f"{address}/", headers={"If-None-Match": old.headers["ETag"]})
    assert new.text == "<p>verbouwd huis</p>"


async def test_only_the_widget_may_be_loaded_by_other_sites(address):
    async with httpx.AsyncClient() as client:
        widget, page = await client.get(f"{address}/darmgids-chat.js"), await client.get(f"{address}/")
    assert widget.headers["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Origin" not in page.headers
