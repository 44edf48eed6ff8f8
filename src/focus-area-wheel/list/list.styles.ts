import { css } from 'lit';

/**
 * The list of areas, the room kept for the wheel, and the panel. Kind shows by place, line and word, not by colour
 * alone.
 */
export const areaListStyles = css`
  .pending {
    block-size: min(106cqi, 40rem);
  }
  /* As much of the page before the wheel is there as with it: it is as high as it is wide. */
  .small {
    aspect-ratio: 1;
    max-inline-size: 28em;
    margin: 0 auto 1rem;
  }
  .panel {
    min-width: 0;
  }
  .panel.alone {
    margin-block-start: 1.25rem;
  }
  .areas {
    list-style: none;
    border-block-start: 1px solid var(--_border);
  }
  .areas > li {
    border-block-end: 1px solid var(--_border);
    border-inline-start: 6px solid var(--_hue, var(--_text));
  }
  .areas > .support {
    border-inline-start-style: dashed;
  }
  .areas > .candidate {
    border-inline-start-style: dotted;
  }
  .areas > .archived {
    border-inline-start-width: 1px;
  }
  .entry {
    display: block;
    position: relative;
    width: 100%;
    padding: 0.625rem 2.25rem 0.625rem 0.875rem;
    border: 0;
    background: none;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }
  .entry:hover {
    background: var(--_tint);
  }
  .entry .line {
    display: block;
    font-weight: 400;
  }
  .entry::after {
    content: '+' / '';
    position: absolute;
    inset-inline-end: 0.75rem;
    inset-block-start: 0.5rem;
    font-size: 1.25em;
    font-weight: 400;
  }
  .entry[aria-expanded='true']::after {
    content: '−' / '';
  }
  .areas .panel {
    padding: 0 0 1rem 0.875rem;
  }
  .areas [part='panel-heading'],
  .areas .badges {
    display: none;
  }
  .areas .badges + * + .block,
  .areas [part='panel-heading'] + .block {
    margin-block-start: 0.25rem;
  }
`;
