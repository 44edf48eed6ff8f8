import { css } from 'lit';

/** How the editor's head looks: what is open, the three steps, undo and redo. */
export const headerStyles = css`
  /* Three rows on a phone, two where there is more room, one on a screen. Nothing moves from page to page. */
  header {
    display: grid;
    grid-template-areas: 'brand language' 'steps steps' 'actions actions';
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5rem 1rem;
    align-items: center;
    padding: 0.5rem 1rem;
    border-block-end: 1px solid var(--editor-line);
    background: var(--editor-surface);
  }

  header:not(:has(> .steps)) {
    grid-template-areas: 'brand language';
    grid-template-columns: minmax(0, 1fr) auto;
  }

  .brand {
    display: flex;
    grid-area: brand;
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

  .actions {
    grid-area: actions;
  }

  header > select {
    grid-area: language;
  }

  .steps {
    grid-area: steps;
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
    gap: 0.25rem;
    align-items: center;
    min-block-size: var(--editor-target);
    padding-inline: 0.25rem 0.375rem;
    border-radius: 1.5rem;
    color: var(--editor-ink);
    text-decoration: none;
  }

  .steps a::before {
    display: grid;
    place-content: center;
    inline-size: 1.375rem;
    block-size: 1.375rem;
    border: 1px solid var(--editor-line-strong);
    border-radius: 50%;
    font-size: 0.875rem;
    font-weight: 400;
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

  @container (max-width: 35.99rem) {
    header {
      column-gap: 0.5rem;
    }

    .brand {
      column-gap: 0.5rem;
    }

    .product:has(~ .file) {
      font-size: 1.125rem;
    }

    header > select {
      padding-inline: 0.25rem;
    }

    .file {
      flex: 1 1 0;
    }

    .file .subtle,
    .steps a {
      font-size: 0.875rem;
    }

    .product:has(~ .file) .word {
      display: none;
    }
  }

  @container (max-width: 59.99rem) {
    .actions .word {
      display: none;
    }

    .actions svg {
      inline-size: 1.25rem;
      block-size: 1.25rem;
    }
  }

  @container (min-width: 44rem) {
    header:has(> .steps) {
      grid-template-areas: 'brand brand language' 'steps actions actions';
      grid-template-columns: auto minmax(0, 1fr) auto;
    }

    .actions {
      justify-content: end;
    }
  }

  @container (min-width: 60rem) {
    .steps a {
      gap: 0.5rem;
      padding-inline: 0.375rem 0.625rem;
    }
  }

  @container (min-width: 84rem) {
    header:has(> .steps) {
      grid-template-areas: 'brand steps actions language';
      grid-template-columns: 1fr auto 1fr auto;
    }
  }

  @media (forced-colors: active) {
    .steps a[aria-current] {
      outline: 2px solid Highlight;
    }
  }
`;
