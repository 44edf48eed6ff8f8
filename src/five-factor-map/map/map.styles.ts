import { css } from 'lit';

/** The drawing. What is chosen, marked, shared or empty shows by form and size as well as by colour. */
export const drawingStyles = css`
  .map.wide .stage {
    position: sticky;
    inset-block-start: 1rem;
    align-self: start;
  }
  .drawing {
    overflow: visible;
    font-family: inherit;
  }
  .drawing text {
    text-anchor: middle;
    dominant-baseline: central;
    fill: var(--_text);
  }
  .faint {
    stroke: var(--_border-strong);
    stroke-width: 1.5;
    stroke-dasharray: 0.1 7;
    stroke-linecap: round;
  }
  .line-to {
    stroke: var(--_border-strong);
    fill: var(--_border-strong);
    cursor: pointer;
  }
  .line-to.chosen {
    stroke: var(--_hue, var(--_accent));
    fill: var(--_hue, var(--_accent));
  }
  .line-to:hover {
    stroke: var(--_text);
    fill: var(--_text);
  }
  .line-to polygon {
    stroke: none;
  }
  .line-to .hit {
    stroke: transparent;
    stroke-width: 24;
  }
  .curve {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .number {
    pointer-events: none;
  }
  .number circle {
    fill: var(--_surface);
    stroke: var(--_hue, var(--_accent));
    stroke-width: 1.5;
  }
  .number text {
    font-weight: 700;
  }
  .node {
    cursor: pointer;
  }
  /* Browsers outline drawings that are pressed, too. */
  .node:focus {
    outline: none;
  }
  .focus-ring {
    fill: none;
    stroke: none;
  }
  .node:focus-visible .focus-ring {
    stroke: var(--_focus);
    stroke-width: 3;
  }
  .disc {
    fill: var(--_surface);
    stroke: var(--_hue);
    stroke-width: 2.5;
  }
  .node:hover .disc {
    fill: var(--_tint);
  }
  .empty .disc {
    stroke-dasharray: 6 5;
    stroke-width: 2;
  }
  .drawing .label {
    font-weight: 700;
  }
  .hyphen {
    stroke: var(--_text);
  }
  .drawing .count {
    fill: var(--_text-subtle);
  }
  .node[aria-pressed='true'] .disc {
    fill: var(--_hue);
  }
  .drawing .node[aria-pressed='true'] text {
    fill: var(--_surface);
  }
  .node[aria-pressed='true'] .hyphen {
    stroke: var(--_surface);
  }
  .dot {
    fill: var(--_hue);
    stroke: var(--_hue);
    stroke-width: 2;
    cursor: pointer;
  }
  .dot.shared {
    fill: var(--_surface);
  }
  .dot.chosen,
  .dot:hover {
    stroke: var(--_text);
  }
  .dot.chosen {
    stroke-width: 3;
  }
  .dot .hit {
    fill: transparent;
    stroke: none;
  }
  .crowd {
    cursor: pointer;
  }
  .crowd path {
    fill: none;
    stroke: var(--_hue);
    stroke-linecap: round;
    stroke-width: 5.5;
  }
  .crowd .other {
    stroke-width: 2.5;
  }
  .crowd .marked {
    stroke-width: 7;
  }
  .crowd .hole {
    stroke: var(--_surface);
    stroke-width: 2.5;
  }
  .crowd .band {
    stroke-width: 3;
  }
  @media (prefers-reduced-motion: no-preference) {
    .lively .from line:not(.hit) {
      animation: 180ms ease-out backwards gather-back;
    }
    .lively .to line:not(.hit) {
      animation: 180ms ease-out backwards gather;
    }
    .lively .chosen polygon,
    .lively .number {
      animation: 180ms ease-in 120ms backwards appear;
    }
  }
  @keyframes gather {
    from {
      stroke-dasharray: 1;
      stroke-dashoffset: 1;
    }
    to {
      stroke-dasharray: 1;
      stroke-dashoffset: 0;
    }
  }
  @keyframes gather-back {
    from {
      stroke-dasharray: 1;
      stroke-dashoffset: -1;
    }
    to {
      stroke-dasharray: 1;
      stroke-dashoffset: 0;
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media (forced-colors: active) {
    .line-to.chosen {
      stroke: Highlight;
      fill: Highlight;
    }
    .number circle {
      stroke: Highlight;
    }
    .node[aria-pressed='true'] .disc {
      fill: Highlight;
      stroke: Highlight;
    }
    .drawing .node[aria-pressed='true'] text {
      forced-color-adjust: none;
      fill: HighlightText;
    }
    .node[aria-pressed='true'] .hyphen {
      forced-color-adjust: none;
      stroke: HighlightText;
    }
    .dot.chosen {
      stroke: Highlight;
    }
  }
  @media print {
    .map.wide {
      display: block;
    }
    .map.wide .stage {
      position: static;
    }
    .drawing {
      display: block;
      max-inline-size: 26rem;
      block-size: auto;
      margin-inline: auto;
      break-inside: avoid;
    }
  }
`;
