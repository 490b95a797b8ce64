"""How the page looks and what its script does, as they are served.

Colours have a contrast of 7:1 and more in both schemes. The page works without the script;
with it, it changes in place: what has the focus keeps it, and a screen reader is told of what
changed by the one line that says how the vote stands.
"""

from __future__ import annotations

from typing import Final

STYLE: Final = """\
:root { color-scheme: light dark; --paper: #fff; --ink: #16181d; --soft: #41454e;
  --line: #595e69; --act: #0b4a8f; --on-act: #fff; --mark: #e3edf9; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #14161a; --ink: #f2f3f5; --soft: #c3c7cf; --line: #9aa0ab;
    --act: #a9cdf8; --on-act: #0c1520; --mark: #1d2b3d; }
}
* { box-sizing: border-box; }
html { font: 100%/1.45 system-ui, sans-serif; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 0.75rem 1rem 2rem; max-width: 40rem;
  background: var(--paper); color: var(--ink); overflow-wrap: anywhere; hyphens: auto; }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding: 0.7rem 0; min-height: 44px; color: var(--act); }
nav a[aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
h1 { margin: 0.5rem 0; font-size: 1.375rem; line-height: 1.25; }
h1:focus { outline: none; }
#status { margin: 0 0 1rem; padding: 0.75rem 0.9rem; border-left: 4px solid var(--act);
  background: var(--mark); font-size: 1.0625rem; }
#status:empty { display: none; }
form { margin: 0; }
fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
legend { padding: 0; margin: 0 0 0.75rem; font-weight: 600; }
label { display: flex; gap: 0.7rem; align-items: flex-start; min-height: 48px;
  margin: 0 0 0.6rem; padding: 0.7rem 0.8rem; border: 1px solid var(--line);
  border-radius: 0.5rem; }
label:has(input:checked) { border-color: var(--act); background: var(--mark);
  box-shadow: inset 0 0 0 2px var(--act); }
label:has(input:disabled) { border-style: dashed; color: var(--soft); }
label .words { flex: 1; min-width: 0; white-space: pre-line; }
label .why { display: block; margin-top: 0.25rem; font-style: italic; }
label .number { font-weight: 700; }
input[type=radio] { flex: none; width: 1.4rem; height: 1.4rem; margin: 0.05rem 0 0;
  accent-color: var(--act); }
button { display: block; width: 100%; min-height: 52px; margin: 1rem 0 0; padding: 0.7rem 1rem;
  border: 0; border-radius: 0.5rem; background: var(--act); color: var(--on-act);
  font: inherit; font-weight: 600; font-size: 1.0625rem; }
a:focus-visible, button:focus-visible, label:focus-within {
  outline: 3px solid var(--ink); outline-offset: 2px; }
.soft { margin: 1.25rem 0 0; color: var(--soft); font-size: 0.9375rem; }
.again { display: inline-block; padding: 0.7rem 0; min-height: 44px; color: var(--act); }
@media (max-width: 15em) {
  body { padding: 0.5rem 0.6rem 1.5rem; }
  h1 { font-size: 1.125rem; }
  label { gap: 0.4rem; padding: 0.5rem; }
  #status { padding: 0.5rem 0.6rem; font-size: 1rem; }
}
@media (forced-colors: active) {
  label:has(input:checked) { outline: 3px solid; }
  button { border: 2px solid; }
}
"""

SCRIPT: Final = """\
(function () {
  "use strict";
  var EVERY = 1750, SLOW = 6000, PATIENCE = 5000;
  var base = location.pathname.replace(/[^/]*$/, "");
  var main = document.querySelector("main");
  var status = document.getElementById("status");
  var said = status.textContent, turn = 0, failed = 0, timer = 0;

  function say(text) { if (status.textContent !== text) { status.textContent = text; } }

  function keep(next) {
    var old = document.getElementById("vote");
    var shown = next.querySelector("#vote");
    if (old.dataset.ballot !== shown.dataset.ballot) {
      var had = old.contains(document.activeElement);
      old.replaceWith(document.adoptNode(shown));
      if (had) { document.querySelector("h1").focus(); }
    } else {
      var was = old.querySelector("button"), is = shown.querySelector("button");
      if (was && is) { was.textContent = is.textContent; }
    }
    main.dataset.stamp = next.dataset.stamp;
    say(next.querySelector("#status").textContent);
  }

  function ask(path, options) {
    var mine = turn += 1;  // an answer that a later question has overtaken says nothing any more
    var stop = new AbortController();
    var end = setTimeout(function () { stop.abort(); }, PATIENCE);
    clearTimeout(timer);
    options.signal = stop.signal;
    options.cache = "no-store";
    options.headers = { "X-Part": "main" };
    fetch(base + path, options).then(function (got) {
      if (got.status !== 200 && got.status !== 204) { throw new Error(); }
      return got.status === 204 ? "" : got.text();
    }).then(function (text) {
      var next = text && new DOMParser().parseFromString(text, "text/html").querySelector("main");
      if (mine !== turn) { return; }
      if (text && !next) { throw new Error(); }
      if (next) { keep(next); } else if (failed) { say(said); }
      failed = 0;
      said = status.textContent;
    }).catch(function () {
      if (mine !== turn) { return; }
      failed += 1;
      // One look that fails is nothing yet; a vote that was not taken in is told at once.
      if (failed > 1 || options.method) { failed += 1; say(main.dataset.lost); }
    }).then(function () {
      clearTimeout(end);
      if (mine !== turn) { return; }
      timer = setTimeout(look, document.hidden ? SLOW : EVERY + Math.random() * 250);
    });
  }

  function look() { ask("now?s=" + encodeURIComponent(main.dataset.stamp), {}); }

  document.addEventListener("submit", function (event) {
    event.preventDefault();
    ask("vote", { method: "POST", body: new URLSearchParams(new FormData(event.target)) });
  });
  document.addEventListener("visibilitychange", function () {
    if (!document.hidden) { look(); }
  });
  timer = setTimeout(look, EVERY);
}());
"""
