/**
 * The look of every figure, in print and on the web. A theme changes the colours by custom properties: `--fig-ink`,
 * `--fig-soft`, `--fig-line`, `--fig-hair`, `--fig-paper`, `--fig-signal`, `--fig-tint-1` to `--fig-tint-3`. In a dark theme
 * ink is light and paper dark; nothing else has to change.
 */
export const figureCss: string = `.fig {
  --ink: var(--fig-ink, #161616); --soft: var(--fig-soft, #4a4a4a); --line: var(--fig-line, #6e6e6e);
  --thread: var(--fig-hair, #a8a8a8); --sheet: var(--fig-paper, #fff); --alarm: var(--fig-signal, #a1211a);
  display: block; font-family: "MB Sans", "Noto Sans SC", sans-serif; font-size: 7.5px; font-style: normal; font-weight: 400;
  letter-spacing: 0; line-height: 1; fill: var(--ink); font-variant-numeric: tabular-nums lining-nums; font-synthesis: none;
}
.fig text { stroke: none; white-space: pre; }
.fig .t-s { font-size: 7.5px; } .fig .t-m { font-size: 8px; } .fig .t-l { font-size: 9px; }
.fig .soft { fill: var(--soft); } .fig .inv { fill: var(--sheet); } .fig .sig { fill: var(--alarm); }
.fig .w7 { font-weight: 700; }
.fig .mid { text-anchor: middle; } .fig .end { text-anchor: end; }
.fig .hair { stroke: var(--thread); stroke-width: .4; fill: none; }
.fig .edge { stroke: var(--soft); stroke-width: .8; fill: none; stroke-linejoin: miter; }
.fig .heavy { stroke: var(--alarm); stroke-width: 2; fill: none; stroke-linejoin: miter; }
.fig .otherwise { stroke: var(--soft); stroke-width: .8; stroke-dasharray: 3 2; fill: none; }
.fig .rule { stroke: var(--ink); stroke-width: 1.25; fill: none; }
.fig .rule-thin { stroke: var(--ink); stroke-width: .6; fill: none; }
.fig .node { fill: var(--sheet); stroke: var(--soft); stroke-width: .7; }
.fig .node-key { fill: var(--sheet); stroke: var(--ink); stroke-width: 1.25; }
.fig .node-critical { fill: var(--sheet); stroke: var(--alarm); stroke-width: 2; }
.fig .node-outside { fill: var(--sheet); stroke: var(--soft); stroke-width: .7; stroke-dasharray: 3 2; }
.fig .solid { fill: var(--ink); } .fig .signal { fill: var(--alarm); } .fig .arrow { fill: var(--soft); }
.fig .mark-held { fill: var(--ink); stroke: var(--ink); stroke-width: 1.1; }
.fig .mark-open { fill: var(--sheet); stroke: var(--ink); stroke-width: 1.1; }
.fig .paper { fill: var(--sheet); }
.fig .tint1 { fill: var(--fig-tint-1, #f3f3f3); } .fig .tint2 { fill: var(--fig-tint-2, #e0e0e0); }
.fig .tint3 { fill: var(--fig-tint-3, #bdbdbd); }
`
