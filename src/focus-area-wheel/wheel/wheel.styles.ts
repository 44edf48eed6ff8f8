import { css } from 'lit';

/**
 * The wheel. What is chosen is filled and lifted out; what it is related to has a thick line in its colour along the
 * edge between the rings; what another widget's choice means has a dot on its outer edge. None of it shows by colour
 * alone.
 */
export const wheelStyles = css`
  .wheel {
    display: grid;
    gap: 1.5rem;
  }
  .wheel.beside {
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: 2.5rem;
  }
  .wheel.beside > .panel {
    min-block-size: 100%;
    padding-inline-start: 2.5rem;
    border-inline-start: 1px solid var(--_border);
  }
  .side {
    min-width: 0;
  }
  .side > .interplay {
    margin-block: 1.25rem 0;
    max-inline-size: 34rem;
    margin-inline: auto;
  }
  @media (min-height: 46rem) {
    .wheel.beside > .side {
      position: sticky;
      inset-block-start: 1rem;
    }
  }
  .wheel.below > .panel {
    padding-block-start: 1.5rem;
    border-block-start: 1px solid var(--_border);
  }
  .drawing {
    --_chosen: var(--_hue, var(--_text));
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    margin-inline: auto;
    overflow: visible;
  }
  /* Numbers are set in more room than a phone has. */
  .small > .drawing {
    inline-size: 100%;
  }
  .areas {
    counter-reset: area;
  }
  .numbered {
    counter-increment: area;
  }
  .numbered .entry::before {
    content: counter(area) ' ';
  }
  .areas > li {
    scroll-margin-block: 1rem;
  }
  .tab {
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .tab:focus {
    outline: none;
  }
  .tab .focus,
  .guide {
    fill: none;
    stroke: none;
  }
  .tab:focus-visible .focus {
    stroke: var(--_focus);
    stroke-width: 3;
  }
  .tab text {
    fill: var(--_text);
    font-weight: 600;
    text-anchor: middle;
    pointer-events: none;
  }
  .tab .note {
    font-weight: 400;
  }
  .shape {
    fill: var(--_hue);
    fill-opacity: 0.13;
    stroke: var(--_hue);
    stroke-width: 1.5;
  }
  .support .shape {
    fill-opacity: 0.09;
    stroke-dasharray: 6 4;
  }
  .candidate .shape {
    fill-opacity: 0.05;
    stroke-width: 2.5;
    stroke-dasharray: 0 5;
    stroke-linecap: round;
  }
  .related .shape,
  .marked .shape {
    stroke-width: 3;
  }
  .related.support .shape,
  .marked.support .shape {
    stroke-dasharray: 9 5;
  }
  .aside .shape {
    fill-opacity: 0.03;
  }
  .archived .shape {
    fill-opacity: 0;
    stroke-width: 1;
    stroke-dasharray: none;
  }
  .archived text {
    fill: var(--_text-subtle);
  }
  .tab:hover .shape {
    fill-opacity: 0.25;
  }
  .hub .shape {
    fill: var(--_surface);
    fill-opacity: 1;
    stroke: var(--_border-strong);
  }
  .hub:hover .shape {
    fill: var(--_tint);
    fill-opacity: 1;
  }
  .edge {
    fill: none;
    stroke: var(--_chosen);
    stroke-width: 4.5;
  }
  .mark {
    fill: var(--_text);
    stroke: var(--_surface);
    stroke-width: 1.5;
  }
  .track,
  .bar,
  .range {
    fill: none;
    stroke: var(--_hue);
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  .bar {
    stroke-width: 7;
  }
  .setback .track {
    stroke-dasharray: 1 5;
    stroke-width: 2;
  }
  .arrow,
  .dot {
    fill: var(--_hue);
  }
  .setback .dot {
    fill: none;
    stroke: var(--_hue);
    stroke-width: 1.5;
  }
  .tab.chosen .shape {
    fill: var(--_hue, var(--_text));
    fill-opacity: 1;
    stroke: var(--_hue, var(--_text));
    stroke-dasharray: none;
  }
  .tab.chosen:focus-visible .shape {
    stroke: var(--_surface);
    stroke-width: 3;
  }
  .tab.hub.chosen .shape {
    fill: var(--_text);
    stroke: var(--_text);
  }
  .tab.chosen text {
    fill: var(--_surface);
  }
  .tab.chosen :is(.track, .bar, .range) {
    stroke: var(--_surface);
  }
  .tab.chosen :is(.arrow, .dot) {
    fill: var(--_surface);
  }
  .tab.chosen .setback .dot {
    fill: none;
    stroke: var(--_surface);
  }
  .segment.chosen {
    transform: translate(var(--_lift-x), var(--_lift-y));
  }
  .areas > .marked {
    border-inline-start-width: 12px;
  }
  @media (prefers-reduced-motion: no-preference) {
    .segment {
      transition: transform 160ms ease-out;
    }
    .shape,
    .tab text {
      transition:
        fill 140ms,
        fill-opacity 140ms;
    }
  }
  @media (forced-colors: active) {
    .tab text {
      forced-color-adjust: none;
      fill: CanvasText;
    }
    .tab .shape {
      fill: Canvas;
      fill-opacity: 1;
      stroke: CanvasText;
    }
    .tab:hover .shape {
      stroke: Highlight;
    }
    .tab.chosen .shape,
    .tab.hub.chosen .shape {
      fill: Highlight;
      stroke: Highlight;
    }
    .tab.chosen:focus-visible .shape {
      stroke: Canvas;
      stroke-width: 3;
    }
    .tab.chosen text {
      fill: HighlightText;
    }
    .edge {
      stroke: CanvasText;
    }
    .mark {
      fill: CanvasText;
      stroke: Canvas;
    }
    .tab.chosen :is(.track, .bar, .range),
    .tab.chosen .setback .dot {
      stroke: HighlightText;
    }
    .tab.chosen :is(.arrow, .range + .dot) {
      fill: HighlightText;
    }
  }
  @media print {
    .wheel,
    .wheel.beside {
      display: block;
      columns: 2 15rem;
      column-gap: 2rem;
    }
    .wheel:is(.beside, .below) > .panel {
      padding: 0.75rem 0 0;
      border: 0;
    }
    .drawing,
    .small {
      max-inline-size: 21rem;
      break-inside: avoid;
    }
  }
`;
