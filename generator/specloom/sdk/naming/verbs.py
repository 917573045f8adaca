"""Verbs: the words of an operationId or a path that name the action, and the usual word for it."""

from __future__ import annotations

HTTP = frozenset({"get", "post", "put", "patch", "delete", "head", "options", "trace", "query"})

CORE = HTTP | frozenset(
    "add cancel create fetch find insert list remove retrieve search send set update upsert".split()
)
"""Verbs that count wherever they stand in an id of small letters, in which nothing else sets them apart."""

VERBS = CORE - {"options", "trace", "query", "search", "head"} | frozenset(
    (
        "abort accept acknowledge activate adjust allocate allow analyse analyze append apply approve archive ask "
        "assign associate attach authenticate authorise authorize begin bind browse calculate classify clear clone "
        "close collect compare complete compute configure confirm connect consume convert copy deactivate deallocate "
        "decline decode decommission decrement decrypt deny deploy deregister describe destroy detach detect "
        "determine disable disassociate disconnect discover dismiss dispatch download downgrade duplicate edit enable "
        "encode encrypt enqueue enroll ensure escalate estimate evaluate exclude execute expire extend finalise "
        "finalize finish flush follow fulfill generate grant halt handle hide identify ignore import include "
        "increment initialise initialize initiate inspect install invalidate invite invoke join launch leave login "
        "logout lookup mark merge migrate modify move mute notify obtain overwrite parse pause perform pin predict "
        "prepare promote provision publish purge rebuild recalculate recover redeem redo refresh regenerate register "
        "reindex reject release remind rename render renew reopen reorder replace replay reschedule resend reserve "
        "reset resize resolve restart restore resubmit resume retire retry revert revoke rotate save select settle "
        "ship show simulate skip start stop submit subscribe suggest summarize suspend swap synchronize terminate "
        "toggle transform translate transmit unarchive unassign unban unbind unblock undelete undeploy undo unfollow "
        "uninstall unlink unlock unmark unmute unpin unpublish unregister unset unsubscribe unsuspend untag upgrade "
        "upload validate verify withdraw write read demote moderate recognize transcribe reactivate reassign freeze "
        "unfreeze deprecate distribute deliver enter exit increase decrease reboot shutdown wipe impersonate"
    ).split()
)
"""Words that are verbs in an id: `suspend`, `create`."""

EITHER = frozenset(
    (
        "answer backup ban block book build call capture change charge check claim commit control count "
        "delegate deposit dial disable draft empty exchange export fail filter flag forward hold issue like link load "
        "lock log map match monitor name open order pay ping place play poll preview process pull push query queue "
        "quote rate record redirect refund reply report request return reverse review roll route run sample scan "
        "schedule score search share sign sort split stage star store stream switch sync tag test touch track transfer "
        "transition trash trigger verify view void vote watch"
    ).split()
)
"""Words that are verbs or nouns: `refund` in `refundPayment` and in `getRefund`."""

MODIFIERS = frozenset(
    "admin advanced async auto batch bulk dry fast force full global hard mass multi partial quick safe soft".split()
)
"""Words that say how something is done: they stand before the verb."""

DETERMINERS = frozenset(
    "a active all an batch bulk current default each every first last latest many multiple my new next one own "
    "previous recent several single some the".split()
)
"""Words before a noun that say which one, and are kept where the noun is dropped."""

PREPOSITIONS = frozenset({"for", "of", "from", "to", "in"})

NO_VERBS = PREPOSITIONS | DETERMINERS | {"past", "with", "on", "at", "by"}
"""Words that an id may begin with and that are no verb."""

REMOTE = frozenset(
    "capture charge check claim exchange fail forward pay process query redirect refund reply request return reverse "
    "schedule search sign sync track transfer trigger void".split()
)
"""Verbs, though nouns too, where they begin a path's segment that says what is done: `POST /requestErasure`."""

TRAILING = VERBS | {"export", "preview", "search", "query", "count"}
"""Verbs that an id may end with: `monoRecordingDownload`."""

LIST_PHRASES = frozenset(
    (verb, word)
    for verb in ("find", "get", "list", "fetch", "search", "retrieve", "read", "query", "show")
    for word in ("all", "many", "multiple")
) | {("get", "list", "of"), ("get", "list")}
GET_PHRASES = frozenset(
    {
        ("find", "one"),
        ("get", "one"),
        ("fetch", "one"),
        ("find", "by", "id"),
        ("get", "by", "id"),
        ("fetch", "by", "id"),
    }
)
DELETE = frozenset({"remove", "destroy", "delete"})
UPDATE = frozenset({"patch", "edit", "modify", "put"})
BY_METHOD = {"GET": "get", "POST": "create", "PUT": "update", "PATCH": "update", "DELETE": "delete", "QUERY": "query"}
SINGLE = frozenset(
    "analytics basics credentials defaults details preferences settings statistics stats terms totals".split()
)
"""Plurals that are a thing of their own: no list of them is asked for."""


def is_action(words: tuple[str, ...], method: str) -> bool:
    """True where a segment of a path says what is done: `POST .../refund`, `GET .../search`, `.../mark-as-read`."""
    if not words:
        return False
    if words == ("list",):
        return method in ("GET", "POST")
    if (words[0] in VERBS and words[0] not in ("set", "import", "list")) or words == ("import",):
        return True
    if method == "GET":
        return words in (("search",), ("export",), ("preview",))
    return method != "DELETE" and (words[0] in ("search", "query") or (len(words) == 1 and words[0] in EITHER))


def compound(words: tuple[str, ...]) -> int:
    """How many words at the beginning are the verb: `bulk create`, `create or update`; 0 where there is none."""
    size = 0
    while size < len(words) and words[size] in MODIFIERS:
        size += 1
    if size < len(words) and (words[size] in VERBS or (size and words[size] in EITHER)):
        size += 1
    elif not size and words and words[0] in EITHER:
        return 1
    else:
        return 0
    while words[size : size + 1] in (("or",), ("and",)) and words[size + 1 : size + 2]:
        if words[size + 1] not in VERBS:
            break
        size += 2
    return size
