import { css } from 'lit';

/** The line of a small trend. */
export const trendLineStyles = css`
  .sparkline {
    flex: none;
    overflow: visible;
  }
  .sparkline polyline {
    fill: none;
    stroke: var(--_hue, var(--_accent));
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .sparkline circle {
    fill: var(--_hue, var(--_accent));
  }
`;
