import { css } from 'lit';

/** The wheel, the list that replaces it where there is no room, and the panel. Kind shows by place, line and word, not by colour alone. */
export const wheelStyles = css`
  .pending { block-size: min(100cqi, 40rem); }
  .wheel { display: grid; gap: 1.5rem; }
  .wheel.beside { grid-template-columns: auto minmax(0, 1fr); align-items: start; gap: 2.5rem; }
  .wheel.beside > :first-child { position: sticky; inset-block-start: 1rem; }
  .wheel.beside > .panel { min-block-size: 100%; padding-inline-start: 2.5rem; border-inline-start: 1px solid var(--_border); }
  @media (min-height: 46rem) {
    .wheel.beside > [part='wheel'] { position: sticky; inset-block-start: 1rem; }
  }
  .wheel.below > .panel { padding-block-start: 1.5rem; border-block-start: 1px solid var(--_border); }
  .drawing { display: block; max-inline-size: 100%; block-size: auto; margin-inline: auto; overflow: visible; }
  .tab { cursor: pointer; -webkit-tap-highlight-color: transparent; }
  .tab:focus { outline: none; }
  .tab .focus, .guide { fill: none; stroke: none; }
  .tab:focus-visible .focus { stroke: var(--_focus); stroke-width: 3; }
  .tab text { fill: var(--_text); font-weight: 600; text-anchor: middle; pointer-events: none; }
  .tab .note { font-weight: 400; }
  .shape { fill: var(--_hue); fill-opacity: 0.13; stroke: var(--_hue); stroke-width: 1.5; }
  .support .shape { fill-opacity: 0.09; stroke-dasharray: 6 4; }
  .candidate .shape { fill-opacity: 0.05; stroke-width: 2.5; stroke-dasharray: 0 5; stroke-linecap: round; }
  .archived .shape { fill-opacity: 0; }
  .archived text { fill: var(--_text-subtle); }
  .related .shape { stroke-width: 3.5; }
  .related.support .shape { stroke-dasharray: 9 5; }
  .tab:hover .shape { fill-opacity: 0.25; }
  .hub .shape { fill: var(--_surface); fill-opacity: 1; stroke: var(--_border-strong); }
  .hub:hover .shape { fill: var(--_tint); fill-opacity: 1; }
  .track, .bar { fill: none; stroke: var(--_hue); stroke-width: 1.5; stroke-linecap: round; }
  .bar { stroke-width: 7; }
  .tab[aria-selected='true'] .shape { fill: var(--_hue, var(--_text)); fill-opacity: 1; stroke: var(--_hue, var(--_text)); stroke-dasharray: none; }
  .tab[aria-selected='true']:focus-visible .shape { stroke: var(--_surface); stroke-width: 3; }
  .tab[aria-selected='true'] text { fill: var(--_surface); }
  .tab[aria-selected='true'] :is(.track, .bar) { stroke: var(--_surface); }
  .panel { min-width: 0; }
  .panel.alone { margin-block-start: 1.25rem; }
  .areas { list-style: none; border-block-start: 1px solid var(--_border); }
  .areas > li { border-block-end: 1px solid var(--_border); border-inline-start: 6px solid var(--_hue, var(--_text)); }
  .areas > .support { border-inline-start-style: dashed; }
  .areas > .candidate { border-inline-start-style: dotted; }
  .entry { display: block; position: relative; width: 100%; padding: 0.625rem 2.25rem 0.625rem 0.875rem; border: 0; background: none; font-weight: 600; text-align: start; cursor: pointer; }
  .entry:hover { background: var(--_tint); }
  .entry .line { display: block; font-weight: 400; }
  .entry::after { content: '+' / ''; position: absolute; inset-inline-end: 0.75rem; inset-block-start: 0.5rem; font-size: 1.25em; font-weight: 400; }
  .entry[aria-expanded='true']::after { content: '\u2212' / ''; }
  .areas .panel { padding: 0 0 1rem 0.875rem; }
  .areas [part='panel-heading'], .areas .badges { display: none; }
  .areas .badges + * + .block, .areas [part='panel-heading'] + .block { margin-block-start: 0.25rem; }
  @media (prefers-reduced-motion: no-preference) {
    .shape, .tab text { transition: fill 140ms, fill-opacity 140ms; }
  }
  @media (forced-colors: active) {
    .tab text { forced-color-adjust: none; fill: CanvasText; }
    .tab .shape { fill: Canvas; fill-opacity: 1; stroke: CanvasText; }
    .tab:hover .shape { stroke: Highlight; }
    .tab[aria-selected='true'] .shape { fill: Highlight; stroke: Highlight; }
    .tab[aria-selected='true']:focus-visible .shape { stroke: var(--_surface); stroke-width: 3; }
  .tab[aria-selected='true'] text { fill: HighlightText; }
    .tab[aria-selected='true'] :is(.track, .bar) { stroke: HighlightText; }
  }
  @media print {
    .wheel, .wheel.beside { display: block; }
    .wheel.beside > .panel { padding: 1rem 0 0; border: 0; }
    .drawing { break-inside: avoid; }
  }
`;
