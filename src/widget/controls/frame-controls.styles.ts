import { css } from 'lit';

/** Notes, menus and the other controls of a frame, and the frame on paper. */
export const frameControlsStyles = css`
  /* Figures can be copied also where a page does not let its own text be marked. */
  .frame {
    user-select: text;
  }
  #heading:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 4px;
    border-radius: 2px;
  }
  .empty ~ .print-too {
    margin-block-start: 1rem;
  }
  .notes {
    margin-block-start: 1rem;
    padding-inline-start: 1.1em;
    color: var(--_text-subtle);
    font-size: 0.9375em;
  }
  /* WebKit lets the page be scrolled to the end of a choice that is cut, unless it is contained. */
  select {
    contain: paint;
  }
  .button:not([aria-pressed='true']):hover,
  select:hover {
    background: var(--_tint);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    align-items: center;
  }
  @media (prefers-reduced-motion: no-preference) {
    .button {
      transition: background-color 120ms;
    }
  }
  .probe {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    pointer-events: none;
    white-space: nowrap;
    font-family: var(--samspill-font, inherit);
    font-size: max(16px, 1rem);
  }
  .probe > span {
    display: inline-block;
  }
  .filter {
    margin-block-end: 0.75rem;
  }
  .filter:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .interplay {
    margin-block: 1rem;
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--_hue, var(--_accent));
    background: var(--_tint);
  }
  .interplay .marked {
    font-weight: 600;
  }
  .interplay .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
  }
  .menu {
    position: relative;
    max-width: 100%;
  }
  .menu > summary {
    max-width: 100%;
    overflow-wrap: anywhere;
  }
  .menu > summary {
    display: inline-flex;
    align-items: center;
    cursor: pointer;
    list-style: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .menu > summary::-webkit-details-marker {
    display: none;
  }
  .menu > summary::after {
    /* In more fonts than the small one. */
    content: '▼' / '';
    font-size: 0.625em;
    margin-inline-start: 0.5em;
    vertical-align: 0.125em;
  }
  .menu > ul {
    position: absolute;
    inset-inline-end: 0;
    inset-block-end: 100%;
    z-index: 2;
    min-width: 17rem;
    max-width: 80cqi;
    padding: 0.5rem;
    list-style: none;
    background: var(--_surface);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
  }
  .menu li > button {
    display: block;
    width: 100%;
    padding: 0.375rem 0.5rem;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
    color: var(--_text);
  }
  .menu li > button:hover {
    background: var(--_tint);
  }
  .menu li > button:disabled {
    background: none;
    color: GrayText;
    cursor: default;
  }
  .menu .why {
    padding: 0 0.5rem 0.375rem;
    border-block-end: 1px solid var(--_border);
  }
  .menu textarea {
    width: 100%;
    min-height: 6rem;
    font: 0.875em monospace;
    color: inherit;
    background: inherit;
  }
  details.owner {
    margin-block-start: 1rem;
  }
  #status > .owner {
    flex: 0 0 100%;
    margin: 0;
  }
  details.owner > summary {
    cursor: pointer;
  }
  details.owner ul {
    padding-inline-start: 1.1em;
  }
  details.owner li {
    margin-block: 0.25rem;
    overflow-wrap: anywhere;
  }
  @container (max-width: 37.5rem) {
    .menu > :is(ul, fieldset) {
      position: static !important;
      max-width: 100%;
      min-width: 0;
      box-shadow: none;
    }
  }
  /* Paper: what the reader sees without pressing anything, a widget on a page where it fits, and no tints. */
  @media print {
    .frame {
      border: 0;
      margin-block-end: 0.5rem;
      padding: 0;
      font-size: max(10pt, 0.8rem);
      line-height: 1.3;
      break-inside: avoid;
      color-scheme: light;
      --_text: #1b2733;
      --_surface: #ffffff;
      --_tint: #ffffff;
      --_notice: #ffffff;
    }
    .head,
    .notice,
    [part='panel-heading'],
    [part='panel-part'] {
      break-after: avoid;
    }
    .actions,
    .toolbar,
    .more,
    summary {
      display: none !important;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
    [part='source'] a::after {
      content: ' <' attr(href) '>';
    }
    .summary,
    .notes {
      max-width: none;
    }
    .notes,
    .foot {
      margin-block-start: 0.5rem;
      font-size: 0.875em;
    }
    .foot {
      padding-block-start: 0.375rem;
    }
    .notes {
      columns: 2 16rem;
      column-gap: 2rem;
    }
    .definition::details-content {
      display: block;
      content-visibility: visible;
    }
    li {
      break-inside: avoid;
    }
    .foot {
      break-before: avoid;
    }
    .print-too {
      margin-block-start: 1.25rem;
    }
    /* Tables that nobody has opened: where the page asks for them, or the figure that they hold could not be drawn. */
    :host([print~='tables']) .print-too[hidden],
    .figure:has(.drawing > div:empty) ~ .print-too[hidden] {
      display: block !important;
    }
    :host([print~='tables']) .frame {
      break-inside: auto;
    }
  }
`;
