"""120 notations of studies that hold; in braces, with their name, the digits that a formula ties.

Behind the bar is the formula, a key of `formulas.HOLDS`. What stands outside of braces (the level
of an interval, the N behind a χ²) is in no formula.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

TESTS = """
t({df:31}) = {value:3.10}, p = {p:.004} | t
t ({df:31}) = {value:3.10}, P = {p:0.004} | t
t[{df:31}]={value:3.10},p={p:.004} | t
t{df:31} = {value:3.10}, p = {p:.004} | t
t_{df:31} = {value:3.10}, p = {p:.004} | t
t({df:31}) = −{value:3.10}, p = {p:.004} | t
t({df:31}) = − {value:3.10}, p = {p:.004} | t
t({df:58})\u2009=\u2009{value:2.46}; p\u2009=\u2009{p:.017} | t
t = {value:3.10}, df = {df:31}, p = {p:.004} | t
t = {value:3.10} (df = {df:31}), p = {p:.004} | t
t = {value:3.10} ({df:31} df), p = {p:.004} | t
t(df = {df:31}) = {value:3.10}, p = {p:.004} | t
t({df:1,204}) = {value:2.10}, p = {p:.036} | t
t({df:47.3}) = {value:2.91}, p = {p:.005} | t
t({df:31}) = {value:3.10}, p < {below:.01} | t
t({df:31}) = {value:3.10}, p ≤ {below:.005} | t
t({df:31}) = {value:1.10}, p > {above:.05} | t
t({df:31}) = {value:1.10}, {ns:ns} | t
t({df:31}) = {value:1.80}, {one:one}-tailed p = {p:.041} | t
t({df:31}) = {value:1.80}, p = {p:.041} ({one:one}-tailed) | t
t({df:31}) = {value:3.10}, two-tailed p = {p:.004} | t
t({df:31}) = {value:3.10}, p value of {p:.004} | t
t({df:31}) = {value:3.10}, 95% CI [0.20, 0.90], p = {p:.004} | t
Welch's t({df:18.4}) = {value:2.30}, p = {p:.033} | t
F({df1:1},{df:150}) = {value:4.02}, p = {p:.047} | F
F ({df1:1}, {df:150}) = {value:4.02}, p = {p:.047} | F
F[{df1:1}, {df:150}] = {value:4.02}; P = {p:.047} | F
F{df1:1},{df:150} = {value:4.02}, p = {p:.047} | F
F({df1:2}, {df:1,204}) = {value:4.02}, p = {p:.018} | F
F = {value:4.02}; df = {df1:1}, {df:150}; p = {p:.047} | F
F({df1:2}, {df:57}) = {value:3.40}, MSE = 1.2, p = {p:.040} | F
F({df1:1.8}, {df:54.2}) = {value:4.10}, p = {p:.026} | F
F({df1:3}, {df:96}) = {value:5.91}, p < {below:.001} | F
F({df1:4}, {df:215}) = {value:0.87}, {ns:n.s.} | F
F({df1:2}, {df:57}) = {value:3.40}, p < .05, ηp² = {eta:.11} | η²
F({df1:1}, {df:84}) = {value:6.12}, p < .05, partial η² = {eta:.068} | η²
χ²({df:2}, N = 90) = {value:7.31}, p = {p:.026} | χ²
χ2({df:2}) = {value:7.31}, p = {p:.026} | χ²
χ² ({df:2}) = {value:7.31}, P = {p:0.026} | χ²
χ² = {value:4.21}, df = {df:1}, p = {p:.040} | χ²
χ²{df:1} = {value:4.21}, p = {p:.040} | χ²
chi-square({df:2}) = {value:7.31}, p = {p:.026} | χ²
X²({df:3}, n = 412) = {value:11.40}, p = {p:.010} | χ²
Δχ²({df:2}) = {value:7.31}, p = {p:.026} | χ²
Q({df:4}) = {value:12.60}, p = {p:.013} | χ²
H({df:2}) = {value:7.31}, p = {p:.026} | χ²
z = {value:2.31}, p = {p:.021} | z
Z = −{value:2.31}, p = {p:0.021} | z
z = {value:1.80}, {one:one}-sided p = {p:.036} | z
z = {value:3.51}, p < {below:.001} | z
r({df:98}) = {value:.31}, p = {p:.002} | r
r({df:98}) = −{value:.31}, p = {p:.002} | r
r = {value:.31}, N = {n:80}, p = {p:.005} | r of n
r = {value:.31} (n = {n:80}), p = {p:.005} | r of n
rs({df:40}) = {value:.22}, p = {p:.16} | r
ρ({df:98}) = {value:.31}, p = {p:.002} | r
r({df:212}) = {value:.04}, {ns:n.s.} | r
"""
ESTIMATES = """
The odds ratio was {value:0.61} (95% CI {low:0.22} to {high:1.69}) | ratio
The odds ratio was {value:1.38} (95 % CI {low:1.19}–{high:1.60}) | ratio
The odds ratio was {value:0.72} (95%CI: {low:0.56}, {high:0.92}) | ratio
The odds ratio was {value:2.04} (CI 95%, {low:1.52}; {high:2.74}) | ratio
The odds ratio was {value:0.48} ({low:0.31}, {high:0.74}) | ratio
The odds ratio was {value:1.95} [{low:1.27}–{high:2.99}] | ratio
The odds ratio was {value:1.95} (p = {p:.002}; 95% CI {low:1.27} to {high:2.99}) | ratio
The odds ratio was {value:0.61} (95% CI {low:0.22} to {high:1.69}; p = {p:.34}) | ratio
aOR {value:2.10} (95% CI {low:1.30} to {high:3.39}), p = {p:.002} | ratio
HR = {value:0.71}; 95% CI, {low:0.55} to {high:0.92}; P = {p:.010} | ratio
HR {value:0.80} (95% CI {low:0.64} to {high:0.99}; p = {p:.04}) | ratio
RR {value:1.45} (95% CI {low:1.05} to {high:2.00}; p = {p:.024}) | ratio
The hazard ratio was {value:1.80} (95% CI {low:1.20} to {high:2.70}) | ratio
The relative risk was {value:0.84} (95% CI {low:0.77} to {high:0.92}; p < {below:.001}) | ratio
IRR {value:1.32} (95% CI {low:1.08} to {high:1.61}; p = {p:.006}) | ratio
The prevalence ratio was {value:1.27} (95% CI {low:1.12} to {high:1.44}) | ratio
The gain was {value:3.4} kg (95% CI {low:−1.2} to {high:8.0}; p = {p:.15}) | difference
The gain was {value:3.4} kg (95% CI {low:1.2} to {high:5.6}; p = {p:.002}) | difference
The difference was {value:5.0} days (95% CI {low:2.1} to {high:7.9}), p < {below:.001} | difference
The difference was {value:5.0} days (95% CI {low:2.1} to {high:7.9}; p = {p:.0007}) | difference
The mean difference was {value:12.5} mm (95% CI {low:8.2} to {high:16.8}) | difference
β = {value:0.25}, 95% CI [{low:0.10}, {high:0.40}], p = {p:.001} | difference
The slope was {value:0.42} (95% CI {low:0.23} to {high:0.61}) | difference
The drop was {value:14.2} points (95% CI {low:9.7} to {high:18.7}; p < {below:.001}) | difference
"""
OTHERS = """
Pupils (n = {n:18}) rated it on a 7-point scale (M = {mean:4.17}) | mean
Pupils rated the meal on a scale of 1 to 7 (M = {mean:3.45}, N = {n:20}) | mean
The number of siblings was low (M = {mean:1.36}, n = {n:25}) | mean
Pupils rated it on a scale of 1 to 7 (M = {mean:3.45}, SD = {sd:1.10}, N = {n:20}) | mean and SD
Pupils (n = {n:18}) rated it on a 7-point scale (M = {mean:4.17}, SD = {sd:1.10}) | mean and SD
The number of errors was low (M = {mean:1.36}, SD = {sd:0.86}, n = {n:25}) | mean and SD
The {n:18} pupils had a mean score of {mean:4.17} on a test marked in whole points | mean
Scores from {least:1} to {greatest:7} had a mean of {mean:6.6} and an SD of {sd:1.2} | scale
Trust was put on a {least:1}–{greatest:7} scale (M = {mean:6.3} ± {sd:1.2}) | scale
Pain on a scale of {least:0} to {greatest:10} was high (M = {mean:9.1}, SD = {sd:1.4}) | scale
Yes or no answers had a mean of {mean:.62} (SD = {sd:.49}, n = {n:90}) | yes or no
The share of yes answers was {mean:0.30}, with an SD of {sd:0.46}, among {n:50} people | yes or no
The NNT was {nnt:20} ({one:14}% v {other:9}%) | NNT
The number needed to treat was {nnt:13} (event rates {one:22}% and {other:14}%) | NNT
The rates were {before:20}% v {after:15}%, a relative risk reduction of {by:25}% | relative
The rates were {before:40}% v {after:30}% (RRR {by:25}%) | relative
There were {each:30} per cell in a {a:2} × {b:2} design (N = {n:120}) | cells
The mean age was {mean:41.4} years (range {least:33} to {greatest:51}) | range
The mean age was {mean:41.4} years (range, {least:33}–{greatest:51}) | range
Of {n:412} patients, {part:103} ({share:25.0}%) died | share
{part:26} ({share:49}%) of {n:53} patients had a headache | share
{part:48} of {n:310} patients ({share:15.5}%) relapsed | share
{part:103}/{n:294} ({share:35·0}%) were women | share
Of the {n:53} patients, {share:49}% had a fever | people
In all {share:32.5}% of the {n:40} pupils walked to school | people
We found that {share:36}% of the {n:28} nurses had heard of it | people
The groups differed, t({df:38}) = {value:2.50}, p < .05, d = {d:0.81} | d
The groups differed, t({df:98}) = {value:3.10}, d = {d:0.63}, p < .01 | d
Relapse came to {a:30} of {m:100} on the drug and {b:45} of {n:100} on placebo (OR {or:0.52}) | OR
Falls came to {a:48} of {m:310} patients and {b:66} of {n:308}; relative risk {rr:0.72} | RR
Relapse occurred in {a:30}/{m:100} and {b:45}/{n:100} (crude odds ratio {or:0.52}) | OR
In {a:12} of {m:84} cases and {b:25} of {n:90} controls (RR = {rr:0.51}) a fault was found | RR
The absolute risk reduction was {gap:2.5} percentage points and the NNT was {nnt:40} | NNT of gap
An independent t-test of {n:40} pupils gave t({df:38}) = {value:2.50}, p = {p:.017} | t of n
In a paired t-test of {n:40} pupils, t({df:39}) = {value:2.50}, p = {p:.017} | t of pairs
Sensitivity was {share:84}% ({part:42} of {n:50}; 95% CI 71 to 93) | share
{part:140} of {n:560} pupils ({share:25}%) were late | share
Of {n:1,240} adults, {part:372} ({share:30}%) smoked | share
The mean score was {mean:2.35} (SD = {sd:1.18}, N = {n:20}) | mean and SD
In {n:80} adults the correlation was r({df:78}) = {value:.31}, p = {p:.005} | r of people
"""


_FIELD = re.compile(r"\{(\w+):([^}]*)\}")


@dataclass(frozen=True)
class Row:
    """A notation as it is printed, and where in it the digits of its formula stand."""

    template: str
    formula: str

    @property
    def text(self) -> str:
        return self._filled({})

    @property
    def fields(self) -> dict[str, str]:
        return dict(_FIELD.findall(self.template))

    def changes(self) -> Iterator[tuple[str, dict[str, str]]]:
        """Every text in which one digit of the formula is another, with the fields it then has."""
        for name, printed in self.fields.items():
            for place, old in enumerate(printed):
                for new in "0123456789" if old.isdigit() else "":
                    changed = printed[:place] + new + printed[place + 1 :]
                    if new != old and _is_printed(changed):
                        fields = {**self.fields, name: changed}
                        yield self._filled(fields), fields

    def _filled(self, fields: dict[str, str]) -> str:
        return _FIELD.sub(lambda match: fields.get(match[1], match[2]), self.template)


def _is_printed(digits: str) -> bool:
    """True if a number is written so: none begins with a 0 before other digits, none is 0."""
    plain = digits.lstrip("−")
    return not re.match("0[0-9]", plain) and bool(re.search("[1-9]", plain))


ROWS = [
    Row(*(part.strip() for part in line.split(" | ")))
    for line in (TESTS + ESTIMATES + OTHERS).splitlines()
    if line
]
