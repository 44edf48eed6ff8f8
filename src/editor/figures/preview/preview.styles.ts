import { css } from 'lit';

/** How a block was understood, with the questions about it and what was pasted. */
export const previewStyles = css`
  h2:focus {
    outline: none;
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

  /* A legend of several lines would stand across the line round the question; one that floats lies inside it. */
  .question legend {
    float: inline-start;
    inline-size: 100%;
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

  @media print {
    .preview {
      display: none;
    }
  }
`;
