import { css } from 'lit';

/** The panel and the matrix. */
export const mapPanelStyles = css`
  .wide .panel {
    border-inline-start: 1px solid var(--_border);
    padding-inline-start: 2rem;
  }
  .panel {
    min-width: 0;
    hyphens: auto;
  }
  .panel:focus-visible {
    outline: none;
  }
  .panel:focus-visible .about {
    outline: 3px solid var(--_focus);
    outline-offset: 4px;
    border-radius: 2px;
  }
  .panel a {
    overflow-wrap: anywhere;
  }
  .chip {
    font-size: 0.9375em;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .chips li {
    max-width: 100%;
  }
  .groups .panel {
    padding: 1rem 0 1.5rem;
  }
  .panel .items > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    justify-content: space-between;
  }
  .items > li > div {
    flex: 1 1 14rem;
    min-width: 0;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    max-width: 100%;
  }
  .badge {
    overflow-wrap: anywhere;
  }
  .items .link-button {
    min-height: 1.5rem;
    padding: 0;
    color: var(--_text);
    font-weight: 600;
    text-decoration-color: var(--_border-strong);
    overflow-wrap: anywhere;
  }
  [data-color='none'] {
    --_hue: var(--_text);
  }
  .search,
  .search label {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: baseline;
  }
  .search {
    margin-block: 0.25rem;
  }
  .search label {
    min-width: 0;
    column-gap: 0.5rem;
    overflow-wrap: anywhere;
  }
  .cut {
    overflow-wrap: anywhere;
  }
  input {
    font: inherit;
    color: inherit;
    min-width: 0;
    min-height: 2.25rem;
    max-width: 100%;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--_border-strong);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
  }
  input:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .matrix tbody th,
  .matrix thead th:first-child {
    position: sticky;
    inset-inline-start: 0;
    background: var(--_surface);
  }
  .matrix thead th:first-child {
    z-index: 1;
  }
  .matrix tbody th {
    scroll-margin-block-start: 4rem;
  }
  .matrix th,
  .matrix td {
    hyphens: auto;
    overflow-wrap: break-word;
  }
  .matrix th:not(:first-child),
  .matrix td {
    min-width: 8.5rem;
  }
  .matrix th:first-child {
    min-width: min(8rem, 38cqi);
    max-width: 38cqi;
  }
  .matrix .table-scroll {
    max-block-size: var(--_rows, 52rem);
  }
  .matrix tbody th:focus-visible {
    outline-offset: -3px;
  }
  .more {
    margin-block-start: 0.5rem;
  }
  .matrix td:not(:empty)::before {
    content: '●' / '';
    margin-inline-end: 0.5em;
    font-size: 0.625em;
    vertical-align: 0.15em;
    color: var(--_accent);
  }
  @container (max-width: 37.5rem) {
    .matrix .table-scroll {
      max-block-size: none;
      overflow: visible;
    }
    .matrix :is(table, caption, tbody, tr, th, td) {
      display: block;
    }
    .matrix tr {
      position: relative;
      padding-block: 0.5rem;
      border-block-end: 1px solid var(--_border);
    }
    .matrix :is(th, td):nth-child(n) {
      position: static;
      min-width: 0;
      max-width: none;
      padding: 0;
      border: 0;
    }
    .matrix tbody th {
      font-weight: 600;
    }
    .matrix thead,
    .matrix td:empty {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .matrix td:not(:empty)::before {
      content: attr(data-column) ': ';
      content: attr(data-column) ': ' / '';
      margin: 0;
      font-size: 1em;
      vertical-align: 0;
      color: var(--_text-subtle);
    }
  }
  @media print {
    .search,
    .more,
    .folded {
      display: none;
    }
    .wide .panel {
      border: 0;
      padding: 1rem 0 0;
    }
    .matrix .table-scroll {
      max-block-size: none;
    }
  }
`;
