import { css } from 'lit';

/** The map, and the list that stands for it where it is narrow. */
export const mapStyles = css`
  .map { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem; }
  .map.wide { grid-template-columns: auto minmax(0, 1fr); gap: 2rem; }
  .wide .drawing { position: sticky; inset-block-start: 1rem; }
  .drawing {
    display: block; align-self: start; max-width: 100%; height: auto; margin-inline: auto; overflow: visible;
    font-family: inherit;
  }
  .drawing text {
    text-anchor: middle; dominant-baseline: central; fill: var(--_text); letter-spacing: normal; word-spacing: normal;
  }
  .faint { stroke: var(--_border-strong); stroke-width: 1.5; stroke-dasharray: 0.1 7; stroke-linecap: round; }
  .line-to { stroke: var(--_border-strong); fill: var(--_border-strong); cursor: pointer; }
  .line-to.chosen { stroke: var(--_hue, var(--_accent)); fill: var(--_hue, var(--_accent)); }
  .line-to:hover { stroke: var(--_text); fill: var(--_text); }
  .line-to polygon { stroke: none; }
  .line-to .hit { stroke: transparent; stroke-width: 24; }
  .number circle { fill: var(--_surface); stroke: var(--_hue, var(--_accent)); stroke-width: 1.5; }
  .number { pointer-events: none; }
  .number text { font-weight: 700; }
  .node { cursor: pointer; }
  .node:focus-visible { outline: none; }
  .focus-ring { fill: none; stroke: none; }
  .node:focus-visible .focus-ring { stroke: var(--_focus); stroke-width: 3; }
  .disc { fill: var(--_surface); stroke: var(--_hue); stroke-width: 2.5; }
  .node:hover .disc { fill: var(--_tint); }
  .empty .disc { stroke-dasharray: 6 5; stroke-width: 2; }
  .drawing .label { font-weight: 700; }
  .drawing .count { fill: var(--_text-subtle); }
  .node[aria-pressed='true'] .disc { fill: var(--_hue); }
  .drawing .node[aria-pressed='true'] text { fill: var(--_surface); }
  .dot { fill: var(--_hue); stroke: var(--_hue); stroke-width: 2; cursor: pointer; }
  .dot.shared { fill: var(--_surface); }
  .dot.chosen, .dot:hover { stroke: var(--_text); }
  .dot .hit { fill: transparent; stroke: none; }
  .arc { fill: none; stroke: var(--_hue); stroke-width: 6; stroke-dasharray: 0.1 9; stroke-linecap: round; }
  .groups { list-style: none; max-width: 46em; }
  .group {
    display: flex; flex-wrap: wrap; gap: 0 0.75rem; align-items: baseline; width: 100%; padding: 0.625rem 0; border: 0;
    border-block-end: 1px solid var(--_border); background: none; font-weight: 700; text-align: start; cursor: pointer;
  }
  .group::before { content: '+' / ''; flex: none; width: 1em; color: var(--_hue); }
  .group[aria-expanded='true']::before { content: '−' / ''; }
  .group span:first-child { flex: 1 1 6rem; min-width: 0; hyphens: auto; }
  .group .line { margin-inline-start: auto; font-weight: 400; }
`;
