"""Every state of the window, by name: what `make screenshots` draws and what the test of the structure walks through.

One window of each kind is reused: `Stage.reach` puts it back to its beginning and then does what a person would do, or
hands it an outcome that the program's own code has made of a written answer.
"""

from __future__ import annotations

import json
import socket
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QCursor, QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import QApplication, QWidget

from inspector.core.definitions.document import DefinitionError
from inspector.core.definitions.proposal import Review
from inspector.core.diagnosis.pasted import diagnose_text
from inspector.core.exploration.exploration import AskKind, Exploration, ScopeAnswer
from inspector.core.exploration.planned import ExplorationPlan, asks_for
from inspector.core.issuer.key_cache import KeyCache
from inspector.core.issuer.network import Network
from inspector.core.journeys import method_search
from inspector.core.journeys.aws_account import AwsListing, AwsPool
from inspector.core.journeys.explore import ExplorationStep
from inspector.core.journeys.outcome import Outcome
from inspector.core.keys.key import KeySource, Origin
from inspector.core.keys.key_set import parse_key_set
from inspector.core.network.transport import Transport
from inspector.core.profiles.credentials import SecretKind
from inspector.core.profiles.endpoints import endpoints
from inspector.core.profiles.environment import STANDARD, EnvironmentColour
from inspector.core.profiles.profile import Profile, profile_to_dict
from inspector.core.profiles.store import ProfileStore
from inspector.core.scan.scan import scan
from inspector.core.store.session import Session
from inspector.core.store.token_marks import TokenMarks
from inspector.core.store.vault import RunKeyring, Vault, run_vault
from inspector.core.text import message as messages
from inspector.demo.issuer import DemoIssuer
from inspector.gui.inspection.findings.beside_widgets import AnswerCard
from inspector.gui.model.exploration.asking import RunningExploration
from inspector.gui.model.importing.from_aws import AwsState
from inspector.gui.model.importing.importing import Source
from inspector.gui.model.selection import Purpose, Shown
from inspector.gui.model.services import Services
from inspector.gui.scan.cells import ScanGrouping
from inspector.gui.window.choices import LOCAL
from inspector.gui.window.main_window import MainWindow
from inspector.screenshot import wait_for
from tests.gui import samples, scenery
from tests.gui.conftest import LockingKeyring
from tests.gui.importing import reviews
from tests.gui.samples import ISSUED, NOW
from tests.gui.scenery import ORDERS, OTHERS, SECRET
from tests.gui.sidebar import many
from tests.servers import Reply, serve

SIZE = (1280, 800)
PASSES = 6
"""So many rounds of events a layout inside layouts takes to come to rest."""
KEYRING = "Secret Service keyring"
NO_KEYRING = "No keyring service answers on this computer."
WAITING = Profile("orders-slow", "generic", issuer="https://id.example.com", client_id="slow", id="w1",
                  client_authentication="none", scopes=("orders.read",), known_scopes=("orders.read",))  # fmt: skip
SCOPES = ("orders/read", "orders/write", "orders/refund")
DESCRIBED = (
    ("orders/read", "See orders and their state"), ("orders/write", "Create and change orders"),
    ("orders/refund", "Pay money back"), ("inventory/read", "See stock of every warehouse"),
    ("inventory/reserve", "Hold stock for 15 minutes"),
)  # fmt: skip
EXPLORED = (
    "orders/read", "orders/write", "inventory/read", "inventory/reserve", "orders/refund", "orders/admin",
    "reports/export",
)  # fmt: skip
GRANTED = EXPLORED[:4]
CLAIMS = (("client_id", "1"), ("iss", "2"), ("token_use", "3"), ("version", "4"))


class Kind(Enum):
    """What a window is built on."""

    FIRST = "no profile yet"
    TEAM = "profiles of every provider, whose secrets are stored"
    LOCKED = "the same with a locked keyring"
    MISSING = "the same without a keyring"


SETTINGS = """
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: {name: orders, namespace: shop}
spec:
  jwtRules:
  - issuer: https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Ab3dE9xQz
    audiences: [orders, stock]
---
spring:
  security:
    oauth2:
      resourceserver:
        jwt:
          issuer-uri: ${ISSUER}
          audiences: https://orders.example.com
"""


@dataclass
class Stage:
    """One window and its world; `now` is its clock."""

    kind: Kind
    folder: Path
    painted: bool = True
    """Whether it is to be looked at: painting takes longer than everything else."""
    size: tuple[int, int] = SIZE
    now: float = NOW
    window: MainWindow = field(init=False)

    def __post_init__(self) -> None:
        self._silent = socket.create_server(("127.0.0.1", 0))  # it is never asked what it has to say
        address = f"http://127.0.0.1:{self._silent.getsockname()[1]}/token"
        self.waiting = replace(WAITING, token_url=address)
        self.profiles: tuple[Profile, ...] = () if self.kind is Kind.FIRST else (ORDERS, *OTHERS, self.waiting)
        self._demo: DemoIssuer | None = None
        store = ProfileStore(self.folder / "profiles.json")
        if self.profiles:
            store.save(self.profiles)
            for profile in self.profiles:
                store.confirmations.confirm(profile)
        vault = self._vault()
        self.window = MainWindow(self._services(store, vault))
        self.window.resize(*self.size)
        QCursor.setPos(QPoint(2, self.size[1] - 4))  # where nothing reacts to it
        self.window.setUpdatesEnabled(self.painted)
        self.window.show()
        wait_for(lambda: self.window.work.vault is not None)
        self.settle()

    def _vault(self) -> Vault:
        if self.kind is Kind.MISSING:
            return run_vault(NO_KEYRING)
        backend = LockingKeyring() if self.kind is Kind.LOCKED else RunKeyring()
        vault = Vault(backend, KEYRING, persistent=True)
        if not isinstance(backend, LockingKeyring):
            for profile in self.profiles:
                vault.store(profile.id, SECRET)
        return vault

    def _services(self, store: ProfileStore, vault: Vault) -> Services:
        return Services(
            store=store,
            open_vault=lambda: vault,
            open_session=lambda vault: Session(self.folder / "session.bin", vault),
            keys=KeyCache(),
            make_transport=lambda profile: Transport(timeout_s=5.0, now=lambda: self.now),
            now=lambda: self.now,
            start_demo=self._start_demo,
            search=lambda _: None,
        )

    def _start_demo(self) -> DemoIssuer:
        self._demo = DemoIssuer().start()
        return self._demo

    def reach(self, name: str) -> MainWindow:
        """Show a state of this window."""
        self.reset()
        STATES[name].reach(self)
        self.settle()
        self.window.tick()
        self.settle()
        return self.window

    def settle(self) -> None:
        """Let everything the keyring was asked for be answered, and what is laid out late have its place."""
        assert self.window.work.line.wait(10)
        for _ in range(PASSES):
            QApplication.processEvents()
        assert self.window.work.line.wait(10)
        wait_for(lambda: self.window.settled)
        for _ in range(PASSES):
            QApplication.processEvents()

    @property
    def seen(self) -> QWidget:
        """What is to be looked at: the help, where that is open, else the window."""
        viewer = self.window.panes.help.shelf.window
        return viewer if viewer is not None else self.window

    def resize(self, size: tuple[int, int]) -> None:
        """Another size of the window, with everything in its place."""
        self.window.resize(*size)
        self.settle()

    def reset(self) -> None:
        """Back to the beginning: no token, the profiles as they were, nothing open."""
        window, work = self.window, self.window.work
        self.now = NOW
        window.resize(*self.size)
        if window.panes.scan.made is not None:
            window.panes.scan.made.show_copying("")
            window.panes.scan.made.tools.choose(ScanGrouping.NOTHING)
            window.panes.scan.made.tokens.found.group_by(ScanGrouping.NOTHING)
        self._close_what_is_open()
        work.services.keys.clear()
        if work.demo.running is not None:
            work.demo.stop(work.requests)
        requests = work.requests
        if len(work.tokens) or requests._failures or requests.running(self.waiting.id):
            done: list[object] = []
            work.logged_out.connect(done.append)
            work.log_out()
            wait_for(lambda: bool(done))
            work.logged_out.disconnect(done.append)
        for profile in work.profiles.own:
            if profile.id not in {one.id for one in self.profiles}:
                work.profiles.remove(profile.id)
        for place, profile in enumerate(self.profiles):
            if work.profiles.get(profile.id) is None:
                work.profiles.add(profile, place)
            elif work.profiles.get(profile.id) != profile:
                work.profiles.update(profile)
        self._forget_parameters()
        window.work.environments._put(window.work.environments._listed, STANDARD, lambda: None)
        window.work.history.stack.clear()
        if window.panes.choices.zone != LOCAL:
            window.panes.choices.show_dates_in(LOCAL)
        self._show_beginning()
        self.settle()

    def know_keys(self) -> None:
        """Have those of the issuer at hand, as if it had been asked a moment ago."""
        source = KeySource(Origin.ISSUER, samples.POOL)
        self.window.work.services.keys.put(parse_key_set(scenery.key_set(), source, NOW))

    def _forget_parameters(self) -> None:
        vault = self.window.work.vault
        if self.kind is Kind.LOCKED or vault is None:
            return
        assert self.window.work.line.wait(10)
        for profile in self.profiles:
            vault.forget(profile.id, SecretKind.PARAMETERS)
        self.window.work.parameters.reset()

    def _close_what_is_open(self) -> None:
        while (menu := QApplication.activePopupWidget()) is not None:
            menu.close()
        window = self.window
        form = window.panes.frame.request.form
        window.panes.palette.close()
        window.panes.choice.close()
        window.work.in_file.leave()
        window.work.in_file._left.clear()
        for overlay in (window.panes.arrivals.question, window.panes.arrivals.hint):
            if overlay is not None:
                overlay.hide()
        window.panes.frame.log_out.close_panel()
        window.panes.help.close()
        window.panes.help.shelf.put_away()
        if window.panes.settings.page is not None:
            window.panes.settings.page.close_overlay()
        window.panes.menus.of_tokens.forget()
        window.panes.frame.float_sidebar(False)
        window.panes.frame.request.header.cancel_rename()
        window.panes.environments.escape()
        if window.panes.environments.made is not None:
            window.panes.environments.made.close_overlay()
        window.panes.method.stop()
        window.panes.arrivals.cancel()
        window.panes.from_aws.leave()
        window.work.importing.forget()
        if window.work.selection.purpose is Purpose.REPORT:
            window.work.selection.leave_report()
        window.work.exploring.give_up()
        window.work.exploring.kept.forget()
        window.work.found.clear()
        form.secret.clear()
        form.clear_held()
        form.advanced.header.setChecked(False)
        form.show_problems(())
        window.panes.paste.form().clear()
        window.panes.paste.form().keys.setCurrentIndex(0)
        window.panes.paste.form().expectations.header.setChecked(False)
        window.panes.frame.inspection.row.filter.clear()
        window.work.acceptances.forget()
        while window.panes.strip.message:
            window.panes.strip.close_button.click()

    def _show_beginning(self) -> None:
        window = self.window
        if self.profiles:
            window.work.selection.select_profile(self.profiles[0].id)
            window.panes.frame.request.form.advanced.header.setChecked(False)
        else:
            window.work.selection._set(Shown())
        window.work.selection.show(None)
        window.panes.status.show_clock(None)
        window.panes.status.settle()
        if (focused := QApplication.focusWidget()) is not None:
            focused.clearFocus()

    def take(self, outcome: Outcome) -> Outcome:
        """Show what a request came to, as if it had just arrived."""
        profile = outcome.profile
        assert profile is not None
        work = self.window.work
        if outcome.inspection is not None:
            work.requests.take(profile.id, outcome)
        else:
            work.requests._failures[profile.id] = outcome
            work.requests.arrived.emit(profile.id, outcome)
        return outcome

    def paste(self, text: str) -> None:
        """Paste a text and inspect it at once."""
        self.window.work.selection.open_paste()
        self.window.panes.paste.form().set_text(text)
        self.window.panes.submit()
        wait_for(lambda: self.window.work.selection.outcome is not None)

    def close(self) -> None:
        """Close the window and whatever it listens to."""
        self.window.close()
        self.window.finish()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._silent.close()
        if self._demo is not None:
            with suppress(OSError):
                self._demo.stop()


# --- how each state is reached --------------------------------------------------------------------------------------


def nothing(stage: Stage) -> None:
    """As it opens."""


def earlier_tokens(stage: Stage) -> None:
    """What a session has gathered before: an expired token of another profile, one that was rejected."""
    tokens = ((OTHERS[2], ISSUED - 3660, {"exp": ISSUED - 60}), (OTHERS[4], ISSUED - 1500, {"iss": None}))
    for profile, at, claims in tokens:
        outcome = scenery.outcome(scenery.granted(scenery.signed(iat=at, **claims), at + 0.4))
        stage.window.work.tokens.add(replace(outcome, label=profile.name, profile=profile))


def valid(stage: Stage) -> None:
    earlier_tokens(stage)
    stage.take(scenery.outcome(scenery.granted(scenery.signed())))


def tab(name: str) -> Callable[[Stage], None]:
    def reach(stage: Stage) -> None:
        valid(stage)
        assert stage.window.panes.frame.inspection.row.select(name)

    return reach


def accepted(stage: Stage) -> None:
    """Which APIs would take the token."""
    valid(stage)
    _show_accepted(stage)


def accepted_open(stage: Stage) -> None:
    """The same with two rows open, in one of which a value is tried."""
    accepted(stage)
    held = stage.window.work.acceptances
    for key in ("kubernetes", "spring"):
        held.open_row(key, True)
    held.try_setting("spring", "audiences", ("https://orders.example.com",))
    wait_for(lambda: not held.running)


def accepted_edited(stage: Stage) -> None:
    """Settings that are edited in place, of which one cannot be read, and a name that is asked for."""
    accepted(stage)
    held = stage.window.work.acceptances
    held.open_row("kubernetes", True)
    held.try_setting("kubernetes", "audiences", ("https://orders.example.com", "stock"))
    wait_for(lambda: not held.running)
    card = stage.window.panes.frame.inspection.pages.accepted.list.card("kubernetes")
    assert card is not None
    assert card.settings is not None
    card.settings.foot.edit.click()
    assert card.settings is not None
    card.settings.foot.keep.click()
    assert card.settings is not None
    assert card.settings.foot.name is not None
    card.settings.foot.name.taken.emit("")


def settings_asked(stage: Stage) -> None:
    """The intake, where the settings of an API are to be pasted."""
    accepted(stage)
    stage.window.panes.registry.run("read-settings")


def settings_read(stage: Stage) -> None:
    """The settings of two APIs, before they are kept."""
    settings_asked(stage)
    panes = stage.window.panes
    panes.paste.take(SETTINGS)
    wait_for(lambda: bool(panes.paste.form().list.rows.rows))
    panes.apis.use(SETTINGS)
    wait_for(lambda: panes.apis.review is not None)


def accepted_answered(stage: Stage) -> None:
    """A valid token that an API refused, with the acceptor open that answers so."""
    valid(stage)
    explain(stage, "HTTP/1.1 403 Forbidden\nserver: istio-envoy\n\nAudiences in Jwt are not allowed")
    stage.settle()
    _show_accepted(stage)
    stage.window.panes.next_step.do()


def accepted_if_genuine(stage: Stage) -> None:
    """Nobody has checked the signature of the token."""
    not_verified(stage)
    _show_accepted(stage)


def accepted_expired(stage: Stage) -> None:
    """The token has expired, so that all of them refuse it."""
    stage.take(scenery.outcome(scenery.granted(scenery.signed(iat=ISSUED - 9000, exp=ISSUED - 5400))))
    _show_accepted(stage)


def _show_accepted(stage: Stage) -> None:
    held = stage.window.work.acceptances
    assert stage.window.panes.frame.inspection.row.select("Accepted by")
    wait_for(lambda: held.result is not None)


def hostile(stage: Stage) -> None:
    stage.paste(scenery.signed(**scenery.HOSTILE))
    assert stage.window.panes.frame.inspection.row.select("Claims")


def hindi(stage: Stage) -> None:
    stage.paste(scenery.signed(**scenery.HINDI))
    assert stage.window.panes.frame.inspection.row.select("Claims")


def hostile_raw(stage: Stage) -> None:
    hostile(stage)
    assert stage.window.panes.frame.inspection.row.select("Raw")


def expiring(stage: Stage) -> None:
    valid(stage)
    stage.now = ISSUED + 3600 - 187.0


def expired_while_shown(stage: Stage) -> None:
    valid(stage)
    stage.now = ISSUED + 3600 + 95.0


def rejected(stage: Stage) -> None:
    profile = replace(ORDERS, scopes=SCOPES)
    stage.window.work.profiles.update(profile)
    times = {"iat": ISSUED - 5580, "auth_time": ISSUED - 5580, "exp": ISSUED - 1980}
    token = scenery.signed(**times, scope="orders/read orders/write inventory/read")
    stage.take(scenery.outcome(scenery.granted(token, ISSUED - 5579.6), profile))


def report(stage: Stage) -> None:
    """A report for a ticket of two tokens, one of which lacks a scope, with the answer of the API."""
    valid(stage)
    works = stage.window.work.selection.outcome
    assert works is not None
    rejected(stage)
    work = stage.window.work
    fails = work.selection.outcome
    assert fails is not None
    said = '{"message": "The scope orders/refund is missing", "client": "4h1examplecl1ent2idj5p9q3r7t"}'
    work.answers.keep(fails.id, diagnose_text(f"HTTP/1.1 403 Forbidden\n\n{said}"))
    work.selection.enter_report()
    work.reporting.tick(works.id, True)
    work.reporting.write_case("ACME-4211")
    work.reporting.write_note("Refunds fail since the release of Monday. Reads work.")
    work.reporting.keep_words()
    work.reporting.made_now()
    stage.settle()


def compared(stage: Stage) -> None:
    """A token that is rejected beside the one of the same profile that works."""
    valid(stage)
    works = stage.window.work.selection.outcome
    assert works is not None
    rejected(stage)
    stage.window.panes.compare.compare_with(works.id)


def compare_choice(stage: Stage) -> None:
    """The list of what the shown token can be compared with."""
    compared(stage)
    stage.window.panes.compare.close()
    stage.window.panes.compare.ask()


def compared_whole(stage: Stage) -> None:
    compared(stage)
    stage.window.panes.frame.inspection.comparison.only.click()


def compared_opaque(stage: Stage) -> None:
    valid(stage)
    works = stage.window.work.selection.outcome
    assert works is not None
    opaque(stage)
    stage.window.panes.compare.compare_with(works.id)
    stage.window.panes.frame.inspection.comparison.swap.click()


def previous(stage: Stage) -> None:
    outcome = replace(scenery.outcome(scenery.granted(scenery.signed())), label=WAITING.name, profile=stage.waiting)
    stage.window.work.selection.select_profile(stage.waiting.id)
    stage.take(outcome)
    loading(stage)


def loading(stage: Stage) -> None:
    stage.window.work.selection.select_profile(stage.waiting.id)
    stage.window.panes.frame.request.get_token.click()
    wait_for(stage.window.panes.frame.request.busy.isVisible)


def not_verified(stage: Stage) -> None:
    stage.paste(f"2026-09-22T13:34:50Z WARN api-gw 401 authorization=Bearer {scenery.foreign()} path=/orders")


def malformed(stage: Stage) -> None:
    stage.paste(".".join(scenery.signed().split(".")[:2])[:-40])


def opaque(stage: Stage) -> None:
    stage.take(scenery.outcome(scenery.granted("0oa1b2c3-not-a-jwt-4d5e6f7a8b9c", scope="orders/read")))


def encrypted(stage: Stage) -> None:
    stage.paste(scenery.encrypted())


def failed(stage: Stage) -> None:
    stage.take(scenery.outcome(scenery.refused(error="invalid_client")))


def failed_exchange(stage: Stage) -> None:
    failed(stage)
    assert stage.window.panes.frame.inspection.row.select("Exchange")


def lost(make: Callable[[], Outcome]) -> Callable[[Stage], None]:
    def reach(stage: Stage) -> None:
        stage.take(make())

    return reach


def lost_exchange(stage: Stage) -> None:
    stage.take(scenery.untrusted())
    assert stage.window.panes.frame.inspection.row.select("Exchange")


def keyring_locked(stage: Stage) -> None:
    wait_for(lambda: stage.window.work.locked is True)


def logged_out(stage: Stage) -> None:
    valid(stage)
    stage.window.work.log_out()
    wait_for(lambda: not stage.window.work.logging_out.running and bool(stage.window.panes.status.said))


def log_out_question(stage: Stage) -> None:
    valid(stage)
    stage.window.panes.log_out.ask()
    stage.settle()


def in_a_case(stage: Stage) -> str:
    """A token that was named, pinned and put into a case; its id."""
    valid(stage)
    tokens = stage.window.work.tokens
    id_ = tokens.ids[-1]
    note = "Token from the customer’s mail of 12:40. Refunds fail since the release."
    tokens.mark(id_, TokenMarks("before the key change", note, "ACME-4211", pinned=True))
    stage.window.work.selection.select_token(id_)
    return id_


def token_note(stage: Stage) -> None:
    in_a_case(stage)
    stage.window.panes.registry.run("edit-note")


def token_case(stage: Stage) -> None:
    in_a_case(stage)
    stage.window.panes.registry.run("move-to-case")


def wrong_fields(stage: Stage) -> None:
    broken = replace(ORDERS, region="", user_pool_id="eu-west-1", domain_prefix="https://orders", client_id="")
    stage.window.work.profiles.update(broken)
    stage.window.panes.frame.request.submit()


def form_of(index: int) -> Callable[[Stage], None]:
    def reach(stage: Stage) -> None:
        stage.window.work.selection.select_profile(OTHERS[index].id)

    return reach


def advanced(stage: Stage) -> None:
    parameters = (("audience", "https://orders.example.com"), ("tenant", "eu"))
    stage.window.work.profiles.update(replace(ORDERS, parameters=parameters, timeout=40.0))
    form = stage.window.panes.frame.request.form
    form.advanced.open()
    form.focused.emit(form.advanced)


def secret_parameters(stage: Stage) -> None:
    work = stage.window.work
    pairs = (("tenant", "eu"), ("partner", "8dyfuiRyqvVc3RRredRkfKJItpZ77"))
    work.profiles.update(replace(ORDERS, parameters=pairs, secret_parameters=("api_key", "subscription-key")))
    form = stage.window.panes.frame.request.form
    form.advanced.open()
    work.parameters.keep(ORDERS.id, "api_key", SECRET)
    wait_for(lambda: work.parameters.names(ORDERS.id) == frozenset({"api_key"}))
    url = form.advanced.fields.texts["token_url"]
    url.setText("https://orders:hunter2@login.example.com/token")
    url.textEdited.emit(url.text())
    form.tell_doubts()
    form.focused.emit(form.advanced.fields.rows["timeout"])


def secrets_question(stage: Stage) -> None:
    work = stage.window.work
    url = "https://orders:hunter2@login.example.com/token"
    work.profiles.update(replace(ORDERS, parameters=(("api_key", "hunter2"), ("tenant", "eu")), token_url=url))
    work.in_file.look()
    wait_for(lambda: work.in_file.asked is not None)


def private_key(stage: Stage) -> None:
    stage.window.work.profiles.update(
        replace(ORDERS, client_authentication="private_key_jwt", private_key_file="/home/me/keys/orders-worker.pem")
    )


def replacing_secret(stage: Stage) -> None:
    stage.window.panes.profile.replace_secret()


def renaming(stage: Stage) -> None:
    stage.window.panes.profile.new()


def no_secret(stage: Stage) -> None:
    profile = replace(ORDERS, id="n1", name="orders-new")
    stage.window.work.profiles.add(profile)
    stage.window.work.selection.select_profile("n1")
    stage.settle()
    stage.window.panes.frame.request.get_token.click()
    wait_for(lambda: stage.window.panes.frame.request.form.secret.editing)


def paste_empty(stage: Stage) -> None:
    stage.window.work.selection.open_paste()


def paste_expectations(stage: Stage) -> None:
    stage.paste(scenery.foreign())
    paste = stage.window.panes.paste.form()
    paste.audience.setText("orders-api")
    paste.key_source.take_from("url")
    paste.expectations.open()
    stage.settle()
    paste.body.ensureWidgetVisible(paste.expectations)


def scanned(stage: Stage) -> None:
    """A log with a token that keys are at hand for, one that expired, one of another issuer, and an encrypted one."""
    stage.know_keys()
    old = scenery.signed(iat=ISSUED - 9000, exp=ISSUED - 5400)
    elsewhere = scenery.signed(iss="https://id.example.net", client_id="svc-reports")
    lines = [f"2026-09-22T13:{number % 60:02d}:07Z INFO request {number}" for number in range(480)]
    for number, words in ((213, f"got access_token={scenery.signed()}"), (305, f"authorization=Bearer {old}"),
                          (306, f"authorization=Bearer {old}"), (411, f'{{"token":"{elsewhere}"}}'),
                          (420, f"cookie: theme=dark; session={scenery.encrypted()}")):  # fmt: skip
        lines[number] += f" {words}"
    scan_file(stage, "app.log", "\n".join(lines))
    wait_for(lambda: stage.window.work.selection.outcome is not None)


def scanned_many(stage: Stage) -> None:
    """More tokens than are seen at a glance, some of which try to be seen as something else."""
    stage.know_keys()
    tokens = [scenery.signed(jti=str(number), client_id=f"client-{number:02d}") for number in range(29)]
    tokens.append(
        scenery.signed(**scenery.HOSTILE, iss="https://id.example.net/\u202e<b>x</b>/" + "long" * 60, client_id=None)
    )
    scan_file(stage, "requests of a long day with a long name.har", "\n".join(reversed(tokens)))
    wait_for(lambda: stage.window.work.selection.outcome is not None)


def scan_table(stage: Stage) -> None:
    """A log of a morning, as the drawing has it: clients of three issuers, some over, some not verified."""
    stage.know_keys()
    clients = (
        ("orders-worker", samples.POOL, "orders/read orders/write", "authorization: Bearer"),
        ("svc-reports", scenery.LOGIN, "", "POST /v1/reports token="),
        ("billing-sync", "https://id.example.net", "", "upstream 401 access_token="),
        ("partner-gateway", scenery.LOGIN, "catalog.read", "x-forwarded-auth:"),
    )
    lines = []
    for number in range(98):
        client, issuer, scope, before = clients[number * 7 % 4]
        over = number % 3 == 0
        claims = {
            "iss": issuer,
            "client_id": client,
            "scope": scope or None,
            "aud": None if scope else "account",
            "exp": NOW - 60 * number if over else NOW + 60 * number + 900,
            "iat": NOW - 9000,
            "jti": str(number),
        }
        token = scenery.signed(**claims)
        lines += [f"2026-09-22T13:{number % 60:02d}:50Z WARN api-gw 401 {before}{token} rid={number}"] * (
            1 + number % 3
        )
        lines += ["2026-09-22T13:34:51Z INFO request"] * (number % 5)
    scan_file(stage, "app.log", "\n".join(lines))
    wait_for(lambda: stage.window.work.selection.outcome is not None and not stage.window.work.found.running)
    tokens = stage.window.panes.scan.pane().tokens
    tokens.setCurrentIndex(tokens.found.index(1, 0))


def scan_grouped(stage: Stage) -> None:
    """The same, put together by the reason of the verdict."""
    scan_table(stage)
    pane = stage.window.panes.scan.pane()
    pane.tools.choose(ScanGrouping.REASON)
    pane.tokens.found.group_by(ScanGrouping.REASON)


def scan_opened(stage: Stage) -> None:
    """One of them, with the inspection beside its places."""
    scan_table(stage)
    stage.window.panes.scan.open()


def scan_no_fit(stage: Stage) -> None:
    """The filter leaves nothing."""
    scan_table(stage)
    stage.window.panes.scan.pane().filter.setText("refnd")


def scanned_none(stage: Stage) -> None:
    scan_file(stage, "app.log", "2026-09-22T13:34:50Z INFO Authorization: Bearer ***\n" * 12480)
    wait_for(lambda: stage.window.work.found.result is not None)


def scanning(stage: Stage) -> None:
    """Half of a large file has been read; it never goes on."""
    stage.window.work.found.begin("heap-dump-of-the-gateway.hprof")
    stage.window.work.found.progressed.emit(14 * 1024 * 1024, 31 * 1024 * 1024)


def scanned_in_part(stage: Stage) -> None:
    """Reading was stopped, and a redacted copy of the whole file is being searched again."""
    stage.know_keys()
    name = "heap-dump-of-the-gateway.hprof"
    text = "\n".join(f"{number} {scenery.signed(jti=str(number))}" for number in range(9))
    found = replace(scan(text.encode()), size=9 * 1024 * 1024, unread=messages.message("Reading was stopped."))
    stage.window.work.found.show(name, found, stage.folder / name)
    wait_for(lambda: stage.window.work.selection.outcome is not None)
    pane = stage.window.panes.scan.pane()
    pane.show_copying(name)
    pane.show_copy_progress(9 * 1024 * 1024, 31 * 1024 * 1024, checking=True)


def scan_file(stage: Stage, name: str, text: str) -> None:
    path = stage.folder / name
    path.write_text(text, encoding="utf-8")
    stage.window.panes.arrivals.take_file(path)


def paste_several(stage: Stage) -> None:
    """A transcript with a token and the answer to it, and two tokens more."""
    arrive(stage, f"{transcript(scenery.foreign())}\nretry with {scenery.signed()}\nand {_expired()}\n")


def paste_replaced(stage: Stage) -> None:
    """The same in the place of another text, with the other tokens listed."""
    arrive(stage, scenery.signed())
    arrive(stage, f"{transcript(scenery.foreign())}\nretry with {scenery.signed()}\nand {_expired()}\n")
    stage.window.panes.paste.form().list.opened.emit(True)


def paste_rest(stage: Stage) -> None:
    """Keys, a command and a secret, and no token."""
    keys = json.dumps(json.loads(scenery.key_set()))
    command = "curl https://api.example.com/v1/orders -H 'accept: application/json'"
    arrive(stage, f"{command}\n{keys}\nclient_secret=c3VwZXItc2VjcmV0LXZhbHVl\n")


def paste_nothing(stage: Stage) -> None:
    arrive(stage, "The login fails since Monday. It worked before. Please help")


def transcript(token: str) -> str:
    """What curl prints of a request with a token, and of the answer that refuses it."""
    return (
        f"> GET /v1/orders HTTP/2\n> Host: api.example.com\n> authorization: Bearer {token}\n>\n< HTTP/2 401\n"
        '< www-authenticate: Bearer error="invalid_token", error_description="the token does not have a valid '
        'audience"\n<\n{"message":"Unauthorized"}\n'
    )


def _expired() -> str:
    return scenery.signed(iat=ISSUED - 9000, exp=ISSUED - 5400)


def arrive(stage: Stage, text: str) -> None:
    """Have a text as if it was pasted, and wait until it is read and judged."""
    work, paste = stage.window.work, stage.window.panes.paste
    paste.take(text)
    wait_for(lambda: not paste.unsettled and not work.inspecting.running)


def palette(stage: Stage) -> None:
    valid(stage)
    stage.window.panes.palette.open_palette()


def palette_search(stage: Stage) -> None:
    palette(stage)
    assert stage.window.panes.palette.finder is not None
    stage.window.panes.palette.finder.field.setText("co")


def shortcuts(stage: Stage) -> None:
    valid(stage)
    stage.window.panes.palette.open_shortcuts()


def answer(stage: Stage) -> None:
    valid(stage)
    explain(stage)


def answer_unverified(stage: Stage) -> None:
    """A token whose keys were not fetched, and what an API answered to it."""
    not_verified(stage)
    explain(stage)


def answer_steps(stage: Stage) -> None:
    """The same with the steps of the fix in the card."""
    answer_unverified(stage)
    (card,) = stage.window.panes.frame.inspection.pages.findings.beside()
    assert isinstance(card, AnswerCard)
    card.steps.click()


def answer_alone(stage: Stage) -> None:
    stage.window.work.selection.enter_paste()
    explain(stage)


def answer_one_of(stage: Stage) -> None:
    """An answer that several things may be the cause of."""
    stage.window.work.selection.enter_paste()
    explain(
        stage,
        "HTTP/1.1 400 Bad Request\n\n"
        '{"error":"unauthorized_client","error_description":"Invalid client or Invalid client credentials"}',
    )


def answer_against(stage: Stage) -> None:
    """An answer of which the token that is shown says that it cannot be so."""
    valid(stage)
    explain(
        stage,
        "HTTP/1.1 401 Unauthorized\nDate: Tue, 22 Sep 2026 13:36:21 GMT\n"
        'www-authenticate: Bearer error="invalid_token", error_description="jwt malformed"\n\n',
    )


def note_and_case(stage: Stage) -> None:
    """A token of a case, with a note on it, that has expired."""
    expired = scenery.outcome(scenery.granted(scenery.signed(exp=int(NOW) - 2474)))
    marks = TokenMarks(
        note="Token from the customer’s mail of 12:40. Refunds fail since the release.", case="ACME-4211"
    )
    profile = stage.profiles[0]
    stage.take(replace(expired, profile=profile, label=profile.name, marks=marks))


def fetching_keys(stage: Stage) -> None:
    """While the keys of the issuer are fetched for the shown token."""
    not_verified(stage)
    stage.window.panes.frame.inspection.show_next(None, "login.example.com", "")


AUTHORIZER = (
    'HTTP/1.1 401 Unauthorized\nwww-authenticate: Bearer error="invalid_token", '
    'error_description="the token does not have a valid audience"\n\n{"message":"Unauthorized"}'
)


def explain(stage: Stage, text: str = AUTHORIZER) -> None:
    """Show what an API answered beside the token that is shown, or alone."""
    work, outcome = stage.window.work, stage.window.work.selection.outcome
    told = diagnose_text(text, "generic", outcome.inspection if outcome is not None else None)
    if outcome is not None:
        work.answers.keep(outcome.id, told)
    else:
        work.selection.show_answer(told)


def issuer_says(stage: Stage) -> None:
    body = b'{"active":true,"client_id":"orders-worker","scope":"orders/read orders/write","exp":4102444800}'
    with serve(Reply(200, body, {"Content-Type": "application/json"})) as site:
        profile = replace(stage.waiting, introspection_url=f"{site.url}/introspect")
        stage.window.work.profiles.update(profile)
        stage.window.work.selection.select_profile(profile.id)
        token = scenery.outcome(scenery.granted(scenery.signed()))
        stage.take(replace(token, label=profile.name, profile=profile))
        stage.window.panes.issuer.introspect()
        wait_for(lambda: stage.window.work.issuer.said is not None and stage.window.work.issuer.said.told is not None)


def revoke_question(stage: Stage) -> None:
    valid(stage)
    stage.window.panes.issuer.ask_to_revoke()


def copied(stage: Stage) -> None:
    tab("Claims")(stage)
    stage.window.panes.choices.show_dates_in("utc")
    stage.window.panes.frame.inspection.pages.raw.copy_token()


def finding_method(stage: Stage) -> None:
    stage.window.panes.frame.request.form.find_method.click()
    wait_for(stage.window.panes.frame.request.form.methods.start.isVisible)


def found_method(stage: Stage) -> None:
    finding_method(stage)
    secrets = {SecretKind.CLIENT_SECRET: SECRET}
    plan = method_search.plan(ORDERS, secrets, NOW)
    card = stage.window.panes.frame.request.form.methods
    card.show_running(plan)
    issuer = scenery.refused(error="invalid_client")
    search = method_search.search(plan, secrets, Network(issuer, now=lambda: NOW), tell=card.add_attempt)
    card.show_result(search, ORDERS.client_authentication)


def demo(stage: Stage) -> None:
    stage.window.panes.frame.start.demo.click()
    wait_for(lambda: stage.window.work.selection.profile is not None)


def message(stage: Stage) -> None:
    valid(stage)
    stage.window.work.messages.warn(
        "A secret of reports-okta may still be in Secret Service keyring. Secret Service keyring is locked. Unlock it "
        "and try again, or remove the entry called Token Inspector with your keyring’s own program."
    )


def undo(stage: Stage) -> None:
    stage.window.panes.profile.delete()


def dropping(stage: Stage) -> None:
    valid(stage)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(__file__)])
    handle, buttons = stage.window.windowHandle(), Qt.MouseButton.LeftButton
    assert handle is not None
    action, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(handle, QDragEnterEvent(QPoint(400, 300), action, data, buttons, none))
    QApplication.sendEvent(handle, QDragLeaveEvent())
    hint = stage.window.panes.arrivals.hint
    assert hint is not None
    hint.show_for(data)


def under_review(stage: Stage, review: Review) -> None:
    stage.window.work.importing.show(Source(review.name, review.size), review)
    wait_for(lambda: stage.window.work.selection.purpose is Purpose.IMPORT)


def import_review(stage: Stage) -> None:
    """The Terraform state of the drawing: one of four clients cannot get a token."""
    changed, same = reviews.changing(OTHERS[0]), reviews.same(ORDERS)
    under_review(stage, reviews.review(reviews.NIGHTLY, changed, reviews.WEB, same))
    stage.window.work.importing.look_at(2)


def import_changed(stage: Stage) -> None:
    import_review(stage)
    stage.window.work.importing.look_at(1)


def import_gaps(stage: Stage) -> None:
    under_review(stage, reviews.with_gaps())
    stage.window.work.importing.look_at(1)


def import_error(stage: Stage) -> None:
    """A file that breaks off."""
    error = DefinitionError(messages.message("A quotation mark is never closed."), line=14, column=7)
    stage.window.work.importing.show_error(Source("template.yaml", 2048), error)


def import_none(stage: Stage) -> None:
    under_review(stage, replace(reviews.review(), proposals=(), scopes=(), others=14))


def import_reading(stage: Stage) -> None:
    """A large file is being read; it never goes on."""
    importing = stage.window.work.importing
    importing._set(Source("terraform.tfstate", 41_000_000), None, None, reading=True)


def import_aws(stage: Stage) -> None:
    """What is in an AWS account is counted, and not read yet."""
    actions = stage.window.panes.from_aws
    aws, panel = actions.aws, actions.panel()
    aws.names, aws.regions = ("default", "staging"), ("eu-west-1", "eu-central-1")
    panel.show_choices(aws.names, aws.regions)
    panel.open_overlay(panel.leave)
    pool = AwsPool("eu-west-1_Ab3dE9xQz", "orders", (("4h1examp1eon1y7k2v9q0t6m3s", "orders-worker"),))
    aws.listing = AwsListing("eu-west-1", (pool,), 2)
    aws._set(AwsState.LISTED)


def foreign(stage: Stage) -> None:
    """A profile that a file has brought, and that reaches for more than its provider."""
    path = stage.folder / "from a colleague.json"
    members = profile_to_dict(ORDERS) | {
        "id": "foreign",
        "name": "Orders, new",
        "token_url": "https://login.example-orders.net/token",
        "client_authentication": "private_key_jwt",
        "private_key_file": "/home/ada/.ssh/id_rsa",
        "ca_bundle": r"\\files.example.net\share\ca.pem",
        "parameters": {"requested_subject": "root"},
    }
    path.write_text(json.dumps(members), encoding="utf-8")
    importing = stage.window.work.importing
    stage.window.panes.importing.import_file(path)
    wait_for(lambda: importing.review is not None)
    importing.take_over()
    stage.settle()


def floating(stage: Stage) -> None:
    valid(stage)
    stage.window.resize(1000, 640)
    QApplication.processEvents()
    stage.window.panes.frame.toggle_sidebar()


def sidebar_many(stage: Stage) -> None:
    """Sixty profiles in their environments, a hundred tokens, some of them in cases."""
    work = stage.window.work
    work.profiles.add_all(many.profiles())
    work.tokens.restore(many.tokens())
    work.selection.select_profile("prod0")


def sidebar_filter(stage: Stage) -> None:
    sidebar_many(stage)
    stage.window.panes.frame.sidebar.filter.setText("refund prod")


def _exploring(stage: Stage) -> Profile:
    """A profile with descriptions from a template, and more scopes than the form asks for."""
    profile = replace(
        ORDERS, scopes=("orders/read", "orders/write"), known_scopes=SCOPES, scope_descriptions=DESCRIBED,
        scope_descriptions_of="orders-stack.yaml", scope_descriptions_at="2025-11-24T09:00:00Z",
    )  # fmt: skip
    stage.window.work.profiles.update(profile)
    return profile


def scopes_plan(stage: Stage) -> None:
    """What exploring would send, before anything is sent."""
    _exploring(stage)
    stage.window.panes.scopes.open()
    wait_for(lambda: stage.window.work.exploring.plan is not None)


def found_by(
    profile: Profile, tried: tuple[str, ...], granted: tuple[str, ...], at: float, asked: int = 0
) -> Exploration:
    """As Cognito answers: all is refused where one scope is not allowed. `asked` is how many were asked by now."""
    asks = asks_for(tried)
    answers = []
    for place, ask in enumerate(asks[: asked or len(asks)]):
        got = granted if ask.kind is AskKind.NONE else ask.scopes if set(ask.scopes) <= set(granted) else None
        if got is None:
            said = '{"error":"invalid_scope"}'
            answers.append(ScopeAnswer(ask, at + place, status=400, said=said, media_type="application/json"))
        else:
            answers.append(ScopeAnswer(ask, at + place, got, "scope", 200, claims=CLAIMS))
    url = endpoints(profile).token_url or ""
    return Exploration(profile.provider, profile.client_id, url, at, tried, len(asks), tuple(answers))


def scopes_running(stage: Stage) -> None:
    """Half way, waiting since the server has asked for that."""
    profile = _exploring(stage)
    exploring = stage.window.work.exploring
    run = RunningExploration(
        ExplorationPlan(profile, EXPLORED, asks_for(EXPLORED)),
        replace(found_by(profile, EXPLORED, GRANTED, NOW - 6), answers=()),
    )
    run.take(ExplorationStep(found_by(profile, EXPLORED, GRANTED, NOW - 6, 5), asks_for(EXPLORED)[5], 6, NOW + 2, 2.0))
    exploring.asking.run = run
    stage.window.panes.scopes.open()


def scopes_result(stage: Stage) -> None:
    """What came of it, with the row of a refused scope open."""
    profile = _exploring(stage)
    stage.window.work.exploring.kept.keep(profile.id, found_by(profile, EXPLORED, GRANTED, NOW - 60))
    stage.window.panes.scopes.open()
    stage.window.panes.scopes.pane().matrix.table.toggle("orders/refund")


def settings(stage: Stage) -> None:
    """The page of the settings, over a window with a token."""
    valid(stage)
    stage.window.panes.settings.open("appearance")


def about(stage: Stage) -> None:
    """What the program is, over a window with a token."""
    valid(stage)
    stage.window.panes.registry.run("about")


def help_page(stage: Stage) -> None:
    """The window of the help beside one with a token; `Stage.seen` is that window."""
    valid(stage)
    stage.window.panes.help.open("token-that-fails")


@dataclass(frozen=True)
class State:
    """How to reach a state, and in what kind of window."""

    reach: Callable[[Stage], None]
    kind: Kind = Kind.TEAM
    fixed: bool = False
    """Whether it is of one size only."""
    main: bool = False
    """Whether it is walked at twice the text size and from right to left too."""


def production(stage: Stage) -> None:
    """A profile of production, before anything was asked for."""
    history = stage.window.work.history
    history.set_environment([ORDERS.id], "Production")
    history.set_environment([OTHERS[0].id], "Staging")
    history.set_environment([OTHERS[1].id], "Development")


def production_asks(stage: Stage) -> None:
    production(stage)
    stage.window.work.environments.set_asks("Production", True)
    stage.window.panes.frame.request.get_token.click()


def environment_menu(stage: Stage) -> None:
    production(stage)
    stage.window.panes.frame.request.header.pill.click()


def environments(stage: Stage) -> None:
    production(stage)
    stage.window.work.environments.add("Customer Nordwind", EnvironmentColour.TEAL_OUTLINE, asks=True)
    stage.window.panes.environments.edit()


STATES: dict[str, State] = {
    "empty": State(nothing, Kind.FIRST, main=True),
    "demo": State(demo, Kind.FIRST),
    "answer-alone": State(answer_alone, Kind.FIRST),
    "no-token": State(nothing, main=True),
    "valid": State(valid, main=True),
    "claims": State(tab("Claims"), main=True),
    "claims-hindi": State(hindi, main=True),
    "raw": State(tab("Raw"), main=True),
    "keys": State(tab("Keys"), main=True),
    "exchange": State(tab("Exchange"), main=True),
    "accepted": State(accepted, main=True),
    "accepted-open": State(accepted_open, main=True),
    "accepted-edited": State(accepted_edited),
    "settings-asked": State(settings_asked),
    "settings-read": State(settings_read),
    "accepted-answered": State(accepted_answered),
    "accepted-if-genuine": State(accepted_if_genuine),
    "accepted-expired": State(accepted_expired),
    "expiring": State(expiring),
    "expired-while-shown": State(expired_while_shown),
    "rejected": State(rejected, main=True),
    "compared": State(compared, main=True),
    "report": State(report, main=True),
    "compared-whole": State(compared_whole),
    "compared-opaque": State(compared_opaque),
    "compare-choice": State(compare_choice),
    "not-verified": State(not_verified, main=True),
    "malformed": State(malformed),
    "opaque": State(opaque),
    "encrypted": State(encrypted),
    "hostile-claims": State(hostile),
    "hostile-raw": State(hostile_raw),
    "loading": State(loading, main=True),
    "loading-previous": State(previous),
    "failed": State(failed, main=True),
    "failed-exchange": State(failed_exchange),
    "unknown-host": State(lost(scenery.no_such_host)),
    "offline": State(lost(scenery.offline)),
    "untrusted": State(lost(scenery.untrusted), main=True),
    "untrusted-exchange": State(lost_exchange),
    "keyring-locked": State(keyring_locked, Kind.LOCKED),
    "keyring-missing": State(valid, Kind.MISSING),
    "log-out": State(log_out_question, main=True),
    "logged-out": State(logged_out),
    "token-note": State(token_note),
    "token-case": State(token_case),
    "wrong-fields": State(wrong_fields, main=True),
    "entra": State(form_of(0)),
    "auth0": State(form_of(1)),
    "okta": State(form_of(2)),
    "keycloak": State(form_of(3)),
    "generic": State(form_of(4)),
    "advanced": State(advanced, main=True),
    "secret-parameters": State(secret_parameters),
    "secrets-in-file": State(secrets_question, main=True),
    "private-key": State(private_key),
    "replacing-secret": State(replacing_secret),
    "no-secret": State(no_secret),
    "new-profile": State(renaming),
    "paste": State(paste_empty),
    "paste-expectations": State(paste_expectations, main=True),
    "paste-several": State(paste_several),
    "paste-replaced": State(paste_replaced),
    "paste-rest": State(paste_rest),
    "paste-nothing": State(paste_nothing),
    "scanned": State(scanned, main=True),
    "scanned-many": State(scanned_many),
    "scan-table": State(scan_table, main=True),
    "scan-grouped": State(scan_grouped),
    "scan-opened": State(scan_opened),
    "scan-no-fit": State(scan_no_fit),
    "scanned-none": State(scanned_none, main=True),
    "scanned-in-part": State(scanned_in_part),
    "scanning": State(scanning),
    "palette": State(palette, main=True),
    "palette-search": State(palette_search),
    "shortcuts": State(shortcuts),
    "api-answer": State(answer, main=True),
    "answer-one-of": State(answer_one_of, main=True),
    "answer-unverified": State(answer_unverified, main=True),
    "answer-steps": State(answer_steps),
    "note-and-case": State(note_and_case, main=True),
    "fetching-keys": State(fetching_keys),
    "answer-against": State(answer_against),
    "issuer-says": State(issuer_says, main=True),
    "revoke": State(revoke_question),
    "copied": State(copied),
    "find-method": State(finding_method),
    "found-method": State(found_method, main=True),
    "message": State(message),
    "undo": State(undo),
    "drop": State(dropping, fixed=True),
    "import": State(import_review, main=True),
    "import-changed": State(import_changed),
    "import-gaps": State(import_gaps, main=True),
    "import-error": State(import_error, main=True),
    "import-none": State(import_none),
    "import-reading": State(import_reading),
    "production": State(production, main=True),
    "production-asks": State(production_asks, main=True),
    "environment-menu": State(environment_menu),
    "environments": State(environments, main=True),
    "scopes-plan": State(scopes_plan, main=True),
    "scopes-running": State(scopes_running, main=True),
    "scopes": State(scopes_result, main=True),
    "import-aws": State(import_aws),
    "foreign": State(foreign, main=True),
    "settings": State(settings, main=True),
    "about": State(about, main=True),
    "help": State(help_page, fixed=True),
    "sidebar-over": State(floating, fixed=True),
    "sidebar-many": State(sidebar_many, main=True),
    "sidebar-filter": State(sidebar_filter, main=True),
}
