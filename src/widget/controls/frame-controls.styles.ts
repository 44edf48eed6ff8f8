import { css } from 'lit';

/** Tables, menus and the other controls that come with them. */
export const frameControlsStyles = css`
  #heading:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 4px;
    border-radius: 2px;
  }
  .button:hover,
  select:hover {
    background: var(--_tint);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    align-items: center;
  }
  @media (prefers-reduced-motion: no-preference) {
    .button {
      transition: background-color 120ms;
    }
  }
  .probe {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    pointer-events: none;
    white-space: nowrap;
    font-family: var(--samspill-font, inherit);
    font-size: max(16px, 1rem);
  }
  .probe > span {
    display: inline-block;
  }
  .filter {
    margin-block-end: 0.75rem;
  }
  .menu {
    position: relative;
    max-width: 100%;
  }
  .menu > summary {
    max-width: 100%;
    overflow-wrap: anywhere;
  }
  .menu > summary {
    display: inline-flex;
    align-items: center;
    cursor: pointer;
    list-style: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .menu > summary::-webkit-details-marker {
    display: none;
  }
  .menu > summary::after {
    content: '▾' / '';
    margin-inline-start: 0.3em;
  }
  .menu > ul {
    position: absolute;
    inset-inline-end: 0;
    inset-block-end: 100%;
    z-index: 2;
    min-width: 17rem;
    max-width: 80cqi;
    padding: 0.5rem;
    list-style: none;
    background: var(--_surface);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
  }
  .menu li > button {
    display: block;
    width: 100%;
    padding: 0.375rem 0.5rem;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
    color: var(--_text);
  }
  .menu li > button:hover {
    background: var(--_tint);
  }
  .menu textarea {
    width: 100%;
    min-height: 6rem;
    font: 0.875em monospace;
    color: inherit;
    background: inherit;
  }
  .table-scroll {
    overflow-x: auto;
    max-block-size: 40rem;
    position: relative;
  }
  .table-scroll + .table-scroll {
    margin-block-start: 1.5rem;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-size: 0.9375em;
  }
  caption {
    text-align: start;
    font-weight: 600;
    padding-block-end: 0.5rem;
  }
  /* Of a table that is wider than the widget the title is read without scrolling. */
  caption > span {
    position: sticky;
    inset-inline-start: 0;
    display: inline-block;
    max-inline-size: calc(100cqi - 4rem);
  }
  tbody th {
    min-inline-size: 9.5em;
  }
  th,
  td {
    padding: 0.375rem 0.75rem 0.375rem 0;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    font-weight: 600;
    position: sticky;
    inset-block-start: 0;
    background: var(--_surface);
    border-block-end-color: var(--_border-strong);
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    padding-inline: 0.75rem;
  }
  details.owner {
    margin-block-start: 1rem;
  }
  details.owner > summary {
    cursor: pointer;
  }
  details.owner li {
    margin-block: 0.25rem;
    overflow-wrap: anywhere;
  }
  @container (max-width: 40rem) {
    .menu > :is(ul, fieldset) {
      position: static !important;
      max-width: 100%;
      min-width: 0;
      box-shadow: none;
    }
  }
  @media print {
    .frame {
      border: 0;
      padding: 0;
      color-scheme: light;
      --_text: #1b2733;
      --_surface: #ffffff;
    }
    .head,
    .notice,
    caption,
    [part='panel-heading'],
    [part='panel-part'] {
      break-after: avoid;
    }
    thead {
      display: table-header-group;
    }
    thead th {
      position: static;
    }
    thead,
    tbody tr:first-child {
      break-after: avoid;
    }
    table {
      table-layout: fixed;
      font-size: 0.8125em;
    }
    th,
    td {
      min-width: 0 !important;
      max-width: none !important;
      overflow-wrap: break-word;
      hyphens: auto;
      white-space: normal;
    }
    thead .number {
      white-space: normal;
    }
    .actions,
    .toolbar,
    .more,
    summary {
      display: none !important;
    }
    details::details-content {
      display: block;
      content-visibility: visible;
    }
    li,
    tr {
      break-inside: avoid;
    }
    .print-too[hidden] {
      display: block !important;
    }
    .table-scroll {
      overflow: visible;
      max-block-size: none;
    }
  }
`;
