import { css } from 'lit';

/**
 * Colours of the lines and bars of a chart, and of its grid: the palette's, in an order in which neighbours differ
 * most.
 */
export const seriesStyles = css`
  .frame {
    --_grid: var(--_border);
    --_series-0: var(--_accent);
    --_series-1: var(--_rust);
    --_series-2: var(--_green);
    --_series-3: var(--_purple);
    --_series-4: var(--_ochre);
    --_series-5: var(--_rose);
  }
  @media (forced-colors: active) {
    .frame {
      --_grid: GrayText;
      --_series-0: CanvasText;
      --_series-1: LinkText;
      --_series-2: CanvasText;
      --_series-3: LinkText;
      --_series-4: CanvasText;
      --_series-5: LinkText;
    }
  }
`;
