from factcheck.ui import session


def test_a_user_without_a_name_is_called_reviewer(monkeypatch):
    def nobody() -> str:
        raise OSError("no user name")

    monkeypatch.setattr(session.getpass, "getuser", nobody)
    assert session.login() == "reviewer"
