import { css } from 'lit';

/** The full figure, its reader and tooltip, the choice of regions to compare with, and marks on the tiles. */
export const fullFigureStyles = css`
  .tile:hover {
    border-color: var(--_border-strong);
  }
  .definition[open] > summary::before {
    content: '−' / '';
  }
  .definition > p {
    margin-block-end: 0.375rem;
  }
  @media (forced-colors: active) {
    .tile.chosen {
      outline: 3px solid Highlight;
    }
    .progress {
      border: 1px solid CanvasText;
    }
    .progress .track {
      fill: Canvas;
    }
    .progress .bar {
      fill: CanvasText;
    }
  }
  @media print {
    .tiles {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr));
      gap: 0.5rem;
    }
    .tile {
      padding: 0.375rem 0.625rem;
      break-inside: avoid;
    }
    .figure-number.digits {
      font-size: min(1.5em, 14cqi);
    }
    .definition {
      padding: 0;
      font-size: 0.8125em;
    }
    /* Of what nobody has opened only the source. */
    .definition:not([open]) > p:not(:last-child),
    .tile .sparkline,
    .at-length {
      display: none;
    }
    .in-short {
      display: inline !important;
    }
    .tile .badge {
      padding: 0 0.25rem;
    }
    .open {
      padding: 0;
      border: 0;
    }
    .open::before {
      display: none;
    }
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    min-width: 0;
    max-width: 100%;
  }
  .tile.marked {
    border-inline-start: 5px solid var(--_accent);
  }
  .mark {
    color: var(--_accent);
    font-weight: 600;
  }
  .chooser {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    align-items: center;
    min-width: 0;
    max-width: 100%;
  }
  /* As wide whatever is chosen: what stands beside it stays where it is. */
  .chooser select,
  .chooser .search-box {
    flex: 0 1 auto;
    inline-size: 14rem;
    min-width: 0;
    max-width: min(100%, 22rem);
    text-overflow: ellipsis;
  }
  /* As high as the other. */
  .chooser .search-box input {
    line-height: normal;
  }
  @container (max-width: 28rem) {
    .chooser,
    .chooser select,
    .chooser .search-box {
      inline-size: 100%;
    }
  }
  .figure-title {
    font-weight: 600;
    margin-block-end: 0.5rem;
  }
  .figure-title:has(+ .figure-about) {
    margin-block-end: 0;
    font-size: 1.125em;
    text-wrap: balance;
  }
  .figure-about {
    margin-block-end: 0.5rem;
    color: var(--_text-subtle);
  }
  .figure-sentence {
    margin-block-end: 0.5rem;
    color: var(--_text-subtle);
    max-width: 46em;
  }
  .annotations {
    margin-block-start: 0.5rem;
    max-width: 46em;
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  .annotations > ol {
    margin: 0.125rem 0 0;
    padding-inline-start: 2em;
  }
  .annotations li::marker {
    font-weight: 600;
  }
  .reason {
    padding: 1.5rem 1rem;
    background: var(--_tint);
    border-radius: var(--_radius);
  }
  .figures {
    margin-block: 1.25rem 0.75rem;
  }
  .breakdown {
    display: grid;
    gap: 0.5rem;
    min-width: 0;
    margin-block-start: 1.25rem;
  }
  .head > .breakdown {
    flex: 1 1 100%;
    margin-block-start: 0;
  }
  .breakdown .toolbar {
    gap: 0.5rem 1rem;
    align-items: center;
  }
  .breakdown [role='group'] {
    gap: 0.5rem;
  }
  /* As wide as the longest category. */
  @container (min-width: 28.01rem) {
    .breakdown select {
      inline-size: auto;
    }
  }
  .orders,
  .scales {
    align-items: center;
    margin-block-end: 0.75rem;
  }
  /* Where nothing is chosen between figures it comes first. */
  .scales:first-child {
    margin-block-start: 1.25rem;
  }
  .drawing {
    min-width: 0;
    overflow: hidden;
  }
  .reader {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: baseline;
    margin-block-start: 0.5rem;
  }
  .slider-label {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
    flex: 1 1 18rem;
    color: var(--_text-subtle);
    font-size: 0.9375em;
  }
  .slider {
    margin: 0.125rem;
    flex: 1 1 10rem;
    min-width: 6rem;
    min-height: 1.5rem;
    accent-color: var(--_accent);
  }
  .range {
    min-block-size: calc(1lh + 24px);
    margin-block-start: 0.5rem;
    font-size: 0.9375em;
  }
  @container samspill (width < 480px) {
    .check,
    .slider {
      min-height: 2.75rem;
    }
    .range {
      min-block-size: calc(1lh + 44px + 2.75rem);
    }
    .figures {
      margin-block-start: 0;
    }
    .figures > .button {
      flex: 1 1 auto;
    }
  }
  .reader > div {
    flex-basis: 100%;
  }
  .reading > span {
    display: inline-block;
  }
  .reading {
    flex: 1 1 14rem;
    min-width: 0;
    min-block-size: 3lh;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .menu.below > summary {
    color: inherit;
    text-decoration: none;
  }
  .menu.below > fieldset {
    position: absolute;
    inset-inline-end: 0;
    z-index: 3;
    min-width: min(14rem, 80cqi);
    max-block-size: 22rem;
    overflow-y: auto;
    margin: 0.25rem 0 0;
    padding: 0.75rem;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
  }
  .check {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-height: 2rem;
  }
  .check input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    accent-color: var(--_accent);
  }
  .choosable svg {
    cursor: pointer;
  }
  .drawing svg {
    display: block;
  }
  /* The room of these words is measured without it, and the table beside holds them with the reader's own spacing. */
  .drawing text {
    letter-spacing: normal !important;
    word-spacing: normal !important;
  }
  .full {
    position: relative;
    margin-block-start: 1.25rem;
  }
  :is(.toolbar, .breakdown) + .full {
    margin-block-start: 0;
  }
  .tooltip {
    position: absolute;
    inset: 0 auto auto 0;
    z-index: 1;
    inline-size: max-content;
    max-inline-size: min(20rem, 100%);
    padding: 0.375rem clamp(0.375rem, 2cqi, 0.75rem);
    border: 1px solid var(--_border-strong);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    box-shadow: 0 2px 10px rgb(0 0 0 / 18%);
    font-size: 0.875em;
    line-height: 1.4;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
  }
  .tooltip[hidden] {
    display: none;
  }
  .tooltip > :first-child {
    color: var(--_text-subtle);
  }
  .tooltip > .aside {
    color: var(--_text-subtle);
  }
  .tooltip > .pointed {
    font-weight: 600;
  }
  @media print {
    .reader,
    .range,
    .breakdown .toolbar,
    .figures,
    .orders,
    .scales,
    .tooltip {
      display: none;
    }
    .drawing {
      min-height: 0 !important;
      break-inside: avoid;
    }
    .drawing:not(:has(svg)) {
      display: none;
    }
    .full {
      margin-block-start: 0.75rem;
    }
    .figure-title {
      break-after: avoid;
    }
  }
`;
