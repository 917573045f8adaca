"""The rules for method names: ids that only spell their path, nouns inside, HTTP verbs before verbs, versions."""

from __future__ import annotations

import json

import pytest

from specloom.sdk.naming.methods import RULES
from tests.unit.normalise.making import make

Row = tuple[str, str, str, str, str]
"""Verb, path, operationId, tag, and the resource and method that are wanted. `[]` after the verb: it gives a list."""

SPELLED: list[Row] = [
    ("GET[]", "/accounts/{AccountId}/balances", "GetAccountsAccountIdBalances", "Balances", "balances.list"),
    ("GET[]", "/files/{file_id}/comments", "get_files_id_comments", "Comments", "comments.list"),
    ("POST", "/files/{file_id}/comments", "post_files_id_comments", "Comments", "comments.create"),
    ("GET", "/{projectKey}/carts/{id}", "ByProjectKeyCartsByIdGet", "Carts", "carts.get"),
    ("DELETE", "/{projectKey}/carts/{id}", "ByProjectKeyCartsByIdDelete", "Carts", "carts.delete"),
    (
        "POST",
        "/crm/v3/objects/{objectType}/batch/create",
        "post-/crm/v3/objects/{objectType}/batch/create_/crm/v3/objects/{objectType}/batch/create",
        "Objects",
        "objects.batch_create",
    ),
    (
        "PATCH",
        "/companies/{companyId}/users/{userId}",
        "patch-companies-companyId-users-userId",
        "Users",
        "users.update",
    ),
    ("DELETE", "/orgs/{org}/teams/{team_slug}", "delete_orgs_org_teams_team_slug", "Teams", "teams.delete"),
    ("PUT", "/v2/orgs/{orgId}/teams/{teamId}", "PutV2OrgsOrgIdTeamsTeamId", "Team", "team.update"),
    ("POST", "/v1/quotes/{quote}/accept", "PostQuotesQuoteAccept", "Quotes", "quotes.accept"),
    ("POST", "/charges/{chargeId}/refund", "post-charges-chargeId-refund", "Charges", "charges.refund"),
    ("POST", "/crm/v3/deals/search", "post-/crm/v3/deals/search_doSearch", "Deals", "deals.search"),
    ("GET", "/crm/v3/deals/{dealId}", "get-/crm/v3/deals/{dealId}_getById", "Deals", "deals.get"),
    ("GET[]", "/items/", "read_items_items__get", "Items", "items.read"),
    ("POST", "/groups/{id}/members/add", "PostGroupsIdMembersAdd", "Groups", "groups.add_members"),
    ("GET[]", "/Accounts/{AccountSid}/Calls.json", "GetAccountsAccountSidCalls", "Calls", "calls.list"),
    ("POST", "/jobs/{id}:cancel", "PostJobsIdCancel", "Jobs", "jobs.cancel"),
    ("GET", "/pets/{petId}", "getPetsPetId", "Pets", "pets.get"),
    ("GET[]", "/files", "files_get", "Files", "files.list"),
    ("POST", "/transfers", "post_transfers_create", "Transfers", "transfers.create"),
    ("PUT", "/self/calls/{id}/answer", "callAnswer", "Call", "call.answer"),
    ("PUT", "/papers/{id}#share", "putPaperShare", "Papers", "papers.share"),
    ("PUT", "/files/{id}#add_shared_link", "put_files_id#add_shared_link", "Files", "files.add_shared_link"),
    ("GET", "/files/{id}#get_shared_link", "get_files_id#get_shared_link", "Files", "files.get_shared_link"),
    ("GET", "/default", "byDefault", "Doors", "doors.by_default"),
]

NOUNS: list[Row] = [
    ("GET", "/blocks/{id}/children", "retrieveBlockChildren", "Blocks", "blocks.retrieve_children"),
    ("PATCH", "/blocks/{id}/children", "appendBlockChildren", "Blocks", "blocks.append_children"),
    ("GET", "/apps/{id}/tokens", "listTokensForApplication", "Application", "application.list_tokens"),
    ("GET", "/apps/{id}/key", "getApplicationKey", "Application", "application.get_key"),
    ("PUT", "/x/{id}", "archiveActionDefinitionById", "Action Definitions", "action_definitions.archive"),
    ("DELETE", "/c/{id}/l/{x}", "remove_labels_from_conversation", "Conversations", "conversations.delete_labels"),
    ("POST", "/u/{id}/r", "addRoleToUser", "Users", "users.add_role"),
    ("GET", "/u/{id}/r", "listRolesOfTheUser", "Users", "users.list_roles"),
    ("GET", "/m/{id}/p", "list-participants-in-meeting", "Meetings", "meetings.list_participants"),
    ("PUT", "/c/{id}/s", "updateCategoryStatus", "Categories", "categories.update_status"),
    ("POST", "/w/{id}/t", "testWebHookDelivery", "Webhooks", "webhooks.test_delivery"),
    ("GET", "/pets/findByStatus", "findPetsByStatus", "pet", "pet.find_by_status"),
    ("POST", "/d/{id}", "markMessageAsRead", "Messages", "messages.mark_as_read"),
    ("GET", "/users/me", "getCurrentUser", "Users", "users.get_current"),
    ("PUT", "/c/{id}", "freezeCardByCardId", "Cards", "cards.freeze"),
    ("GET", "/g", "getApplicationUser", "Users", "users.get_application_user"),
]

VERBS: list[Row] = [
    ("POST", "/createAccountHolder", "post-createAccountHolder", "Account holders", "account_holders.create"),
    ("POST", "/getAccountHolder", "post-getAccountHolder", "Account holders", "account_holders.get"),
    ("POST", "/suspendAccountHolder", "post-suspendAccountHolder", "Account holders", "account_holders.suspend"),
    ("POST", "/d", "post_delete_document", "Documents", "documents.delete"),
    ("PUT", "/s/{id}", "putActivateSubscription", "Subscriptions", "subscriptions.activate"),
    ("PATCH", "/t/{id}", "patch-archive-task", "Tasks", "tasks.archive"),
    ("GET[]", "/u", "get_list_users", "Users", "users.list"),
    ("POST", "/p", "post.refundPayment", "Payments", "payments.refund"),
    ("POST", "/notes", "post_note", "Notes", "notes.create"),
    ("PATCH", "/n/{id}/tags", "patch_note_tags", "Notes", "notes.update_tags"),
    ("PUT", "/n/{id}/cover", "PutCover", "Notes", "notes.update_cover"),
    ("POST", "/o/{id}/lines", "postOrderLines", "Baskets", "baskets.create_order_lines"),
    ("GET", "/j/{id}/s", "getUpdateStatus", "Jobs", "jobs.get_update_status"),
]

LISTS: list[Row] = [
    ("GET[]", "/access-keys", "get-access-keys", "Access keys", "access_keys.list"),
    ("POST", "/access-keys", "post-access-keys", "Access keys", "access_keys.create"),
    ("GET", "/access-keys/{id}", "get-access-key", "Access keys", "access_keys.get"),
    ("PUT", "/access-keys/{id}", "put-access-key", "Access keys", "access_keys.update"),
    ("DELETE", "/access-keys/{id}", "delete-access-key", "Access keys", "access_keys.delete"),
    ("GET[]", "/hooks", "getWebhookEndpoints", "webhook_endpoint", "webhook_endpoint.list"),
    ("GET[]", "/c", "fetch_credit_card_categories", "Credit Card Categories", "credit_card_categories.list"),
    ("GET[]", "/a", "getAllApiKeys", "API keys", "api_keys.list"),
    ("GET[]", "/b", "retrieveAllBoards", "Boards", "boards.list"),
    ("GET[]", "/m", "getListOfMembers", "Members", "members.list"),
    ("GET[]", "/m", "getMemberList", "Members", "members.list"),
    ("GET", "/subs", "retrieveSubaccountsList", "Subaccounts", "subaccounts.list"),
    ("GET", "/api/teams/{id}", "TeamCtrl.getTeamByID", "Teams", "teams.get"),
    ("GET[]", "/q/{id}/recordings", "getCallQueueRecordings", "Phone", "phone.list_call_queue_recordings"),
]

OWNERS: list[Row] = [
    ("GET", "/v", "VirtualMachines_GetInstanceView", "Compute", "compute.get_instance_view"),
    ("GET", "/d", "Disks_List", "Compute", "compute.list_disks"),
    ("PUT", "/d/{id}", "Disks_CreateOrUpdate", "Disks", "disks.create_or_update"),
    ("GET", "/a/{id}", "Accounts_GetAccount", "Accounts", "accounts.get"),
    ("POST", "/t", "git/create-tree", "Repositories", "repositories.create_tree"),
    ("POST", "/i", "Members.inviteGuest", "Workspace", "workspace.invite_guest"),
    ("GET", "/t", "zoo.pets.toys.list", "pets", "pets.list_toys"),
    ("DELETE", "/p/{id}", "meetingPollDelete", "Meetings", "meetings.delete_poll"),
    ("PATCH", "/p/{id}", "pets_partial_update", "pets", "pets.partial_update"),
]


def named(rows: list[Row]) -> dict[tuple[str, str], tuple[str, str]]:
    """The full name and the rule of every operation, by verb and path."""
    paths: dict[str, dict[str, object]] = {}
    for verb, path, name, tag, _ in rows:
        schema = {"type": "array", "items": {"type": "string"}} if verb.endswith("[]") else {"type": "string"}
        answer = {"200": {"description": "ok", "content": {"application/json": {"schema": schema}}}}
        operation = {"operationId": name, "tags": [tag], "responses": answer}
        paths.setdefault(path, {})[verb.removesuffix("[]").lower()] = operation
    made = make(json.dumps({"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": paths}))
    return {
        (operation.verb, operation.path): (f"{resource.attribute}.{own.method}", own.rule)
        for resource in made.names().resources
        for operation, own in resource.operations
    }


@pytest.mark.parametrize("row", [*SPELLED, *NOUNS, *VERBS, *LISTS, *OWNERS], ids=lambda row: row[2])
def test_one_operation_alone(row: Row) -> None:
    ((name, rule),) = named([row]).values()
    assert name == row[4]
    assert rule in RULES


@pytest.mark.parametrize("rows", [SPELLED[:7], NOUNS[:5], VERBS[:3], LISTS[:5]])
def test_operations_together(rows: list[Row]) -> None:
    names = named(rows)
    for verb, path, _, _, wanted in rows:
        assert names[verb.removesuffix("[]"), path][0] == wanted


@pytest.mark.parametrize(
    ("rows", "wanted"),
    [
        (
            [("GET", "/t", "listTokens", "App", ""), ("GET", "/a/{id}/t", "listTokensForApp", "App", "")],
            ["app.list_tokens", "app.list_tokens_for_app"],
        ),
        (
            [("GET", "/k", "getKey", "App", ""), ("GET", "/a/{id}/k", "getAppKey", "App", "")],
            ["app.get_key", "app.get_app_key"],
        ),
        (
            [("GET", "/pets/{id}", "getPet", "pets", ""), ("GET", "/p/{id}", "getPetById", "pets", "")],
            ["pets.get", "pets.get_pet_by_id"],
        ),
        (
            [("PUT", "/pets/{id}", "updatePet", "pets", ""), ("PATCH", "/pets/{id}", "patchPet", "pets", "")],
            ["pets.update", "pets.patch"],
        ),
    ],
)
def test_a_noun_stays_where_another_method_has_the_name(rows: list[Row], wanted: list[str]) -> None:
    names = named(rows)
    assert [names[verb, path][0] for verb, path, *_ in rows] == wanted


VERSIONS = [
    (
        [("POST", "/v1/orders", "orders.create"), ("POST", "/v2/orders", "orders.create")],
        ["create_v1", "create"],
    ),
    (
        [("GET", "/v1/checkout/orders", "orders.search"), ("GET", "/v2/checkout/orders", "orders.search")],
        ["search_v1", "search"],
    ),
    (
        [("GET", "/v1/o/{id}", "getOrderV1"), ("GET", "/v2/o/{id}", "getOrderV2"), ("GET", "/v3/o/{id}", "getOrderV3")],
        ["get_v1", "get_v2", "get"],
    ),
    ([("DELETE", "/v1/o/{id}", "V1_deleteOrder"), ("POST", "/v1/o", "V1_createOrder")], ["delete", "create"]),
    ([("POST", "/v2/o/{id}/x", "cancelOrderV2"), ("POST", "/v2/o/{id}/y", "v2CloseOrder")], ["cancel", "close"]),
    ([("GET", "/v1beta1/o/{id}", "getOrder"), ("GET", "/v1/o/{id}", "getOrder")], ["get_v1beta1", "get"]),
    ([("PUT", "/api/v1/orders/{id}", ""), ("PUT", "/api/v2/orders/{id}", "")], ["update_v1", "update"]),
    ([("GET", "/orders/{id}", "getOrder"), ("GET", "/v2/orders/{id}", "getOrderV2")], ["get", "get_v2"]),
    (
        [("GET", "/2023-01/orders/{id}", "getOrder"), ("GET", "/2024-07/orders/{id}", "getOrder")],
        ["get_v202301", "get"],
    ),
]


@pytest.mark.parametrize(("operations", "wanted"), VERSIONS)
def test_the_newest_version_has_the_plain_name(operations: list[tuple[str, str, str]], wanted: list[str]) -> None:
    rows = [(verb, path, name, "Orders", "") for verb, path, name in operations]
    names = named(rows)
    assert [names[verb, path][0] for verb, path, *_ in rows] == [f"orders.{one}" for one in wanted]
    assert named(rows[::-1]) == names


def test_the_rule_of_a_name_is_kept_with_it() -> None:
    rows: list[Row] = [
        ("POST", "/pets/{id}/feed", "feed", "pets", ""),
        ("DELETE", "/pets/{id}", "removePet", "pets", ""),
        ("GET", "/pets/{id}/photo", "getPetPhoto", "pets", ""),
        ("POST", "/pets/x", "post_pet", "pets", ""),
        ("GET", "/owners/{ownerId}/pets/{petId}", "get_owners_owner_id_pets_pet_id", "pets", ""),
    ]
    assert [named(rows)[verb, path][1] for verb, path, *_ in rows] == ["operationId", "noun", "noun", "noun", "path"]
