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
    flex: 1 1 14rem;
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
  }

  h2:focus {
    outline: none;
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

  .preview {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    border: 2px solid var(--editor-accent);
  }

  .preview-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    justify-content: space-between;
    align-items: baseline;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding: 0;
    list-style: none;
  }

  .told {
    padding-inline-start: 1.25rem;
  }

  .questions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
    gap: 0.75rem 1.5rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--editor-line);
  }

  .questions:empty {
    display: none;
  }

  .question {
    display: grid;
    gap: 0.375rem;
    align-content: start;
  }

  .question legend,
  .question > p {
    padding: 0;
    margin-block-end: 0.25rem;
    font-weight: 600;
  }

  fieldset.question.notice {
    padding: 0.75rem 1rem;
    border: 2px solid var(--editor-notice-line);
  }

  .answer {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 1.5rem;
  }

  .raw-scroll {
    max-block-size: 18rem;
    margin-block-start: 0.5rem;
    overflow: auto;
    border: 1px solid var(--editor-line);
  }

  .raw table {
    border-collapse: collapse;
    font-size: 0.875em;
  }

  .raw th,
  .raw td {
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--editor-line);
    font-weight: 400;
    text-align: start;
    white-space: pre;
  }

  .raw th .pick {
    display: grid;
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
    .tools,
    .preview {
      display: none;
    }
  }
`;
