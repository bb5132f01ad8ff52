"""Runs `zoomctl mcp` with the command line of the official inspector, over stdio and over HTTP.

Usage: inspector.py PROGRAM NODE_MODULES
"""

import asyncio
import json
import os
import sys
import tempfile
import traceback

from server import TOKEN, environment, http_server

PROGRAM, MODULES = sys.argv[1:3]
NODE = os.path.join(MODULES, "node/bin/node")
INSPECTOR = os.path.join(MODULES, "@modelcontextprotocol/inspector/clients/launcher/build/index.js")

# The arguments of the inspector, and the strings that its JSON output must contain.
CALLS = [
    (["--method", "tools/list", "--strict"], ["zoom_search", "zoom_describe", "zoom_read", "zoom_write", "zoom_delete"]),
    (
        ["--method", "tools/call", "--tool-name", "zoom_search", "--tool-arg", "words=who attended a meeting", "limit=5"],
        ["meetings get-past-meeting-participants"],
    ),
    (
        ["--method", "tools/call", "--tool-name", "zoom_describe", "--tool-arg", "operation=users get-user"],
        ["user:read:user:admin", "zoom_read"],
    ),
    (
        [
            "--method", "tools/call", "--tool-name", "zoom_read",
            "--tool-arg", "operation=users get-user", 'parameters={"user_id":"me"}', 'fields=["id"]',
        ],
        ["response"],
    ),
    (
        [
            "--method", "tools/call", "--tool-name", "zoom_write",
            "--tool-arg", "operation=meetings create-meeting", 'parameters={"user_id":"me","topic":"Inspected"}',
        ],
        ["Inspected", "join_url"],
    ),
    (["--method", "resources/list"], ["zoom://guide/scopes", "zoom://operations/users.json"]),
    (["--method", "resources/read", "--uri", "zoom://guide/limits"], ["Resource-intensive"]),
    (["--method", "prompts/list"], ["who-missed-a-meeting"]),
    (
        ["--method", "prompts/get", "--prompt-name", "recordings-of-a-week", "--prompt-args", "user=ann@example.com"],
        ["ann@example.com", "meetings list-all-recordings"],
    ),
]


async def inspect(target, arguments, home):
    """Runs the inspector, and returns what it printed."""
    process = await asyncio.create_subprocess_exec(
        NODE, INSPECTOR, "--cli", *target, *arguments,
        env=environment(home), stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )
    try:
        out, err = await asyncio.wait_for(process.communicate(), 60)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    assert process.returncode == 0, f"exit code {process.returncode}: {out.decode()} {err.decode()}"
    return out.decode()


async def check(label, target, arguments, expected, home):
    try:
        printed = await inspect(target, arguments, home)
        json.loads(printed)
        missing = [word for word in expected if word not in printed]
        assert not missing, f"no {missing} in {printed}"
        print(f"ok      inspector {label}: {' '.join(arguments)}")
        return True
    except Exception:
        print(f"FAILED  inspector {label}: {' '.join(arguments)}")
        traceback.print_exc()
        return False


async def main():
    results = []
    with tempfile.TemporaryDirectory() as home:
        # The inspector would treat a server's flags on its command line as its own.
        config = os.path.join(home, "servers.json")
        with open(config, "w", encoding="utf-8") as file:
            json.dump({"mcpServers": {"zoomctl": {"command": PROGRAM, "args": ["mcp", "--sandbox"]}}}, file)
        for arguments, expected in CALLS:
            target = ["--config", config, "--server", "zoomctl"]
            results.append(await check("stdio", target, arguments, expected, home))
        async with http_server(PROGRAM, "--sandbox") as url:
            target = [url, "--transport", "http", "--header", f"Authorization: Bearer {TOKEN}"]
            for arguments, expected in CALLS:
                results.append(await check("http", target, arguments, expected, home))
    print(f"{sum(results)} passed, {len(results) - sum(results)} failed")
    sys.exit(0 if results and all(results) else 1)


asyncio.run(main())
