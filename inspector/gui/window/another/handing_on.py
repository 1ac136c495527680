"""What one window hands on to another over the same workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inspector.gui.window.panes import Panes
    from inspector.gui.window.shape import Shape


def leave_drafts(panes: Panes) -> None:
    """Leave in the model what is typed and open here, and nowhere else, for another window over it."""
    panes.paste.leave()
    panes.profile.leave()
    panes.scan.leave()
    panes.from_aws.leave()
    panes.scopes.leave_draft()
    panes.sidebar.leave()
    panes.work.drafts.settings = panes.settings.leave()
    panes.work.drafts.inspection = panes.frame.inspection.draft(panes.compare.compared)


def take_up(panes: Panes, shape: Shape) -> None:
    """Show all that the model holds, and what another window has left there. `shape` is that of its panes."""
    work, frame = panes.work, panes.frame
    drafts = work.drafts.inspection
    frame.take_shape(shape)
    panes.show_lists()
    panes.show_middle(work.selection.shown)
    panes.sidebar.mark(work.selection.shown)
    frame.inspection.show_again()
    panes.next_step.show()
    panes.paste.take_up()
    panes.scan.take_up()
    panes.importing.take_up()
    panes.report.take_up()
    panes.profile.take_up()
    panes.request.show_again()
    panes.method.show_again()
    panes.scopes.show_again()
    panes.show_exploring()
    panes.issuer.show_again()
    if drafts is not None:
        frame.inspection.take_up(drafts)
        if drafts.compared is not None:
            panes.compare.take_up(drafts.compared)
    panes.compare.enable()
    frame.bring_inspection() if shape.inspecting else frame.bring_form()
    panes.show_clock()
    if work.drafts.settings is not None:
        panes.settings.open(work.drafts.settings or "language")
    work.drafts.taken_up()
    panes.arrivals.ask_again()
    panes.secrets_question.ask_again()
