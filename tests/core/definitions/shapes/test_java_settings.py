"""Clients in the settings of Spring, Quarkus and Micronaut, as public repositories have them."""

from __future__ import annotations

from contextlib import suppress

import pytest

from inspector.core.definitions.document import DefinitionError
from inspector.core.definitions.proposal import SecretState
from inspector.core.journeys.definition_review import filled
from tests.core.definitions.reviewed import asked, ids, one, reviewed

YML = """\
server:
  port: 8081
spring:
  application:
    name: orders
  security:
    oauth2:
      client:
        registration:
          inventory:
            provider: sso
            client-id: orders-service
            client-secret: ${INVENTORY_SECRET}
            authorization-grant-type: client_credentials
            client-authentication-method: client_secret_post
            scope: inventory.read, inventory.write
        provider:
          sso:
            token-uri: https://sso.example.com/oauth2/token
            jwk-set-uri: https://sso.example.com/jwks
"""


def test_a_registration_of_spring_is_a_client() -> None:
    found = one(YML, "application.yml")
    assert found.address == "inventory"
    assert found.profile.client_id == "orders-service"
    assert found.profile.token_url == "https://sso.example.com/oauth2/token"
    assert found.profile.scopes == ("inventory.read", "inventory.write")
    assert found.profile.client_authentication == "client_secret_post"
    assert found.secret_state is SecretState.REFERENCE
    assert found.usable
    assert next(each.line for each in found.origins if each.field == "client_id") == 12


@pytest.mark.parametrize(
    "spelling", ["clientId", "client-id", "client_id", "CLIENT_ID", "clientid"], ids=lambda spelling: spelling
)
def test_names_are_bound_however_they_are_written(spelling: str) -> None:
    assert one(YML.replace("client-id", spelling), "application.yml").profile.client_id == "orders-service"


def test_a_grant_that_signs_people_in_is_said_and_may_still_be_taken() -> None:
    found = one(YML.replace("client_credentials", "authorization_code"), "application.yml")
    assert ids(found) == {"client.sign_in"}
    assert found.usable


def test_without_a_grant_spring_signs_people_in() -> None:
    text = "".join(line for line in YML.splitlines(keepends=True) if "grant-type" not in line)
    assert "client.sign_in" in ids(one(text, "application.yml"))


def test_a_placeholder_is_filled_in_from_the_file_and_else_only_offered() -> None:
    text = YML.replace("https://sso.example.com/oauth2/token", "${sso.base}/oauth2/${PART:token}") + (
        "sso:\n  base: https://other.example.com\n"
    )
    found = reviewed(text, "application.yml")
    (proposal,) = found.proposals
    assert proposal.profile.token_url == ""
    assert asked(found) == {"${sso.base}/oauth2/${PART:token}": "https://other.example.com/oauth2/token"}
    whole = text.replace("${PART:token}", "token")
    assert one(whole, "application.yml").profile.token_url == "https://other.example.com/oauth2/token"


def test_properties_that_refer_to_each_other_in_a_circle_are_asked_for() -> None:
    text = YML.replace("https://sso.example.com/oauth2/token", "${a.b}") + "a:\n  b: ${a.c}\n  c: ${a.b}\n"
    assert list(asked(reviewed(text, "application.yml"))) == ["a.b"]


def test_a_document_for_one_profile_is_read_over_the_one_for_all() -> None:
    text = YML + (
        "---\nspring:\n  config:\n    activate:\n      on-profile: prod\n  security:\n    oauth2:\n      client:\n"
        "        registration:\n          inventory:\n            client-id: orders-prod\n"
    )
    first, second = reviewed(text, "application.yml").proposals
    assert (first.profile.client_id, second.profile.client_id) == ("orders-service", "orders-prod")
    assert second.address == "inventory (prod)"
    assert second.profile.token_url == first.profile.token_url
    assert next(each.line for each in second.origins if each.field == "client_id") == 31


PROPERTIES = """\
# Orders
spring.security.oauth2.client.registration.inventory.client-id=orders-service
spring.security.oauth2.client.registration.inventory.client-secret = tru\\u00fcb\\:3q
spring.security.oauth2.client.registration.inventory.authorization-grant-type: client_credentials
spring.security.oauth2.client.registration.inventory.scope[0]=inventory.read
spring.security.oauth2.client.registration.inventory.scope[1]=inventory.write
! the server
spring.security.oauth2.client.provider.inventory.issuer-uri=\\
    https://sso.example.com/realms/shop
"""


def test_properties_are_read_with_escapes_continuations_and_indexes() -> None:
    found = one(PROPERTIES, "application.properties")
    assert found.profile.client_id == "orders-service"
    assert found.profile.scopes == ("inventory.read", "inventory.write")
    assert found.secret == "truüb:3q"
    assert "truüb" not in repr(found)
    assert "sso.example.com" in found.profile.issuer + found.profile.base_url


def test_parts_of_a_properties_file_are_documents() -> None:
    text = PROPERTIES + (
        "#---\nspring.config.activate.on-profile=prod\n"
        "spring.security.oauth2.client.registration.inventory.client-id=orders-prod\n"
    )
    assert [each.profile.client_id for each in reviewed(text, "a.properties").proposals] == [
        "orders-service",
        "orders-prod",
    ]


def test_variables_of_the_environment_are_bound_too() -> None:
    text = (
        "SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_INVENTORY_CLIENT_ID=orders-service\n"
        "SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_INVENTORY_AUTHORIZATIONGRANTTYPE=client_credentials\n"
        'SPRING_SECURITY_OAUTH2_CLIENT_PROVIDER_INVENTORY_TOKEN_URI="https://sso.example.com/token"\n'
    )
    found = one(text, ".env")
    assert (found.profile.client_id, found.profile.token_url) == ("orders-service", "https://sso.example.com/token")
    assert ids(found) == set()


def test_settings_of_a_resource_server_are_no_client_and_that_is_said() -> None:
    text = "spring:\n  security:\n    oauth2:\n      resourceserver:\n        jwt:\n          issuer-uri: https://a.example\n"
    found = reviewed(text, "application.yml")
    assert found.proposals == ()
    assert "spring.security.oauth2.resourceserver" in str(found.left_out[0])


def test_what_springs_own_server_registers_is_known_for_sure() -> None:
    text = """\
spring:
  security:
    oauth2:
      authorizationserver:
        issuer: https://sso.example.com
        client:
          people:
            registration:
              client-id: people
              client-secret: "{bcrypt}$2a$10$abcdefghijklmnopqrstuv"
              client-authentication-methods: [client_secret_basic]
              authorization-grant-types: [authorization_code, refresh_token]
          worker:
            registration:
              client-id: worker
              client-secret: "{noop}only-for-tests"
              client-authentication-methods:
                - client_secret_post
              authorization-grant-types:
                - client_credentials
              scopes:
                - orders.read
"""
    people, worker = reviewed(text, "application.yml").proposals
    assert ids(people) == {"client.no_grant"}
    assert not people.usable
    assert people.secret == ""
    assert worker.usable
    assert worker.secret == "only-for-tests"
    assert worker.profile.client_authentication == "client_secret_post"


def test_quarkus_and_micronaut_have_clients_too() -> None:
    quarkus = one(
        "quarkus.oidc-client.auth-server-url=https://sso.example.com/realms/shop\n"
        "quarkus.oidc-client.client-id=orders\n"
        "quarkus.oidc-client.credentials.secret=${SECRET}\n"
        "quarkus.oidc-client.scopes=a,b\n",
        "application.properties",
    )
    assert (quarkus.profile.client_id, quarkus.profile.scopes, ids(quarkus)) == ("orders", ("a", "b"), set())
    assert quarkus.secret_state is SecretState.REFERENCE
    micronaut = one(
        "micronaut:\n  security:\n    oauth2:\n      clients:\n        inventory:\n"
        "          grant-type: client_credentials\n"
        "          client-id: orders\n          client-secret: x9-secret\n          token:\n"
        "            url: https://sso.example.com/token\n            auth-method: client_secret_post\n",
        "application.yml",
    )
    assert micronaut.profile.token_url == "https://sso.example.com/token"
    assert micronaut.profile.client_authentication == "client_secret_post"
    assert ids(micronaut) == set()


def test_your_client_id_is_no_client_id() -> None:
    text = YML.replace("orders-service", "your-app-client-id").replace("sso.example.com/oauth2", "your-org.example.com")
    found = reviewed(text, "application.yml")
    assert set(asked(found)) == {"inventory client_id", "inventory token_url"}
    assert found.proposals[0].profile.client_id == ""


@pytest.mark.parametrize("value", ["[]", "{}", "3", "null", "[[{}]]", "true", '"x"', "{registration: [1]}"])
def test_a_wrong_type_anywhere_is_no_error(value: str) -> None:
    for place in ("security", "oauth2", "client", "registration", "inventory", "provider", "sso", "scope"):
        lines = []
        for line in YML.splitlines():
            lines.append(line.split(":")[0] + f": {value}" if line.strip().startswith(f"{place}:") else line)
            if lines[-1] != line:
                break
        with suppress(DefinitionError):  # most of these are nobody's
            reviewed("\n".join(lines), "application.yml")


def test_settings_of_quarkus_for_one_profile_and_for_an_api() -> None:
    text = (
        "%prod.quarkus.oidc.auth-server-url=https://sso.example.com/realms/shop\n"
        "quarkus.oidc.client-id=orders\n"
        "quarkus.oidc.credentials.secret=x9-secret\n"
    )
    found = one(text, "application.properties")
    assert (found.profile.realm, found.profile.client_id, ids(found)) == ("shop", "orders", set())
    assert ids(one(text + "quarkus.oidc.application-type=web-app\n", "application.properties")) == {"client.sign_in"}
    api = "quarkus.oidc.auth-server-url=https://sso.example.com/realms/shop\nquarkus.oidc.client-id=orders\n"
    assert "quarkus.oidc" in str(reviewed(api, "application.properties").left_out[0])


def test_a_client_of_okta_in_settings_is_not_judged_as_an_app() -> None:
    text = "okta:\n  oauth2:\n    issuer: https://dev-1.okta.com/oauth2/default\n    client-id: 0oa1\n"
    found = one(text, "application.yml")
    assert (found.profile.provider, found.profile.authorization_server) == ("okta", "default")
    assert ids(found) == {"client.sign_in"}


def test_what_is_offered_for_a_placeholder_makes_the_profile_once_it_is_taken() -> None:
    text = YML.replace(
        "token-uri: https://sso.example.com/oauth2/token", "issuer-uri: ${KC:http://localhost:8080}/realms/${R:demo}"
    )
    found = reviewed(text, "application.yml")
    assert asked(found) == {"${KC:http://localhost:8080}/realms/${R:demo}": "http://localhost:8080/realms/demo"}
    (proposal,) = filled(found, asked(found)).proposals
    assert (proposal.profile.provider, proposal.profile.realm) == ("keycloak", "demo")
