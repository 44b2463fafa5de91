"""A copy with other fields, of a dataclass or of a struct: Python 3.13 has it as `copy.replace`."""

import dataclasses
from typing import TypeVar

from msgspec import Struct, structs

T = TypeVar("T")


def replace(one: T, **fields: object) -> T:
    return (structs if isinstance(one, Struct) else dataclasses).replace(one, **fields)
