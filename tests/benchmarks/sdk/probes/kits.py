"""The SDKs that are measured, each with the same few abilities. Imports nothing before it is asked to."""


class Ours:
    """The package that specloom generated."""

    def client(self, answer=None):
        from vapi import Vapi

        if answer is None:
            return Vapi(token="t")
        import httpx2

        return Vapi(token="t", http_client=httpx2.Client(transport=_mock(httpx2, answer)))

    def create(self, client):
        return client.assistants.create

    def get(self, client):
        return client.assistants.get("a-1")

    def list(self, client):
        return client.calls.list()

    def parser(self, many, content):
        """What reads an answer that has arrived: the method's own way, without sending."""
        client = self.client(content)
        raw = client.calls.with_raw_response.list() if many else client.assistants.with_raw_response.get("a-1")
        return raw.parse


class Client:
    """The client that datamodel-code-generator makes."""

    def client(self, answer=None):
        from vapi_client import Client

        if answer is None:
            return Client(bearer="t")
        import httpx2

        return Client(bearer="t", http_client=httpx2.Client(transport=_mock(httpx2, answer)))

    def create(self, client):
        return client.assistants.assistant_controller_create

    def get(self, client):
        from uuid import UUID

        return client.assistants.assistant_controller_find_one(id=UUID(int=1))

    def list(self, client):
        return client.calls.call_controller_find_all()


class Official:
    """vapi-server-sdk."""

    def client(self, answer=None):
        from vapi import Vapi

        if answer is None:
            return Vapi(token="t")
        import httpx

        return Vapi(token="t", httpx_client=httpx.Client(transport=_mock(httpx, answer)))

    def create(self, client):
        return client.assistants.create

    def get(self, client):
        return client.assistants.get("a-1")

    def list(self, client):
        return client.calls.list()

    def parser(self, many, content):
        """The lines of its methods that follow the answer's arrival."""
        import json
        import typing

        from vapi import Assistant, Call
        from vapi.core.unchecked_base_model import construct_type

        form = typing.List[Call] if many else Assistant  # noqa: UP006
        return lambda: construct_type(type_=form, object_=json.loads(content))


def _mock(library, answer):
    headers = {"content-type": "application/json"}
    return library.MockTransport(lambda request: library.Response(200, content=answer, headers=headers))


KITS = {"ours": Ours, "client": Client, "official": Official}
