"""What the report of one person says: where their answers lean, how far practice has come, and
what is next. One run may be off by some points, and that is said; nobody is ranked."""

from __future__ import annotations

from simulator.ui import figures
from simulator.ui.practice_words import (
    lasted,
    lean_words,
    missing_lines,
    result_words,
    run_mode,
    tipping_words,
)
from simulator.ui.reports.chart_map import small_map
from simulator.ui.reports.charts import stage_profile
from simulator.ui.reports.parts import (
    Beside,
    Cell,
    Chart,
    Charts,
    Column,
    Fact,
    Facts,
    Heading,
    Headline,
    Listing,
    Paragraph,
    Part,
    Report,
    Side,
    Table,
)
from simulator.ui.reports.wordings import (
    NO,
    YES,
    joined,
    made_line,
    moment,
    next_told,
    reader_language,
    shortened,
)
from simulator.ui.texts import filled, translate
from simulator.usecases.progress_views import (
    MARGIN,
    Condition,
    MasteryLine,
    Practised,
    ProgressView,
    RunLine,
    ScenarioPractice,
)
from simulator.usecases.report_views import PersonReport

MOST_SCENARIOS = 12
MOST_RUNS = 10
MOST_LINES = 5
"""Rows of each table; the rest is in the program, and the report says how much that is."""
_ACROSS = 6
_TITLE_SIGNS = 34
_RULE_SIGNS = 150


def person_report(of: PersonReport) -> Report:
    """The report of one person, in the interface language."""
    view = of.progress
    person = translate("Report", "Guest") if view.guest else view.person
    title = filled(translate("Report", "Practice: {person}"), person=person)
    return Report(
        title=title,
        under=(made_line(of.made),),
        parts=(
            _sentences(view),
            *_standing(view),
            *_scenarios(view),
            *_runs(view),
            *_kept(view),
        ),
        running=joined(title, figures.date(of.made)),
        language=reader_language(),
    )


def _sentences(view: ProgressView) -> Facts:
    lean, lean_told = lean_words(view.lean)
    tips, tips_told = tipping_words(view)
    practised, practised_told = _practised_words(view.practised)
    return Facts(
        (
            Fact(translate("Report", "Where the answers lean"), lean, lean_told),
            Fact(translate("Report", "What tips the balance"), tips, tips_told),
            Fact(translate("Report", "Practised"), practised, practised_told),
        ),
        across=3,
    )


def _practised_words(practised: Practised) -> tuple[str, str]:
    """How much was practised: runs and time; in how many scenarios, and when last."""
    count, talks = practised.runs, practised.scenarios
    runs = translate("Progress", "%n finished run(s)", None, count)
    scenarios = translate("Progress", "%n scenario(s)", None, talks)
    head = joined(runs, lasted(practised.milliseconds))
    if practised.last is None:
        return head, scenarios
    text = translate("Progress", "{scenarios}, last {when}")
    return head, filled(text, scenarios=scenarios, when=figures.date(practised.last))


# --- how far practice has come ----------------------------------------------------------------


def _standing(view: ProgressView) -> tuple[Part, ...]:
    left: list[Part] = [_mean(view)]
    if view.gap is not None:
        gap = filled(
            translate("Report", "Pressure gap: {points} points, calm less pressure."),
            points=figures.signed(view.gap * 100),
        )
        left.append(Paragraph(gap))
    if view.missing:
        left.append(Paragraph(translate("Report", "What answers lack most"), strong=True))
        left.append(Listing(missing_lines(view)))
    if view.stages is not None:
        left.append(Paragraph(translate("Report", "Answers by stage of attitude"), strong=True))
        left.append(stage_profile(view.stages))
    parts: tuple[Part, ...] = (Heading(translate("Report", "Where practice stands")),)
    if not view.mastery:
        return (*parts, *left)
    return (*parts, Beside((Side(50, tuple(left)), Side(50, (_mastery(view),)))))


def _mean(view: ProgressView) -> Part:
    if view.mean is None:
        none = translate("Report", "No cold exam yet: the first of a scenario, or one that is due.")
        return Paragraph(none)
    margin = filled(translate("Report", "± {margin} of 100"), margin=figures.number(MARGIN))
    count = view.cold_runs
    cold = translate("Report", "mean over %n cold exam(s)", None, count)
    told = filled(
        translate("Report", "One run may be off by {margin} points either way."),
        margin=figures.number(MARGIN),
    )
    return Headline(figures.number(view.mean), margin, cold, told)


def _mastery(view: ProgressView) -> Table:
    caption = (
        translate("Report", "Mastery: every condition is met")
        if view.mastered
        else translate("Report", "Mastery: conditions met and still open")
    )
    columns = (
        Column(translate("Report", "Condition"), 46),
        Column(translate("Report", "There is"), 18, right=True),
        Column(translate("Report", "Needed"), 18, right=True),
        Column(translate("Report", "Met"), 18),
    )
    return Table(caption, columns, tuple(map(_condition, view.mastery)))


def _condition(line: MasteryLine) -> tuple[Cell, ...]:
    times = 100 if line.condition is Condition.GAP else 1
    have = NO if line.have is None else figures.number(line.have * times)
    met = translate("Report", "met") if line.met else translate("Report", "open")
    return (
        Cell(_condition_words(line.condition)),
        Cell(have),
        Cell(figures.number(line.need * times)),
        Cell(f"{YES if line.met else NO} {met}", strong=line.met),
    )


def _condition_words(condition: Condition) -> str:
    """What a condition of mastery counts."""
    return {
        Condition.RUNS: translate("Report", "Cold exams"),
        Condition.SCENARIOS: translate("Report", "Scenarios"),
        Condition.TYPES: translate("Report", "Kinds of client"),
        Condition.DAYS: translate("Report", "Days from first to last"),
        Condition.MEAN: translate("Report", "Mean balance"),
        Condition.LAST: translate("Report", "Lowest of the last three"),
        Condition.CLEAN: translate("Report", "Of the last three without open violation"),
        Condition.GAP: translate("Report", "Pressure gap, in points, at most"),
    }[condition]


# --- scenarios and runs -----------------------------------------------------------------------


def _scenarios(view: ProgressView) -> tuple[Part, ...]:
    played = [one for one in view.scenarios if one.last is not None]
    if not played:
        return ()
    shown = played[:MOST_SCENARIOS]
    told = translate(
        "Report", "Last run of each: care to the right, firmness upwards; hollow: the run before"
    )
    parts: list[Part] = [
        Heading(translate("Report", "Scenarios")),
        Paragraph(told, quiet=True),
        Charts(tuple(map(_map, shown)), _ACROSS),
    ]
    more = len(played) - len(shown)
    if more:
        words = translate("Report", "%n more scenario(s) in the program", None, more)
        parts.append(Paragraph(words, quiet=True))
    return tuple(parts)


def _map(practice: ScenarioPractice) -> Chart:
    """The answers of the last run, with what it came to and when the scenario is due."""
    last, before = practice.last, practice.before
    turns, runs = last.turns if last else (), practice.runs
    due = translate("Report", "due {day}")
    lines = (
        shortened(practice.title, _TITLE_SIGNS),
        translate("Progress", "%n run(s)", None, runs),
        result_words(last.headline, last.word) if last else "",
        filled(due, day=figures.date(practice.due)) if practice.due else "",
    )
    caption = "\n".join(line for line in lines if line)
    return small_map(turns, before.turns if before else (), caption)


def _runs(view: ProgressView) -> tuple[Part, ...]:
    if not view.runs:
        return ()
    shown = view.runs[:MOST_RUNS]
    columns = (
        Column(translate("Report", "When"), 20),
        Column(translate("Report", "Scenario"), 32),
        Column(translate("Report", "Mode"), 16),
        Column(translate("Report", "How it ended"), 20),
        Column(translate("Report", "Balance"), 12, right=True),
    )
    parts: list[Part] = [
        Heading(translate("Report", "Last runs")),
        Table("", columns, tuple(map(_run, shown))),
    ]
    more = len(view.runs) - len(shown)
    if more:
        words = translate("Report", "%n more run(s) in the program", None, more)
        parts.append(Paragraph(words, quiet=True))
    return tuple(parts)


def _run(run: RunLine) -> tuple[Cell, ...]:
    ended = run.ending
    if run.unfinished:
        ended = translate("Report", "unfinished")
    elif run.given_up:
        ended = translate("Report", "given up")
    return (
        Cell(moment(run.when)),
        Cell(shortened(run.title, _TITLE_SIGNS)),
        Cell(run_mode(run)),
        Cell(shortened(ended, _TITLE_SIGNS)),
        Cell(result_words(run.headline, run.word)),
    )


# --- rules, promises, next --------------------------------------------------------------------


def _kept(view: ProgressView) -> tuple[Part, ...]:
    rules = tuple(shortened(rule.text, _RULE_SIGNS) for rule in view.rules)
    kept = translate("Report", "{promise} (kept)", "a promise to practise something")
    promises = tuple(
        filled(kept, promise=text) if promise.kept else text
        for promise in view.promises
        if (text := shortened(promise.text, _RULE_SIGNS))
    )
    left = _listed(translate("Report", "Rules adopted"), rules)
    right = _listed(translate("Report", "To practise"), promises)
    parts: list[Part] = []
    if left and right:
        parts.append(Beside((Side(50, left), Side(50, right))))
    else:
        parts += [*left, *right]
    if view.next is not None:
        parts.append(Paragraph(next_told(view.next), strong=True))
    return tuple(parts)


def _listed(title: str, lines: tuple[str, ...]) -> tuple[Part, ...]:
    if not lines:
        return ()
    more = max(len(lines) - MOST_LINES, 0)
    words = translate("Report", "%n more in the program", None, more)
    left_out = (Paragraph(words, quiet=True),) if more else ()
    return (Heading(title, 3), Listing(lines[:MOST_LINES]), *left_out)
