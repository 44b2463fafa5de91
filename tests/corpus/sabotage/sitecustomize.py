"""On the path of the tests: in the process that checks some documents sleep, hang, or kill it.

So do files that have it in their name.
"""

import os
import re
import signal
import sys
import time


def sabotage() -> None:
    from factcheck.checking import Checker
    from factcheck.corpus import lines

    found, stretches = Checker.check, lines.stretches

    def check(self, document):
        if nap := re.search(r"\[sleep ([\d.]+)\]", document.text):
            time.sleep(float(nap[1]))
        if gate := re.search(r"\[until (\S+)\]", document.text):
            while not os.path.exists(gate[1]):  # noqa: PTH110  at the start of an interpreter
                time.sleep(0.02)
        if "[die]" in document.text:
            os.kill(os.getpid(), signal.SIGKILL)
        while "[hang]" in document.text:
            pass
        return found(self, document)

    def cut(path, size):
        if "[die]" in path:
            os.kill(os.getpid(), signal.SIGKILL)
        return stretches(path, size)

    Checker.check, lines.stretches = check, cut


if "factcheck.corpus.child" in sys.orig_argv:
    sabotage()
