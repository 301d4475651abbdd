"""How fast the program is, beside references that are measured in the same run.

    python3 Tests/Benchmarks/bench.py PROGRAM [start] [answer] [assess] [growth]

The runs of the program and of its reference take turns, so that what else the machine does weighs on both. The ratio is
that of the two medians; behind it stands the middle half of the ratios of the pairs. Nothing is asserted: a slow day of
a machine is no mistake of the program. Everything happens in temporary directories that are removed afterwards.
"""

import csv
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from growth import bench_growth
from table import heading, report
from terminal import (
    ANSWER_PROMPT, MAIN_PROMPT, PYTHON, Terminal, environment, leave, time_of_line, time_of_python, time_to_prompt)
from workbooks import ANSWERS_PER_REFLECTION, make_workbook

ROOT = Path(__file__).resolve().parents[2]
QUESTIONNAIRE = ROOT / "Questionnaires" / "geven-en-nemen.yaml"

STARTS = 60
WARMING_UP = 3
ANSWERS = 1_000
ANSWER_ROUNDS = 12
ASSESS_RUNS = 5
RELATIONSHIPS, RATERS = 10_000, 5


# --- 1: the start


def bench_start(program, directory):
    workbook = directory / "team.wederzijds"
    make_workbook(program, workbook, directory, reflections=-(-ANSWERS // ANSWERS_PER_REFLECTION))
    plain, with_option, python = [], [], []
    for _ in range(STARTS + WARMING_UP):
        plain.append(time_to_prompt(program, workbook, directory))
        python.append(time_of_python(directory))
        with_option.append(time_to_prompt(program, workbook, directory, "--language", "nl"))
    heading(f"Start, {STARTS} runs", "python3 -c")
    report("to the prompt, with 1,000 answers", plain[WARMING_UP:], python[WARMING_UP:], "0.8 or less")
    report("the same with an option (--language nl)", with_option[WARMING_UP:], python[WARMING_UP:])


# --- 2 and 3: an answer


def open_reflection(program, workbook, home):
    """The program at the first question of a new reflection."""
    terminal = Terminal([program, str(workbook)], environment(home))
    terminal.read_until(MAIN_PROMPT)
    for line, prompt in [("begin", b"relatie> "), ("Vendex", b"keuze> "), ("1", b"tekst> "), ("", b"keuze> ")]:
        terminal.type(line + "\r")
        terminal.read_until(prompt)
    terminal.type("2\r")
    terminal.read_until(ANSWER_PROMPT)
    return terminal


def time_of_write(file):
    begin = time.perf_counter()
    os.write(file, b"x" * 200)
    os.fsync(file)
    return time.perf_counter() - begin


def bench_answer(program, directory, memory):
    on_disk = open_reflection(program, directory / "answers.wederzijds", directory)
    in_memory = open_reflection(program, memory / "answers.wederzijds", directory)
    file = os.open(directory / "reference", os.O_CREAT | os.O_APPEND | os.O_WRONLY)
    whole, unstored, apart, writes = [], [], [], []
    for turn in range(ANSWER_ROUNDS):
        value = str(1 + turn % 2)
        for _ in range(11):
            unstored.append(time_of_line(on_disk, "/voorbeeld"))
            whole.append(time_of_line(on_disk, value))
            writes.append(time_of_write(file))
            apart.append(time_of_line(in_memory, value))
        for terminal in (on_disk, in_memory):
            terminal.type("/naar 1\r")
            terminal.read_until(ANSWER_PROMPT)
    for terminal in (on_disk, in_memory):
        leave(terminal)
    os.close(file)
    heading(f"An answer, from Enter to the next question, {len(whole)} answers", "200 B+fsync")
    report("the whole", whole, writes)
    report("storing it durably (1)", [max(0, a - b) for a, b in zip(whole, unstored)], writes, "under 7")
    report("  of which waiting for the disk (2)", [max(0, a - b) for a, b in zip(whole, apart)], writes)
    report("the next question, storing apart (3)", apart, writes, "16 ms or less")
    print("  (1) less /voorbeeld, which reads a line, says something and shows the question anew, and stores nothing")
    print("  (2) less (3)")
    print("  (3) the same answer with the workbook in memory (/dev/shm): changes are written, but wait for no disk")


# --- 4: assess


def make_answers(path):
    questions = re.findall(r"^      - id: (\S+)", QUESTIONNAIRE.read_text(encoding="utf-8"), re.MULTILINE)
    chance = random.Random(2027)
    rows = 0
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["relationship", "participant", "question", "value"])
        for relationship in range(RELATIONSHIPS):
            for rater in range(RATERS):
                values = chance.choices("0123?-", [2, 5, 8, 5, 2, 1], k=len(questions))
                for question, value in zip(questions, values):
                    writer.writerow([f"Relatie {relationship}", f"Deelnemer {rater}", question, value])
                rows += len(questions)
    return rows


def run_measured(arguments, home):
    """Seconds, and the most memory in MB, of a command whose output goes to nowhere."""
    begin = time.perf_counter()
    process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, env=environment(home))
    _, status, usage = os.wait4(process.pid, 0)
    took = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"bench: {arguments[0]} ended with {process.returncode}")
    return took, usage.ru_maxrss / 1000


READ_CSV = "import csv, sys\nfor row in csv.reader(open(sys.argv[1], newline='', encoding='utf-8')): pass"


def bench_assess(program, directory):
    path = directory / "answers.csv"
    rows = make_answers(path)
    ours, python, memory = [], [], []
    for _ in range(ASSESS_RUNS):
        took, most = run_measured([program, "assess", str(path)], directory)
        ours.append(took)
        memory.append(most)
        python.append(run_measured([PYTHON, "-I", "-c", READ_CSV, str(path)], directory)[0])
    path.unlink()
    heading(f"assess, {rows:,} rows, {ASSESS_RUNS} runs", "csv.reader")
    report("as text", ours, python, "1.0 or less", shown=lambda seconds: f"{seconds:.2f} s")
    print(f"  {'most memory':<44}{max(memory):>7.0f} MB{'':>34}   aim: under 300 MB")


def load():
    return "load " + " ".join(f"{value:.1f}" for value in os.getloadavg()) + f", {os.cpu_count()} processors"


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    program = str(Path(sys.argv[1]).resolve())
    wanted = sys.argv[2:] or ["start", "answer", "assess", "growth"]
    # Not /tmp, which may be in memory, where storing durably costs nothing.
    directory = Path(tempfile.mkdtemp(prefix="wederzijds-bench-", dir="/var/tmp"))
    memory = Path(tempfile.mkdtemp(prefix="wederzijds-bench-", dir="/dev/shm"))
    print(load())
    try:
        if "start" in wanted:
            bench_start(program, directory)
        if "answer" in wanted:
            bench_answer(program, directory, memory)
        if "assess" in wanted:
            bench_assess(program, directory)
        if "growth" in wanted:
            bench_growth(program, directory)
    finally:
        shutil.rmtree(directory)
        shutil.rmtree(memory)
    print("\n" + load())


main()
