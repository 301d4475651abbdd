"""What was measured, in lines."""

from math import log
from statistics import median, quantiles


def milliseconds(seconds):
    return f"{seconds * 1000:.2f} ms"


def report(what, ours, reference, aim=None, shown=milliseconds):
    """One line: both medians, their ratio, and the middle half of the ratios of the pairs."""
    low, _, high = quantiles([a / b for a, b in zip(ours, reference)], n=4)
    ratio = median(ours) / median(reference)
    spread = f"({low:.2f}–{high:.2f})"
    print(f"  {what:<44}{shown(median(ours)):>10}{shown(median(reference)):>12}{ratio:8.2f}  {spread}", end="")
    print(f"   aim: {aim}" if aim else "")


def heading(title, reference):
    print(f"\n{title}\n  {'':<44}{'median':>10}{reference:>12}{'ratio':>8}  (middle half)")


# --- growth


def exponent(small, large, factor):
    """With n times as much to do it takes n to this power as long: 0 is always the same, 1 grows along."""
    return log(median(large) / median(small)) / log(factor)


def growth_heading(title, small, large, reference):
    print(f"\n{title}; aim: growth 1.0 or less\n  {'':<30}{small:>12}{large:>12}{'growth':>8}{reference:>15}{'growth':>8}{'ratio':>8}")


def report_growth(what, ours, reference, factor):
    """One line: the medians at both sizes and how they grow, beside a reference. `ours` and `reference` hold the
    times at the small and at the large size."""
    own, other = exponent(*ours, factor), exponent(*reference, factor)
    ratio = median(ours[1]) / median(reference[1])
    print(
        f"  {what:<30}{milliseconds(median(ours[0])):>12}{milliseconds(median(ours[1])):>12}{own:>8.2f}"
        f"{milliseconds(median(reference[1])):>15}{other:>8.2f}{ratio:>8.2f}", flush=True)


def not_there(what):
    print(f"  {what:<30}not there yet")
