import { css } from 'lit';

/**
 * How the controls of the editor look, for every part with a shadow root: `button` (`.primary` for the next step,
 * `.plain` for one that reads as a link), fields, the chips of counts, cards and notices. The colours are custom
 * properties of `editor.css`, which go through shadow roots.
 */
export const controlStyles = css`
  :host {
    display: block;
    color: var(--editor-ink);
    font: inherit;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
  }

  h1:focus {
    outline: none;
  }

  h1 {
    font-size: 1.625rem;
    line-height: 1.25;
  }

  h2 {
    font-size: 1.125rem;
    line-height: 1.35;
  }

  h3 {
    font-size: 1rem;
  }

  a {
    color: var(--editor-accent);
  }

  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.375rem;
    min-block-size: var(--editor-target);
    padding: 0.3125rem 0.75rem;
    border: 1px solid var(--editor-line-strong);
    border-radius: var(--editor-radius);
    background: var(--editor-surface);
    color: var(--editor-ink);
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }

  button:hover:not(:disabled, [aria-disabled='true'], [aria-pressed='true']),
  .button:hover {
    border-color: var(--editor-accent);
    background: var(--editor-tint);
  }

  button:disabled,
  button[aria-disabled='true'] {
    border-color: var(--editor-line);
    color: var(--editor-ink-subtle);
    cursor: default;
  }

  button.primary:not(:disabled) {
    border-color: var(--editor-accent);
    background: var(--editor-accent);
    color: var(--editor-on-accent);
  }

  button.primary:hover:not(:disabled) {
    background: var(--editor-accent-strong);
    color: var(--editor-on-accent);
  }

  button.accent {
    border-color: var(--editor-accent);
    color: var(--editor-accent);
  }

  button.plain {
    padding-inline: 0;
    border-color: transparent;
    background: none;
    color: var(--editor-accent);
    font-weight: 400;
    text-decoration: underline;
  }

  button[aria-pressed='true'] {
    border-color: var(--editor-ink);
    background: var(--editor-ink);
    color: var(--editor-surface);
  }

  button[aria-pressed='true']:hover {
    border-color: var(--editor-accent-strong);
    background: var(--editor-accent-strong);
  }

  input:not([type='checkbox'], [type='radio'], [type='file']),
  select,
  textarea {
    min-block-size: var(--editor-target);
    max-inline-size: 100%;
    padding: 0.3125rem 0.625rem;
    border: 1px solid var(--editor-line-strong);
    border-radius: var(--editor-radius);
    background: var(--editor-surface);
    color: inherit;
    font: inherit;
    line-height: 1.4;
  }

  input::placeholder,
  textarea::placeholder {
    color: var(--editor-ink-subtle);
    opacity: 1;
  }

  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    accent-color: var(--editor-accent);
  }

  :focus-visible {
    outline: 3px solid var(--editor-focus);
    outline-offset: 1px;
  }

  fieldset {
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }

  .card {
    padding: 1rem 1.125rem;
    border: 1px solid var(--editor-line);
    border-radius: 0.625rem;
    background: var(--editor-surface);
  }

  .subtle {
    color: var(--editor-ink-subtle);
  }

  .notice {
    padding: 0.75rem 1rem;
    border: 2px solid var(--editor-notice-line);
    border-radius: 0.625rem;
    background: var(--editor-notice);
  }

  .mistake {
    padding: 0.75rem 1rem;
    border: 2px solid var(--editor-mistake-line);
    border-radius: 0.625rem;
    background: var(--editor-mistake);
  }

  .chip {
    display: inline-block;
    padding: 0.125rem 0.625rem;
    border: 1px solid var(--editor-line-strong);
    border-radius: 1rem;
    background: var(--editor-surface);
    font-size: 0.9375em;
  }

  .chip.good {
    border-color: var(--editor-good-line);
    background: var(--editor-good);
  }

  .chip.notice {
    border-width: 1px;
    border-color: var(--editor-notice-line);
    background: var(--editor-notice);
  }

  .chip.mistake {
    border-width: 1px;
    border-color: var(--editor-mistake-line);
    background: var(--editor-mistake);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
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
    button[aria-pressed='true'],
    button[aria-pressed='true']:hover,
    button.primary:not(:disabled),
    button.primary:hover:not(:disabled) {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }

    button:disabled,
    button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }

    /* Without a line round it, as the link that it looks like. */
    button.plain {
      border-color: Canvas;
      color: LinkText;
    }
  }

  /* On paper nothing can be pressed. */
  @media print {
    button:not(.plain),
    .button {
      display: none !important;
    }

    h1,
    h2,
    h3 {
      break-after: avoid;
    }
  }
`;
