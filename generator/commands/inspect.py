"""`specloom inspect`: the intermediate model as JSON."""

from __future__ import annotations

import sys

from ..diagnostics import Diagnostics, Stop
from ..ir_json import api_json
from ..pipeline import build_model
from .options import Options, make_request
from .telling import tell_failure


def run_inspect(options: Options) -> int:
    """Print the intermediate model; the exit code."""
    request, _ = make_request(options)
    diagnostics = Diagnostics()
    try:
        model = build_model(request, diagnostics)
    except Stop as stopped:
        diagnostics.extend(stopped.diagnostics)
        return tell_failure(diagnostics, stopped.exit_code, as_json=options.json)
    sys.stdout.write(api_json(model.api, model.names))
    return 0
