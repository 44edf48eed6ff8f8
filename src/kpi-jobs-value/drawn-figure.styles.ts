import { css } from 'lit';

/** What is drawn, and the tooltip beside a point of it. */
export const drawnFigureStyles = css`
  .drawing svg { display: block; }
  /* The room of these words is measured without it, and the table beside holds them with the reader's own spacing. */
  .drawing text { letter-spacing: normal !important; word-spacing: normal !important; }
  .full { position: relative; }
  .tooltip { position: absolute; inset: 0 auto auto 0; z-index: 1; inline-size: max-content; max-inline-size: min(20rem, 100%); padding: 0.375rem clamp(0.375rem, 2cqi, 0.75rem); border: 1px solid var(--_border-strong); border-radius: calc(var(--_radius) * 0.75); background: var(--_surface); box-shadow: 0 2px 10px rgb(0 0 0 / 18%); font-size: 0.875em; line-height: 1.4; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
  .tooltip[hidden] { display: none; }
  .tooltip > :first-child { color: var(--_text-subtle); }
  .tooltip > .pointed { font-weight: 600; }
  @media print {
    .tooltip { display: none; }
  }
`;
