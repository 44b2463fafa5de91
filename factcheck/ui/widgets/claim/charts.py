"""The rows of a picture drawn with Vega-Lite, which comes with Streamlit."""

from typing import Any

import streamlit as st

from factcheck.model.claim import Claim
from factcheck.pictures import Size, Stretch, sizes, stretches
from factcheck.ui.widgets.markup import put

ROW = 26  # pixels
INK = "#3f86d6"  # 3 to 1 against paper and slate alike
LABELS = {"field": "label", "type": "nominal", "title": None, "sort": None,
          "axis": {"labelLimit": 140, "ticks": False}}  # fmt: skip
ABOUT = "Each size with the interval that it may stand for; hollow: recomputed"
# 4,000 and 4m and 4bn: as a paper prints them, where Vega would say 4.0e+9 or 4G.
SHORT = "replace(replace(replace(format(datum.value, '~s'), 'M', 'm'), 'G', 'bn'), 'T', 'tn')"
FIGURES = {"tickCount": 5,
           "labelExpr": f"abs(datum.value) < 1e6 ? format(datum.value, ',') : {SHORT}"}  # fmt: skip
Spec = dict[str, Any]


def show(claim: Claim) -> None:
    """The picture of a claim, where there is one, with its numbers in words."""
    if drawn := sizes(claim.relation):
        _put("sizes", _sizes(drawn), drawn)
    if times := stretches(claim.relation):
        _put("times", _times(times), times)


def _put(key: str, spec: Spec, rows: list[Size] | list[Stretch]) -> None:
    told = [(row.label, row.words) for row in rows]
    with st.container(key=f"picture-{key}"):
        alternative = "; ".join(f"{label}: {words}" for label, words in told)
        frame = {"height": {"step": ROW}, "padding": {"bottom": 4}}  # a letter may hang down
        st.vega_lite_chart(spec=spec | frame, alt=alternative)
        put("rows.html", rows=told, about=ABOUT if key == "sizes" else "")


def _sizes(rows: list[Size]) -> Spec:
    """A bar to the middle and a line from the low to the high end; recomputed ones are hollow."""
    values = [
        {"label": row.label, "low": row.interval.low, "high": row.interval.high,
         "middle": row.interval.middle, "recomputed": row.recomputed}
        for row in rows
    ]  # fmt: skip
    middle = {"field": "middle", "type": "quantitative", "title": None, "axis": FIGURES}
    low = {"field": "low", "type": "quantitative", "title": None}
    hollow = {"condition": {"test": "datum.recomputed", "value": 0}, "value": 1}
    return {
        "data": {"values": values},
        "encoding": {"y": LABELS},
        "layer": [
            {
                "mark": {"type": "bar", "height": 5, "opacity": 0.35, "color": INK},
                "encoding": {"x": middle},
            },
            {
                "mark": {"type": "rule", "strokeWidth": 3, "color": INK},
                "encoding": {"x": low, "x2": {"field": "high"}},
            },
            {
                "mark": {
                    "type": "point",
                    "filled": True,
                    "size": 70,
                    "opacity": 1,
                    "stroke": INK,
                    "color": INK,
                },
                "encoding": {"x": middle, "fillOpacity": hollow},
            },
        ],
    }


def _times(rows: list[Stretch]) -> Spec:
    values = [
        {"label": row.label, "start": row.start.isoformat(), "end": row.end.isoformat()}
        for row in rows
    ]
    x = {"field": "start", "type": "temporal", "title": None, "axis": {"tickCount": 5}}
    return {
        "data": {"values": values},
        "mark": {"type": "bar", "height": 10, "cornerRadius": 3, "color": INK},
        "encoding": {"x": x, "x2": {"field": "end"}, "y": LABELS},
    }
