import { css } from 'lit';

/** How the page looks that says what readers will see changed. */
export const changesPageStyles = css`
  :host {
    max-inline-size: 76rem;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1.5rem;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 1rem;
  }

  section,
  .question {
    margin-block-end: 1rem;
  }

  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
    gap: 1rem;
    margin-block-start: 0.5rem;
  }

  .side {
    padding: 0.75rem 1rem;
    border: 1px solid var(--editor-line-strong);
    border-radius: 0.5rem;
  }

  .side.new {
    border: 2px solid var(--editor-good-line);
    background: var(--editor-good);
  }

  .side h3 {
    font-weight: 400;
  }

  .side.new h3 {
    font-weight: 700;
  }

  .number {
    font-size: 1.75rem;
    font-weight: 700;
  }

  .question {
    padding: 0.75rem 1rem;
    border-inline-start: 5px solid var(--editor-accent);
    background: var(--editor-tint);
  }

  .outdated ul {
    display: grid;
    gap: 0.75rem;
    margin-block-start: 0.5rem;
    padding: 0;
    list-style: none;
  }

  .outdated button.accent {
    margin-block-start: 0.375rem;
  }

  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr));
    gap: 0 1.25rem;
    align-items: start;
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    margin-block-start: 0.5rem;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 0.3125rem 0.5rem;
    border-block-end: 1px solid var(--editor-line);
    text-align: start;
  }

  thead th {
    color: var(--editor-ink-subtle);
    font-size: 0.9375rem;
    vertical-align: bottom;
  }

  tbody th {
    font-weight: 400;
  }

  .number-cell {
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }

  dl > div {
    display: grid;
    grid-template-columns: minmax(7rem, 1fr) 3fr;
    gap: 0 1rem;
    padding-block: 0.625rem;
    border-block-start: 1px solid var(--editor-line);
  }

  dt {
    font-weight: 700;
  }

  .sign-off {
    display: none;
  }

  @media print {
    .headline,
    .question,
    tr,
    dl > div {
      break-inside: avoid;
    }

    .columns {
      display: block;
    }

    .scroll {
      overflow: visible;
    }

    .sign-off {
      display: grid;
      grid-template-columns: repeat(2, 1fr);
      gap: 0 2rem;
      break-inside: avoid;
    }

    .sign-off > div {
      align-items: end;
      border: 0;
    }

    .to-write {
      min-block-size: 2.5rem;
      border-block-end: 1px solid;
    }
  }
`;
