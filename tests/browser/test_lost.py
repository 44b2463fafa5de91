"""A connection that loses what it carries, or carries it twice."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.articles import long

STREAM = re.compile("/_stcore/stream")


@pytest.fixture
def carried(bench, server, request):
    """Opens the review on a connection that hands on `times(n)` copies of the nth agreement."""

    def opened(times):
        agreements = []

        def carry(socket):
            beyond = socket.connect_to_server()

            def hand_on(message):
                agrees = b'"act":"agree"' in message
                if agrees:
                    agreements.append(message)
                for _ in range(times(len(agreements)) if agrees else 1):
                    beyond.send(message)

            socket.on_message(hand_on)

        bench.page.route_web_socket(STREAM, carry)
        number = server.add(long(), request.node.name)
        bench.open(f"?doc={number}&claim=c1&all=yes").at(1)
        return agreements

    return opened


def agreed_once(bench) -> None:
    bench.at(2)
    bench.decided(1)
    bench.press("k")
    bench.at(1)
    expect(bench.toggle_history()).to_have_count(1)


def test_a_press_that_is_lost_on_the_way_is_sent_again(bench, carried):
    agreements = carried(lambda number: 0 if number == 1 else 1)
    bench.press("a")
    agreed_once(bench)
    assert len(agreements) > 1


def test_a_press_that_arrives_twice_counts_once(bench, carried):
    carried(lambda _: 2)
    bench.press("a")
    agreed_once(bench)
