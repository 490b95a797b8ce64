"""Words as the checks of texts see them."""

from __future__ import annotations

import pytest

from simulator.analysis.checks.words import Lexicon, lexicon_of, plain, stem, words_in


def known(language: str) -> Lexicon:
    found = lexicon_of(language)
    assert found is not None
    return found


def test_a_country_speaks_its_language_and_others_have_no_list() -> None:
    assert lexicon_of("uk-UA") is lexicon_of("uk")
    assert lexicon_of("ukr") is None
    assert lexicon_of("de") is None


def test_words_are_letters_with_apostrophes_whatever_they_are_typed_with() -> None:
    text = plain("Кур’єр isn‘t here: 990 ₴, Bosch-2!")
    assert [word for _, word in words_in(text)] == ["кур'єр", "isn't", "here", "bosch"]
    assert [text[at : at + len(word)] for at, word in words_in(text)] == [
        word for _, word in words_in(text)
    ]


def test_places_stay_where_a_letter_would_grow_in_lower_case() -> None:
    assert len(plain("İstanbul İ")) == len("İstanbul İ")


@pytest.mark.parametrize(
    ("language", "forms", "root"),
    [
        ("uk", "замовлення замовленню замовленням замовленнями замовленнях", "замовленн"),
        ("uk", "накладна накладну накладною накладній", "накладн"),
        ("ru", "заказ заказа заказу заказом заказами заказах", "заказ"),
        ("ru", "запись записи записью записями", "запис"),
        ("uk", "дім", "дім"),
        ("en", "records", "records"),
    ],
)
def test_the_forms_of_a_word_have_one_stem(language: str, forms: str, root: str) -> None:
    assert {stem(form, known(language)) for form in forms.split()} == {root}
