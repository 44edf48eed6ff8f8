import { css } from 'lit';

/** Heads, and rows and columns that differ from the others: sums, new ones, those that nobody knows. */
export const rowStyles = css`
  th,
  td {
    box-sizing: border-box;
    block-size: var(--_row);
    padding: 0 var(--_padding);
    overflow: hidden;
    border: 0 solid var(--_line);
    border-block-end-width: 1px;
    border-inline-end-width: 1px;
    line-height: 1.4;
    text-align: end;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  thead th {
    background: var(--_head);
    border-block-end-color: var(--_strong);
    font-weight: 600;
    color: var(--_subtle);
  }

  th.name {
    text-align: start;
    background: var(--_head);
    border-inline-end-color: var(--_strong);
  }

  tbody th {
    font-weight: 400;
  }

  /* A note that has no room beside its name falls to a second line, which is not seen. */
  .noted {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.3em;
    block-size: 1lh;
    overflow: hidden;
  }

  .noted b {
    max-inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  tbody th b {
    font-weight: inherit;
  }

  th.beside {
    color: var(--_ink);
    box-shadow: inset 0 -3px var(--_accent);
  }

  tbody th.beside {
    box-shadow: inset -3px 0 var(--_accent);
  }

  .sum > * {
    background: var(--_head);
    font-weight: 600;
  }

  .note {
    color: var(--_subtle);
    font-weight: 400;
  }

  .last-frozen > * {
    border-block-end-color: var(--_strong);
  }

  .unknown > * {
    background: repeating-linear-gradient(
      -45deg,
      transparent 0 5px,
      color-mix(in srgb, var(--editor-mistake-line, #b3261e) 22%, transparent) 5px 6px
    );
  }

  .unknown > th {
    color: var(--editor-mistake-line, #b3261e);
  }

  td.extra,
  th.extra {
    color: var(--_subtle);
    border-inline-end-width: 0;
  }

  /* A column that is not in the file yet has a frame, and its head says so. */
  .new {
    background-color: var(--editor-good, #e4f3ec);
    border-inline: 2px solid var(--editor-good-line, #1f7a4d);
  }

  thead .new {
    color: var(--editor-good-line, #1f7a4d);
    border-block-start: 2px solid var(--editor-good-line, #1f7a4d);
  }

  tr:last-child > .new {
    border-block-end: 2px solid var(--editor-good-line, #1f7a4d);
  }

  @media (forced-colors: active) {
    .new {
      border-inline-color: CanvasText;
      border-inline-style: double;
      border-inline-width: 3px;
    }

    th.beside {
      border-block-end: 3px solid Highlight;
    }

    tbody th.beside {
      border-block-end: 1px solid;
      border-inline-end: 3px solid Highlight;
    }

    .unknown > * {
      border-block-end-style: dashed;
    }
  }
`;
