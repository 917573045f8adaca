"""What the API answers in the measurements: a small assistant, and calls that hold such an assistant."""

import json

ASSISTANT = {
    "name": "Front desk",
    "firstMessage": "Hello, how can I help?",
    "transcriber": {"provider": "deepgram", "model": "nova-2", "language": "en"},
    "model": {
        "provider": "openai",
        "model": "gpt-4.1",
        "temperature": 0.3,
        "messages": [{"role": "system", "content": "You answer the telephone of a small hotel."}],
        "tools": [
            {"type": "endCall"},
            {
                "type": "function",
                "function": {
                    "name": "book",
                    "description": "Books a room.",
                    "parameters": {"type": "object", "properties": {"nights": {"type": "number"}}},
                },
            },
        ],
    },
    "voice": {"provider": "11labs", "voiceId": "burt", "stability": 0.5, "similarityBoost": 0.75},
    "silenceTimeoutSeconds": 30,
    "serverMessages": ["end-of-call-report", "status-update"],
}
MOMENTS = {"createdAt": "2026-03-01T09:30:00.000Z", "updatedAt": "2026-03-02T10:00:00.000Z"}


def assistant() -> bytes:
    """One assistant, as the API returns it."""
    return json.dumps({"id": "a-1", "orgId": "o-1", **MOMENTS, **ASSISTANT}).encode()


def calls(count: int) -> bytes:
    """A page of calls with inline assistants."""
    return json.dumps(
        [
            {"id": f"c-{n}", "orgId": "o-1", **MOMENTS, "type": "webCall", "status": "ended", "assistant": ASSISTANT}
            for n in range(count)
        ]
    ).encode()
