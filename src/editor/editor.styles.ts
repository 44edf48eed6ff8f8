import { css } from 'lit';

/**
 * The frame of the editor. From 68.75em there is room for list, page and preview beside each other, each of which
 * scrolls by itself; below that the preview is a tab, and below 48em the list is a menu. Measured in em, so that large
 * text counts as little room.
 */
export const editorStyles = css`
  :host {
    min-block-size: 100vh;
  }

  .skip-link {
    position: absolute;
    z-index: 3;
    inset-block-start: -10rem;
    inset-inline-start: 0.5rem;
    padding: 0.5rem 1rem;
    border-radius: var(--editor-radius);
    background: var(--editor-surface);
  }

  .skip-link:focus {
    inset-block-start: 0.5rem;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    align-items: center;
    justify-content: space-between;
    padding: 0.5rem 1rem;
    border-block-end: 1px solid var(--editor-line);
    background: var(--editor-surface);
  }

  .brand {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    min-inline-size: 0;
  }

  .product {
    color: var(--editor-ink);
    font-size: 1.25rem;
    text-decoration: none;
  }

  .file {
    display: grid;
    overflow-wrap: anywhere;
    line-height: 1.3;
  }

  .file .subtle {
    font-size: 0.9375rem;
  }

  .steps ol {
    display: flex;
    flex-wrap: wrap;
    padding: 0;
    counter-reset: step;
    list-style: none;
  }

  .steps li {
    counter-increment: step;
  }

  .steps li:not(:first-child)::before {
    content: '›';
    content: '›' / '';
    margin-inline: 0.125rem;
    color: var(--editor-ink-subtle);
  }

  .steps a {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: var(--editor-target);
    padding-inline: 0.375rem 0.625rem;
    border-radius: 1.5rem;
    color: var(--editor-ink);
    text-decoration: none;
  }

  .steps a::before {
    display: grid;
    place-content: center;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    border: 1px solid var(--editor-line-strong);
    border-radius: 50%;
    font-size: 0.9375rem;
    content: counter(step);
  }

  .steps a:hover {
    text-decoration: underline;
  }

  .steps a[aria-current] {
    background: var(--editor-tint);
    font-weight: 700;
  }

  .steps a[aria-current]::before {
    border-color: var(--editor-accent);
    background: var(--editor-accent);
    color: var(--editor-on-accent);
  }

  main {
    min-inline-size: 0;
    padding: 1rem;
  }

  main:focus {
    outline: none;
  }

  .page {
    display: grid;
    gap: 1rem;
    grid-template-columns: minmax(0, 1fr);
  }

  .draft-question {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1.5rem;
    align-items: center;
    justify-content: space-between;
  }

  .navigation {
    background: var(--editor-surface);
  }

  .navigation h2 {
    padding: 0 1rem;
    color: var(--editor-ink-subtle);
    font-size: 0.9375rem;
    font-weight: 600;
  }

  .navigation ul {
    padding: 0.25rem 0.5rem 1rem;
    list-style: none;
  }

  .navigation li a {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: var(--editor-target);
    padding: 0.1875rem 0.5rem;
    border-inline-start: 3px solid transparent;
    border-radius: 0.375rem;
    color: var(--editor-ink);
    text-decoration: none;
  }

  .navigation li a:hover {
    background: var(--editor-tint);
  }

  .navigation li a[aria-current] {
    border-inline-start-color: var(--editor-accent);
    background: var(--editor-tint);
    font-weight: 700;
  }

  .navigation .name {
    flex: 1 1 auto;
    overflow-wrap: anywhere;
  }

  .navigation .detail {
    color: var(--editor-ink-subtle);
    font-size: 0.875rem;
    font-weight: 400;
    text-align: end;
    white-space: nowrap;
  }

  .navigation .to-see {
    min-inline-size: 1.5rem;
    padding-inline: 0.375rem;
    border: 1px solid var(--editor-notice-line);
    border-radius: 1rem;
    background: var(--editor-notice);
    font-size: 0.875rem;
    font-weight: 600;
    text-align: center;
  }

  .navigation .plain {
    margin-inline: 0.75rem;
    margin-block-start: -0.75rem;
    margin-block-end: 1rem;
  }

  #navigation {
    padding-block-start: 0.75rem;
  }

  .tabs {
    display: flex;
    margin-block-end: 1rem;
  }

  aside {
    min-inline-size: 0;
  }

  dialog {
    max-inline-size: min(34rem, 90vw);
    padding: 1.5rem;
    border: 1px solid var(--editor-line-strong);
    border-radius: 0.625rem;
    background: var(--editor-surface);
    color: var(--editor-ink);
    box-shadow: var(--editor-shadow);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  dialog .row {
    margin-block-start: 1rem;
  }

  @media (max-width: 47.99em) {
    .navigation:not(.shown) #navigation {
      display: none;
    }

    .menu {
      margin: 0.5rem 1rem;
    }
  }

  @media (min-width: 48em) {
    .menu {
      display: none;
    }

    .body.open {
      display: grid;
      grid-template-columns: min(15.5rem, 30vw) minmax(0, 1fr);
      align-items: start;
    }

    .body.open > .navigation {
      grid-row: 1 / span 2;
      align-self: stretch;
      border-inline-end: 1px solid var(--editor-line);
    }

    .body.open > aside {
      grid-column: 2;
    }

    main {
      padding: 1.25rem;
    }
  }

  @media (max-width: 68.74em) {
    .preview-shown .page,
    .body:not(.preview-shown) > aside {
      display: none;
    }
  }

  @media (min-width: 68.75em) {
    .tabs {
      display: none;
    }

    .body.open:has(> aside) {
      grid-template-columns: min(15.5rem, 22vw) minmax(0, 1fr) min(max(22rem, 27%), 33vw);
    }

    .body.open > aside {
      grid-row: 1;
      grid-column: 3;
      align-self: stretch;
      border-inline-start: 1px solid var(--editor-line);
    }
  }

  @media (min-width: 68.75em) and (min-height: 36em) {
    :host {
      display: grid;
      grid-template-rows: auto minmax(0, 1fr);
      block-size: 100vh;
    }

    .body.open,
    .body.start {
      min-block-size: 0;
      overflow: auto;
    }

    .body.open {
      align-items: stretch;
      overflow: hidden;
    }

    .body.open > * {
      block-size: 100%;
      overflow: auto;
    }
  }

  @media (forced-colors: active) {
    .navigation li a {
      border-inline-start-color: Canvas;
    }

    .navigation li a[aria-current] {
      border-inline-start-color: Highlight;
      outline: 1px solid Highlight;
    }

    .steps a[aria-current] {
      outline: 2px solid Highlight;
    }
  }

  @media print {
    header,
    .navigation,
    aside,
    .tabs {
      display: none !important;
    }

    :host,
    .body.open,
    .body.open > * {
      display: block;
      block-size: auto;
      overflow: visible;
    }
  }
`;
