import { css } from 'lit';

/** The tiles. */
export const keyFigureStyles = css`
  :host([figure='none']) {
    --_room: 28rem;
  }
  /* What comes next: the choices of a reader, and the full figure. */
  .full:empty {
    min-block-size: 30rem;
  }
  @container (max-width: 44.5rem) {
    .toolbar:empty {
      inline-size: 100%;
      min-block-size: 2.5rem;
    }
  }
  @container (max-width: 28rem) {
    .toolbar:empty {
      min-block-size: 7.5rem;
    }
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(15rem, (100% - 1.5rem) / 3)), 1fr));
    gap: 0.75rem;
    list-style: none;
  }
  .tile {
    container-type: inline-size;
    position: relative;
    display: flex;
    flex-direction: column;
    min-width: 0;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .tile.chosen {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_tint);
  }
  .tile-button {
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
    min-height: 1.5rem;
  }
  .tile-button::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  .tile-button:focus-visible {
    outline: none;
  }
  .tile-button:focus-visible::after {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .number-line {
    line-height: 1.2;
  }
  .figure-number {
    font-size: 1.875em;
    font-weight: 700;
    letter-spacing: -0.01em;
    font-variant-numeric: tabular-nums;
  }
  /* As large as the tile has room for: of the longest such number, in a wide font. */
  .figure-number.digits {
    font-size: min(1.875em, 14cqi);
    white-space: nowrap;
  }
  .figure-number.long {
    font-size: min(1.1875em, 9cqi);
  }
  .figure-number.longer {
    font-size: min(0.9375em, 8cqi);
  }
  .tile > * + * {
    margin-block-start: 0.1875rem;
  }
  .line {
    color: var(--_text-subtle);
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .change-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: flex-end;
    justify-content: space-between;
  }
  .change-line > p {
    flex: 1 1 8rem;
  }
  .sparkline {
    flex: none;
  }
  .arrow {
    color: var(--_text);
    font-size: 0.8125em;
  }
  .unit {
    color: var(--_text-subtle);
  }
  .progress {
    display: block;
    width: 100%;
    height: 0.5rem;
    margin-block: 0.375rem 0.25rem;
  }
  .progress .track {
    fill: var(--_border);
  }
  .progress .bar {
    fill: var(--_accent);
  }
  .definition {
    position: relative;
    z-index: 1;
    margin-block-start: auto !important;
    padding-block-start: 0.25rem;
    font-size: 0.9375em;
  }
  .definition > summary {
    width: fit-content;
    cursor: pointer;
    color: var(--_accent);
    display: flex;
    align-items: center;
  }
  .definition > summary::before {
    content: '+' / '';
    inline-size: 1em;
  }
  .definition > summary::-webkit-details-marker {
    display: none;
  }
  .more {
    margin-block-start: 0.5rem;
  }
  .in-short {
    display: none;
  }
  /* As on a phone: two small tiles in a row, and the full figure under that of the chosen one. */
  @container samspill (width < 480px) {
    .tiles {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, max(7.5rem, 50% - 0.25rem)), 1fr));
      gap: 0.5rem;
    }
    .tile {
      padding: 0.5rem 0.625rem;
      border-color: var(--_border-strong);
    }
    .tile-button,
    .tile-title {
      font-weight: 600;
      line-height: 1.3;
      hyphens: auto;
    }
    .tile-button,
    .tile-title,
    .tile .line,
    .tile .unit {
      font-size: 0.875em;
    }
    .figure-number.digits {
      font-size: min(1.375em, 14cqi);
    }
    .figure-number.long {
      font-size: min(1.1875em, 9cqi);
    }
    .figure-number.longer {
      font-size: min(0.9375em, 8cqi);
    }
    .tile .badge {
      padding: 0 0.25rem;
      font-weight: 400;
    }
    .tile > .targets,
    .tile > .definition,
    .sparkline,
    .at-length {
      display: none;
    }
    .in-short {
      display: inline;
    }
  }
  .open {
    position: relative;
    grid-column: 1 / -1;
    min-width: 0;
    padding: 0.75rem;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
  }
  /* Points at the chosen tile, which is the first of its row or the second. */
  .open::before {
    content: '';
    position: absolute;
    inset-block-start: calc(-0.4375rem - 1px);
    inset-inline-start: 25%;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    transform: translateX(-50%) rotate(45deg);
    border: solid var(--_accent);
    border-width: 2px 0 0 2px;
    background: var(--_surface);
  }
  .tile:nth-child(even).chosen + .open::before {
    inset-inline-start: 75%;
  }
  .open > .targets {
    margin-block-end: 0.75rem;
  }
  @container samspill (width >= 480px) {
    .open > .targets,
    .open > .definition {
      display: none;
    }
  }
  @container samspill (width < 15.5rem) {
    .open::before {
      display: none;
    }
  }
`;
