"""Figures that other statements of the document imply: "£40m in 2015, up 10% in 2016 and …".

For every level the smallest set of other statements that leads to the same size is looked for;
only sets that reach over more than one claim are told, for a claim checks its own numbers.
"""

from collections.abc import Iterator

from factcheck.extract.document import coordinated
from factcheck.extract.document.network import Network, Size, Step, is_step
from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.bound import Bound
from factcheck.model.implied import Given, Implied, Moved, Tree
from factcheck.model.quantity import Quantity

MOST = 6  # figures: a longer chain proves nothing any more


def find(whole: Whole) -> Iterator[Bound]:
    """Every level that comes last of the figures that imply it."""
    steps = [bound for bound in (*whole.bounds, *coordinated.steps(whole)) if is_step(bound)]
    network = Network(whole, steps) if steps else None
    for size in network.sizes if network and network.steps else ():
        tree = _derived(size, network) if network and size.levels else None
        if tree and _last(size.levels[0], tree) and not _known(size.levels[0], tree, whole):
            stated = size.levels[0]
            yield Bound(Implied(stated, tree.quantities(), tree), stated.of)


def _known(stated: Quantity, tree: Tree, whole: Whole) -> bool:
    """True if one claim has all the numbers, or all but the base of its growth (implied-base)."""
    both = {stated, *tree.quantities()}
    near = (bound for one in both for bound in whole.holding.get(one, ()))
    return any(len(both - set(bound.relation.quantities())) < 2 for bound in near)


def _derived(target: Size, network: Network) -> Tree | None:
    """The shortest way to a size that does not use its own figures."""
    steps = network.leading_to(target, MOST)
    ends = (end for step in steps for end in (step.before, step.after))
    best: dict[Size, Tree] = {
        size: Given(size.levels[0]) for size in ends if size.levels and size is not target
    }
    for _ in range(MOST):
        for step in steps:
            for size, tree in _followed(step, best):
                if len(tree.quantities()) < _length(best.get(size)):
                    best[size] = tree
    return best.get(target)


def _length(tree: Tree | None) -> int:
    return len(tree.quantities()) if tree else MOST


def _followed(step: Step, best: dict[Size, Tree]) -> Iterator[tuple[Size, Tree]]:
    """Where a step leads from what is known, forth and back."""
    for known, found, back in ((step.before, step.after, False), (step.after, step.before, True)):
        if known in best:
            yield found, Moved(best[known], step.by, step.change.direction, back)


def _last(stated: Quantity, tree: Tree) -> bool:
    levels = [one for one in tree.quantities() if one.is_level]
    return all(one.span.start < stated.span.start for one in levels)
