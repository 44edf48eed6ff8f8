import { css } from 'lit';

/** A developer's chart, its inputs and its tooltip. */
export const chartStyles = css`
  .drawing {
    min-width: 0;
    overflow: hidden;
  }
  /* A drawing that is wider than its room is scaled until it is drawn anew; on paper it never is. */
  .drawing svg {
    display: block;
    max-width: 100%;
    height: auto;
  }
  .drawing text {
    letter-spacing: normal !important;
    word-spacing: normal !important;
  }
  .reason {
    padding: 1.5rem 1rem;
    background: var(--_tint);
    border-radius: var(--_radius);
  }
  .badges {
    margin-block-end: 0.5rem;
  }
  .controls:not(:empty) {
    margin-block-end: 0.75rem;
  }
  .controls label {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    align-items: center;
    min-height: 2.25rem;
    margin-inline-end: 1.25rem;
  }
  .tooltip {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 0.375rem 0.625rem;
    max-width: min(20rem, 90vw);
    border: 1px solid var(--_border-strong);
    border-radius: calc(var(--_radius) * 0.5);
    background: var(--_surface);
    color: var(--_text);
    font-size: 0.875em;
    box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
  }
  @media print {
    .tooltip,
    .controls {
      display: none;
    }
    .drawing {
      break-inside: avoid;
    }
    .drawing:not(:has(svg)) {
      display: none;
    }
  }
`;
