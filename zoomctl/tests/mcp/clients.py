"""Runs `zoomctl mcp` with the official Python client, in both generations of the protocol, over stdio and over HTTP.

Usage: clients.py PROGRAM
"""

import asyncio
import json
import os
import re
import sys
import tempfile
import traceback
from contextlib import asynccontextmanager

import httpx2
from mcp.client import Client
from mcp.client.stdio import StdioServerParameters
from mcp.client.streamable_http import streamable_http_client
from mcp_types import ElicitResult

from server import TOKEN, SilentZoom, environment, http_server

PROGRAM = sys.argv[1]
TOOLS = {"zoom_search", "zoom_describe", "zoom_read", "zoom_write", "zoom_delete"}
DEADLINE = 120


@asynccontextmanager
async def over_stdio(mode, args=("--sandbox",), variables=None, **options):
    with tempfile.TemporaryDirectory() as home:
        server = StdioServerParameters(
            command=PROGRAM, args=["mcp", *args], env=environment(home, **(variables or {}))
        )
        async with Client(server, mode=mode, **options) as client:
            yield client


@asynccontextmanager
async def over_http(mode, args=("--sandbox",), variables=None, **options):
    headers = {"authorization": f"Bearer {TOKEN}"}
    async with http_server(PROGRAM, *args, **(variables or {})) as url, httpx2.AsyncClient(headers=headers, timeout=60) as http:
        async with Client(streamable_http_client(url, http_client=http), mode=mode, **options) as client:
            yield client


async def call(client, tool, /, **arguments):
    """Calls a tool, and returns the members of its result."""
    result = await client.call_tool(tool, arguments)
    assert not result.is_error, (tool, arguments, result.content)
    assert result.content and result.content[0].text, "a result has a text too"
    return result.structured_content


async def describe(client, operation):
    """Describes an operation, whose description may be too long for one result."""
    part = await call(client, "zoom_describe", operation=operation)
    if "text" not in part:
        return part
    text = part["text"]
    while "cursor" in part:
        part = await call(client, "zoom_read", cursor=part["cursor"])
        text += part["text"]
    return json.loads(text)


async def fault(client, tool, /, **arguments):
    result = await client.call_tool(tool, arguments)
    assert result.is_error, (tool, arguments, result.structured_content)
    return result.content[0].text


async def create(client, topic):
    parameters = {"user_id": "me", "topic": topic, "type": 2, "start_time": "2035-01-31T10:00:00Z", "duration": 30}
    created = await call(client, "zoom_write", operation="meetings create-meeting", parameters=parameters)
    return created["response"]["id"]


async def lists_five_tools_with_annotations(connect):
    async with connect() as client:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        assert tools.keys() == TOOLS, tools.keys()
        hints = {name: tool.annotations for name, tool in tools.items()}
        for name in ("zoom_search", "zoom_describe", "zoom_read"):
            assert hints[name].read_only_hint, name
        assert not hints["zoom_write"].read_only_hint and not hints["zoom_write"].idempotent_hint
        assert hints["zoom_delete"].destructive_hint and hints["zoom_delete"].idempotent_hint


async def searches_describes_reads_and_writes(connect):
    async with connect() as client:
        found = await call(client, "zoom_search", words="who took part in a past meeting", limit=5)
        assert "meetings get-past-meeting-participants" in str(found), found
        described = await describe(client, "meetings create-meeting")
        assert described["tool"] == "zoom_write" and described["scopes_one_of"], described
        user = await call(client, "zoom_read", operation="users get-user", parameters={"user_id": "me"}, fields=["id"])
        assert list(user["response"]) == ["id"], user
        meeting = await create(client, "Written by a client")
        parameters = {"meeting_id": meeting, "topic": "Changed by a client"}
        await call(client, "zoom_write", operation="meetings update-meeting", parameters=parameters)
        read = await call(client, "zoom_read", operation="meetings get-meeting", parameters={"meeting_id": meeting})
        assert read["response"]["topic"] == "Changed by a client", read
        message = await fault(client, "zoom_read", operation="meetings get-meeting", parameters={"meeting": meeting})
        assert "`meeting_id`" in message, message


async def does_not_delete_if_the_client_cannot_ask(connect):
    async with connect() as client:
        meeting = await create(client, "Kept")
        delete = {"operation": "meetings delete-meeting", "parameters": {"meeting_id": meeting}}
        message = await fault(client, "zoom_delete", **delete)
        assert "--yes" in message, message
        await call(client, "zoom_read", operation="meetings get-meeting", parameters={"meeting_id": meeting})


async def deletes_what_the_user_confirms_and_nothing_else(connect):
    asked = []
    responses = iter([ElicitResult(action="decline"), ElicitResult(action="cancel"), None])

    async def answer(_, params):
        asked.append(params.message)
        response = next(responses)
        if response is None:
            properties = params.requested_schema["properties"]
            content = {name: True for name, schema in properties.items() if schema["type"] == "boolean"}
            response = ElicitResult(action="accept", content=content)
        return response

    async with connect(elicitation_callback=answer) as client:
        meeting = await create(client, "To be deleted")
        delete = {"operation": "meetings delete-meeting", "parameters": {"meeting_id": meeting}}
        read = {"operation": "meetings get-meeting", "parameters": {"meeting_id": meeting}}
        for _ in range(2):
            await fault(client, "zoom_delete", **delete)
            await call(client, "zoom_read", **read)
        await call(client, "zoom_delete", **delete)
        await fault(client, "zoom_read", **read)
        assert len(asked) == 3 and all(str(meeting) in message for message in asked), asked


async def reports_progress_and_goes_on_with_a_cursor(connect):
    async with connect() as client:
        created = {await create(client, f"Meeting {number}") for number in range(3)}
        progress = []

        async def on_progress(count, total, _):
            progress.append((count, total))

        listing = {"operation": "meetings list-meetings", "parameters": {"user_id": "me", "page_size": 1}}
        result = await client.call_tool("zoom_read", listing | {"all_pages": True}, progress_callback=on_progress)
        listed = {item["id"] for item in result.structured_content["items"]}
        # A client may omit the last notification, which arrives together with the result.
        assert created <= listed and len(progress) >= 2, (created, listed, progress)
        assert progress == sorted(progress), progress

        part = await call(client, "zoom_read", **listing, fields=["id"], limit=1)
        resumed, steps = set(), 0
        while True:
            assert len(part["items"]) <= 1, part
            resumed |= {item["id"] for item in part["items"]}
            steps += 1
            if "cursor" not in part:
                break
            part = await call(client, "zoom_read", cursor=part["cursor"], limit=1)
        assert resumed == listed and steps >= 3, (resumed, listed, steps)


async def saves_a_file(connect):
    with tempfile.TemporaryDirectory() as folder:
        async with connect(args=("--sandbox", "--files", folder)) as client:
            parameters = {"clip_id": "example"}
            saved = await call(client, "zoom_read", operation="clips download-clip", parameters=parameters)
            path = os.path.realpath(saved["file"])
            assert path.startswith(os.path.realpath(folder)) and os.path.getsize(path) == saved["bytes"] > 0, saved


async def stops_a_call_that_is_cancelled(connect):
    async with SilentZoom() as zoom:
        variables = {"ZOOM_BASE_URL": zoom.url, "ZOOM_ACCESS_TOKEN": TOKEN}
        async with connect(args=(), variables=variables) as client:
            reading = asyncio.create_task(call(client, "zoom_read", operation="users get-user", parameters={"user_id": "me"}))
            await asyncio.wait_for(zoom.arrived.wait(), DEADLINE)
            reading.cancel()
            # The server drops the request to Zoom and continues to run.
            await asyncio.wait_for(zoom.closed.wait(), DEADLINE)
            assert {tool.name for tool in (await client.list_tools()).tools} == TOOLS


async def has_prompts_and_resources(connect):
    async with connect() as client:
        prompts = {prompt.name: prompt for prompt in (await client.list_prompts()).prompts}
        assert len(prompts) == 10, prompts.keys()
        text = (await client.get_prompt("recordings-of-a-week", {"from": "2030-01-01"})).messages[0].content.text
        assert "`meetings list-all-recordings`" in text and "2030-01-01" in text, text
        resources = {str(resource.uri) for resource in (await client.list_resources()).resources}
        assert {"zoom://guide/scopes", "zoom://guide/limits", "zoom://operations/users"} <= resources, resources
        content = (await client.read_resource("zoom://operations/users")).contents[0]
        assert "`users get-user`" in content.text and content.mime_type == "text/markdown", content


SCENARIOS = [
    lists_five_tools_with_annotations,
    searches_describes_reads_and_writes,
    does_not_delete_if_the_client_cannot_ask,
    deletes_what_the_user_confirms_and_nothing_else,
    reports_progress_and_goes_on_with_a_cursor,
    saves_a_file,
    stops_a_call_that_is_cancelled,
    has_prompts_and_resources,
]


async def main():
    passed = failed = 0
    for transport in (over_stdio, over_http):
        for mode in ("auto", "legacy"):

            @asynccontextmanager
            async def connect(**options):
                async with transport(mode, **options) as client:
                    is_modern = client.protocol_version >= "2026-07-28"
                    assert is_modern == (mode == "auto"), client.protocol_version
                    yield client

            for scenario in SCENARIOS:
                name = f"python {transport.__name__} {mode}: {scenario.__name__}"
                if sys.argv[2:] and not re.search(sys.argv[2], name):
                    continue
                try:
                    await asyncio.wait_for(scenario(connect), DEADLINE)
                    passed += 1
                    print(f"ok      {name}")
                except BaseException:
                    failed += 1
                    print(f"FAILED  {name}")
                    traceback.print_exc()
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed or not passed else 0)


asyncio.run(main())
