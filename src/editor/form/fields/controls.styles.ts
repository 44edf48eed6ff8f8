import { css } from 'lit';

/** What fields are filled in with: typed values, choices, colours, names that are chosen, and rows that are ordered. */
export const fieldControlStyles = css`
  .plain-text {
    inline-size: min(100%, 24rem);
  }
  .typed {
    inline-size: min(100%, 22rem);
  }

  .radios,
  .boxes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }
  .radio {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 1.75rem;
  }
  @media (pointer: coarse) {
    .radio {
      min-block-size: 2.5rem;
    }
  }
  .colors {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }
  .swatch {
    display: inline-flex;
    position: relative;
  }
  .swatch input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .paint {
    inline-size: 1.75rem;
    block-size: 1.75rem;
    border: 2px solid var(--editor-surface);
    border-radius: 50%;
    box-shadow: 0 0 0 1px var(--editor-line-strong);
  }
  @media print {
    .paint {
      print-color-adjust: exact;
    }
  }
  .swatch input:checked + .paint {
    box-shadow: 0 0 0 3px var(--editor-ink);
  }
  .swatch input:focus-visible + .paint {
    outline: 3px solid var(--editor-focus);
    outline-offset: 4px;
  }
  .paint.green {
    background: var(--_l-green);
  }
  .paint.ochre {
    background: var(--_l-ochre);
  }
  .paint.blue {
    background: var(--_l-blue);
  }
  .paint.rose {
    background: var(--_l-rose);
  }
  .paint.purple {
    background: var(--_l-purple);
  }
  .paint.teal {
    background: var(--_l-teal);
  }
  .paint.rust {
    background: var(--_l-rust);
  }
  .paint.slate {
    background: var(--_l-slate);
  }
  .own-color input {
    inline-size: 2.5rem;
    padding: 0.125rem;
  }
  .chosen-color {
    min-inline-size: 8rem;
    font-weight: 600;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    padding: 0;
    list-style: none;
  }
  .chip {
    display: inline-flex;
    gap: 0.25rem;
    align-items: center;
    max-inline-size: 100%;
    padding-block: 0;
    overflow-wrap: anywhere;
    min-block-size: 1.875rem;
  }
  .cross {
    min-block-size: 1.5rem;
    min-inline-size: 1.5rem;
    padding: 0;
    border-color: transparent;
    border-radius: 50%;
    background: none;
  }
  .search {
    display: grid;
    gap: 0.125rem;
    max-inline-size: 26rem;
  }
  .search .line,
  .line {
    color: var(--editor-ink-subtle);
    font-size: 0.9375em;
  }
  .one {
    display: flex;
    gap: 0.25rem;
    align-items: center;
  }
  .one .search {
    flex: 1 1 auto;
  }
  .one .search > .line {
    display: none;
  }
  .search-box {
    flex: none;
    max-inline-size: none;
  }

  .rows {
    display: grid;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .list-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    align-items: flex-start;
    padding-block: 0.125rem;
    border-block: 2px solid transparent;
  }
  .row-number {
    min-inline-size: 1ch;
    padding-block-start: 0.375rem;
  }
  .row-content {
    flex: 1 1 14rem;
    display: grid;
    gap: 0.375rem;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .row-tools {
    display: flex;
    gap: 0.125rem;
    margin-inline-start: auto;
  }
  .tool {
    min-inline-size: 1.75rem;
    min-block-size: 1.75rem;
    padding: 0.125rem;
    border-color: transparent;
    background: none;
    font-weight: 400;
  }
  @media (pointer: coarse) {
    .tool,
    .cross,
    button.small {
      min-inline-size: 2.5rem;
      min-block-size: 2.5rem;
    }
  }
`;
