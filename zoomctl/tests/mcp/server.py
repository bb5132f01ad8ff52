"""Starts `zoomctl mcp` for a test, and a server that never responds."""

import asyncio
import os
import re
import tempfile
from contextlib import asynccontextmanager

TOKEN = "the-token-of-a-test"


def environment(home, **more):
    """Returns the variables of a program that has no login of this machine."""
    kept = {name: os.environ[name] for name in ("PATH", "TMPDIR") if name in os.environ}
    return kept | {"HOME": home, "XDG_CONFIG_HOME": os.path.join(home, "config")} | more


@asynccontextmanager
async def http_server(program, *args, **variables):
    """Runs the server over HTTP on a free port, and yields its URL."""
    with tempfile.TemporaryDirectory() as home:
        process = await asyncio.create_subprocess_exec(
            program, "mcp", "--http", "127.0.0.1:0", *args,
            env=environment(home, ZOOMCTL_MCP_TOKEN=TOKEN, **variables), stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        )
        try:
            lines = []
            while True:
                line = await asyncio.wait_for(process.stdout.readline(), 60)
                lines.append(line.decode(errors="replace"))
                if found := re.search(r"http://127\.0\.0\.1:\d+\S*", lines[-1]):
                    break
                if not line:
                    raise AssertionError(f"the server ended before it listened: {''.join(lines)}")
            drain = asyncio.create_task(process.stdout.read())
            yield found[0].rstrip(".,;:`'\")")
            drain.cancel()
        finally:
            if process.returncode is None:
                process.kill()
            await process.wait()


class SilentZoom:
    """Accepts requests and never responds. `arrived` and `closed` are set by the first request."""

    def __init__(self):
        self.arrived, self.closed = asyncio.Event(), asyncio.Event()

    async def __aenter__(self):
        self.server = await asyncio.start_server(self.serve, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self.server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *_):
        self.server.close()

    async def serve(self, reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        self.arrived.set()
        try:
            while await reader.read(1024):
                pass
        except ConnectionError:
            pass
        self.closed.set()
        writer.close()
