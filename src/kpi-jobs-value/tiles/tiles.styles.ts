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
      min-block-size: 6.5rem;
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
`;
