import { css } from 'lit';

/** The page in two columns where there is room: what is chosen, and what it comes to. */
export const makerStyles = css`
  :host {
    line-height: 1.5;
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
  }

  section,
  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.875rem;
    align-content: start;
  }

  .form,
  .result {
    display: grid;
    gap: 2rem;
    align-content: start;
  }

  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
    justify-items: start;
  }

  .field > label:not(.choice),
  .radios > legend {
    padding: 0;
    font-weight: 600;
  }

  .field > input[type='text'],
  .field > select,
  .field > .row {
    inline-size: 100%;
  }

  .field > .row > input {
    flex: 1 1 8rem;
    min-inline-size: 0;
  }

  input[type='color'] {
    inline-size: 4rem;
    block-size: var(--editor-target);
    padding: 0.125rem;
  }

  .radios {
    display: grid;
    gap: 0.125rem;
  }

  .choice {
    display: flex;
    gap: 0.5rem;
    align-items: start;
    padding-block: 0.25rem;
    min-block-size: 1.5rem;
  }

  .choice input {
    flex: none;
    margin-block-start: 0.1875rem;
  }

  summary {
    padding-block: 0.25rem;
    color: var(--editor-accent);
    cursor: pointer;
  }

  details > * + * {
    margin-block-start: 0.75rem;
  }

  .told:empty {
    display: none;
  }

  .remark {
    padding-inline-start: 0.625rem;
    border-inline-start: 4px solid var(--editor-notice-line);
  }

  .head {
    justify-content: space-between;
    gap: 0.5rem 1rem;
  }

  .previews {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }

  figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375rem;
    justify-items: start;
    margin: 0;
  }

  width-preview {
    inline-size: 100%;
  }

  .width-360 {
    max-inline-size: 22.5rem;
  }

  dialog {
    inline-size: fit-content;
    max-inline-size: calc(100% - 1rem);
    max-block-size: calc(100% - 1rem);
    padding: 1rem;
    overflow: auto;
    border: 1px solid var(--editor-line-strong);
    border-radius: 0.625rem;
    background: var(--editor-surface);
    color: inherit;
  }

  dialog .head {
    margin-block-end: 0.75rem;
  }

  pre {
    max-block-size: 24rem;
    margin: 0;
    padding: 0.875rem 1rem;
    overflow: auto;
    border: 1px solid var(--editor-line);
    border-radius: var(--editor-radius);
    background: var(--editor-surface);
    font:
      0.875rem / 1.5 ui-monospace,
      SFMono-Regular,
      Consolas,
      'Liberation Mono',
      monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    tab-size: 2;
  }

  code {
    font: inherit;
  }

  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625rem;
  }

  .card pre {
    background: var(--editor-page);
  }

  .over {
    position: fixed;
    z-index: 2;
    inset: 0.5rem;
    border: 4px dashed var(--editor-accent);
    border-radius: 0.625rem;
    pointer-events: none;
  }

  @media (width >= 48rem) {
    .previews {
      grid-template-columns: minmax(0, 3fr) minmax(0, 5fr) minmax(0, 7fr);
      align-items: start;
    }
  }

  @media (width >= 62rem) {
    .columns {
      grid-template-columns: minmax(15rem, 19rem) minmax(0, 1fr);
      gap: 2.5rem;
    }
  }
`;
