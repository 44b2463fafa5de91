"""On the path of the tests: in the process that checks some documents sleep, hang, or kill it."""

import os
import re
import signal
import sys
import time


def sabotage() -> None:
    from factcheck.checking import Checker

    found = Checker.check

    def check(self, document):
        if nap := re.search(r"\[sleep ([\d.]+)\]", document.text):
            time.sleep(float(nap[1]))
        if "[die]" in document.text:
            os.kill(os.getpid(), signal.SIGKILL)
        while "[hang]" in document.text:
            pass
        return found(self, document)

    Checker.check = check


if "factcheck.corpus.child" in sys.orig_argv:
    sabotage()
