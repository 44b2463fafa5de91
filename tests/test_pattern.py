"""Patterns are compiled at their first use."""

import pytest
import regex

from factcheck import pattern


def test_a_pattern_is_compiled_at_its_first_use():
    late = pattern.lazy("(unclosed")
    with pytest.raises(regex.error):
        late.search("anything")
