"""Names for a client: neither the client nor its error may shadow anything that the package exports."""

from __future__ import annotations

from specloom.core.python_keywords import KEYWORDS

_RUNTIME = frozenset(
    (
        "APIConnectionError APIError APIResponseError APIStatusError APIStreamError APITimeoutError "
        "AsyncBinaryResponse AsyncClient AsyncCore AsyncEventStream AsyncHooks AsyncPage AsyncPaginator "
        "AsyncStreamedResponse AuthenticationError BadRequestError BinaryResponse Client ConfigurationError "
        "ConflictError EventStream Hooks InternalServerError InvalidArgumentError Literal "
        "Mapping Model NotFoundError Omit Page PaginationError PermissionDeniedError "
        "RateLimitError RequestOptions Response ResponseValidationError RootError Self "
        "ServerSentEvent StreamedResponse SyncClient SyncCore Unknown UnprocessableEntityError "
        "WebhookError WebhookVerificationError Webhooks omit types webhooks"
    ).split()
)
"""What the package exports, and what the modules beside a client import."""

_BUILTINS = frozenset(
    (
        "ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError "
        "BrokenPipeError BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError "
        "ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError Ellipsis EncodingWarning "
        "EnvironmentError Exception ExceptionGroup FileExistsError FileNotFoundError FloatingPointError "
        "FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError IndexError "
        "InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError "
        "ModuleNotFoundError NameError NotADirectoryError NotImplemented NotImplementedError OSError "
        "OverflowError PendingDeprecationWarning PermissionError ProcessLookupError PythonFinalizationError "
        "RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration "
        "StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError TypeError "
        "UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError "
        "UnicodeWarning UserWarning ValueError Warning ZeroDivisionError"
    ).split()
)
"""Capitalised names of Python itself, which no import of a user's should hide."""

_TAKEN = _RUNTIME | _BUILTINS | KEYWORDS


def hidden_name(client: str) -> str:
    """The name that a client of this name, its async one or its error would hide; empty where it hides none."""
    return next((name for name in (client, f"Async{client}", f"{client}Error") if name in _TAKEN), "")


def client_name(wanted: str) -> str:
    """The requested name, with the suffix `Client` if it would shadow another name."""
    while hidden_name(wanted):
        wanted += "Client"
    return wanted
