"""Calls every operation of the catalogue against the sandbox, with nothing but what `zoom_describe` says about it.

Usage: every_operation.py PROGRAM [PRODUCT…]
"""

import asyncio
import collections
import json
import os
import re
import sys
import tempfile

from mcp.client import Client
from mcp.client.stdio import StdioServerParameters

from server import environment

PROGRAM, *PRODUCTS = sys.argv[1:]

# The number of rounds in which operations are tried, because some need objects that others create.
ROUNDS = 3

# The maximum number of times that a call is corrected according to its error.
MENDS = 3


class Agent:
    """Calls operations, and remembers the ids of what it created or listed."""

    def __init__(self, client):
        self.client = client
        self.ids, self.created, self.named = {}, {}, {}
        self.creators = set()

    async def call(self, tool, **arguments):
        result = await self.client.call_tool(tool, arguments)
        text = result.content[0].text if result.content else ""
        return (None, text) if result.is_error else (result.structured_content, text)

    async def describe(self, name):
        """Describes an operation, whose description may be too long for one result."""
        part, error = await self.call("zoom_describe", operation=name)
        if part is None or "text" not in part:
            return part, error
        text = part["text"]
        while "cursor" in part:
            part, error = await self.call("zoom_read", cursor=part["cursor"])
            if part is None:
                return None, error
            text += part["text"]
        return json.loads(text), None

    async def try_operation(self, name):
        """Calls an operation, and returns the error, if there is one."""
        described, text = await self.describe(name)
        if described is None:
            return f"zoom_describe: {text}"
        arguments = described["example"]
        example = arguments["parameters"]
        path = described["http"].split(" ", 1)[1]
        error = None
        # Try the IDs of objects that exist; if that does not suffice, try the example unchanged.
        for parameters in (self.with_known_ids(path, described, example), example):
            parameters = json.loads(json.dumps(parameters))
            for _ in range(1 + MENDS):
                result, text = await self.call(described["tool"], operation=arguments["operation"], parameters=parameters)
                if result is not None:
                    self.remember(described, result)
                    return None
                error = error or f"{json.dumps(parameters)}: {text}"
                if not mend(parameters, json.loads(text)["error"], described):
                    break
        return error

    def with_known_ids(self, path, described, example):
        parameters = dict(example)
        for parameter in described.get("parameters", []):
            name = parameter["name"]
            outer = before(path, name)
            known = self.ids.get(outer) or self.created.get(outer.rsplit("/", 1)[-1])
            # `me` is an existing user, who must not be deleted.
            is_kept = parameters.get(name) == "me" and described["tool"] != "zoom_delete"
            if parameter["in"] == "path" and name.lower().endswith("id") and known and not is_kept:
                parameters[name] = known
            if name in self.named:
                parameters[name] = self.named[name]
        return parameters

    def remember(self, described, result):
        """Keeps the id of what a call created or listed, by its path, and ids that have a name of their own."""
        items = result.get("items")
        found = items[0] if items else result.get("response")
        if not isinstance(found, dict):
            return
        method, path = described["http"].split(" ", 1)
        named = {name: value for name, value in found.items() if name in OWN_IDS}
        if isinstance(found.get("id"), (int, str)):
            self.ids[without_names(path)] = found["id"]
            if method == "POST":
                self.created[path.rsplit("/", 1)[-1]] = found["id"]
        if method == "POST" and (named or "id" in found):
            self.creators.add(described["operation"])
        self.named |= named


# IDs that a response contains under a specific name instead of `id`.
OWN_IDS = {"event_subscription_id"}


def without_names(path):
    return re.sub("<[^>]*>", "<>", path.rstrip("/"))


def before(path, parameter):
    """Returns the path before a parameter: `/meetings` in `/meetings/<meeting_id>`."""
    return without_names(path.split(f"/<{parameter}>", 1)[0])


# Values of the types that `zoom_describe` names.
EXAMPLES = {"email": "new@example.com", "text": "Example", "integer": 1, "number": 1, "bool": True}


def mend(parameters, error, described):
    """Adds the members that an error names to the parameters, and returns whether there was one to add."""
    mended = False
    for problem in error.get("problems", []):
        path = problem.get("parameter") or ""
        line = next((line for line in described.get("members_of_parameters", []) if line.startswith(f"{path} (")), "")
        kind = re.match(r".*? \((\w+)", line)
        *outer, last = path.split(".")
        target = parameters
        for name in outer:
            target = target.setdefault(name, {}) if isinstance(target, dict) else {}
        if kind and kind[1] in EXAMPLES and isinstance(target, dict) and last not in target:
            target[last] = EXAMPLES["email" if "email" in last else kind[1]]
            mended = True
    return mended


async def main():
    with tempfile.TemporaryDirectory() as home:
        files = os.path.join(home, "files")
        os.mkdir(files)
        with open(os.path.join(files, "example.bin"), "wb") as file:
            file.write(b"example")
        args = ["mcp", "--sandbox", "--yes", "--files", files]
        server = StdioServerParameters(command=PROGRAM, args=args, env=environment(home))
        async with Client(server) as client:
            code = await call_all(Agent(client))
    sys.exit(code)


async def call_all(agent):
    resources = [str(resource.uri) for resource in (await agent.client.list_resources()).resources]
    names = []
    for uri in resources:
        if found := re.fullmatch(r"zoom://operations/([\w-]+)\.json", uri):
            if not PRODUCTS or found[1] in PRODUCTS:
                listed = json.loads((await agent.client.read_resource(uri)).contents[0].text)
                names += [(operation["tool"], operation["path"], operation["operation"]) for operation in listed]
    # Operations that delete something come last, so that the other operations still find their objects, and an object
    # is deleted after the objects that belong to it.
    order = ["zoom_write", "zoom_read", "zoom_delete"]
    names.sort(key=lambda name: (order.index(name[0]), -name[1].count("/") if name[0] == "zoom_delete" else 0))
    left = [name for _, _, name in names]
    called, errors = len(left), {}
    for turn in range(ROUNDS):
        if turn:
            # Create the deleted objects again.
            products = {name.split(" ")[0] for name in left}
            for name in sorted(name for name in agent.creators if name.split(" ")[0] in products):
                await agent.try_operation(name)
        errors = {name: error for name in left if (error := await agent.try_operation(name))}
        left = list(errors)
        if not left:
            break
    kinds = collections.Counter(re.sub(r"^.*?\}: ", "", error)[:60] for error in errors.values())
    for name, error in errors.items():
        print(f"FAILED  {name}: {error[:400]}")
    for kind, count in kinds.most_common(20):
        print(f"{count:6}  {kind}")
    print(f"{called - len(errors)} passed, {len(errors)} failed")
    return 1 if errors or not called else 0


asyncio.run(main())
