"""The entry of the dashboard: `streamlit run app.py`."""

from factcheck.ui.main import main

main()
