import { css } from 'lit';

/** A field that finds one of many choices, and its list. */
export const searchFieldStyles = css`
  .search-box {
    position: relative;
    flex: 1 1 12rem;
    min-width: 0;
    max-width: 20rem;
  }
  .search-box::after {
    content: '▼' / '';
    font-size: 0.625em;
    line-height: 2.25rem;
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0.75rem;
    pointer-events: none;
  }
  .search-box input {
    font: inherit;
    color: inherit;
    inline-size: 100%;
    min-height: 2.25rem;
    padding: 0.375rem 2rem 0.375rem 0.75rem;
    border: 1px solid var(--_border-strong);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    text-overflow: ellipsis;
  }
  /* For fingers. */
  @container samspill (width < 480px) {
    .search-box::after {
      line-height: 2.75rem;
    }
    .search-box input {
      min-height: 2.75rem;
    }
  }
  .search-box input:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .search-box input:disabled {
    color: var(--_text-subtle);
    border-color: var(--_border);
  }
  .search-list {
    position: absolute;
    inset-block-start: calc(100% + 0.25rem);
    inset-inline: 0;
    z-index: 4;
    max-block-size: min(22rem, 60vh);
    overflow-y: auto;
    overscroll-behavior: contain;
    padding-block: 0.25rem;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
  }
  .menu .search-list {
    position: static;
    max-block-size: 13rem;
    margin-block-start: 0.25rem;
    box-shadow: none;
  }
  .search-list.none {
    padding: 0.5rem 0.75rem;
  }
  .search-group {
    padding: 0.5rem 0.75rem 0.125rem;
    color: var(--_text-subtle);
    font-size: 0.875em;
    font-weight: 600;
  }
  .search-row {
    display: flex;
    align-items: center;
    min-height: 2.25rem;
    padding: 0.25rem 0.75rem;
    cursor: pointer;
    scroll-margin-block-start: 2rem;
  }
  .search-row:hover {
    background: var(--_tint);
  }
  .search-row[aria-selected='true'] {
    font-weight: 600;
  }
  .search-row[aria-selected='true']::after {
    content: '✓' / '';
    margin-inline-start: auto;
    padding-inline-start: 0.5rem;
  }
  .search-row.active {
    background: var(--_text);
    color: var(--_surface);
  }
  @media (forced-colors: active) {
    .search-row.active {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
