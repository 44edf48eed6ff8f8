import { css } from 'lit';

/** The grid on paper. */
export const printedStyles = css`
  @media screen {
    .printed {
      display: none;
    }
  }

  @media print {
    .scroller,
    .foot {
      display: none;
    }
  }

  .printed table {
    inline-size: auto;
    margin-block-end: 1.5rem;
    border-collapse: collapse;
    font-size: 9pt;
    user-select: auto;
  }

  .printed caption {
    padding-block-end: 0.25rem;
    font-weight: 600;
    text-align: start;
  }

  .printed th,
  .printed td {
    block-size: auto;
    padding: 0.125rem 0.375rem;
    overflow: visible;
    background: none;
    color: #000;
  }

  .printed thead {
    display: table-header-group;
  }

  .printed tr {
    block-size: auto;
    break-inside: avoid;
  }

  .printed tbody th,
  .printed thead th:first-child {
    text-align: start;
  }
`;
