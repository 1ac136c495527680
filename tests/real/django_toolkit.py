"""Serves Django with django-oauth-toolkit on a free loopback port, and prints {"token_url": ...} when it serves.

It ends when its standard input does, so that it cannot outlive the test that started it. The client's ID and secret
come as JSON in the first argument, the scopes that there are and those granted by default beside them.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

import django
from django.conf import settings
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application


class Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the name is http.server's
        pass


def _end_with_stdin() -> None:
    sys.stdin.read()
    os._exit(0)


def main(wanted: dict[str, Any]) -> None:
    settings.configure(
        SECRET_KEY=os.urandom(16).hex(),
        ALLOWED_HOSTS=["127.0.0.1"],
        ROOT_URLCONF=sys.modules[__name__],
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
        INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes", "oauth2_provider"],
        PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
        OAUTH2_PROVIDER={
            "SCOPES": dict.fromkeys(wanted["scopes"], "a scope"),
            "DEFAULT_SCOPES": wanted["default"],
        },
        LOGGING_CONFIG=None,
    )
    django.setup()
    call_command("migrate", verbosity=0)

    from django.urls import path
    from oauth2_provider.models import Application
    from oauth2_provider.views import TokenView

    globals()["urlpatterns"] = [path("o/token/", TokenView.as_view())]
    Application.objects.create(
        name="orders",
        client_id=wanted["client_id"],
        client_secret=wanted["secret"],
        client_type=Application.CLIENT_CONFIDENTIAL,
        authorization_grant_type=Application.GRANT_CLIENT_CREDENTIALS,
    )
    with make_server("127.0.0.1", 0, get_wsgi_application(), handler_class=Quiet) as server:
        sys.stdout.write(json.dumps({"token_url": f"http://127.0.0.1:{server.server_port}/o/token/"}) + "\n")
        sys.stdout.flush()
        server.serve_forever()


if __name__ == "__main__":
    threading.Thread(target=_end_with_stdin, daemon=True).start()
    main(json.loads(sys.argv[1]))
