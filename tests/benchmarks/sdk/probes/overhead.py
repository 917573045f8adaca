"""Seconds of one call over the loopback, sync and async, as JSON: `python overhead.py ROUNDS`.

Bare httpx2 and ours run in turn.
"""

import asyncio
import json
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

import httpx2
from vapi import AsyncVapi, Vapi

CALLS = 150
HEADERS = {"authorization": "Bearer t"}


def sync_times(base, rounds):
    found = {"bare": [], "ours": []}
    with httpx2.Client(headers=HEADERS) as bare, Vapi(token="t", base_url=base) as ours:
        actions = {
            "bare": lambda: bare.get(f"{base}/assistant/a-1").content,
            "ours": lambda: ours.assistants.get("a-1"),
        }
        for turn in range(-1, rounds):
            for name, action in actions.items():
                started = time.perf_counter()
                for _ in range(CALLS):
                    action()
                if turn >= 0:
                    found[name].append((time.perf_counter() - started) / CALLS)
    return {name: median(times) for name, times in found.items()}


async def async_times(base, rounds):
    found = {"bare": [], "ours": []}
    async with httpx2.AsyncClient(headers=HEADERS) as bare, AsyncVapi(token="t", base_url=base) as ours:
        actions = {"bare": lambda: bare.get(f"{base}/assistant/a-1"), "ours": lambda: ours.assistants.get("a-1")}
        for turn in range(-1, rounds):
            for name, action in actions.items():
                started = time.perf_counter()
                for _ in range(CALLS):
                    await action()
                if turn >= 0:
                    found[name].append((time.perf_counter() - started) / CALLS)
    return {name: median(times) for name, times in found.items()}


if __name__ == "__main__":
    rounds = int(sys.argv[1])
    command = [sys.executable, str(Path(__file__).with_name("server.py"))]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        base = f"http://127.0.0.1:{server.stdout.readline().strip()}"
        found = {"sync": sync_times(base, rounds), "async": asyncio.run(async_times(base, rounds))}
        server.stdin.close()
    print(json.dumps(found))
