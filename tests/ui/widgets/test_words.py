import re

from factcheck.model.finding import Verdict
from factcheck.ui.assets import asset
from factcheck.ui.widgets.words import plain, shown

LIGHT, DARK = ("#fdfcf9", "#15171b")


def luminance(colour: str) -> float:
    parts = [int(colour.removeprefix("#")[n : n + 2], 16) / 255 for n in (0, 2, 4)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_an_icon_stands_beside_the_word():
    assert shown(Verdict.CONSISTENT) == "✓ Adds up"


def test_every_verdict_has_a_colour_that_can_be_read_in_both_themes():
    pattern = r"--fc-({}): light-dark\((#\w{{6}}), (#\w{{6}})\)".format("|".join(Verdict))
    found = re.findall(pattern, asset("tokens.css"))
    assert {name for name, _, _ in found} == set(Verdict)
    for _, light, dark in found:
        assert contrast(light, LIGHT) >= 4.5
        assert contrast(dark, DARK) >= 4.5


def test_every_verdict_is_underlined_in_its_own_way():
    sheet = asset("pane.css")
    found = dict(re.findall(r"mark\[data-verdict=(\w+)\][^}]*?text-decoration-style: (\w+)", sheet))
    assert set(found) == set(Verdict)
    assert len(set(found.values())) == len(Verdict)


def test_nothing_on_the_page_is_fetched_from_elsewhere():
    for name in ("pane.css", "page.css", "tokens.css", "pane.js", "pane.html", "icon.svg"):
        addresses = re.findall(r"(?:https?:)?//[\w.]+\.\w+", asset(name))
        assert set(addresses) <= {"http://www.w3.org"}, name


def test_a_label_is_literal():
    assert plain("a *b* [c](d) $e$ :red[f] `g`") == (r"a \*b\* \[c\](d) \$e\$ \:red\[f\] \`g\`")
