from pathlib import Path

from factcheck import home


def test_a_checkout_has_the_dashboard_beside_the_package():
    assert home.home() == Path(__file__).parents[1]


def test_a_wheel_carries_it_inside(tmp_path, monkeypatch):
    monkeypatch.setattr(home, "PACKAGE", tmp_path / "factcheck")
    assert home.home() is None
    inside = tmp_path / "factcheck" / "dashboard"
    inside.mkdir(parents=True)
    (inside / "app.py").touch()
    assert home.home() == inside
