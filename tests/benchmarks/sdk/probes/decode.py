"""Seconds to read an assistant and a page of calls from bytes, as JSON: `python decode.py KIT ROUNDS`.

Where the SDK's own way is compared with another, the two run in turn.
"""

import gc
import json
import sys
import time
from statistics import median

from kits import KITS
from payloads import assistant, calls


def measure(actions, rounds, seconds):
    """The median seconds of each action; every round takes about `seconds` per action.

    What is there before a round is no concern of the garbage collector in it, else chance decides who pays for that.
    """
    repeats = {}
    for name, action in actions.items():
        started = time.perf_counter()
        action()
        action()
        repeats[name] = max(1, int(2 * seconds / (time.perf_counter() - started)))
    found = {name: [] for name in actions}
    for _ in range(rounds):
        for name, action in actions.items():
            gc.collect()
            gc.freeze()
            started = time.perf_counter()
            for _ in range(repeats[name]):
                action()
            found[name].append((time.perf_counter() - started) / repeats[name])
    return {name: median(times) for name, times in found.items()}


def timed(action):
    """The seconds of one run."""
    started = time.perf_counter()
    action()
    return time.perf_counter() - started


def of_ours(many, content):
    from pydantic import TypeAdapter
    from vapi.types import Assistant, Call

    kit = KITS["ours"]()
    client = kit.client(content)
    adapter = TypeAdapter(list[Call] if many else Assistant)
    parse = kit.parser(many, content)
    first = next(iter(parse())) if many else parse()
    assert type((first.assistant if many else first).voice).__name__ == "ElevenLabsVoice"
    return {
        "read": parse,
        "pydantic": lambda: adapter.validate_json(content),
        "call": (lambda: kit.list(client)) if many else (lambda: kit.get(client)),
    }


def of_client(many, content):
    kit = KITS["client"]()
    client = kit.client(content)
    return {"call": (lambda: kit.list(client)) if many else (lambda: kit.get(client))}


def of_official(many, content):
    return {"read": KITS["official"]().parser(many, content)}


if __name__ == "__main__":
    kit, rounds = sys.argv[1], int(sys.argv[2])
    of = {"ours": of_ours, "client": of_client, "official": of_official}[kit]
    slow = kit == "official"
    found = {}
    for name, many, content in (("assistant", False, assistant()), ("page", True, calls(100))):
        actions = of(many, content)
        if slow:
            # A page takes half a minute: a first, shorter one warms up, and the real one is read once.
            of(many, calls(1) if many else content)["read"]()
            found[name] = {"read": median(timed(actions["read"]) for _ in range(1 if many else rounds))}
        else:
            found[name] = measure(actions, rounds, 0.15)
    print(json.dumps(found))
