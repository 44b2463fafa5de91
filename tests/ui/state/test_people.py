from factcheck.ui.state import people


def test_a_user_without_a_name_is_called_reviewer(monkeypatch):
    def nobody() -> str:
        raise OSError("no user name")

    monkeypatch.setattr(people.getpass, "getuser", nobody)
    assert people.login() == "reviewer"
