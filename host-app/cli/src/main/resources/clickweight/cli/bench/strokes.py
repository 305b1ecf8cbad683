"""Activation force of every stroke with NumPy: counts and edges in, for each button strokes, mean, seconds out.

The same work as the bench does without its checks: counts to millinewtons, running sums, 1 ms zero-phase mean, the stroke's own zero from
80 ms before touch, the largest mean up to make, force at make and at break between two samples. Reading frames is not part of it.
"""
import sys
import time

import numpy as np

HALF = 4
counts_file, edges_file = sys.argv[1:3]
began = time.perf_counter()
counts = np.fromfile(counts_file, dtype="<u2").reshape(-1, 4)
edges = np.loadtxt(edges_file, delimiter=",", dtype=np.int64, ndmin=2)
for button in range(4):
    force = (counts[:, button].astype(np.float64) - 200.0) * 1.25
    sums = np.concatenate(([0.0], np.cumsum(force)))
    mean = (sums[2 * HALF + 1:] - sums[:-2 * HALF - 1]) / (2 * HALF + 1)
    own = edges[edges[:, 0] == button]
    makes = own[own[:, 1] == 1][:, 2] / 125.0
    breaks = own[own[:, 1] == 0][:, 2] / 125.0
    found = []
    for make in makes:
        at = int(make)
        start = at - 2400
        if start < 640 or at + HALF >= len(force):
            continue
        window = mean[start - HALF:at - HALF + 1]
        level = window[:800].mean() + 0.04 * (window.max() - window[:800].mean())
        touch = start + int(np.argmax(window > level))
        still = slice(touch - 640 - 16, touch - 16)
        tare = (sums[still.stop] - sums[still.start]) / 640
        found.append(window.max() - tare)
        part = make - at
        (1 - part) * force[at] + part * force[at + 1]
    for opening in breaks:
        at = int(opening)
        part = opening - at
        if at + 1 < len(force):
            (1 - part) * force[at] + part * force[at + 1]
    print("%d %.3f" % (len(found), float(np.mean(found)) if found else float("nan")))
print("%.3f" % (time.perf_counter() - began))
