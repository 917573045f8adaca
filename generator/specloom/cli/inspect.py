"""`specloom inspect`: the intermediate model as JSON, or every public name with its rule."""

from __future__ import annotations

import sys

from specloom.app.pipeline import build_model
from specloom.cli.options import Options, make_request
from specloom.cli.printing import report_failure
from specloom.core.diagnostics import Abort, Diagnostics
from specloom.inspect.model_json import api_json


def run_inspect(options: Options, *, names: bool = False, unsure: bool = False) -> int:
    """Print the model, or the public `names`, or those of which the rules are `unsure`; the exit code."""
    request, _ = make_request(options)
    diagnostics = Diagnostics()
    try:
        model = build_model(request, diagnostics)
    except Abort as stopped:
        diagnostics.extend(stopped.diagnostics)
        return report_failure(diagnostics, stopped.exit_code, as_json=options.json)
    if not names and not unsure:
        sys.stdout.write(api_json(model.api, model.names, model.sdk))
        return 0
    from specloom.inspect.names import Listing
    from specloom.inspect.printing import names_json, names_text

    listed = Listing(model, request).names()
    if options.json:
        sys.stdout.write(names_json(entry for entry in listed if entry.unsure or not unsure))
    else:
        sys.stdout.write(names_text(listed, only_unsure=unsure))
    return 0
