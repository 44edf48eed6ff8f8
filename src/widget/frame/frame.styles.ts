import { css } from 'lit';

/**
 * What every widget looks like around its figure. The host's own rules carry `!important` only where a page's careless
 * `* { display: none }` would otherwise hide the numbers; spacing between letters and lines stays the reader's to
 * change.
 */
export const frameStyles = css`
  :host {
    display: flow-root !important;
    visibility: visible !important;
    opacity: 1 !important;
    writing-mode: horizontal-tb !important;
    position: relative;
    width: 100%;
    min-width: 0;
    white-space: normal;
    word-spacing: normal;
    letter-spacing: normal;
  }
  /* Two words of no width: what shrinks to its content gives us the space between where there is room, else less. */
  :host::before {
    content: '\\2060  \\2060';
    display: block;
    height: 0;
    visibility: hidden;
    word-spacing: 45rem;
  }
  .room,
  .frame {
    container: samspill / inline-size;
    contain-intrinsic-inline-size: 16rem;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  *,
  .frame {
    box-sizing: border-box;
  }
  .frame {
    display: block;
    padding: clamp(0.75rem, 3%, 1.75rem);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow-wrap: break-word;
    direction: ltr;
  }
  /* A screen's height is kept from the first moment on, also where less is shown: what follows stays where it is. */
  @media screen {
    .room,
    .frame:not(.failed, :has(> .empty)) {
      min-height: var(--samspill-reserved-height, var(--_room, min(100svh, 60rem)));
    }
    /* Floating, since a line under the page's text does not go on in what floats. */
    .frame {
      float: left;
      width: 100%;
      display: flex;
      flex-direction: column;
    }
    /* Paper has its own edges, and room between widgets. */
    :host([look='plain']) .frame {
      padding: 0;
      border: 0;
    }
    :host([look='editorial']) .frame {
      padding-inline: 0;
      border-width: 4px 0 0;
      border-color: var(--_text);
      border-radius: 0;
    }
    .figure,
    .print-too {
      flex: auto;
    }
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1em;
    line-height: 1.25;
    font-weight: 700;
    color: inherit;
  }
  [part='heading'] {
    font-size: 1.375em;
  }
  :host([look='editorial']) [part='heading'] {
    font-size: clamp(1.5em, 5cqi, 2em);
  }
  .summary {
    margin-block-start: 0.375rem;
    color: var(--_text-subtle);
    max-width: 46em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1.5rem;
    justify-content: space-between;
    align-items: flex-start;
    margin-block-end: 1rem;
  }
  .head > :first-child {
    flex: 1 1 18rem;
    min-width: 0;
  }
  a,
  .link-button {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  button,
  select,
  summary {
    font: inherit;
    color: inherit;
    min-height: 2.25rem;
    min-width: 1.5rem;
  }
  /* For fingers. */
  @container samspill (width < 480px) {
    button,
    select,
    summary {
      min-height: 2.75rem;
    }
  }
  :is(a, button, select, summary, [tabindex]):focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .button,
  select {
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--_border-strong);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    cursor: pointer;
    max-width: 100%;
  }
  .link-button {
    padding: 0.25rem 0;
    border: 0;
    background: none;
    text-decoration: underline;
    cursor: pointer;
    text-align: start;
  }
  .badge {
    display: inline-block;
    padding: 0.05rem 0.5rem;
    border: 1px solid currentcolor;
    border-radius: 1rem;
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.5;
  }
  .badge.status {
    color: var(--_text);
    background: var(--_notice);
    border-color: var(--_notice-line);
    border-radius: 0.25rem;
  }
  .notice {
    margin-block-end: 0.75rem;
    padding: 0.375rem 0.75rem;
    background: var(--_notice);
    border-inline-start: 4px solid var(--_notice-line);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    align-items: center;
    justify-content: space-between;
    margin-block-start: 1.25rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_border);
    font-size: 0.9375em;
    color: var(--_text-subtle);
  }
  .foot > p {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 1.25rem;
    flex: 1 1 20rem;
    min-width: 0;
  }
  .foot > p > * {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .foot a {
    display: inline-block;
    min-height: 1.5rem;
  }
  .failed {
    gap: 1rem;
  }
  .failed > #status {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    padding: 0.625rem 0.875rem;
    background: var(--_notice);
    border-inline-start: 4px solid var(--_notice-line);
  }
  .failed .summary {
    margin: 0;
    color: inherit;
  }
  /* What the page has between the tags stands as close to the edges as our own; its margins collapse in a block. */
  .failed > slot {
    display: block;
  }
  .failed ::slotted(:first-child) {
    margin-block-start: 0 !important;
  }
  .failed ::slotted(:last-child) {
    margin-block-end: 0 !important;
  }
  :host(:empty) slot {
    display: none;
  }
  /* Static content has a frame of its own. */
  :host(:has(> .samspill)) .failed {
    padding: 0;
    border: 0;
  }
  .loading::after {
    content: '';
    flex: auto;
    border: 1px solid transparent;
    background: var(--_tint);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [hidden] {
    display: none !important;
  }
`;
