import { css } from 'lit';

/** Forms and their fields. Explanations stand beside the fields where there is room, and else under their names. */
export const formStyles = css`
  :host {
    container-type: inline-size;
    --_border: var(--editor-line);
    --_border-strong: var(--editor-line-strong);
    --_surface: var(--editor-surface);
    --_text: var(--editor-ink);
    --_text-subtle: var(--editor-ink-subtle);
    --_tint: var(--editor-tint);
    --_radius: var(--editor-radius);
    --_focus: var(--editor-focus);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: end;
    justify-content: space-between;
    margin-block-end: 0.75rem;
  }
  .head h1 {
    overflow-wrap: anywhere;
  }
  .crumbs .plain {
    padding-inline: 0;
    min-block-size: 1.5rem;
  }
  .neighbour {
    max-inline-size: 16rem;
    overflow-wrap: anywhere;
  }

  .missing {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 0.75rem;
    border-width: 1px;
  }
  .missing p {
    flex: 1 1 16rem;
  }
  .missing .plain {
    min-block-size: 1.5rem;
    padding: 0 0.125rem;
  }

  form.card {
    padding-block: 0;
  }
  .field {
    display: grid;
    gap: 0.25rem 1.25rem;
    grid-template: 'name' 'help' 'entry' / minmax(0, 1fr);
    padding-block: 0.875rem;
    border-block-start: 1px solid var(--editor-line);
    scroll-margin-block: 5rem;
  }
  .field:first-child {
    border-block-start: 0;
  }
  .name {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: baseline;
    justify-content: space-between;
    grid-area: name;
  }
  .label {
    font-weight: 600;
  }
  .help {
    grid-area: help;
    font-size: 0.9375em;
    max-inline-size: 42rem;
  }
  .entry {
    grid-area: entry;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    align-content: start;
    min-inline-size: 0;
  }
  .group,
  .nested {
    grid-template-columns: minmax(0, 1fr);
  }
  .row > * {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .group {
    display: grid;
    gap: 0.5rem;
    min-inline-size: 0;
  }
  .entry > .add,
  .entry > select,
  .nested > .plain {
    justify-self: start;
  }
  @container (min-width: 42rem) {
    form > .field,
    form > .more > .field {
      grid-template: 'name help' auto 'entry help' 1fr / minmax(0, 1fr) 12rem;
    }
  }
  .languages {
    align-items: center;
  }

  .texts,
  .beside {
    display: grid;
    gap: 0.375rem 0.625rem;
    align-content: start;
    min-inline-size: 0;
  }
  .texts > textarea,
  .beside > textarea,
  .wide {
    inline-size: 100%;
  }
  .texts > textarea,
  .beside > textarea {
    field-sizing: content;
    max-block-size: 24rem;
    resize: vertical;
  }
  textarea.short {
    resize: none;
  }
  @container (min-width: 30rem) {
    .texts.both {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .texts.both > textarea {
      block-size: 100%;
    }
  }
  .own-language {
    align-self: center;
    font-weight: 600;
  }
  .beside-language {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    justify-content: space-between;
  }
  .wanted,
  .texts textarea.wanted {
    border: 2px solid var(--editor-notice-line) !important;
    background: var(--editor-notice) !important;
  }
  .wanted::placeholder {
    color: var(--editor-ink);
    font-weight: 600;
  }
  button.small {
    min-block-size: 1.75rem;
    padding: 0.125rem 0.5rem;
    font-size: 0.875em;
  }
  .translation {
    gap: 0.25rem 0.375rem;
    font-size: 0.9375em;
  }
  [aria-invalid='true'] {
    border-color: var(--editor-mistake-line) !important;
  }
  .nested {
    display: grid;
    gap: 0.25rem;
    min-inline-size: 0;
    padding: 0.25rem 0.875rem 0.625rem;
    border: 1px solid var(--editor-line);
    border-radius: var(--editor-radius);
  }
  .nested .field {
    padding-block: 0.5rem;
    border: 0;
  }
  .more {
    border-block-start: 1px solid var(--editor-line);
  }
  .nested .more {
    border: 0;
  }
  summary {
    padding-block: 0.625rem;
    color: var(--editor-accent);
    cursor: pointer;
  }

  .count {
    margin-inline-start: auto;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .count.over {
    color: var(--editor-mistake-line);
    font-weight: 600;
  }

  .problems {
    display: grid;
    gap: 0.375rem;
    padding: 0;
    list-style: none;
  }
  .problems li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 0.75rem;
    align-items: center;
    padding: 0.375rem 0.75rem;
    border-width: 1px;
  }

  @media (forced-colors: active) {
    .paint {
      forced-color-adjust: none;
    }
    .wanted {
      border-style: dashed !important;
    }
    .list-row {
      border-color: Canvas;
    }
    .plain,
    .cross,
    .tool {
      border-color: ButtonFace;
    }
  }
`;
