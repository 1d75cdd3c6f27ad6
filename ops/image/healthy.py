"""The image's health check: `healthy.py PORT PATH` ends well when this container answers with 200."""

import http.client
import sys


def main() -> None:
    """Asks once. Exits with 1 for anything but 200."""
    port, path = int(sys.argv[1]), sys.argv[2]
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=4)
    try:
        connection.request("GET", path)
        healthy = connection.getresponse().status == http.HTTPStatus.OK
    except OSError:
        healthy = False
    sys.exit(0 if healthy else 1)


if __name__ == "__main__":
    main()
