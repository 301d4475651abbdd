"""A program on a pseudo-terminal, and how long it takes."""

import os
import pty
import select
import sys
import time

PYTHON = "/usr/bin/python3"
MAIN_PROMPT, ANSWER_PROMPT = b"wederzijds> ", b"antwoord> "


class Terminal:
    """A process on a pseudo-terminal of 80 by 24."""

    def __init__(self, arguments, environment):
        self.master, slave = pty.openpty()
        os.set_inheritable(slave, True)
        actions = [(os.POSIX_SPAWN_DUP2, slave, fd) for fd in range(3)]
        actions += [(os.POSIX_SPAWN_CLOSE, fd) for fd in (self.master, slave)]
        self.process = os.posix_spawn(arguments[0], arguments, environment, file_actions=actions, setsid=True)
        os.close(slave)

    def type(self, text):
        os.write(self.master, text.encode())

    def read_until(self, wanted, patience=20):
        """Reads until `wanted` has come, and gives what came; dies with that when it does not."""
        seen = b""
        deadline = time.monotonic() + patience
        while wanted not in seen:
            ready, _, _ = select.select([self.master], [], [], max(0, deadline - time.monotonic()))
            try:
                part = os.read(self.master, 65_536) if ready else b""
            except OSError:  # Linux says so when the other end was closed
                part = b""
            if not part:
                sys.exit(f"bench: {wanted!r} did not come; what came: {seen[-2000:].decode(errors='replace')}")
            seen += part
        return seen

    def wait(self):
        """Reads what still comes, and waits for the end."""
        try:
            while os.read(self.master, 65_536):
                pass
        except OSError:
            pass
        os.waitpid(self.process, 0)
        os.close(self.master)


def environment(home):
    # As on a Dutch machine, whether or not nl_NL.UTF-8 is installed on this one.
    return {
        "HOME": str(home), "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8",
        "LC_MESSAGES": "nl_NL.UTF-8"}


def at_prompt(program, workbook, home, *options):
    """The program at its main prompt."""
    terminal = Terminal([program, *options, str(workbook)], environment(home))
    terminal.read_until(MAIN_PROMPT)
    return terminal


def leave(terminal):
    terminal.type("\x04")
    terminal.wait()


def time_to_prompt(program, workbook, home, *options):
    begin = time.perf_counter()
    terminal = at_prompt(program, workbook, home, *options)
    took = time.perf_counter() - begin
    leave(terminal)
    return took


def time_of_line(terminal, line, prompt=ANSWER_PROMPT, patience=20):
    """From Enter until what follows, and its prompt, have been read."""
    terminal.type(line)
    terminal.read_until(line.encode())
    begin = time.perf_counter()
    terminal.type("\r")
    terminal.read_until(prompt, patience)
    return time.perf_counter() - begin


def time_of_python(home):
    begin = time.perf_counter()
    Terminal([PYTHON, "-I", "-c", "pass"], environment(home)).wait()
    return time.perf_counter() - begin
