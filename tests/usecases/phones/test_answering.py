"""Who is answered, and what: the address, the page, the vote, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.usecases.phones.answering import REASONS, Asked
from tests.usecases.phones.room import HOST, WORD, Room, fields_of, question, said

FORM = "application/x-www-form-urlencoded"


@pytest.fixture
def room() -> Room:
    room = Room()
    room.box.ask(question(closed=2))
    return room


# --- who is answered ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "host",
    [
        "",
        "evil.example",
        "evil.example:8080",
        "192.168.1.23",
        "192.168.1.23:80",
        "192.168.1.23:8080.evil.example",
        "localhost:8080",
        "127.0.0.1:8080",
        f"{HOST},{HOST}",
        f"user@{HOST}",
    ],
)
@pytest.mark.parametrize("way", ["", "/vote", "/now", "/page.js"])
def test_who_names_another_computer_gets_no_word(room: Room, host: str, way: str) -> None:
    got = room.answering.answer(Asked("GET", f"/{WORD}{way}", {"host": host}))
    assert (got.status, got.body, got.headers) == (421, b"", ())


@pytest.mark.parametrize(
    "target",
    [
        "/",
        "//",
        "",
        "*",
        "/favicon.ico",
        "/robots.txt",
        f"/{WORD[:-1]}",
        f"/{WORD}x",
        f"/{WORD[:-1]}/vote",
        f"/{WORD}/vote/",
        f"/{WORD}//vote",
        f"/{WORD}/../{WORD}/vote",
        f"/x/../{WORD}",
        f"/{WORD}/..",
        f"/{WORD}/%76ote",
        "/%6b7m3qd/vote",
        f"/{WORD}/vote;x",
        f"/{WORD}/vote%00",
        f"/{WORD}\\vote",
        f"/{WORD}/page.css/../now",
        f"/{WORD}/page.py",
        f"/{WORD}/etc/passwd",
        f"http://{HOST}/{WORD}/vote",
        f"{WORD}/vote",
        f"/{WORD}/ｖｏｔｅ",
        "/" + "a" * 5000,
        "/" * 5000,
        "/\udcff\udcfe",
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_what_is_not_there_has_no_word_either(room: Room, target: str, method: str) -> None:
    got = room.asked(method, target, content_type=FORM)
    assert (got.status, got.body, got.headers) == (404, b"", ())


@pytest.mark.parametrize(
    "method", ["HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "get", "", "\x00"]
)
def test_other_methods_are_refused(room: Room, method: str) -> None:
    got = room.asked(method, f"/{WORD}/vote")
    assert (got.status, got.body) == (405, b"")


@pytest.mark.parametrize("way", ["", "/", "/now", "/page.css", "/page.js"])
def test_votes_are_sent_to_the_vote_alone(room: Room, way: str) -> None:
    got = room.asked("POST", f"/{WORD}{way}", content_type=FORM)
    assert (got.status, got.body) == (405, b"")


def test_a_typed_address_may_begin_with_a_capital_letter(room: Room) -> None:
    assert room.asked("GET", f"/{WORD.upper()}").status == 200
    assert room.asked("GET", f"/{WORD.capitalize()}/vote").status == 200


@given(
    method=st.sampled_from(["GET", "POST", "HEAD"]),
    target=st.text(max_size=60).map(lambda text: f"/{WORD}/{text}") | st.text(max_size=60),
    body=st.binary(max_size=200),
    headers=st.dictionaries(
        st.sampled_from(["cookie", "origin", "content-type", "accept-language", "x-part"]),
        st.text(max_size=60) | st.just(FORM),
    ),
)
def test_anything_at_all_is_answered(
    method: str, target: str, body: bytes, headers: dict[str, str]
) -> None:
    room = Room()
    room.box.ask(question())
    got = room.answering.answer(Asked(method, target, {"host": HOST, **headers}, body))
    assert got.status in REASONS
    assert room.voted == 0


# --- the page -------------------------------------------------------------------------------


def test_every_page_forbids_what_it_does_not_need(room: Room) -> None:
    for way in ("", "/vote", "/now", "/page.css", "/page.js", "/vote?speak=uk"):
        headers = dict(room.asked("GET", f"/{WORD}{way}").headers)
        policy = headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        assert headers["Cache-Control"] == "no-store"
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "same-origin"


def test_the_address_itself_leads_on_without_giving_a_place_or_a_cookie(room: Room) -> None:
    for _ in range(100):
        got = room.asked("GET", f"/{WORD}")
    assert f'content="0;url=/{WORD}/vote"' in got.body.decode()
    assert "Set-Cookie" not in dict(got.headers)
    assert room.box.phones == 0


def test_a_look_without_cookies_takes_no_place(room: Room) -> None:
    for _ in range(100):
        assert room.asked("GET", f"/{WORD}/vote").status == 200
    assert room.box.phones == 0


def test_the_cookie_is_kept_from_scripts_and_other_sites_and_tells_nothing(room: Room) -> None:
    cookie = dict(room.phone().got.headers)["Set-Cookie"]
    assert cookie.endswith(f"; Path=/{WORD}; HttpOnly; SameSite=Strict")
    assert "Expires" not in cookie
    assert "Max-Age" not in cookie


def test_a_phone_keeps_its_lot(room: Room) -> None:
    phone = room.phone()
    first = dict(phone.cookies)
    phone.open()
    assert phone.cookies == first
    assert room.box.phones == 1


def test_before_the_first_vote_the_page_says_to_wait() -> None:
    phone = Room().phone()
    assert said(phone.text) == "Wait: no vote is open."
    assert "<form" not in phone.text


def test_replies_stand_with_number_and_words_and_a_closed_one_with_its_reason(room: Room) -> None:
    text = room.phone().text
    assert '<span class="number">1.</span> <bdi lang="en">I hear you.</bdi>' in text
    assert 'value="3" disabled>' in text
    assert "Cannot be chosen: <bdi" in text
    assert "Promised already." in text
    assert text.count("disabled") == 1


@pytest.mark.parametrize("language", ["en", "uk", "ru"])
def test_the_page_is_in_the_phone_s_language_and_the_replies_in_the_room_s(language: str) -> None:
    room = Room(language="uk")
    room.box.ask(question())
    text = room.phone(accept_language=language).text
    assert '<bdi lang="uk">' in text
    assert f'<html lang="{language}">' in text
    assert text.count('aria-current="true"') == 1


def test_the_language_that_was_chosen_holds_against_the_phone_s_own(room: Room) -> None:
    phone = room.phone(accept_language="en")
    got = phone.ask("GET", "vote?speak=ru")
    assert (got.status, dict(got.headers)["Location"]) == (303, f"/{WORD}/vote")
    phone.open()
    assert '<html lang="ru">' in phone.text
    phone.ask("GET", "vote?speak=xx")
    assert '<html lang="ru">' in phone.text


HOSTILE = [
    "<script>alert(1)</script>",
    "\"'><img src=x onerror=alert(1)>",
    "</fieldset></form><form action=//evil>",
    "\u202egnorw si siht\u202c \u2066\u2067",
    "А" * 4000,
    "&lt;b&gt; &amp;",
    "\ud800 half a sign",
    "\x00\x01\x1b[31m",
    "{number} {why} %s",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_stay_texts(text: str) -> None:
    room = Room()
    asked = question()
    room.box.ask(type(asked)("1", text, (text, "b"), (None, text)))
    page = room.phone().text
    inside = page[page.index("<form") : page.index("</form>")]
    assert inside.count("<bdi") == inside.count("</bdi>") == 4
    assert inside.count("<form") == 1
    for forbidden in ("<script", "<img", "onerror=alert(1)>", "action=//evil>"):
        assert forbidden not in inside
    for part in inside.split("<bdi")[1:]:
        assert "<" not in part.partition(">")[2].partition("</bdi>")[0]


# --- the vote -------------------------------------------------------------------------------


def test_a_vote_is_taken_and_said_and_can_be_changed(room: Room) -> None:
    phone = room.phone()
    assert phone.vote(2).status == 303
    phone.open()
    assert said(phone.text) == "Your vote is in: 2. You can change it until the vote closes."
    assert 'value="2" checked' in phone.text
    phone.vote(4)
    phone.open()
    assert said(phone.text).startswith("Your vote is in: 4.")
    assert room.box.close() == (0, 0, 0, 1)
    assert room.voted == 2


def test_the_same_vote_sent_many_times_counts_once(room: Room) -> None:
    phone = room.phone()
    fields = phone.fields
    for _ in range(20):
        assert phone.vote(1, fields).status == 303
    assert room.box.close() == (1, 0, 0, 0)


def test_a_vote_replayed_after_the_close_is_refused_and_told(room: Room) -> None:
    phone = room.phone()
    fields = phone.fields
    phone.vote(1, fields)
    room.box.close()
    assert phone.vote(2, fields).status == 409
    assert said(phone.text) == "The vote had closed before this came in. It was not counted."
    phone.open()
    assert said(phone.text) == "The vote is closed. Your vote: 1."
    assert room.box.close() == (1, 0, 0, 0)


def test_a_vote_for_the_question_before_is_refused_and_told(room: Room) -> None:
    phone = room.phone()
    fields = phone.fields
    room.box.ask(question("2"))
    assert phone.vote(1, fields).status == 409
    assert said(phone.text).startswith("Another vote is open")
    assert phone.fields["ballot"] != fields["ballot"]
    assert room.box.close() == (0, 0, 0, 0)


@pytest.mark.parametrize("option", [0, 3, 5, 10**30])
def test_what_cannot_be_chosen_is_told(room: Room, option: int) -> None:
    phone = room.phone()
    assert phone.vote(option).status == 409
    assert said(phone.text) == "Nothing was chosen yet. Choose one."
    assert room.voted == 0


def test_one_phone_cannot_send_the_form_of_another(room: Room) -> None:
    first, second = room.phone(), room.phone()
    assert first.vote(1, second.fields).status == 409
    assert said(first.text).startswith("This page was too old")
    assert room.box.close() == (0, 0, 0, 0)


def test_a_phone_without_cookies_is_told_to_raise_a_hand(room: Room) -> None:
    phone = room.phone()
    fields = phone.fields
    phone.cookies.clear()
    assert phone.vote(1, fields).status == 403
    assert "raise a hand" in said(phone.text)
    assert room.asked("GET", f"/{WORD}/now").body.decode().count("raise a hand") == 1
    assert room.voted == 0


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"origin": f"https://{HOST}"},
        {"origin": ""},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": f"http://{HOST}", "sec-fetch-site": "cross-site"},
    ],
)
def test_a_form_that_another_page_sends_is_refused(room: Room, headers: dict[str, str]) -> None:
    phone = room.phone()
    phone.headers |= headers
    got = phone.vote(1)
    assert (got.status, got.body) == (403, b"")
    assert room.box.close() == (0, 0, 0, 0)


@pytest.mark.parametrize(
    "headers",
    [{}, {"origin": f"http://{HOST}", "sec-fetch-site": "same-origin"}, {"sec-fetch-site": "none"}],
)
def test_the_page_s_own_form_is_taken(room: Room, headers: dict[str, str]) -> None:
    phone = room.phone()
    phone.headers |= headers
    assert phone.vote(1).status == 303


@pytest.mark.parametrize("kind", ["", "text/plain", "multipart/form-data; boundary=x", "a/b"])
def test_a_form_of_another_kind_is_refused(room: Room, kind: str) -> None:
    phone = room.phone()
    assert phone.ask("POST", "vote", b"option=1", content_type=kind).status == 415


@pytest.mark.parametrize(
    "body", [b"", b"=", b"&&&&", b"option=1", b"\xff\xfe\x00", b"a=1&" * 50, b"form=%ff&option=%e9"]
)
def test_rubbish_for_a_form_changes_nothing(room: Room, body: bytes) -> None:
    phone = room.phone()
    assert phone.ask("POST", "vote", body, content_type=FORM).status == 409
    assert room.voted == 0


def test_the_phone_after_the_last_place_is_kindly_told(room: Room) -> None:
    room = Room(most=2)
    room.box.ask(question())
    for _ in range(2):
        room.phone().vote(1)
    late = room.phone()
    fields = late.fields
    late.open()
    assert said(late.text) == (
        "There is room for 2 phones, and all are here already. Raise a hand: it counts the same."
    )
    assert late.vote(2, fields).status == 303
    assert room.box.close() == (2, 0, 0, 0)


# --- looking again --------------------------------------------------------------------------


def test_nothing_is_sent_while_nothing_changes_for_this_phone(room: Room) -> None:
    phone = room.phone()
    phone.ask("GET", "now")
    stamp = phone.text.partition('data-stamp="')[2].partition('"')[0]
    for _ in range(5):
        room.phone().vote(2)
    assert phone.ask("GET", f"now?s={stamp}").status == 204
    room.box.close()
    assert phone.ask("GET", f"now?s={stamp}").status == 200
    assert said(phone.text) == "The vote is closed."


def test_no_phone_can_tell_how_or_how_many_others_vote(room: Room) -> None:
    phone = room.phone()
    phone.vote(1)

    def all_it_can_ask() -> list[object]:
        return [phone.ask("GET", way) for way in ("", "vote", "now", "now?s=x", "page.js")]

    before = all_it_can_ask()
    for place in range(40):
        room.phone().vote((1, 2, 4)[place % 3])
    assert all_it_can_ask() == before
    assert room.box.close() == (15, 13, 0, 13)


def test_a_vote_sent_by_the_page_s_script_is_answered_in_place(room: Room) -> None:
    phone = room.phone()
    phone.headers["x-part"] = "main"
    assert phone.vote(2).status == 200
    assert phone.text.startswith("<main")
    assert said(phone.text).startswith("Your vote is in: 2.")
    fields = phone.fields
    room.box.close()
    phone.vote(1, fields)
    assert said(phone.text).startswith("The vote had closed")


def test_a_page_without_a_script_looks_again_but_never_while_one_chooses(room: Room) -> None:
    phone = room.phone()
    assert "http-equiv" not in phone.text
    phone.vote(1)
    phone.open()
    assert f'<noscript><meta http-equiv="refresh" content="12;url=/{WORD}/vote">' in phone.text
    room.box.close()
    phone.open()
    assert f'<noscript><meta http-equiv="refresh" content="4;url=/{WORD}/vote">' in phone.text


def test_a_revote_says_that_it_is_one(room: Room) -> None:
    phone = room.phone()
    phone.vote(1)
    room.box.ask(question(again=True))
    phone.open()
    assert said(phone.text).startswith("The vote is open once more.")
    assert "checked" not in phone.text
    assert fields_of(phone.text)["ballot"] == "2"
