"""The date of a PDF that says no day."""

from datetime import date

import pytest

from factcheck.reading.readers.pdf.properties import published

YEAR = (date(2018, 1, 1), date(2018, 12, 31))


@pytest.mark.parametrize(
    ("properties", "days"),
    [
        ({"CreationDate": "D:2018"}, YEAR),
        ({"CreationDate": "D:201803"}, (date(2018, 3, 1), date(2018, 3, 31))),
        ({"CreationDate": "D:2018", "ModDate": "D:20180401"}, YEAR),
        ({"CreationDate": "D:2018", "ModDate": "D:20210401"}, None),
        ({"CreationDate": "D:1960"}, None),
        ({"CreationDate": "D:2018", "Producer": "Skia/PDF"}, None),
    ],
)
def test_a_year_or_a_month_goes_as_far_as_it_goes(properties, days):
    day, vague = published(properties)
    assert day is None
    assert (vague and vague.days) == days


def test_a_day_is_a_day():
    assert published({"CreationDate": "D:20180114093000Z"}) == (date(2018, 1, 14), None)
