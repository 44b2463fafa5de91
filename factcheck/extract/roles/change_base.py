"""What a change is set against: the level before, or the period that stands for it."""

from factcheck.extract.roles.grammar import ASIDE, CLAUSE, FAR, LEAD, VERB, WALL, WORD

_AGAINST = r"(?:from|against|versus|vs\.?|compared[ ](?:with|to)|relative[ ]to)"
BASE = (
    rf"(?:{_AGAINST}{LEAD}|(?:(?:over|than)(?:[ ]the)?|on[ ]the){FAR}(?:[ ]N[ ]of)?)"
    rf"[ ](?P<before>[NPR]){ASIDE}"
)
BASIS = r"[ ](?:on|from|over|than|against|compared[ ](?:with|to))[ ](?:the[ ]|a[ ])?(?P<basis>D)"
# Behind "premium" and "discount": "to Friday's close of N", "over the price of A and B shares
# of N": a name may hold "and".
_NAMES = rf"(?:[ ](?!{WALL}|{CLAUSE}|{VERB}\b){WORD}|[ ]and(?=[ ]{WORD})|[ ]D(?:'s?)?){{0,14}}?"
PRICE = (
    r"[ ](?:to|over|on|above|below)(?=[ ](?:the|its|their|an?|net|D|\p{Ll}+['’]s)\b)"
    rf"(?:{FAR}(?:[ ]N[ ]of)?|{_NAMES}[ ]of)[ ](?P<before>N)"
)
# "10% above last year's 3m", "8% over its budget of 2m"; never "below the five-year average".
_STOP = (
    r"(?:in|of|on|at|for|by|to|as|and|but|that|which|a|an|the|close|price|target|forecast"
    r"|estimate|record|limit|budget|total|it|he|she|they|we)\b|\p{Ll}+ed\b"
)
BEYOND = (
    rf"(?:[ ](?!{WALL}|{CLAUSE}|{VERB}\b|(?:at|in|for)\b){WORD}|[ ]D(?:'s?)?){{0,9}}?"
    rf"[ ](?P<before>[NPR])(?=[^ ]|$|[ ](?:[^ \p{{Ll}}]|{_STOP}))"
)
# "to 42m compared with 8.1% and 40m a year ago": last year's growth, then last year's level.
BOTH = (
    rf"[ ]{_AGAINST}{LEAD}[ ]P(?:[ ]\p{{Ll}}+)?[ ](?:and|to)"
    r"(?:[ ](?:about|around|some|only|just|nearly|almost))?[ ](?P<before>N)"
    r"(?![ ](?:for|at|from|among|in(?![ ]the))[ ](?![^NPQMR.;]{0,25}D))"  # "… and 30m for imports"
)
