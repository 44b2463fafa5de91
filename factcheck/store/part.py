"""What every part of the store stands on."""

from factcheck.store.transactions import Transactions


class Part:
    """Some of the tables, and what can be done with them."""

    def __init__(self, transactions: Transactions) -> None:
        """Work on an open database."""
        self._transactions = transactions
