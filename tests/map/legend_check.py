#!/usr/bin/env python3
"""Recomputes the numbers of the legend from data/ and compares them with what the program says.

Shares no code with it: the figures of areas are added up here from the tables of small areas, and the classes are made
from the definitions of the methods. Usage: legend_check.py DATA PROGRAM ATLAS
"""

import csv
import json
import lzma
import math
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path

METHODS = ["quantile", "natural-breaks", "equal-interval", "pretty", "standard-deviation", "head-tail"]
LEVELS = ["region", "system", "place", "neighbourhood", "council", "district", "sub-icb"]
INDICATORS = ["imd_score", "aged_65_plus_share", "density", "most_deprived_tenth", "practices_per_100k",
              "patients_per_gp", "health_score", "income_deprived", "rural", "trusts_per_100k"]


def number(text):
    return float(text) if text else None


class Data:
    def __init__(self, folder):
        self.folder = Path(folder)
        with lzma.open(self.folder / "indicators/lsoa.csv.xz", "rt", encoding="utf-8", newline="") as file:
            self.measures = {row["lsoa"]: row for row in csv.DictReader(file)}
        self.catalogue = {row["key"]: row for row in self.table("indicators/catalogue.csv")}
        self.assigned = {(r["edition"], r["level"], r["code"], r["measure"]): number(r["value"])
                         for r in self.table("indicators/areas.csv")}
        self.editions = [row["key"] for row in self.table("editions.csv")]
        self.members = {edition: self.areas_of(edition) for edition in self.editions}

    def table(self, name):
        with open(self.folder / name, encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def areas_of(self, edition):
        """level -> code -> LSOAs, with every registered area, even if no LSOA is in it."""
        areas = self.table(f"editions/{edition}/areas.csv")
        members = defaultdict(dict)
        parent = {}
        for area in areas:
            members[area["level"]][area["code"]] = []
            parent[area["level"], area["code"]] = area["parent"]
        for row in self.table(f"editions/{edition}/lsoa.csv"):
            system = parent["place", row["place"]]
            home = {"place": row["place"], "system": system, "region": parent["system", system],
                    "neighbourhood": row["neighbourhood"], "council": row["council"], "district": row["district"],
                    "sub-icb": row["sub_icb"]}
            for level, code in home.items():
                if code:
                    members[level][code].append(row["lsoa"])
        return members

    def value(self, indicator, edition, level, code):
        """The figure of an area before rounding; None if it is not recorded."""
        rule = self.catalogue[indicator]
        mean = rule["aggregation"] == "weighted-mean"
        pairs = []
        for lsoa in self.members[edition][level][code]:
            above = number(self.measures[lsoa][rule["numerator"]])
            below = number(self.measures[lsoa][rule["denominator"]]) if rule["denominator"] else 1.0
            if above is not None and below is not None:
                pairs.append((above * below if mean else above, below))
        above = self.assigned.get((edition, level, code, rule["numerator"]))
        below = self.assigned.get((edition, level, code, rule["denominator"]))
        if not pairs and above is None:
            return None
        if mean and above is not None:
            return float(rule["scale"]) * above
        top = above if above is not None else math.fsum(p[0] for p in pairs)
        if rule["aggregation"] == "sum":
            return float(rule["scale"]) * top
        bottom = below if below is not None else math.fsum(p[1] for p in pairs)
        return float(rule["scale"]) * top / bottom if bottom > 0 else None


def quantile(values, classes):
    """A class ends where its share of all values is nearest to what it should be; equal values stay together."""
    counts = sorted(Counter(values).items())
    classes = min(classes, len(counts))
    ends, total = [], 0
    for _, count in counts:
        total += count
        ends.append(total)
    groups, begin = [], 0
    for i in range(1, classes):
        wanted = len(values) * i / classes
        nearest = min(range(len(ends) + 1), key=lambda k: (abs((ends[k - 1] if k else 0) - wanted), k))
        if begin < nearest < len(counts):
            groups.append(counts[begin:nearest])
            begin = nearest
    groups.append(counts[begin:])
    return [sum(count for _, count in group) for group in groups]


def squares(values):
    mean = math.fsum(values) / len(values)
    return math.fsum((v - mean) ** 2 for v in values)


def least_squares(values, classes):
    """The least sum of squares within so many classes of the sorted values, by dynamic programming."""
    values = sorted(values)
    n = len(values)
    sums, quads = [0.0], [0.0]
    shift = math.fsum(values) / n
    for v in values:
        sums.append(sums[-1] + v - shift)
        quads.append(quads[-1] + (v - shift) ** 2)

    def cost(i, j):
        return max(0.0, quads[j] - quads[i] - (sums[j] - sums[i]) ** 2 / (j - i))

    best = [cost(0, j) if j else 0.0 for j in range(n + 1)]
    for k in range(2, min(classes, n) + 1):
        best = [math.inf if j < k else min(best[i] + cost(i, j) for i in range(k - 1, j)) for j in range(n + 1)]
    return best[n]


def rounded_up(edges, decimals):
    """No edge is finer than the figures: a break goes up, which moves no figure to another class."""
    power = 10 ** decimals
    up = [math.ceil(e * power - 1e-6) / power for e in edges]
    result = [math.floor(edges[0] * power + 1e-6) / power]
    for edge in up[1:-1]:
        if edge > result[-1]:
            result.append(edge)
    return result + [up[-1]]


def within(values, inner):
    low, high = min(values), max(values)
    edges = [low]
    for edge in inner:
        if edges[-1] < edge <= high:
            edges.append(edge)
    return edges + [high]


def edges_of(method, values, classes):
    low, high = min(values), max(values)
    mean = math.fsum(values) / len(values)
    if method == "equal-interval":
        return [low + (high - low) * i / classes for i in range(classes)] + [high]
    if method == "pretty":
        raw = (high - low) / classes
        power = 10 ** math.floor(math.log10(raw))
        step = min((m * power for m in (1, 2, 5, 10)), key=lambda s: abs(math.log(s / raw)))
        first = math.floor(low / step + 1e-9)
        last = max(first + 1, math.ceil(high / step - 1e-9))
        return [i * step for i in range(first, last + 1)]
    if method == "standard-deviation":
        deviation = math.sqrt(squares(values) / len(values))
        return within(values, [mean + (i - classes / 2) * deviation for i in range(1, classes)])
    if method == "head-tail":
        inner, whole = [], sorted(values)
        while len(inner) + 1 < classes and len(set(whole)) > 1:  # Jiang 2013: a mean is an edge, whatever its head
            average = math.fsum(whole) / len(whole)
            inner.append(average)
            head = [v for v in whole if v > average + abs(average) * 1e-12]
            if len(head) > 0.4 * len(whole):
                break
            whole = head
        return within(values, inner)
    raise ValueError(method)


def counts_between(values, edges):
    counts = [0] * (len(edges) - 1)
    for v in values:
        at = max(i for i in range(len(edges) - 1) if v >= edges[i] - 1e-9)
        counts[at] += 1
    return counts


class Check:
    def __init__(self, data, program, atlas):
        self.data, self.program, self.atlas = data, program, atlas
        self.legends = self.figures = self.ties = 0
        self.wrong = []

    def ask(self, edition, level, indicator, method, classes):
        command = [self.program, "legend", "--json", "--atlas", self.atlas, "--edition", edition, "--level", level,
                   "--indicator", indicator, "--method", method, "--classes", str(classes)]
        return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)

    def check(self, *wanted):
        edition, level, indicator, method, classes = wanted
        said = self.ask(*wanted)
        self.legends += 1
        decimals = int(self.data.catalogue[indicator]["decimals"])
        codes = {area["code"]: area["value"] for area in said["areas"]}
        if set(codes) != set(self.data.members[edition][level]):
            self.wrong.append((wanted, "other areas"))
            return
        values = []
        for code, shown in codes.items():
            exact = self.data.value(indicator, edition, level, code)
            self.figures += 1
            if (exact is None) != (shown is None):
                self.wrong.append((wanted, code, exact, shown))
            elif exact is not None and float(f"{exact:.{decimals}f}") != shown:
                # A figure half-way between two may be rounded either way, depending on the order of adding up.
                half_way = abs(abs(exact * 10 ** decimals % 1) - 0.5) < 1e-6
                self.ties += half_way
                if not half_way or abs(exact - shown) > 0.51 / 10 ** decimals:
                    self.wrong.append((wanted, code, exact, shown))
            if shown is not None:
                values.append(shown)
        if said["not_recorded"] != len(codes) - len(values):
            self.wrong.append((wanted, "not recorded", said["not_recorded"], len(codes) - len(values)))
        if values:
            self.check_classes(wanted, said, values, decimals)

    def check_classes(self, wanted, said, values, decimals):
        method, classes = wanted[3:]
        counts = [c["areas"] for c in said["classes"]]
        edges = [c["from"] for c in said["classes"]] + [said["classes"][-1]["to"]]
        if counts_between(values, edges) != counts:
            self.wrong.append((wanted, "the counts are not those of the edges", edges, counts))
        if len(set(values)) == 1:
            expected = [len(values)]
        elif method == "quantile":
            expected = quantile(values, classes)
        elif method == "natural-breaks":
            ordered, at, total = sorted(values), 0, 0.0
            for count in counts:
                total += squares(ordered[at:at + count]) if count else math.inf
                at += count
            best = least_squares(values, classes)
            if abs(total - best) > 1e-6 * max(1.0, best):
                self.wrong.append((wanted, "not the optimum", total, best))
            expected = counts
        else:
            expected = counts_between(values, rounded_up(edges_of(method, values, classes), decimals))
        if counts != expected:
            self.wrong.append((wanted, "counts", counts, expected))


def main():
    data = Data(sys.argv[1])
    check = Check(data, sys.argv[2], sys.argv[3])
    turn = 0
    for edition in data.editions:
        for level in LEVELS:
            if not data.members[edition].get(level):
                continue
            for _ in range(3):
                check.check(edition, level, INDICATORS[turn % len(INDICATORS)], METHODS[turn % len(METHODS)],
                            3 + turn % 7)
                turn += 1
    for method in METHODS:
        for indicator in ("imd_score", "density", "rural"):
            check.check(data.editions[-1], "place", indicator, method, 5)
    for problem in check.wrong[:20]:
        print("wrong:", *problem)
    print(f"{check.legends} legends, {check.figures} figures, {check.ties} rounded the other way, "
          f"{len(check.wrong)} wrong")
    return 1 if check.wrong or check.ties * 1000 > check.figures else 0


if __name__ == "__main__":
    sys.exit(main())
