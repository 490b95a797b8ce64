"""Sentences about reach, links and balance, in English: codes S200 to S329."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

SENTENCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        # reach
        "S200": "No road leads to {node}. Lead a reply there, or delete the node.",
        "S201": "No talk ends with {ending}. Lead a reply there, or delete the ending.",
        "S202": "At {node} every reply can be closed at once, and the talk is stuck. Leave one "
        "reply open whatever happened before.",
        "S203": "At {node} {open} replies can be open at once; four is the most. Give gates that "
        "shut each other out, or move a reply to another node.",
        "S204": "One can go round for ever: {circle}. Give a reply of the circle “once: true”, "
        "or lead one out of it.",
        "S205": "From {node} on no reply leads to a proper ending any more. Draw a way back, or "
        "mark it “point_of_no_return: true”.",
        "S206": "The gate of {reply} never opens: {condition} holds in no talk that comes here. "
        "Change the condition, or delete the reply.",
        "S207.shut": "Nobody takes the route to {to}: {condition} never holds here. Change the "
        "condition, or delete the route.",
        "S207.covered": "Nobody takes the route to {to}: the routes above it always go first. "
        "Change the order or the conditions, or delete the route.",
        "S208.states": "More than {states} play states: too many for exact figures. Use fewer "
        "variables or gates, count in fewer steps, and do not ask for turn.",
        "S208.worlds": "By what ended(...) answers a talk begins in {worlds} ways; {looked} were "
        "looked at. Ask about fewer talks or endings.",
        "S209": "Narration can lead round in a circle, and the talk stops: {circle}. Let one of "
        "its routes lead out in any case.",
        "S210": "{ending} is a proper ending, yet {promise} can still be open there. Keep or "
        "break it before, lead to another ending, or add it to settles.",
        "S211.never_made": "{reply} settles {promise}, which nobody can have made by then. Make "
        "the promise earlier, or take the line out.",
        "S211.settled": "{reply} settles {promise}, which is always settled by then. Take the "
        "line out.",
        "S230.fact": "No reply learns the fact {id}. Let one learn it, or delete it.",
        "S230.key_fact": "No reply learns the key fact {id}, so nobody can find every cause. Let "
        "a reply learn it, or drop “key”.",
        "S230.promise": "No reply makes the promise {id}. Let one make it, or delete it.",
        "S230.rule": "No reply keeps or breaches the rule {id}. Name it in a reply, or delete it.",
        "S230.variable": "No gate or route reads the variable {id}, so it decides nothing. Read "
        "it somewhere, or delete it.",
        "S230.cast": "{id} is in the cast and never speaks. Give a node this speaker, or delete "
        "the entry.",
        "S231": "No face named {face} is drawn, so another is shown. The program draws: {known}.",
        # balance
        "S300": 'The tag {tag} forces {axis} 0; {rating} stands here. Write 0 or "", or take '
        "the tag off.",
        "S301": "{reply} takes back {tag}, which it does itself. Let a later reply take it back.",
        "S302": "At {node} the best open reply, {reply}, holds only {best} of both; 3 are needed. "
        "Write a reply with care and firmness of 3 or more.",
        "S303.violation": "Every best road holds a hard violation; the first is {reply}. Give the "
        "same moment a reply without it that is worth as much.",
        "S303.breach": "Every best road breaches a rule of the house; the first is {reply}. Give "
        "the same moment a reply without it that is worth as much.",
        "S304": "Every road is worth the same, so no answer matters. Rate the replies apart, and "
        "let weak ones lead to weaker ends.",
        "S305": "A talk can end properly in {ending} without one scored turn. Put a fork with a "
        "real choice on each road there.",
        "S306": "A talk can end properly in {ending} with a weight of {weight}; {least} full turns "
        "are the least. Add forks to the short road.",
        "S307": "The key fork {node} has no cave open: a reply with care of 3 or more and firmness "
        "of 1 or less. Write one, or drop “key”.",
        "S308": "The key fork {node} has no ignore open: a reply with care of 1 or less and "
        "firmness of 3 or more. Write one, or drop “key”.",
        "S309": "Choosing blindly at random earns {points} points; {limit} is the most. Let weak "
        "replies cost more, or give forks a fourth reply.",
        "S310.longest": "Always the longest reply earns {points} points; {limit} is the most. Make "
        "weak replies as long as good ones.",
        "S310.shortest": "Always the shortest reply earns {points} points; {limit} is the most. "
        "Make weak replies as short as good ones.",
        "S310.most_apologetic": "Always the most apologetic reply earns {points} points; {limit} "
        "is the most. Let caves and drifts apologise and acknowledge too.",
        "S311.most_caring": "Always the most caring reply earns {points} points; {limit} is the "
        "most. Give caves as much care as the best reply, and let them end badly.",
        "S311.firmest": "Always the firmest reply earns {points} points; {limit} is the most. "
        "Give walls as much firmness as the best reply, and let them end badly.",
        "S320": "Always the reply listed first earns {points} points; {limit} is the most. Play "
        "shuffles them, the file gives them away: list the best elsewhere.",
        "S321": "The best reply stands in place {position} in {count} of {forks} forks: {nodes}. "
        "Play shuffles, a printed script does not: vary the place.",
        "S322": "The best reply is the longest in {count} of {forks} forks: {nodes}. Shorten it, "
        "or give traps more to say.",
        "S323": "At {node} {longest} has {length} characters and {shortest} only {least}: more "
        "than 1.4 times. Bring them closer.",
        "S324": "At {node} these replies are equally best: {replies}. Take a component away from "
        "one, so that one answer is the best.",
        "S325.agreement": "No reply is both caring and firm (3 or more of each). The scenario "
        "lacks what it is to teach: write such replies.",
        "S325.giving_in": "No reply gives in (care of 3 or more, firmness of 1 or less). Add some: "
        "bending is half of what can go amiss.",
        "S325.wall": "No reply is a wall (care of 1 or less, firmness of 3 or more). Add some: "
        "hardening is half of what can go amiss.",
        "S325.drift": "No reply drifts (care and firmness of 1 or less). Add some: vague talk is "
        "the third way to fail.",
        "S326": "{reply} gives in, and the client grows more tense at once. A trap soothes first: "
        "look at its tags, or at who has heard it before.",
        "S327": "The client is never under pressure: tension stays below 12 of 20. Start higher, "
        "or push at a node.",
        "S328": "{count} of {forks} forks are key; {allowed} is the most. Keep “key” for the "
        "moments the case turns on.",
        "S329": "In {count} of {forks} forks place {position} holds care {care} and firmness "
        "{firmness}: {nodes}. Vary the order.",
    }
)
"""Every sentence, by code or by code and reason."""

_WITH_EXAMPLE: Final = (
    *("S202", "S203", "S204", "S205", "S208", "S210", "S302", "S303", "S304", "S305"),
    *("S306", "S307", "S308", "S309", "S310", "S311", "S320", "S321", "S322"),
    *("S324", "S325", "S326", "S327", "S328", "S329"),
)
"""Codes whose hint is how to see it: options of the command `play`."""

HINTS: Final[Mapping[str, str]] = MappingProxyType(
    dict.fromkeys(_WITH_EXAMPLE, "Seen with: play {hint}.")
)
"""How a hint is said, by code."""
