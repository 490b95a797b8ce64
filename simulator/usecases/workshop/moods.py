"""The client's mood at the steps of a workshop."""

from __future__ import annotations

from simulator.engine.mood import face_level
from simulator.engine.state import PlayState
from simulator.usecases.showing import MoodView
from simulator.usecases.workshop.workshop import Workshop


def mood_before(workshop: Workshop) -> MoodView:
    """The client's mood when the turn shown begins."""
    session = workshop.training.session
    move = workshop.played
    state = move.before if move is not None else session.state
    earlier = session.moves[workshop.turn - 2].before if workshop.turn > 1 else None
    return _mood(workshop, state, earlier)


def mood_after(workshop: Workshop) -> MoodView:
    """The client's mood after the reply of the turn shown."""
    move = workshop.played
    if move is None:
        return mood_before(workshop)
    return _mood(workshop, move.landing.state, move.before)


def _mood(workshop: Workshop, state: PlayState, before: PlayState | None) -> MoodView:
    client = workshop.training.scenario.client
    earlier = None if before is None else face_level(before.tension, client.type)
    return MoodView(client.name, client.face, face_level(state.tension, client.type), earlier)
