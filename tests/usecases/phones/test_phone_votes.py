"""A room full of phones: every vote counts once, and the wall hears of it."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections import Counter
from collections.abc import Awaitable, Callable

import httpx

from simulator.usecases.phones.ballot_box import MOST_PHONES
from simulator.usecases.phones.bounds import Bounds
from tests.usecases.phones.room import WORD, Hall, fields_of, hall, question, said

SHARED = ssl.create_default_context()
"""Nothing here is encrypted; but each client would make one of its own, which takes long."""


class Client:
    """A phone with a browser that keeps cookies, in an event loop."""

    def __init__(self, found: Hall) -> None:
        self.http = httpx.AsyncClient(verify=SHARED, timeout=30, follow_redirects=True)
        self.base = found.served.address
        self.sent = bytearray()

    async def open(self) -> str:
        """Opens the page, as one does who has scanned the address."""
        await self.get("")
        return await self.get("/vote")

    async def get(self, way: str) -> str:
        """Asks for something."""
        got = await self.http.get(self.base + way)
        assert got.status_code in (200, 204)
        self.sent += repr(got.headers.multi_items()).encode() + got.content
        return got.text

    async def vote(self, option: int, text: str) -> str:
        """Sends the form of a page with an option (from 1)."""
        data = {**fields_of(text), "option": str(option)}
        got = await self.http.post(f"{self.base}/vote", data=data)
        self.sent += repr(got.headers.multi_items()).encode() + got.content
        return got.text


def run(found: Hall, phones: int, work: Callable[[int, Client], Awaitable[None]]) -> list[Client]:
    """Lets `phones` clients do the same work at once."""

    async def all_of_them() -> list[Client]:
        clients = [Client(found) for _ in range(phones)]
        await asyncio.gather(*(work(place, one) for place, one in enumerate(clients)))
        for one in clients:
            await one.http.aclose()
        return clients

    return asyncio.run(all_of_them())


def choice(phone: int, turn: int) -> int:
    """What a phone chooses (from 1) at a turn, in the end."""
    return (phone * 7 + turn * 3) % 4 + 1


def test_sixty_four_phones_vote_change_and_look_through_three_questions_and_each_counts_once() -> (
    None
):
    with hall() as found:

        async def talk(place: int, client: Client) -> None:
            text = await client.open()
            for turn in range(3):
                await asks.wait()  # the room votes at once
                if place == 0 and turn:
                    found.votes.close_vote()
                    found.votes.ask(question(str(turn)))
                await asks.wait()
                text = await client.get("/vote")
                for option in (place % 4 + 1, (place + turn) % 4 + 1, choice(place, turn)):
                    text = await client.vote(option, text)
                    await client.get("/now")
                assert said(text).startswith(f"Your vote is in: {choice(place, turn)}.")
                await asks.wait()
                totals[turn] = found.votes.close_vote() if place == 0 else totals.get(turn, ())
                await asks.wait()
                text = await client.get("/now")
                assert said(text) == f"The vote is closed. Your vote: {choice(place, turn)}."

        totals: dict[int, tuple[int, ...]] = {}
        asks = asyncio.Barrier(64)
        found.votes.ask(question("0"))
        run(found, 64, talk)
        assert found.votes.voters == 64
        for turn in range(3):
            chosen = Counter(choice(place, turn) for place in range(64))
            assert totals[turn] == tuple(chosen[option] for option in (1, 2, 3, 4))


def test_the_sixty_fifth_is_told_to_raise_a_hand() -> None:
    with hall() as found:

        async def votes(place: int, client: Client) -> None:
            answers[place] = said(await client.vote(1, await client.open()))

        answers: dict[int, str] = {}
        found.votes.ask(question())
        run(found, MOST_PHONES + 1, votes)
        told = Counter(answers.values())
        assert told["Your vote is in: 1. You can change it until the vote closes."] == 64
        assert [text for text in told if "room for 64 phones" in text and "hand" in text]
        assert found.votes.close_vote() == (64, 0, 0, 0)


def test_counts_are_reported_together_on_the_server_s_own_thread() -> None:
    with hall() as found:

        async def votes(place: int, client: Client) -> None:
            await client.vote(place % 2 + 1, await client.open())

        found.votes.ask(question("7"))
        run(found, 30, votes)
        assert found.reported((15, 15, 0, 0)) == ("7", (15, 15, 0, 0))
        assert found.counts.qsize() == 0


def test_the_counts_are_told_on_another_thread_than_the_one_that_asks() -> None:
    names: list[str] = []
    heard = threading.Event()
    with hall() as found:

        def hear(name: str, counts: tuple[int, ...]) -> None:
            names.append(threading.current_thread().name)
            heard.set()

        async def votes(place: int, client: Client) -> None:
            await client.vote(1, await client.open())

        found.votes._counts = hear
        found.votes.ask(question())
        run(found, 1, votes)
        assert heard.wait(20)
    assert names == ["phones"]


def test_a_report_that_breaks_breaks_neither_the_vote_nor_the_page() -> None:
    with hall() as found:

        async def votes(place: int, client: Client) -> None:
            await client.vote(1, await client.open())

        async def looks(place: int, client: Client) -> None:
            assert said(await client.open()) == "The vote is open. Choose one."

        broken = threading.Event()

        def breaks(name: str, counts: tuple[int, ...]) -> None:
            broken.set()
            raise OSError("the window is gone")

        found.votes._counts = breaks
        found.votes.ask(question())
        run(found, 1, votes)
        assert broken.wait(20)
        run(found, 1, looks)
        assert found.votes.close_vote() == (1, 0, 0, 0)


def test_what_is_sent_holds_no_count_and_nothing_that_came_from_elsewhere() -> None:
    with hall(Bounds()) as found:

        async def votes(place: int, client: Client) -> None:
            text = await client.open()
            await client.vote(1 if place < 41 else 2, text)
            await client.get("/now")
            await client.get("/page.js")

        found.votes.ask(question())
        clients = run(found, 60, votes)
        assert found.votes.close_vote() == (41, 19, 0, 0)
        texts = [text_of(bytes(one.sent)) for one in clients]
        # Phones that chose the same were sent the same, when ever they came and voted.
        assert len(set(texts[:41])) == 1
        assert len(set(texts[41:])) == 1
        assert "hands" not in texts[0]


def text_of(sent: bytes) -> str:
    """What was sent, without what each phone draws by lot."""
    text = sent.decode()
    for field in ("phone=", 'name="form" value="'):
        while field in text:
            before, _, after = text.partition(field)
            text = f"{before}*{after.lstrip('0123456789abcdef.')}"
    return text


def test_the_room_s_language_can_change_under_an_open_page() -> None:
    with hall(language="en") as found:

        async def looks(place: int, client: Client) -> None:
            client.http.headers["accept-language"] = "de"
            text = await client.open()
            assert '<html lang="en">' in text
            found.votes.speak("uk")
            found.votes.ask(question())
            assert '<bdi lang="uk">' in await client.get("/now")

        found.votes.ask(question())
        run(found, 1, looks)


def test_the_address_is_short_enough_to_type() -> None:
    with hall() as found:
        served = found.served
        assert served.address == f"http://127.0.0.1:{served.port}/{WORD}"
        assert len(served.address.removeprefix("http://")) <= len("255.255.255.255:65535/abcdef")
