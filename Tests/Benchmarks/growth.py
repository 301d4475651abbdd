"""How the time grows with the workbook: everything at n and at 4n, beside a reference that grows along.

Growth is the power of n: 0 is always as long, 1 grows along with the workbook, above 1 it grows faster than that. A
little above 1 is noise; the growth of the reference, which only reads rows, shows how much.
"""

import re
import sqlite3
import subprocess
import time

from table import growth_heading, not_there, report_growth
from terminal import MAIN_PROMPT, at_prompt, environment, leave, time_of_line, time_of_python, time_to_prompt
from workbooks import SESSIONS, SINGULAR_NAME, grow, name_of

FACTOR = 4
# Relationships with two sessions of 29 answers: 1,000 of them, and as many as give 100,000 answers.
RELATIONSHIPS = 250
RELATIONSHIPS_AT_START = 431
NAMES = 2_500
STARTS, COMMANDS, COMPLETIONS = 30, 7, 15
# Seconds: how long one line may take, and after how long no further round is begun.
PATIENCE, LONG_ENOUGH = 300, 20


def commands_there(program, home):
    """The commands that help names, by their Dutch names."""
    done = subprocess.run(
        [program, str(home / "help.wederzijds")], input=b"help alles\n", env=environment(home), capture_output=True)
    text = (done.stdout + done.stderr).decode(errors="replace")
    return set(re.findall(r"^  (\w+)", text, re.MULTILINE))


def bench_growth(program, directory):
    known = commands_there(program, directory)
    sizes = (RELATIONSHIPS, FACTOR * RELATIONSHIPS)
    bench_start(program, directory)
    bench_commands(program, directory, sizes, known)
    bench_completion(program, directory, known)


def workbooks(program, directory, what, sizes, sessions=SESSIONS):
    """A workbook of each size, and how many answers it holds."""
    paths = [directory / f"{what}-{size}.wederzijds" for size in sizes]
    return paths, [grow(program, path, directory, size, sessions) for path, size in zip(paths, sizes)]


def in_turns(count, *measures):
    """The times of each measure; they take turns, so that what else the machine does weighs on all. The first round
    only warms up, unless it alone takes as long as all may."""
    begin = time.monotonic()
    rounds = [[measure() for measure in measures]]
    while len(rounds) <= count and time.monotonic() - begin < LONG_ENOUGH:
        rounds.append([measure() for measure in measures])
    return list(zip(*(rounds[1:] or rounds)))


# --- the start


def bench_start(program, directory):
    sizes = (RELATIONSHIPS_AT_START, FACTOR * RELATIONSHIPS_AT_START)
    (small, large), answers = workbooks(program, directory, "start", sizes)
    first, second, third, fourth = in_turns(
        STARTS, lambda: time_to_prompt(program, small, directory), lambda: time_of_python(directory),
        lambda: time_to_prompt(program, large, directory), lambda: time_of_python(directory))
    growth_heading(f"Start, {STARTS} runs", *(f"{count:,} a." for count in answers), "python3 -c")
    report_growth("to the prompt", (first, third), (second, fourth), FACTOR)
    for path in (small, large):
        path.unlink()


# --- the commands


def time_of_reading(path, where="", *arguments):
    """Python reads the newest answers, by relationship and session."""
    begin = time.perf_counter()
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    answers = {}
    sql = f"SELECT relationship, session, question, value FROM answer {where} ORDER BY change"
    for relationship, session, question, value in database.execute(sql, arguments):
        answers.setdefault((relationship, session), {})[question] = value
    database.close()
    return time.perf_counter() - begin


def time_of_reading_one(path, name):
    where = "WHERE relationship = (SELECT origin FROM relationship WHERE name = ?)"
    return time_of_reading(path, where, name)


def bench_commands(program, directory, sizes, known):
    paths, answers = workbooks(program, directory, "commands", sizes)
    growth_heading(
        f"Commands, up to {COMMANDS} runs, {answers[0]:,} and {answers[1]:,} answers", *(f"{size:,} rel." for size in sizes),
        "python+sqlite3")
    middle = [name_of(size // 2) for size in sizes]
    for command, of_one in [("relaties", False), ("kaart", False), ("niveau", True), ("vergelijk", True)]:
        if command not in known:
            not_there(command)
            continue
        terminals = [at_prompt(program, path, directory) for path in paths]
        measures = []
        for terminal, path, name in zip(terminals, paths, middle):
            line = f"{command} {name}" if of_one else command
            measures.append(lambda terminal=terminal, line=line: time_of_line(terminal, line, MAIN_PROMPT, PATIENCE))
            measures.append(
                lambda path=path, name=name: time_of_reading_one(path, name) if of_one else time_of_reading(path))
        first, second, third, fourth = in_turns(COMMANDS, *measures)
        report_growth(f"{command} {'(one relationship)' if of_one else ''}", (first, third), (second, fourth), FACTOR)
        for terminal in terminals:
            leave(terminal)
    for path in paths:
        path.unlink()


# --- completion


def time_of_tab(terminal, line, rest):
    """From Tab until the rest of the name stands there."""
    terminal.type(line)
    terminal.read_until(line.encode())
    begin = time.perf_counter()
    terminal.type("\t")
    terminal.read_until(rest.encode(), PATIENCE)
    took = time.perf_counter() - begin
    terminal.type("\x15\r")
    terminal.read_until(MAIN_PROMPT)
    return took


def time_of_names(path, beginning):
    begin = time.perf_counter()
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    [name for (name,) in database.execute("SELECT name FROM relationship") if name.startswith(beginning)]
    database.close()
    return time.perf_counter() - begin


def bench_completion(program, directory, known):
    sizes = (NAMES, FACTOR * NAMES)
    command = "relatie" if "relatie" in known else "niveau"
    paths, _ = workbooks(program, directory, "names", sizes, sessions=0)
    terminals = [at_prompt(program, path, directory) for path in paths]
    beginning, rest = SINGULAR_NAME[:3], SINGULAR_NAME[3:]
    line = f"{command} {beginning}"
    measures = []
    for terminal, path in zip(terminals, paths):
        measures.append(lambda terminal=terminal: time_of_tab(terminal, line, rest))
        measures.append(lambda path=path: time_of_names(path, beginning))
    first, second, third, fourth = in_turns(COMPLETIONS, *measures)
    growth_heading(
        f"Completion, {COMPLETIONS} runs", *(f"{size:,} names" for size in sizes), "python+sqlite3")
    report_growth(f"{line}<Tab>", (first, third), (second, fourth), FACTOR)
    for terminal in terminals:
        leave(terminal)
    for path in paths:
        path.unlink()
