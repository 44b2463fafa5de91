"""Which settings file counts."""

import pytest

from factcheck.configuration import network, settings
from factcheck.model.settings import DEFAULT, SettingsError, Strictness

STRICT = 'strictness = "strict"\n'
LENIENT = '[tool.factcheck]\nstrictness = "lenient"\n'


@pytest.fixture
def below(tmp_path):
    """A folder two floors below the one that a test writes into."""
    folder = tmp_path / "desk" / "drafts"
    folder.mkdir(parents=True)
    return folder


def test_without_a_file_the_defaults_hold(below):
    assert settings(below) == DEFAULT


def test_a_file_further_up_is_found(below, tmp_path):
    (tmp_path / "pyproject.toml").write_text(LENIENT)
    assert settings(below).strictness is Strictness.LENIENT


def test_the_nearest_file_wins_and_our_own_before_the_shared_one(below, tmp_path):
    (tmp_path / "factcheck.toml").write_text(STRICT)
    (below / "pyproject.toml").write_text(LENIENT)
    assert settings(below).strictness is Strictness.LENIENT
    (below / "factcheck.toml").write_text(STRICT)
    assert settings(below).strictness is Strictness.STRICT


def test_a_project_without_the_table_is_passed_by(below, tmp_path):
    (tmp_path / "factcheck.toml").write_text(STRICT)
    (below / "pyproject.toml").write_text('[project]\nname = "drafts"\n')
    assert settings(below).strictness is Strictness.STRICT


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"strictness = ", "cannot be read"),
        (b"strictness = '\xff'", "cannot be read"),
        (b"colour = 'red'", "there is no setting 'colour'"),
        (b"ignore = 'FC1'", "'ignore' wants a list of codes"),
    ],
)
def test_a_file_that_cannot_be_understood_is_named(tmp_path, content, why):
    (tmp_path / "factcheck.toml").write_bytes(content)
    with pytest.raises(SettingsError, match=r"factcheck\.toml") as caught:
        settings(tmp_path)
    assert why in str(caught.value)


def test_the_network_is_off_unless_the_nearest_file_switches_it_on(below, tmp_path):
    assert network(below) is False
    (tmp_path / "factcheck.toml").write_text(f"network = true\n{STRICT}")
    assert network(below) is True
    assert settings(below).strictness is Strictness.STRICT
    (below / "factcheck.toml").write_text(STRICT)
    assert network(below) is False


def test_the_network_is_on_or_off(below):
    (below / "factcheck.toml").write_text('network = "yes"\n')
    with pytest.raises(SettingsError, match="'network' is true or false; not 'yes'"):
        network(below)


def test_the_network_is_no_setting_of_a_report(below):
    (below / "factcheck.toml").write_text("network = true\n")
    assert settings(below) == DEFAULT
