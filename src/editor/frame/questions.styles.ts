import { css } from 'lit';

/**
 * How the editor asks: in a dialog before work is left, and at the lower edge of a page, where it is seen and moves
 * nothing, whether a draft shall be kept.
 */
export const questionStyles = css`
  main:has(.draft-question) {
    scroll-padding-block-end: 7rem;
  }

  .draft-question {
    position: sticky;
    z-index: 2;
    inset-block-end: 0.5rem;
    border-color: var(--editor-line-strong);
    box-shadow: var(--editor-shadow);
  }

  section.draft-question {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1.5rem;
    align-items: center;
    justify-content: space-between;
  }

  dialog {
    max-inline-size: min(34rem, 90vw);
    padding: 1.5rem;
    border: 1px solid var(--editor-line-strong);
    border-radius: 0.625rem;
    background: var(--editor-surface);
    color: var(--editor-ink);
    box-shadow: var(--editor-shadow);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  dialog .row {
    margin-block-start: 1rem;
  }
`;
