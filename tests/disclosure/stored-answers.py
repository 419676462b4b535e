"""Writes expected/stored-answers.json: what HiGHS, an established solver, says of hidden cells in drawn tables.

Run it again from this folder with Python 3 and SciPy 1.17 (scipy.optimize.milp calls HiGHS):

    python3 stored-answers.py

Each table has counts and both margins. Its small counts are hidden, and some other cells: in half of the tables one
more in each row and column that hides one alone, as usual; in the others fewer. Of each hidden cell it is asked
whether it can be 0, 1 … 4, and 5 or more, and what it is at the least and at the most, over whole numbers of at most
twice the largest shown or 1000, which is as far as the checker looks. The tests only read the file.
"""

import json
import random

import numpy as np
import scipy
from scipy.optimize import Bounds, LinearConstraint, milp

MINIMUM = 5


def drawn(seed):
    """A grid with margins, and its hidden cells."""
    chance = random.Random(seed)
    rows, columns = chance.randint(5, 9), chance.randint(4, 9)
    inner = [[chance.randint(0, 40 if chance.random() < 0.8 else 8) for _ in range(columns)] for _ in range(rows)]
    grid = [row + [sum(row)] for row in inner]
    grid.append([sum(column) for column in zip(*grid)])
    hidden = {(r, c) for r in range(rows) for c in range(columns) if 0 < inner[r][c] < MINIMUM}
    if seed % 2 == 0:
        for _ in range(2):
            for r in range(rows):
                if sum((r, c) in hidden for c in range(columns)) == 1:
                    hidden.add((r, chance.choice([c for c in range(columns) if (r, c) not in hidden])))
            for c in range(columns):
                if sum((r, c) in hidden for r in range(rows)) == 1:
                    hidden.add((chance.choice([r for r in range(rows) if (r, c) not in hidden]), c))
    else:
        for _ in range(chance.randint(0, rows)):
            hidden.add((chance.randrange(rows + 1), chance.randrange(columns + 1)))
    return grid, sorted(hidden)


def answers(grid, hidden):
    height, width = len(grid), len(grid[0])
    known = [grid[r][c] for r in range(height) for c in range(width) if (r, c) not in hidden]
    farthest = max([1000] + [2 * number for number in known])
    at = {cell: index for index, cell in enumerate(hidden)}
    matrix, sides = [], []

    def add(total, parts):
        line, side = np.zeros(len(hidden)), 0
        for cell, sign in [(total, 1)] + [(part, -1) for part in parts]:
            if cell in at:
                line[at[cell]] += sign
            else:
                side -= sign * grid[cell[0]][cell[1]]
        if line.any():
            matrix.append(line)
            sides.append(side)

    for r in range(height):
        add((r, width - 1), [(r, c) for c in range(width - 1)])
    for c in range(width):
        add((height - 1, c), [(r, c) for r in range(height - 1)])
    sums = LinearConstraint(np.array(matrix), sides, sides)
    whole = np.ones(len(hidden))

    def solve(goal, cell=None, least=0, most=farthest):
        low, high = np.zeros(len(hidden)), np.full(len(hidden), float(farthest))
        if cell is not None:
            low[at[cell]], high[at[cell]] = least, most
        return milp(goal, constraints=sums, integrality=whole, bounds=Bounds(low, high))

    possible, ranges = {}, {}
    for cell in hidden:
        name = f"{cell[0]}/{cell[1]}"
        asked = [(number, number) for number in range(MINIMUM)] + [(MINIMUM, farthest)]
        zero = np.zeros(len(hidden))
        possible[name] = [least for least, most in asked if solve(zero, cell, least, most).status == 0]
        goal = np.zeros(len(hidden))
        goal[at[cell]] = 1
        ranges[name] = [round(solve(goal).fun), -round(solve(-goal).fun)]
    return possible, ranges


def main():
    tables = []
    for seed in range(1, 61):
        grid, hidden = drawn(seed)
        if not hidden:
            continue
        possible, ranges = answers(grid, hidden)
        names = [f"{r}/{c}" for r, c in hidden]
        tables.append({"grid": grid, "hidden": names, "possible": possible, "range": ranges})
    made = {"by": f"stored-answers.py, scipy.optimize.milp (HiGHS) of SciPy {scipy.__version__}", "tables": tables}
    with open("expected/stored-answers.json", "w", encoding="utf-8") as file:
        file.write(json.dumps(made, separators=(",", ":")) + "\n")


main()
