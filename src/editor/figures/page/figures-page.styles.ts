import { css } from 'lit';

/** The page of an indicator's figures, beside the looks that all parts of the editor share. */
export const figuresPageStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: start;
    justify-content: space-between;
  }

  .head > div:first-child {
    flex: 1 1 min(100%, 22rem);
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .grid-card {
    padding: 0;
    overflow: clip;
  }

  .tools {
    padding: 0.5rem 0.5625rem;
    border-block-start: 1px solid var(--editor-line);
  }

  .doubt {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    margin: 0.5rem 0.5625rem;
    padding: 0.375rem 0.75rem;
  }

  .pick {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    align-items: center;
  }

  details {
    position: relative;
  }

  summary {
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after {
    content: '';
    border: 0.3125em solid transparent;
    border-block-start-color: currentcolor;
    border-block-end-width: 0;
    /* What is transparent there would be painted. */
    forced-color-adjust: none;
  }

  .empty {
    padding: 1rem;
  }

  .menu {
    position: absolute;
    inset-block-end: calc(100% + 0.25rem);
    z-index: 2;
    display: grid;
    min-inline-size: 16rem;
    max-block-size: 24rem;
    overflow: auto;
    padding: 0.25rem;
    border: 1px solid var(--editor-line-strong);
    border-radius: var(--editor-radius);
    background: var(--editor-surface);
    box-shadow: var(--editor-shadow);
  }

  .head .menu {
    inset-block: calc(100% + 0.25rem) auto;
    inset-inline-end: 0;
  }

  .menu button {
    justify-content: start;
    border-color: transparent;
    font-weight: 400;
    text-align: start;
  }

  .menu p {
    padding: 0.25rem 0.75rem;
  }

  .warning {
    padding: 0.75rem 1rem;
  }

  .drop-here {
    position: fixed;
    inset: 0;
    z-index: 3;
    display: grid;
    place-content: center;
    padding: 1rem;
    border: 4px dashed var(--editor-accent);
    background: color-mix(in srgb, var(--editor-surface) 85%, transparent);
    font-size: 1.25em;
    font-weight: 600;
    text-align: center;
    pointer-events: none;
  }

  dialog {
    max-inline-size: min(40rem, calc(100vw - 2rem));
    inline-size: 100%;
    padding: 1rem;
    border: 1px solid var(--editor-line-strong);
    border-radius: 0.625rem;
    background: var(--editor-surface);
    color: var(--editor-ink);
  }

  dialog p {
    margin-block-end: 0.75rem;
  }

  dialog label {
    display: grid;
    gap: 0.375rem;
    margin-block-end: 0.75rem;
  }

  textarea {
    inline-size: 100%;
    min-block-size: 12rem;
  }

  @media print {
    .head .row,
    .tools {
      display: none;
    }
  }
`;
