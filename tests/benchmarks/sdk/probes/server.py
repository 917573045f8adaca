"""A server that answers every GET with an assistant, as fast as it can. Prints its port."""

import asyncio
import sys

from payloads import assistant

BODY = assistant()
ANSWER = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s" % (len(BODY), BODY)


class Protocol(asyncio.Protocol):
    """Requests have no bodies, so a blank line ends each."""

    def connection_made(self, transport):
        self.transport = transport
        self.rest = b""

    def data_received(self, data):
        *whole, self.rest = (self.rest + data).split(b"\r\n\r\n")
        self.transport.write(ANSWER * len(whole))


async def main():
    server = await asyncio.get_running_loop().create_server(Protocol, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    # Whoever started it closes this process's input to end it.
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


asyncio.run(main())
