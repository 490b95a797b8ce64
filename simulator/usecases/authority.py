"""Who may allow an offer, by the name people know them by."""

from __future__ import annotations

from simulator.model.scenario import Scenario


def authority(scenario: Scenario, by: str | None) -> str | None:
    """The name of who may allow an offer; None: the trainee.

    `by` is a voice of the cast, a role of the house code, or words as the author wrote them. A
    role is somebody: the trainee, or the voice that has it; otherwise it is said as it is.
    """
    if by is None:
        return None
    names = {member.id: member.name for member in scenario.cast}
    roles = {role.id: role.text for role in scenario.roles}
    if by in names or by not in roles:
        return names.get(by, by)
    if scenario.role.role == by:
        return None
    holder = next((member.name for member in scenario.cast if member.role == by), None)
    return _within(roles[by]) if holder is None else holder


def _within(text: str) -> str:
    """A role's text as it stands within a sentence: "The senior" begins small, "IT" does not."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]
