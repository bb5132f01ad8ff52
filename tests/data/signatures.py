#!/usr/bin/env python3
"""Writes signatures.tsv: 200 bodies with emoji, escapes and odd spacing, and the signature that Zoom would send with each.

Each signature is computed by Python's hmac and by Node's crypto, and the script stops if they differ. It has a fixed seed, so
that it writes the same table again. Columns: secret, timestamp and body as JSON, signature.
"""

import hashlib
import hmac
import json
import pathlib
import random
import subprocess

NODE = """
const { createHmac } = require("crypto");
const rows = JSON.parse(require("fs").readFileSync(0, "utf8"));
const sign = ([secret, time, body]) => "v0=" + createHmac("sha256", secret).update(`v0:${time}:${body}`).digest("hex");
process.stdout.write(JSON.stringify(rows.map(sign)));
"""

PIECES = [
    "plan", "é", "日本", "🎉", "👩‍👩‍👧", "\u202e", "\\u0041", "\\ud83d\\ude00", "\\ud83d", "\\n", "\\\"", "\\\\", "\\/", "/",
    "\u2028", " ", "a\u0301", "%7B", "+", "&amp;", "'", "\u00a0", "0", "\ufeff", "\U0001f9d1\U0001f3fd", "\u007f",
]
SPACES = ["", "", " ", "  ", "\n", "\t", "\r\n", " \n\t"]
NAMES = ["meeting.started", "recording.completed", "user.signed_in", "meeting\\u002eended", "bot_notification"]


def body(dice):
    """One delivery as text, which is never parsed and written again."""
    space = lambda: dice.choice(SPACES)
    text = lambda: '"' + "".join(dice.choices(PIECES, k=dice.randint(0, 6))) + '"'
    member = lambda name, value: space() + json.dumps(name) + space() + ":" + space() + value + space()
    payload = ",".join(member(name, text()) for name in dice.sample(["account_id", "topic", "id", "🎈", "a b"], 3))
    members = [
        member("event", '"' + dice.choice(NAMES) + '"'),
        member("payload", "{" + payload + "}"),
        member("event_ts", str(dice.randint(0, 2**53))),
    ]
    if dice.random() < 0.2:
        dice.shuffle(members)
    bom = "\ufeff" if dice.random() < 0.05 else ""
    return bom + space() + "{" + ",".join(members) + "}" + space()


def main():
    dice = random.Random(17)
    secrets = ["key", "a secret token", "s" * 64, "s" * 65, "schlüssel🔑", "r" * 200]
    rows = [[dice.choice(secrets), str(dice.randint(0, 2**33)), body(dice)] for _ in range(200)]
    by_node = json.loads(
        subprocess.run(["node", "-e", NODE], input=json.dumps(rows).encode(), capture_output=True, check=True).stdout
    )
    lines = []
    for (secret, time, text), node in zip(rows, by_node, strict=True):
        python = "v0=" + hmac.new(secret.encode(), f"v0:{time}:{text}".encode(), hashlib.sha256).hexdigest()
        if python != node:
            raise SystemExit(f"Python and Node differ: {text!r}")
        lines.append("\t".join([json.dumps(secret), time, json.dumps(text), python]) + "\n")
    pathlib.Path(__file__).with_name("signatures.tsv").write_text("".join(lines))


main()
