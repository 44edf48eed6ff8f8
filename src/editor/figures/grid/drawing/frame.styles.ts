import { css } from 'lit';

/** The grid as a whole: its colours, the area that is scrolled over, and what is said below. */
export const frameStyles = css`
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

  @media (forced-colors: active) {
    .scroller:focus-visible {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
