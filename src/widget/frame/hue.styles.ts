import { css } from 'lit';

/** What has the colour of an area or a factor: the palette's, or the feed's own made readable on both surfaces. */
export const hueStyles = css`
  [data-color='green'] {
    --_hue: var(--_green);
  }
  [data-color='ochre'] {
    --_hue: var(--_ochre);
  }
  [data-color='blue'] {
    --_hue: var(--_blue);
  }
  [data-color='rose'] {
    --_hue: var(--_rose);
  }
  [data-color='purple'] {
    --_hue: var(--_purple);
  }
  [data-color='teal'] {
    --_hue: var(--_teal);
  }
  [data-color='rust'] {
    --_hue: var(--_rust);
  }
  [data-color='slate'] {
    --_hue: var(--_slate);
  }
  [data-color='own'] {
    --_hue: var(--_own-light);
  }
  @supports (color: light-dark(#000, #fff)) {
    [data-color='own'] {
      --_hue: light-dark(var(--_own-light), var(--_own-dark));
    }
  }
  @media (forced-colors: active) {
    [data-color='own'] {
      --_hue: CanvasText;
    }
  }
`;
