"""What printed digits allow, worked out apart from our checks: scipy's distributions, every corner.

Each function takes the fields of a notation as they are printed and says whether some value of
them fits. A changed digit that still fits cannot be found by anybody; none of these counts.
"""

from collections.abc import Callable, Iterator
from itertools import product
from math import ceil, floor, log, sqrt

from scipy import stats

Fields = dict[str, str]
Holds = Callable[[Fields], bool]
SLACK = 1e-9


def number(digits: str) -> float:
    return float(digits.replace(",", "").replace("−", "-").replace("·", ".").rstrip("%"))


def half(digits: str) -> float:
    return 0.5 * 10.0 ** -len(digits.replace("·", ".").rstrip("%").partition(".")[2])


def ends(digits: str) -> tuple[float, float]:
    return number(digits) - half(digits), number(digits) + half(digits)


def meets(values: list[float], digits: str, scale: float = 1.0) -> bool:
    low, high = (one * scale for one in ends(digits))
    return min(values) <= high + SLACK and low - SLACK <= max(values)


def corners(*fields: str) -> Iterator[tuple[float, ...]]:
    return product(*map(ends, fields))


def _chance_fits(values: list[float], f: Fields) -> bool:
    """The p that is printed: as a value, a bound or "not significant"."""
    if "below" in f:
        return min(values) <= number(f["below"]) + SLACK
    if "above" in f or "ns" in f:
        return max(values) >= number(f.get("above", ".05")) - SLACK
    return 0 < number(f["p"]) <= 1 and meets(values, f["p"])


def _test(tail: Callable[..., float], *names: str) -> Holds:
    """p of a statistic with these degrees of freedom, which are whole unless printed otherwise."""

    def holds(f: Fields) -> bool:
        factor = 0.5 if "one" in f else 1.0
        freedoms = (ends(f[one]) if "." in f[one] else (number(f[one]),) for one in names)
        sizes = map(abs, ends(f["value"]))
        found = [factor * float(tail(size, *df)) for size, *df in product(sizes, *freedoms)]
        return _chance_fits(found, f)

    return holds


def _r(size: float, freedom: float) -> float:
    return 0.0 if size >= 1 else 2 * stats.t.sf(size * sqrt(freedom / (1 - size**2)), freedom)


def ratio(f: Fields) -> bool:
    """The logarithm of a ratio lies in the middle of those of its ends; z gives p."""
    return _interval(f, log)


def difference(f: Fields) -> bool:
    """A difference lies in the middle of its interval; z gives p."""
    return _interval(f, float)


def _interval(f: Fields, scale: Callable[[float], float]) -> bool:
    if not number(f["low"]) < number(f["high"]) or (scale is log and ends(f["low"])[0] <= 0):
        return scale is log and number(f["low"]) < number(f["high"])
    places, sizes = [], []
    for value, low, high in corners(f["value"], f["low"], f["high"]):
        one, *both = (scale(end) for end in (value, low, high))
        places.append((one - both[0]) / (both[1] - both[0]))
        sizes.append(abs(one) * 2 * 1.959964 / (both[1] - both[0]))
    inside = min(places) <= 0.5 + SLACK and max(places) >= 0.5 - SLACK
    if not inside or not {"p", "below", "above", "ns"} & set(f):
        return inside
    return _chance_fits([2 * stats.norm.sf(one) for one in (min(sizes), max(sizes))], f)


def _grim(f: Fields) -> bool:
    low, high = (end * number(f["n"]) for end in ends(f["mean"]))
    return ceil(low - SLACK) <= floor(high + SLACK)


def _grimmer(f: Fields) -> bool:
    """Some whole numbers have this sum and this sum of squares: both are odd, or both even."""
    n = round(number(f["n"]))
    if not _grim(f):
        return False
    low, high = ends(f["sd"])
    for total in range(ceil(n * ends(f["mean"])[0] - SLACK), floor(n * ends(f["mean"])[1]) + 1):
        least, most = ((n - 1) * one**2 + total**2 / n for one in (max(low, 0), high))
        if any(one % 2 == total % 2 for one in range(ceil(least - SLACK), floor(most + SLACK) + 1)):
            return True
    return False


def _spread(f: Fields) -> bool:
    """The largest deviation that values between two ends can have."""
    least, greatest, n = number(f["least"]), number(f["greatest"]), number(f.get("n", "2"))
    means = [min(max(end, least), greatest) for end in ends(f["mean"])]
    if number(f["mean"]) < least or number(f["mean"]) > greatest:
        return False
    most = max((greatest - m) * (m - least) for m in means)
    return ends(f["sd"])[0] <= sqrt(most * n / (n - 1)) + SLACK


def _debit(f: Fields) -> bool:
    low, high = ends(f["mean"])
    if not 0 <= low <= high <= 1:
        return False
    found = [sqrt(p * (1 - p)) for p in (low, high)] + ([0.5] if low <= 0.5 <= high else [])
    n = number(f["n"])
    return meets([min(found), max(found) * sqrt(n / (n - 1))], f["sd"])


def _needed(f: Fields) -> bool:
    gaps = [abs(one - other) for one, other in corners(f["one"], f["other"])]
    return (
        ends(f["nnt"])[0] - 0.5 <= 100 / max(min(gaps), 1e-9)
        and 100 / max(gaps) <= number(f["nnt"]) + 0.5
    )


def _relative(f: Fields) -> bool:
    found = [100 * abs(1 - after / before) for before, after in corners(f["before"], f["after"])]
    return meets(found, f["by"])


def _ratio(f: Fields, *, odds: bool) -> bool:
    """A ratio of odds or risks of two groups, whichever comes first."""
    a, m, b, n = (number(f[name]) for name in "ambn")
    if not (0 < a < m and 0 < b < n):
        return False
    found = (a / (m - a)) / (b / (n - b)) if odds else (a / m) / (b / n)
    printed = f["or" if odds else "rr"]
    return meets([found], printed) or meets([1 / found], printed)


def _d(f: Fields) -> bool:
    """d of two groups of one size (one more or less), or of pairs."""
    freedom, t = number(f["df"]), ends(f["value"])
    groups = [2 * t[0] / sqrt(freedom + 2), 2 * t[1] / sqrt(freedom)]
    return meets(groups, f["d"]) or meets([one / 2 for one in groups], f["d"])


def _people(f: Fields) -> bool:
    return _grim({"mean": f["share"], "n": str(number(f["n"]) / 100)})


def _of_gap(f: Fields) -> bool:
    most, least = (100 / max(end, 1e-9) for end in ends(f["gap"]))
    return least <= number(f["nnt"]) + 0.5 and number(f["nnt"]) - 1 <= most


def _plain(test: str, lost: int) -> Holds:
    def holds(f: Fields) -> bool:
        return number(f["n"]) - lost == number(f["df"]) and HOLDS[test](f)

    return holds


def _eta(f: Fields) -> bool:
    first, second = number(f["df1"]), number(f["df"])
    return meets([one * first / (one * first + second) for one in ends(f["value"])], f["eta"])


def _share(f: Fields) -> bool:
    return meets([100 * number(f["part"]) / number(f["n"])], f["share"])


def _cells(f: Fields) -> bool:
    return number(f["each"]) * number(f["a"]) * number(f["b"]) == number(f["n"])


def _ranged(f: Fields) -> bool:
    return number(f["least"]) <= number(f["mean"]) <= number(f["greatest"])


HOLDS: dict[str, Holds] = {
    "t": _test(lambda size, df: 2 * stats.t.sf(size, df), "df"),
    "F": _test(stats.f.sf, "df1", "df"),
    "χ²": _test(stats.chi2.sf, "df"),
    "r": _test(_r, "df"),
    "r of n": _test(lambda size, n: _r(size, n - 2), "n"),
    "z": _test(lambda size: 2 * stats.norm.sf(size)),
    "ratio": ratio,
    "difference": difference,
    "mean": _grim,
    "mean and SD": _grimmer,
    "scale": _spread,
    "yes or no": _debit,
    "NNT": _needed,
    "relative": _relative,
    "η²": _eta,
    "share": _share,
    "cells": _cells,
    "range": _ranged,
    "people": _people,
    "d": _d,
    "OR": lambda f: _ratio(f, odds=True),
    "RR": lambda f: _ratio(f, odds=False),
    "NNT of gap": _of_gap,
    "t of n": _plain("t", 2),
    "t of pairs": _plain("t", 1),
    "r of people": _plain("r", 2),
}
