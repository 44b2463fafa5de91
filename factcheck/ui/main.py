"""The dashboard: `streamlit run app.py`."""

import logging
from importlib.resources import files

import streamlit as st

from factcheck.formats import WritingError
from factcheck.model.settings import SettingsError
from factcheck.reading import ReadingError
from factcheck.store import StoreError
from factcheck.ui import address, assets, login, markup, pages, session, trouble

log = logging.getLogger(__name__)


def main() -> None:
    """Set the frame, then run the page that the address names."""
    icon = str(files(assets) / "icon.svg")
    st.set_page_config(page_title="factcheck", page_icon=icon, layout="wide")
    markup.style()
    listed = [pages.review(), pages.add(), pages.compare(), pages.report()]
    listed += [pages.numbers(), pages.reference(), pages.catalogue(), pages.settings()]
    if login.wanted() and not login.name():
        st.navigation([pages.review()], position="hidden")
        login.ask()
        return
    chosen = st.navigation(listed, position="top")
    try:
        with session.turn():
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
        markup.put(
            "trouble.html",
            sentence="Something went wrong here. Nothing that you decided is lost; "
            "the details are in the server's log.",
        )
