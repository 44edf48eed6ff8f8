import { css } from 'lit';

/**
 * How the grid looks. Heights of rows and widths of columns are measured in its own font and set by the grid; colours
 * are those of the editor's page.
 */
export const figureGridStyles = css`
  :host {
    --_ink: var(--editor-ink, CanvasText);
    --_subtle: var(--editor-ink-subtle, CanvasText);
    --_surface: var(--editor-surface, Canvas);
    --_line: var(--editor-line, #d6dce2);
    --_strong: var(--editor-line-strong, #707d8a);
    --_accent: var(--editor-accent, #1a5fb4);
    --_head: color-mix(in srgb, var(--_strong) 12%, var(--_surface));
    --_padding: 0.5625em;
    display: block;
    color: var(--_ink);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }

  .probe {
    position: absolute;
    visibility: hidden;
    pointer-events: none;
    padding-block: 0.3125em;
    line-height: 1.4;
    white-space: nowrap;
  }

  .scroller {
    position: relative;
    overflow: auto;
    max-block-size: var(--figure-grid-height, 70svh);
    box-sizing: content-box;
    background: var(--_surface);
    overscroll-behavior: contain;
  }

  .scroller:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
  }

  .view {
    position: sticky;
    inset-block-start: 0;
    inset-inline-start: 0;
    overflow: clip;
  }

  table {
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
    /* As wide as its columns. */
    inline-size: 0;
    user-select: none;
    cursor: default;
  }

  tr {
    block-size: var(--_row);
  }

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

  td.chosen {
    background-color: color-mix(in srgb, var(--_accent) 12%, var(--_surface));
    position: relative;
  }

  /* The line round the chosen range; where there is one cell, it is the ring of the focus. */
  td.chosen::before {
    content: '';
    position: absolute;
    inset: 0;
    border: 0 solid var(--_accent);
    pointer-events: none;
  }

  td.at-top::before {
    border-block-start-width: 2px;
  }

  td.at-bottom::before {
    border-block-end-width: 2px;
  }

  td.at-left::before {
    border-inline-start-width: 2px;
  }

  td.at-right::before {
    border-inline-end-width: 2px;
  }

  td.active {
    background-color: var(--_surface);
  }

  td:focus {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
  }

  td.writing {
    padding: 0;
    overflow: visible;
  }

  td input {
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    padding: 0 var(--_padding);
    border: 0;
    border-radius: 0;
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    text-align: end;
  }

  .marked {
    display: flex;
    flex-direction: row-reverse;
    align-items: center;
    gap: 0.375em;
    min-inline-size: 0;
  }

  .figure {
    flex: none;
  }

  .mark {
    flex: 0 1 auto;
    min-inline-size: 0;
    overflow: hidden;
    padding: 0.0625em 0.3125em;
    border: 1px solid var(--editor-notice-line, #9a6a00);
    border-radius: 0.25em;
    background: var(--editor-notice, #fdf3d6);
    color: var(--_ink);
    font-size: 0.75em;
    line-height: 1.3;
    text-overflow: ellipsis;
  }

  /* A corner says that there is something to read about the cell; what it is stands below the table. */
  td.remark,
  td.mistake {
    position: relative;
  }

  td.remark::after,
  td.mistake::after {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    border: 0.3125em solid transparent;
    border-block-start-color: var(--editor-notice-line, #9a6a00);
    border-inline-end-color: var(--editor-notice-line, #9a6a00);
    pointer-events: none;
  }

  td.mistake {
    text-decoration: underline wavy var(--editor-mistake-line, #b3261e);
  }

  td.mistake::after {
    border-block-start-color: var(--editor-mistake-line, #b3261e);
    border-inline-end-color: var(--editor-mistake-line, #b3261e);
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 1rem;
    justify-content: space-between;
    padding: 0.375rem var(--_padding);
    border-block-start: 1px solid var(--_line);
    font-size: 0.875em;
  }

  .foot p {
    margin: 0;
  }

  .about {
    min-block-size: 1lh;
  }

  .hint {
    color: var(--_subtle);
  }

  .hint span + span::before {
    content: ' · ';
  }

  .touch {
    display: none;
  }

  @media (pointer: coarse) {
    .keys {
      display: none;
    }

    .touch {
      display: inline;
    }

    .probe {
      padding-block: 0.5625em;
    }
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

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

  @media (forced-colors: active) {
    td.chosen {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }

    td.chosen::before {
      border-color: Highlight;
    }

    td:focus,
    td input,
    .scroller:focus-visible {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }

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

    td.remark::after,
    td.mistake::after {
      forced-color-adjust: none;
      border-block-start-color: CanvasText;
      border-inline-end-color: CanvasText;
    }
  }
`;
