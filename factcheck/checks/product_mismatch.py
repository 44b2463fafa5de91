"""Number times unit price is not the stated amount.

So many things at so much each make number × each; an average is checked the same way. A
median times a number makes nothing.
"""

from factcheck.checks import Context, Outcome, _lines, _outcomes, _phrases
from factcheck.checks._mentions import mentions
from factcheck.model.figure import measured
from factcheck.model.fit import fit
from factcheck.model.interval import Interval
from factcheck.model.quantity import COUNTS, Quantity
from factcheck.model.relation import Product
from factcheck.units import dimension, in_unit_of, parted, ratio

CODE = "FC303"
RELATION = Product
FORMULA = "number × each = total"
FLAGS = [
    "The firm sold 5.5m shares at $56.50 each for a total of [[$3,108m]].",
    "The trust bought 1,200 desks at £250 each for a total of [[£30,000]].",
]
PASSES = [
    "Police seized 1.2 tonnes of copper worth £9,600, or £8 a kilo.",
    "The 45 shops employ 900 people, an average of 20 each.",
    "The firm sold 5.5m shares at $56.50 a share for a total of $310.8m.",
    "The trust bought 1,200 desks at £250 each, or £300,000 in all.",
    "It got £29m from the sale of 2 million shares at £14.50 each.",
    "The median fine was £85 in May. In all 1,200 fines, at £60 each, brought in £72,000.",
]

NEAR = 30  # characters around a price


def check(product: Product, context: Context) -> Outcome | None:
    """Multiply."""
    number, each, said = product.number, product.each, product.total
    if number is None or each is None or said is None:
        return None
    if mentions(context.text[max(0, each.span.start - NEAR) : each.span.end + NEAR], ("median",)):
        return None  # the middle one of all is no average
    each = measured(each)  # an average, or a price, is rounded
    inputs = (_in_unit_of_price(number, each), in_unit_of(each, said))
    found = fit(said, _product, inputs)
    counts = each.kind in COUNTS  # too many counts would fit after a slip
    slip = "" if counts else _outcomes.slip(found, said, _product, inputs, context)
    if _outcomes.discarded(found, slip, context):
        return None
    makes = _phrases.given(found, said)
    message = f"{number.text} at {_phrases.each(each)} make {makes}"
    message += _phrases.against(found, said)
    expression = f"{_lines.plain(inputs[0])} × {_lines.plain(each)}"
    line = _lines.step(expression, found.computed, said.unit, found.value)
    mended = _outcomes.proposed(found, said, _product, inputs)
    return _outcomes.outcome(found, said, message, [line], slip=slip, mended=mended)


def _in_unit_of_price(number: Quantity, each: Quantity) -> Quantity:
    """1.2 tonnes at so much a kilo are 1,200 kilos."""
    per = parted(each.unit)[1]
    if not number.dimension or not per or dimension(per) != number.dimension or per == number.unit:
        return number
    return number.scaled(ratio(number.unit, per), per)


def _product(number: Interval, each: Interval) -> Interval:
    return number * each
