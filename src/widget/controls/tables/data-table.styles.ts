import { css } from 'lit';

/**
 * Tables of data, on screen and on paper. Words are never broken: a table that is wider than its room scrolls, and
 * shows at which edges there is more; printed, its columns are as wide as their words, and one that is still too wide
 * for the paper has a block for each row.
 */
export const dataTableStyles = css`
  /*
   * Edges beyond which there is more: a line and a shadow that stay, under covers that move with the table and hide
   * them where it ends.
   */
  .table-scroll {
    --_more: var(--_border-strong) 2px, color-mix(in srgb, var(--_text) 24%, transparent) 2px, transparent;
    --_cover: var(--_surface) 1.25rem, transparent;
    overflow-x: auto;
    max-block-size: 40rem;
    position: relative;
    background:
      linear-gradient(to right, var(--_cover)) 0 0 / 2.5rem 100% no-repeat local,
      linear-gradient(to left, var(--_cover)) 100% 0 / 2.5rem 100% no-repeat local,
      linear-gradient(to top, var(--_cover)) 0 100% / 100% 2.5rem no-repeat local,
      linear-gradient(to right, var(--_more)) 0 0 / 1rem 100% no-repeat scroll,
      linear-gradient(to left, var(--_more)) 100% 0 / 1rem 100% no-repeat scroll,
      linear-gradient(to top, var(--_more)) 0 100% / 100% 1rem no-repeat scroll;
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
    max-inline-size: calc(100cqi - 0.5rem);
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
    padding-inline: 0.75rem;
  }
  td.number {
    white-space: nowrap;
  }
  @media print {
    .table-scroll {
      overflow: visible;
      max-block-size: none !important;
      background: none;
    }
    /* Text that is large on the screen is large print on paper, where more would not fit. */
    table {
      font-size: min(0.75em, 12pt);
    }
    caption,
    thead,
    tbody tr:first-child {
      break-after: avoid;
    }
    thead {
      display: table-header-group;
    }
    thead th {
      position: static;
    }
    tr {
      break-inside: avoid;
    }
    th,
    td {
      min-width: 0 !important;
      max-width: none !important;
      padding-inline-end: 0.375rem;
      hyphens: auto;
    }
    /* As wide as a period. */
    tbody th {
      min-width: 7.5em !important;
    }
    td.number {
      white-space: normal;
    }
  }
  @media print {
    @container (max-width: 33.75rem) {
      .many,
      .many :is(caption, tbody, tr, th, td) {
        display: block;
      }
      .many :is(thead, td:empty) {
        display: none;
      }
      .many tr {
        padding-block: 0.375rem;
        border-block-end: 1px solid var(--_border);
      }
      .many tr > * {
        padding: 0;
        border: 0;
        text-align: start;
      }
      .many tbody th {
        font-weight: 600;
      }
      .many td::before {
        content: attr(data-column) ': ';
        color: var(--_text-subtle);
      }
    }
  }
  @media (forced-colors: active) {
    .table-scroll {
      border: 1px solid GrayText;
    }
  }
`;
