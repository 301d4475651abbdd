"""Workbooks for measuring: small ones made by the program itself, and big ones that grow from those.

A big one is begun by the program, which writes the schema and freezes the questionnaire; the many rows are then put into
its tables here, as the program would have written them. That takes seconds where a script would take an hour.
"""

import json
import random
import sqlite3
import subprocess
import sys
import uuid
from datetime import datetime, timedelta

from terminal import environment

# One reflection as a script, in Dutch: twelve answers of the short form, and three more of the weakest block.
REFLECTION = """begin|{name}|1|2019|2
2|2|1|3|2|1|3|2|2|2|?|1
lunch in Zwolle, maart||in juni gebeld, de week voor hun verhuizing|
1|?|1|nee
hun tekeningen|een goed woord bij de gemeente||storingsdienst, ook in het weekend||2|2|1|humor|||{action}dat we nooit bellen
"""
ANSWERS_PER_REFLECTION = 15

SESSIONS = 2
# The only name that begins as it does: its first letters and Tab give the rest.
SINGULAR_NAME = "Bakkerij Smit"


def make_workbook(program, path, home, reflections, with_actions=3):
    """A workbook made by the program itself from a script on standard input."""
    script = ""
    for number in range(reflections):
        # A team has a few actions open; all the others were done or never made.
        action = "1|vrijdag|" if number >= reflections - with_actions else "|"
        script += REFLECTION.format(name=f"Relatie {number + 1}", action=action).replace("|", "\n")
    done = subprocess.run([program, str(path)], input=script.encode(), env=environment(home), capture_output=True)
    if done.returncode != 0:
        sys.exit(f"bench: the workbook could not be made: {done.stderr.decode(errors='replace')[-500:]}")


class Ledger:
    """Writes rows as the program does: each state under the number of its change."""

    def __init__(self, database):
        self.database = database
        self.sequence = database.execute("SELECT max(sequence) FROM change").fetchone()[0]
        self.chance = random.Random(2027)
        self.time = datetime(2026, 1, 5, 9)
        self.changes = []
        self.rows = {}

    def new_id(self):
        return str(uuid.UUID(int=self.chance.getrandbits(128), version=4))

    def add(self, kind, *values):
        """A change, and its row; its number."""
        self.sequence += 1
        self.time += timedelta(seconds=1)
        at = self.time.strftime("%Y-%m-%dT%H:%M:%S.000Z")
        self.changes.append((self.sequence, self.new_id(), self.sequence, kind, at, None))
        self.rows.setdefault(kind, []).append((self.sequence, *values))
        return self.sequence

    def add_thing(self, kind, *values):
        """A thing with an identity of its own."""
        return self.add(kind, self.sequence + 1, self.new_id(), *values)

    def write(self):
        columns = {
            "relationship": "change, origin, id, name, role, isTenderRunning, isArchived",
            "session": "change, origin, id, programme, questionnaire, state, relationship",
            "answer": "change, session, relationship, participant, question, round, value, example",
            "statement": "change, session, relationship, participant, topic, subject, number",
            "shownStep": "change, session, relationship, step, text, because",
        }
        self.database.executemany("INSERT INTO change VALUES (?, ?, ?, ?, ?, ?)", self.changes)
        for kind, rows in self.rows.items():
            places = ", ".join("?" * len(rows[0]))
            self.database.executemany(f"INSERT INTO {kind} ({columns[kind]}) VALUES ({places})", rows)
        self.database.commit()


def questions(database):
    """The ids of the questions and of the factors in the frozen questionnaire."""
    frozen = json.loads(database.execute("SELECT json FROM questionnaire").fetchone()[0])
    ids = [question["id"] for block in frozen["blocks"] for question in block["questions"]]
    return ids, frozen["rule"]["foundation"]["blocks"]


def name_of(number):
    return f"Relatie {number:05d}" if number else SINGULAR_NAME


def grow(program, path, home, relationships, sessions=SESSIONS):
    """A workbook with so many relationships, each with `sessions` closed sessions in which every question was answered,
    a target was said, and three steps were shown. How many answers it holds."""
    make_workbook(program, path, home, reflections=1)
    database = sqlite3.connect(path)
    ids, factors = questions(database)
    digest = database.execute("SELECT digest FROM questionnaire").fetchone()[0]
    programme = database.execute("SELECT programme FROM session").fetchone()[0]
    participant = database.execute("SELECT origin FROM participant").fetchone()[0]
    ledger = Ledger(database)
    numbers = [
        ledger.add_thing("relationship", name_of(number), ledger.chance.choice(["supplier", "customer"]), 0, 0)
        for number in range(relationships)]
    for _ in range(sessions):
        for relationship in numbers:
            add_session(ledger, relationship, participant, programme, digest, ids, factors)
    ledger.write()
    database.close()
    return ANSWERS_PER_REFLECTION + relationships * sessions * len(ids)


def add_session(ledger, relationship, participant, programme, digest, ids, factors):
    session = ledger.add_thing("session", programme, digest, "closed", relationship)
    about = (session, relationship, participant)
    ledger.add("statement", *about, "gutFeeling", None, ledger.chance.randint(1, 3))
    values = ledger.chance.choices("0123?-", [2, 4, 8, 5, 2, 1], k=len(ids))
    for number, (question, value) in enumerate(zip(ids, values)):
        example = "lunch in Zwolle, uitgekomen op hun magazijn, maart" if number % 7 == 0 and value in "23" else None
        ledger.add("answer", *about, question, 1, value, example)
    for factor in factors:
        ledger.add("statement", *about, "trend", factor, ledger.chance.randint(-1, 1))
    ledger.add("statement", *about, "targetLevel", None, ledger.chance.randint(1, 3))
    for step in ledger.chance.sample(range(80), 3):
        ledger.add("shownStep", session, relationship, f"step-{step}", "Bel hen vandaag.", json.dumps(ids[:2]))
