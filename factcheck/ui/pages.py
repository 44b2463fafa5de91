"""The pages, by the name under which another page can send the reader there."""

import streamlit as st
from streamlit.navigation.page import StreamlitPage


def review() -> StreamlitPage:
    """The article with its claims."""
    from factcheck.ui import review_page

    return st.Page(review_page.page, title="Review", url_path="review", default=True)


def add() -> StreamlitPage:
    """New texts, samples, and those that are there already."""
    from factcheck.ui import add_page

    return st.Page(add_page.page, title="Texts", url_path="texts")


def compare() -> StreamlitPage:
    """An old draft against a new one."""
    from factcheck.ui import compare_page

    return st.Page(compare_page.page, title="Compare", url_path="compare")


def report() -> StreamlitPage:
    """What will be handed on, as it will look."""
    from factcheck.ui import report_page

    return st.Page(report_page.page, title="Report", url_path="report")


def reference() -> StreamlitPage:
    """Tables that a user brought."""
    from factcheck.ui import reference_page

    return st.Page(reference_page.page, title="Reference data", url_path="reference")


def numbers() -> StreamlitPage:
    """Every quantity of a text, without any verdict."""
    from factcheck.ui import numbers_page

    return st.Page(numbers_page.page, title="Numbers", url_path="numbers")


def catalogue() -> StreamlitPage:
    """Every check with its examples."""
    from factcheck.ui import catalogue_page

    return st.Page(catalogue_page.page, title="Catalogue", url_path="catalogue")


def settings() -> StreamlitPage:
    """How strict, which checks, under whose name."""
    from factcheck.ui import settings_page

    return st.Page(settings_page.page, title="Settings", url_path="settings")
