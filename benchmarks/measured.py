"""A command with all processes that it starts: time, processor time, memory at its highest."""

import subprocess
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, sleep

import psutil

ROOT = Path(__file__).parents[1]
EVERY = 0.2  # seconds between two looks


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds on the clock, seconds of processor, megabytes of memory held by nobody else."""

    wall: float
    cpu: float
    peak: float


def measured(command: list[str]) -> Cost:
    """Run it to its end; what a process did since the last look before its own end is not seen."""
    start, cpu, peak = perf_counter(), dict[int, float](), 0.0
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL) as process:  # noqa: S603
        root = psutil.Process(process.pid)
        while process.poll() is None:
            held = 0.0
            for one in _family(root):
                try:
                    times = one.cpu_times()
                    cpu[one.pid] = times.user + times.system
                    held += one.memory_full_info().uss / 1e6
                except psutil.Error:
                    continue
            peak = max(peak, held)
            sleep(EVERY)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)}: exit status {process.returncode}")
    return Cost(perf_counter() - start, sum(cpu.values()), peak)


def _family(root: psutil.Process) -> list[psutil.Process]:
    try:
        return [root, *root.children(recursive=True)]
    except psutil.Error:
        return []
