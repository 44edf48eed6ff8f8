import { css } from 'lit';

/** The eight hues of the palette, for areas, factors and series; they come from where the theme comes from. */
export const paletteStyles = css`
  .frame {
    --_l-green: #1c6e4a;
    --_l-ochre: #845500;
    --_l-blue: #1f5ba8;
    --_l-rose: #a02c5c;
    --_l-purple: #5546a0;
    --_l-teal: #0b6673;
    --_l-rust: #9a3c17;
    --_l-slate: #4a5a6a;
  }
  @supports (color: light-dark(#000, #fff)) {
    .frame {
      --_l-green: light-dark(#1c6e4a, #74d2a4);
      --_l-ochre: light-dark(#845500, #e4b65a);
      --_l-blue: light-dark(#1f5ba8, #8fbcff);
      --_l-rose: light-dark(#a02c5c, #ff9fc5);
      --_l-purple: light-dark(#5546a0, #bdb2ff);
      --_l-teal: light-dark(#0b6673, #72d5e1);
      --_l-rust: light-dark(#9a3c17, #ffad8a);
      --_l-slate: light-dark(#4a5a6a, #b6c5d3);
    }
  }
  .frame {
    --_green: var(--samspill-green, var(--_l-green));
    --_ochre: var(--samspill-ochre, var(--_l-ochre));
    --_blue: var(--samspill-blue, var(--_l-blue));
    --_rose: var(--samspill-rose, var(--_l-rose));
    --_purple: var(--samspill-purple, var(--_l-purple));
    --_teal: var(--samspill-teal, var(--_l-teal));
    --_rust: var(--samspill-rust, var(--_l-rust));
    --_slate: var(--samspill-slate, var(--_l-slate));
  }
  @media (forced-colors: active) {
    .frame {
      --_green: CanvasText;
      --_ochre: CanvasText;
      --_blue: CanvasText;
      --_rose: CanvasText;
      --_purple: CanvasText;
      --_teal: CanvasText;
      --_rust: CanvasText;
      --_slate: CanvasText;
    }
  }
`;
