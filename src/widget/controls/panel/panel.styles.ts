import { css } from 'lit';

/** The panel beside or below a figure, and the key figures in it. */
export const panelStyles = css`
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    margin-block-end: 0.5rem;
  }
  .badge.hue {
    color: var(--_hue, var(--_text));
  }
  [part='panel-heading'] {
    font-size: 1.3125em;
  }
  .block {
    margin-block-start: 1rem;
    max-width: 46em;
  }
  [part='panel-part'] {
    font-size: 0.9375em;
    color: var(--_text-subtle);
    margin-block-end: 0.25rem;
  }
  .block p + p {
    margin-block-start: 0.375rem;
  }
  .bullets {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12.5em, 100%), 1fr));
    gap: 0.25rem 1.5rem;
    padding-inline-start: 1.2em;
    margin-block: 0.25rem;
  }
  .block + .section,
  .section:first-child,
  :not(.section) + .section {
    margin-block-start: 1rem;
  }
  .section {
    max-width: 46em;
    border-block-start: 1px solid var(--_border);
  }
  .section:last-child {
    border-block-end: 1px solid var(--_border);
  }
  .section-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: baseline;
    width: auto;
    position: relative;
    padding-block: 0.625rem;
    padding-inline-end: 1.75rem;
    color: inherit;
    list-style: none;
    hyphens: auto;
  }
  .section-head > * {
    min-width: 0;
    max-width: 100%;
    overflow-wrap: anywhere;
  }
  .section-head > [part='panel-part'] {
    flex: 1 1 auto;
    margin: 0;
    font-size: 1em;
    font-weight: 700;
    color: var(--_text);
  }
  .count,
  .gist {
    font-size: 0.9375em;
    color: var(--_text-subtle);
  }
  .gist {
    flex: 1 0 100%;
  }
  [open] > .section-head > .gist {
    display: none;
  }
  summary.section-head {
    cursor: pointer;
  }
  summary.section-head:hover {
    background: var(--_tint);
  }
  summary.section-head::-webkit-details-marker {
    display: none;
  }
  summary.section-head:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: -1px;
    border-radius: 2px;
  }
  summary.section-head::after {
    content: '';
    position: absolute;
    inset-inline-end: 0.375rem;
    inset-block-start: 1.05rem;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border: solid var(--_text-subtle);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  [open] > summary.section-head::after {
    transform: translateY(0.25rem) rotate(225deg);
  }
  [open] > .section-head ~ .block {
    margin-block-start: 0;
    margin-block-end: 0.875rem;
  }
  .folded summary {
    width: fit-content;
    padding-block: 0.25rem;
    cursor: pointer;
    color: var(--_accent);
    font-size: 0.9375em;
  }
  .items {
    list-style: none;
  }
  .items > li {
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_border);
  }
  .items > li:last-child {
    border-block-end: 0;
  }
  .line {
    color: var(--_text-subtle);
    font-size: 0.9375em;
  }
  .figure-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: baseline;
    margin-block-end: 0.125rem;
  }
  .figure-head > :first-child {
    flex: 1 1 10rem;
    min-width: 0;
  }
  .figure-value {
    display: flex;
    flex: 0 1 auto;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    align-items: baseline;
    min-width: 0;
  }
  .figure-value > .sparkline {
    align-self: center;
  }
  .value {
    font-size: 1.1875em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .unit {
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_text-subtle);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    list-style: none;
  }
  .chip {
    border-radius: 1.25rem;
    padding: 0.125rem 0.75rem;
    min-height: 2rem;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .progress {
    display: block;
    width: 100%;
    height: 0.5rem;
    margin-block: 0.25rem;
    border-radius: 0.25rem;
  }
  .progress .track {
    fill: var(--_border);
  }
  .progress .bar {
    fill: var(--_hue, var(--_accent));
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    details > .section-head > .gist,
    summary.section-head::after {
      display: none;
    }
    .section-head {
      break-after: avoid;
    }
    .block {
      max-width: none;
      margin-block-start: 0.5rem;
    }
    .items > li {
      padding-block: 0.25rem;
    }
    .chip {
      min-height: 0;
      padding: 0;
      border: 0;
    }
    .chips {
      gap: 0.125rem 1rem;
    }
  }
  @media (forced-colors: active) {
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
`;
