"""The dashboard: `streamlit run app.py`."""

import logging
from collections.abc import Callable
from importlib.resources import files

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from factcheck.formats import WritingError
from factcheck.model.settings import SettingsError
from factcheck.reading import ReadingError
from factcheck.store import StoreError
from factcheck.ui import assets, pages
from factcheck.ui.state import address, login, tabs, ways
from factcheck.ui.state.ways import Way
from factcheck.ui.widgets import markup, trouble

log = logging.getLogger(__name__)
TITLES = {
    Way.REVIEW: "Review",
    Way.TEXTS: "Texts",
    Way.COMPARE: "Compare",
    Way.REPORT: "Report",
    Way.NUMBERS: "Numbers",
    Way.REFERENCE: "Reference data",
    Way.CATALOGUE: "Catalogue",
    Way.SETTINGS: "Settings",
}
OURS = (
    "Something went wrong here. Nothing that you decided is lost; "
    "the details are in the server's log."
)


def main() -> None:
    """Set the frame, then run the page that the address names."""
    icon = str(files(assets) / "icon.svg")
    st.set_page_config(page_title="factcheck", page_icon=icon, layout="wide")
    markup.style()
    listed = {way: _page(way) for way in Way}
    ways.register(listed)
    if login.wanted() and not login.name():
        st.navigation([listed[Way.REVIEW]], position="hidden")
        pages.LOGIN()
        return
    chosen = st.navigation(list(listed.values()), position="top")
    with tabs.turn():
        _run(chosen)


def _page(way: Way) -> StreamlitPage:
    run: Callable[[], None] = pages.PAGES[way]
    return st.Page(run, title=TITLES[way], url_path=way.value, default=way is Way.REVIEW)


def _run(chosen: StreamlitPage) -> None:
    """The page; what goes wrong on it is a sentence."""
    try:
        address.hear()
        trouble.work()
        chosen.run()
        trouble.say()
    except StoreError as error:
        markup.put("trouble.html", sentence=str(error))
        if error.passing:  # a press runs the page anew
            st.button("Try again", type="primary")
    except (ReadingError, SettingsError, WritingError) as error:
        markup.put("trouble.html", sentence=str(error))
    except Exception:
        log.exception("page %s failed", chosen.title)
        markup.put("trouble.html", sentence=OURS)
