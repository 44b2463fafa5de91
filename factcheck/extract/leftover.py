"""Why a quantity is in no claim."""

from factcheck.model.quantity import Kind, Quantity

_REASONS = {
    Kind.DATE: "a date or period on its own; nothing is claimed of its length",
    Kind.ORDINAL: "a rank or place in a sequence",
    Kind.PERCENTAGE: "the text names neither the levels nor the parts behind this per cent",
    Kind.POINTS: "the text does not name the two shares that lie so far apart",
    Kind.RATIO: "the text does not name the part and the whole",
    Kind.MULTIPLE: "the text does not name what is multiplied",
    Kind.DURATION: "a length of time whose beginning and end are not both said",
}


def reason(quantity: Quantity, dated: Quantity | None = None, *, crowded: bool = False) -> str:
    """One clause that tells a reader why nothing was computed.

    `dated` is the quantity whose period this one is, when it is one; `crowded` says that its
    sentence holds too many to be searched.
    """
    if crowded:
        return "one of so many numbers in one sentence that this is taken for a table or a list"
    if dated is not None:
        return f"the period of “{dated.text}”"
    if why := _REASONS.get(quantity.kind):
        return why
    if not quantity.known and quantity.kind is Kind.COUNT:
        return "too vague to compute with"
    return f"no second figure for {quantity.of or 'it'} that the words tie to this one"
