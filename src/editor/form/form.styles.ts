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
  .plain-text {
    inline-size: min(100%, 24rem);
  }
  .typed {
    inline-size: min(100%, 22rem);
  }

  .radios,
  .boxes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }
  .radio {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 1.75rem;
  }
  @media (pointer: coarse) {
    .radio {
      min-block-size: 2.5rem;
    }
  }
  .colors {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }
  .swatch {
    display: inline-flex;
    position: relative;
  }
  .swatch input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .paint {
    inline-size: 1.75rem;
    block-size: 1.75rem;
    border: 2px solid var(--editor-surface);
    border-radius: 50%;
    box-shadow: 0 0 0 1px var(--editor-line-strong);
  }
  .swatch input:checked + .paint {
    box-shadow: 0 0 0 3px var(--editor-ink);
  }
  .swatch input:focus-visible + .paint {
    outline: 3px solid var(--editor-focus);
    outline-offset: 4px;
  }
  .paint.green {
    background: var(--_l-green);
  }
  .paint.ochre {
    background: var(--_l-ochre);
  }
  .paint.blue {
    background: var(--_l-blue);
  }
  .paint.rose {
    background: var(--_l-rose);
  }
  .paint.purple {
    background: var(--_l-purple);
  }
  .paint.teal {
    background: var(--_l-teal);
  }
  .paint.rust {
    background: var(--_l-rust);
  }
  .paint.slate {
    background: var(--_l-slate);
  }
  .own-color input {
    inline-size: 2.5rem;
    padding: 0.125rem;
  }
  .chosen-color {
    min-inline-size: 8rem;
    font-weight: 600;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    padding: 0;
    list-style: none;
  }
  .chip {
    display: inline-flex;
    gap: 0.25rem;
    align-items: center;
    max-inline-size: 100%;
    padding-block: 0;
    overflow-wrap: anywhere;
    min-block-size: 1.875rem;
  }
  .cross {
    min-block-size: 1.5rem;
    min-inline-size: 1.5rem;
    padding: 0;
    border-color: transparent;
    border-radius: 50%;
    background: none;
  }
  .search {
    display: grid;
    gap: 0.125rem;
    max-inline-size: 26rem;
  }
  .search .line,
  .line {
    color: var(--editor-ink-subtle);
    font-size: 0.9375em;
  }
  .one {
    display: flex;
    gap: 0.25rem;
    align-items: center;
  }
  .one .search {
    flex: 1 1 auto;
  }
  .one .search > .line {
    display: none;
  }
  .search-box {
    flex: none;
    max-inline-size: none;
  }

  .rows {
    display: grid;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .list-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    align-items: flex-start;
    padding-block: 0.125rem;
    border-block: 2px solid transparent;
  }
  .row-number {
    min-inline-size: 1ch;
    padding-block-start: 0.375rem;
  }
  .row-content {
    flex: 1 1 14rem;
    display: grid;
    gap: 0.375rem;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .row-tools {
    display: flex;
    gap: 0.125rem;
    margin-inline-start: auto;
  }
  .tool {
    min-inline-size: 1.75rem;
    min-block-size: 1.75rem;
    padding: 0.125rem;
    border-color: transparent;
    background: none;
    font-weight: 400;
  }
  @media (pointer: coarse) {
    .tool,
    .cross,
    button.small {
      min-inline-size: 2.5rem;
      min-block-size: 2.5rem;
    }
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
