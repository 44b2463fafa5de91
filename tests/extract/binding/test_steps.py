"""What hinders a step from being set against two levels: each beside what it would be without.

Every pair differs in the hindrance alone: the first sentence is crossed, the second is left alone.
"""

import pytest

from factcheck.extract.binding.rules.levels import changes
from tests.extract.binding.books import accused, crossed

LEVELS = "In 2015 the mill made £40m. In 2016 it made £52m. "
AGAINST = "The mill made £52m in 2016, against £40m in 2015"


@pytest.mark.parametrize(
    ("clear", "hindered"),
    [
        (  # a third level
            AGAINST + ", so profit rose by 45 per cent.",
            AGAINST + " and £30m in 2014, so profit rose by 45 per cent.",
        ),
        (  # a step a year
            LEVELS + "That is a rise of 45 per cent.",
            LEVELS + "That is a rise of 45 per cent a year.",
        ),
        (
            LEVELS + "That is a rise of 45 per cent.",
            LEVELS + "That is an annual rise of 45 per cent.",
        ),
        (  # in other terms than the levels
            LEVELS + "That is a rise of 45 per cent.",
            LEVELS + "Adjusted for inflation, that is a rise of 45 per cent.",
        ),
        (  # another verb between
            AGAINST + ", so it rose 45 per cent.",
            AGAINST + ", and costs rose 45 per cent.",
        ),
        (  # its base is another, and unsaid
            AGAINST + ". That is 45 per cent more.",
            AGAINST + ". That is 45 per cent more than in 2012.",
        ),
        (
            AGAINST + ", so it is 1.9 times as much.",
            AGAINST + ", so it is 1.9 times annual rent.",
        ),
        (  # another step in the same terms stands as near
            LEVELS + "That is a rise of 45 per cent.",
            LEVELS + "That is a rise of 45 per cent, on top of a rise of 9 per cent.",
        ),
        (  # a direction that disagrees
            LEVELS + "That is a rise of 45 per cent.",
            LEVELS + "That is a fall of 45 per cent.",
        ),
        (  # vague words: a little less than a half is almost half
            "In 2015 the mill made £40m. In 2016 it made £57m. That is a rise of almost 80%.",
            "In 2015 the mill made £40m. In 2016 it made £57m. That is a rise of almost half.",
        ),
        (  # so much further off was not meant
            LEVELS + "That is a rise of 45 per cent.",
            LEVELS + "That is a rise of 900 per cent.",
        ),
        (  # nothing points back
            LEVELS + "That is a rise of 45 per cent.",
            LEVELS + "Milk sales made a rise of 45 per cent.",
        ),
        (  # another paragraph
            LEVELS + "That is a rise of 45 per cent.",
            LEVELS + "\n\nThat is a rise of 45 per cent.",
        ),
        (  # no word or date makes one of them the earlier level
            AGAINST + ". That is a rise of 45 per cent.",
            "The mill made £52m and £40m. That is a rise of 45 per cent.",
        ),
    ],
)
def test_what_hinders_a_cross(clear, hindered):
    assert len(accused(changes, clear)) == 1
    assert accused(changes, hindered) == []
    assert crossed(hindered) == []
