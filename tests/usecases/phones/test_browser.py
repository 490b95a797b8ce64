"""The page in a real browser: by keyboard, for a screen reader, in three languages, at any size."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.usecases.phones.browser import Browser, Tab, running
from tests.usecases.phones.room import Hall, hall, question

pytestmark = pytest.mark.slow

SPACE, ENTER, TAB, DOWN = 32, 13, 9, 40
WIDE = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with running(tmp_path_factory.mktemp("browser")) as found:
        yield found


@pytest.fixture
def found() -> Iterator[Hall]:
    with hall() as served:
        yield served


@pytest.fixture
def tab(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Tab]:
    tab = Tab(browser, getattr(request, "param", "en"))
    yield tab
    tab.close()


def status_has(text: str) -> str:
    return f"document.getElementById('status')?.textContent.includes({text!r})"


def focus(tab: Tab) -> str:
    """What has the keyboard: its tag, and the option it stands for."""
    return str(tab.run("document.activeElement.tagName + (document.activeElement.value || '')"))


# --- by keyboard and for a screen reader ----------------------------------------------------


def test_a_vote_is_cast_and_changed_by_keyboard_alone_and_the_focus_stays(
    tab: Tab, found: Hall
) -> None:
    tab.open(found.served.address)
    assert tab.status() == "Wait: no vote is open."
    found.votes.ask(question(closed=2))
    tab.until("document.querySelector('form')")
    assert tab.status() == "The vote is open. Choose one."
    for _ in range(4):  # three languages, then the replies as one
        tab.key("Tab", TAB)
    tab.key(" ", SPACE, " ")
    assert focus(tab) == "INPUT1"
    tab.key("ArrowDown", DOWN)
    assert focus(tab) == "INPUT2"
    tab.key("Tab", TAB)
    tab.key("Enter", ENTER, "\r")
    tab.until(status_has("Your vote is in: 2."))
    assert focus(tab) == "BUTTON"
    assert tab.run("document.querySelector('button').textContent") == "Change the vote"
    tab.run("document.querySelectorAll('input[type=radio]')[3].focus()")
    tab.key(" ", SPACE, " ")
    tab.key("Enter", ENTER, "\r")
    tab.until(status_has("Your vote is in: 4."))
    assert focus(tab) == "INPUT4"
    assert found.votes.close_vote() == (0, 0, 0, 1)
    tab.until(status_has("The vote is closed. Your vote: 4."))
    assert focus(tab) == "H1"
    assert tab.complaints() == []


def test_what_is_being_chosen_survives_that_the_page_looks_again(tab: Tab, found: Hall) -> None:
    found.votes.ask(question())
    tab.open(found.served.address)
    tab.run("document.querySelectorAll('input[type=radio]')[2].click()")
    tab.run(
        "new Promise(done => { const old = fetch; let left = 2; window.fetch = (...all) =>"
        " old(...all).finally(() => { left -= 1; if (!left) { setTimeout(done, 50); } }); })"
    )
    assert tab.run("document.querySelector('input:checked').value") == "3"


def test_a_screen_reader_meets_one_group_of_named_radios_and_a_polite_status(
    tab: Tab, found: Hall
) -> None:
    found.votes.ask(question(closed=2))
    tab.open(found.served.address)
    tree = tab.tree()
    by_role: dict[str, list[dict[str, object]]] = {}
    for node in tree:
        by_role.setdefault(node["role"], []).append(node)
    assert [one["name"] for one in by_role["heading"]] == ["The room’s vote"]
    assert [one["name"] for one in by_role["group"]] == ["Where is my oven?"]
    assert [one["name"] for one in by_role["radio"]] == [
        "1. I hear you.",
        "2. That is not us.",
        "3. Money back now. Cannot be chosen: Promised already.",
        "4. Which order?",
    ]
    assert [bool(one.get("disabled")) for one in by_role["radio"]] == [False, False, True, False]
    assert [one["name"] for one in by_role["button"]] == ["Send the vote"]
    assert [one["name"] for one in by_role["link"]] == ["English", "Українська", "Русский"]
    (status,) = by_role["status"]
    assert status["live"] == "polite"
    assert status["atomic"] is True
    assert {"main", "navigation"} <= by_role.keys()


def test_the_line_that_a_screen_reader_listens_to_stays_the_same_line(
    tab: Tab, found: Hall
) -> None:
    tab.open(found.served.address)
    tab.run("document.getElementById('status').kept = 'the same'")
    found.votes.ask(question())
    tab.until(status_has("The vote is open."))
    found.votes.close_vote()
    tab.until(status_has("The vote is closed."))
    assert tab.run("document.getElementById('status').kept") == "the same"


# --- languages ------------------------------------------------------------------------------

HEADINGS = {"en": "The room’s vote", "uk": "Голосування в залі", "ru": "Голосование в зале"}


@pytest.mark.parametrize(
    ("tab", "language"),
    [("en-GB,en;q=0.9", "en"), ("uk-UA,ru;q=0.5", "uk"), ("ru", "ru")],
    indirect=["tab"],
)
def test_the_page_speaks_the_phone_s_language(tab: Tab, language: str, found: Hall) -> None:
    found.votes.ask(question())
    tab.open(found.served.address)
    assert tab.run("document.documentElement.lang") == language
    assert tab.run("document.querySelector('h1').textContent") == HEADINGS[language]
    assert tab.complaints() == []


def test_the_language_can_be_switched_and_keeps(tab: Tab, found: Hall) -> None:
    tab.open(found.served.address)
    tab.run("document.querySelector('a[lang=uk]').click()")
    tab.until("document.documentElement.lang === 'uk' && document.readyState === 'complete'")
    tab.open(found.served.address)
    assert tab.run("document.documentElement.lang") == "uk"
    assert tab.run("document.querySelector('a[aria-current]').textContent") == "Українська"
    assert found.votes.voters == 1


# --- without a script, with another page's link, and attacked -------------------------------


def test_it_works_without_a_script(browser: Browser, found: Hall) -> None:
    tab = Tab(browser, "en", script=False)
    tab.open(found.served.address)
    found.votes.ask(question())
    tab.until("document.querySelector('form')")  # it has looked again by itself
    tab.run("document.querySelectorAll('input[type=radio]')[1].click()")
    tab.run("document.querySelector('button').click()")
    tab.until(status_has("Your vote is in: 2."))
    assert tab.run("document.querySelector('input:checked').value") == "2"
    assert found.votes.close_vote() == (0, 1, 0, 0)
    tab.run("document.querySelector('.again').click()")
    tab.until(status_has("The vote is closed. Your vote: 2."))
    assert tab.complaints() == []
    tab.close()


def test_a_phone_that_comes_again_by_a_link_on_another_site_stays_the_same_phone(
    tab: Tab, found: Hall
) -> None:
    found.votes.ask(question())
    tab.open(found.served.address)
    tab.run("document.querySelectorAll('input[type=radio]')[0].click()")
    tab.run("document.querySelector('button').click()")
    tab.until(status_has("Your vote is in: 1."))
    link = f'<a id="go" href="{found.served.address}">vote</a>'
    tab.call("Page.navigate", url=f"data:text/html,{link}")
    tab.until("document.querySelector('#go')")
    tab.run("document.querySelector('#go').click()")
    tab.until("document.querySelector('form')")
    assert tab.status().startswith("Your vote is in: 1.")
    assert found.votes.voters == 1


def test_texts_of_a_scenario_run_nothing_and_load_nothing(tab: Tab, found: Hall) -> None:
    asked = question()
    attack = "</bdi><script>window.hit=1</script><img src=http://127.0.0.1:9/x onerror=hit=1>"
    bidi = "\u202egnorw si siht"
    found.votes.ask(type(asked)("1", attack, (attack, bidi, "А" * 4000), (None, None, attack)))
    tab.open(found.served.address)
    tab.until("document.querySelectorAll('label').length === 3")
    assert tab.run("window.hit") is None
    assert tab.run("document.images.length") == 0
    assert tab.run(WIDE) is False
    assert tab.run("document.querySelector('legend').textContent") == attack
    assert tab.complaints() == []


def test_the_page_says_when_the_room_s_computer_is_gone(tab: Tab, found: Hall) -> None:
    found.votes.ask(question())
    tab.open(found.served.address)
    found.votes.stop()
    tab.until(status_has("No connection to the room’s computer."))
    assert tab.run("document.querySelectorAll('input[type=radio]').length") == 4


def test_a_vote_that_did_not_get_through_is_told_and_can_be_sent_again(
    tab: Tab, found: Hall
) -> None:
    found.votes.ask(question())
    tab.open(found.served.address)
    tab.run("document.querySelectorAll('input[type=radio]')[1].click()")
    tab.offline(True)
    tab.run("document.querySelector('button').click()")
    tab.until(status_has("No connection to the room’s computer."))
    tab.offline(False)
    tab.until(status_has("The vote is open. Choose one."))
    assert tab.run("document.querySelector('input:checked').value") == "2"
    tab.run("document.querySelector('button').click()")
    tab.until(status_has("Your vote is in: 2."))
    assert found.votes.close_vote() == (0, 1, 0, 0)


def test_an_answer_that_a_vote_has_overtaken_does_not_unsay_it(tab: Tab, found: Hall) -> None:
    found.votes.ask(question())
    tab.open(found.served.address)
    found.votes.speak("uk")  # so that the next look has something to say
    # It is answered, but the answer arrives only after the vote that is sent meanwhile.
    tab.run(
        "new Promise(held => { const old = fetch; let first = true; window.fetch = (...all) => {"
        " if (!first) { return old(...all); } first = false; return old(...all).then(got =>"
        " new Promise(go => { window.release = () => go(got); held(); })); }; })"
    )
    tab.run("document.querySelectorAll('input[type=radio]')[1].click()")
    tab.run("document.querySelector('button').click()")
    tab.until(status_has("Your vote is in: 2."))
    tab.run(
        "{ const line = document.getElementById('status'); window.seen = [];"
        " new MutationObserver(() => seen.push(line.textContent))"
        ".observe(line, {childList: true, characterData: true, subtree: true}); }"
    )
    tab.run("release(); new Promise(done => setTimeout(done, 100))")
    assert tab.run("window.seen") == []
    assert tab.status().startswith("Your vote is in: 2.")


# --- sizes and colours ----------------------------------------------------------------------

CONTRAST = """
(() => {
  const numbers = text => text.match(/[\\d.]+/g).map(Number);
  const light = colour => {
    const [r, g, b] = numbers(colour).slice(0, 3).map(v => v / 255)
      .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = one => {
    for (; one; one = one.parentElement) {
      const colour = getComputedStyle(one).backgroundColor;
      const parts = numbers(colour);
      if (parts.length < 4 || parts[3] > 0) { return colour; }
    }
    return "rgb(255, 255, 255)";
  };
  const found = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const one = walk.currentNode.parentElement;
    if (!walk.currentNode.textContent.trim() || one.closest("noscript")) { continue; }
    const pair = [light(getComputedStyle(one).color), light(behind(one))].sort((a, b) => b - a);
    found.push([(pair[0] + 0.05) / (pair[1] + 0.05), walk.currentNode.textContent]);
  }
  return found;
})()
"""
SMALL = """
[...document.querySelectorAll("button, label, nav a")].filter(one => {
  const box = one.getBoundingClientRect();
  return box.height < 44 || box.width < 44;
}).map(one => one.textContent)
"""


@pytest.mark.parametrize("tab", ["uk"], indirect=True)
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_page_fits_a_small_phone_at_any_zoom_in_both_schemes(
    tab: Tab, found: Hall, scheme: str, scale: float, tmp_path: Path
) -> None:
    found.votes.ask(question(closed=2))
    tab.scheme(scheme)
    tab.sized(360, 640, scale)
    tab.open(found.served.address)
    tab.run("document.querySelectorAll('input[type=radio]')[1].click()")
    tab.run("document.querySelector('button').click()")
    tab.until(status_has("Ваш голос прийнято: 2."))
    assert tab.run(WIDE) is False
    assert tab.run(SMALL) == []
    contrasts = tab.run(CONTRAST)
    assert len(contrasts) > 12
    assert [one for one in contrasts if one[0] < 7] == []
    tab.picture(tmp_path / "page.png")
    assert re.match(rb"\x89PNG", (tmp_path / "page.png").read_bytes())
