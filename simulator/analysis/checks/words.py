"""Words the checks of texts look for, by language, with all their forms.

A language without a list is not looked at for words; what needs none (lengths, exclamation
marks) holds for every language. Apostrophes are read as one, however they are typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_APOSTROPHES: Final = str.maketrans("’ʼ‘", "'''")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What is known of one language.

    `common` are words that stand in every text and say nothing; `absolutes` leave no
    exception; `grades` judge whoever answers, or talk like an examiner. `endings` are cut off
    to see the forms of one word as one word (None: forms are told apart).
    """

    common: frozenset[str]
    absolutes: re.Pattern[str]
    grades: re.Pattern[str]
    endings: re.Pattern[str] | None = None


def lexicon_of(language: str) -> Lexicon | None:
    """The words of a language, None where there is no list (`pt-BR` asks for `pt`)."""
    return _LEXICONS.get(language.partition("-")[0])


def plain(text: str) -> str:
    """The text as words are looked for in it: lower case, one kind of apostrophe. Offsets
    stay what they are."""
    lowered = text.translate(_APOSTROPHES).lower()
    # A few capitals grow in lower case; then places would shift.
    return lowered if len(lowered) == len(text) else text.translate(_APOSTROPHES)


def words_in(text: str) -> Iterator[tuple[int, str]]:
    """Every word of a plain text with its offset; numbers are none."""
    for found in _WORD.finditer(text):
        yield found.start(), found.group()


def stem(word: str, lexicon: Lexicon) -> str:
    """A word without the ending its case or person gives it; four letters stay at least."""
    if lexicon.endings is None:
        return word
    ending = lexicon.endings.search(word, min(4, len(word)))
    return word[: ending.start()] if ending else word


def _any_of(*patterns: str) -> re.Pattern[str]:
    """Whole words or phrases, each written as a pattern."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)")


def _not_after(*owners: str) -> str:
    """Not where it is said whose it was: "our mistake" is what the talk is about."""
    return "".join(rf"(?<!\b{owner} )" for owner in owners)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PAST_ENGLISH: Final = (
    r"\w+ed|been|began|broke|brought|came|come|did|done|fell|found|gave|given|gone|got|had|heard|"
    r"kept|knew|known|left|lost|made|met|paid|ran|rang|rung|said|sat|saw|seen|sent|showed|shown|"
    r"sold|spoke|stood|thought|told|took|was|went|were|wrote|written"
)

_ENGLISH: Final = Lexicon(
    common=_words(
        "a about after all an and any are as at be been but by can could did do does for from "
        "get had has have he her here him his how i i'd i'll i'm i've if in into is it it's "
        "its just me my no not of off on one or our out she should so some that that's the "
        "them then there they this to too up us was we we'd we'll we're we've were what when "
        "which who will with would you you'd you'll you're you've your"
    ),
    absolutes=_any_of(
        "always",
        # "You never saw it" tells what happened, "we never do that" leaves no exception.
        rf"(?<=\bis )never|(?<=\bare )never|never(?! (?:{_PAST_ENGLISH})\b)",
        "absolutely",
        "completely",
        "totally",
        "definitely",
        "undoubtedly",
        r"guarantee[ds]?",
        "no matter what",
        "under no circumstances",
        "without exceptions?",
        r"(?:100|a hundred|one hundred) ?(?:%|per ?cent)",
    ),
    grades=_any_of(
        r"(?:in)?correct(?:ly)?",
        r"wrong(?:ly)?(?! (?:address|amount|colour|color|date|day|door|flat|item|number|order|"
        r"parcel|place|size|street|time))",
        rf"{_not_after('our', 'their', 'her', 'his', 'own')}mistakes?",
        "mistaken",
        "please",
        "well done",
        "good (?:job|work|answer|reply|choice)",
        "bad (?:job|answer|reply|choice)",
        "right (?:answer|reply|choice)",
        r"excellent(?:ly)?",
        r"perfect(?:ly)?",
        r"brilliant(?:ly)?",
        "bravo",
        "you failed",
        "you should have",
    ),
)

_UKRAINIAN: Final = Lexicon(
    common=_words(
        "а або але без би б бо був була були було в вам вас ваш ваша ваше ваші вже ви від він "
        "вона вони воно всі все да де для до є ж же з за зі і її їй їм його із й йому коли ми "
        "мене мені ми на над нам нас наш не немає ні ніж них о от по при про саме свій сам "
        "себе та так також там те теж ти то тобто того той тоді тому треба тут у уже хто це "
        "цей цього ця ці чи чого чому що щоб щодо я як яка яке який які якщо"
    ),
    absolutes=_any_of(
        "завжди",
        r"ніколи(?! не \w+(?:в|ла|ло|ли)(?:ся|сь)?(?!\w))",
        "абсолютно",
        "цілком",
        "безумовно",
        "безперечно",
        "обов'язково",
        "неодмінно",
        "категорично",
        r"гарант(?:ую|уємо|уєте|ує|ують|ований|овано|ія|ії|ію|ією)",
        r"[уві] жодному разі",
        "за жодних обставин",
        r"без винятк(?:у|ів)",
        r"(?:100|сто) ?(?:%|відсотків)",
    ),
    grades=_any_of(
        r"(?:не)?правильн(?:о|ий|а|е|і|ого|ої|у|ому|им|ою|их|ими)",
        r"(?:не)?вірн(?:о|ий|а|е|і|ого|ої|у|ому|им|ою|их|ими)",
        rf"{_not_after('наша', 'нашої', 'нашу', 'нашою', 'наші', 'її', 'їхня', 'їхню')}"
        r"помил(?:ка|ки|ку|ці|кою|ок|кам|ками|ках)(?! (?:була |це )?наш)",
        r"помилков(?:о|ий|а|е|і)",
        r"помил(?:ився|илася|илась|илися|ились|итися|ятися|яєтеся|илися б)",
        r"хибн(?:о|ий|а|е|і|ого|ої|у|ому|им|ою|их)",
        "будь ласка",
        "молодець",
        "молодці",
        "чудово",
        "відмінно",
        "прекрасно",
        "бездоганно",
        "ідеально",
        "блискуче",
        r"(?:добра|погана|гарна) (?:відповідь|робота)",
        r"(?:вам|вам би) слід було",
    ),
    endings=re.compile(
        r"(?:ого|ому|ими|ією|ами|ями|ам|ям|ах|ях|ів|їв|ій|ий|ом|ем|єм|ою|ею|єю|[аеєиіїйоуюяь])$"
    ),
)

_RUSSIAN: Final = Lexicon(
    common=_words(
        "а без бы б был была были было в вам вас ваш ваша ваше ваши во вот все всё вы да для "
        "до его ее её ей если есть еще ещё ж же за и из или им их к как какая какие какой "
        "когда кто ли мне меня мы на над нам нас наш не него нее неё нет ни них но ну о об "
        "один он она они оно от по при про с сам свой себя со так также там то того тоже той "
        "только том тот ты у уже чего чем что чтобы эта эти это этого этот я"
    ),
    absolutes=_any_of(
        "всегда",
        r"никогда(?! не \w+(?:л|ла|ло|ли)(?:ся|сь)?(?!\w))",
        "абсолютно",
        "совершенно",
        "безусловно",
        "несомненно",
        "обязательно",
        "непременно",
        "категорически",
        r"гарант(?:ирую|ируем|ирует|ируете|ируют|ированный|ировано|ия|ии|ию|ией)",
        "ни в коем случае",
        "ни при каких обстоятельствах",
        r"без исключени(?:я|й)",
        r"(?:100|сто) ?(?:%|процентов)",
    ),
    grades=_any_of(
        r"(?:не)?правильн(?:о|ый|ая|ое|ые|ого|ой|ую|ому|ым|ых|ыми|а|ы)",
        r"неверн(?:о|ый|ая|ое|ые|ого|ой|ую|ому|ым|ых)",
        rf"{_not_after('наша', 'нашей', 'нашу', 'наши', 'её', 'ее', 'их')}"
        r"ошиб(?:ка|ки|ку|ке|кой|ок|кам|ками|ках)(?! (?:была )?наш)",
        r"ошибочн(?:о|ый|ая|ое|ые)",
        r"ошиб(?:ся|лась|лись|аетесь|аться|иться)",
        "пожалуйста",
        "молодец",
        "молодцы",
        "отлично",
        "прекрасно",
        "замечательно",
        "превосходно",
        "безупречно",
        "идеально",
        "блестяще",
        r"(?:хороший|плохой|верный) ответ",
        r"(?:хорошая|плохая) работа",
        r"вам следовало",
    ),
    endings=re.compile(
        r"(?:ого|его|ому|ему|ыми|ими|ами|ями|ам|ям|иях|ах|ях|ием|ией|ии|ия|ию|ью|ов|ев|ей|ом|ем|ой|ою|ею|ый|ий|ая|яя|ое|ее|"
        r"[аеёийоуыьюя])$"
    ),
)

_LEXICONS: Final[Mapping[str, Lexicon]] = MappingProxyType(
    {"en": _ENGLISH, "uk": _UKRAINIAN, "ru": _RUSSIAN}
)
