import { css } from 'lit';

/** How the list at the left looks. Where there is little room it is a menu, which `editor.styles.ts` says. */
export const navigationStyles = css`
  .navigation {
    background: var(--editor-surface);
  }

  .navigation h2 {
    padding: 0 1.1875rem;
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
    flex-wrap: wrap;
    gap: 0 0.5rem;
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

  /* A long word keeps its letters together: what stands beside it goes below it. */
  .navigation .name {
    flex: 1 1 min-content;
    overflow-wrap: break-word;
  }

  .navigation .detail {
    margin-inline-start: auto;
    color: var(--editor-ink-subtle);
    font-size: 0.875rem;
    font-weight: 400;
    text-align: end;
    white-space: nowrap;
  }

  .navigation .to-do {
    padding-inline: 0.5rem;
    border: 1px solid var(--editor-line-strong);
    border-radius: 1rem;
    background: var(--editor-surface);
    font-size: 0.875rem;
    font-weight: 400;
  }

  .navigation .to-do.errors {
    border-width: 2px;
    border-color: var(--editor-mistake-line);
    background: var(--editor-mistake);
    font-weight: 600;
  }

  .navigation .to-do.remarks {
    border-color: var(--editor-notice-line);
    background: var(--editor-notice);
  }

  .navigation .plain {
    margin-inline: 1.1875rem;
    margin-block-start: -0.75rem;
    margin-block-end: 1rem;
  }

  #navigation {
    padding-block-start: 0.75rem;
  }

  @media (forced-colors: active) {
    .navigation li a {
      border-inline-start-color: Canvas;
    }

    .navigation li a[aria-current] {
      border-inline-start-color: Highlight;
      outline: 1px solid Highlight;
    }
  }
`;
