import { css } from 'lit';

/**
 * Colours and sizes. Each comes from the page if the page has an opinion (`--samspill-…`), else from Designsystemet's
 * token if the page uses it, else from here. Light and dark follow the page's `color-scheme`, also when it is switched
 * live; browsers without `light-dark()` get the light ones. Every pair is checked for contrast in
 * `test/widget/frame/theme.test.ts`.
 */
export const themeStyles = css`
  .frame {
    all: initial;
    --_l-text: #1b2733;
    --_l-surface: #ffffff;
    --_l-accent: #1f5ba8;
    --_l-notice-line: #a87a00;
  }
  @supports (color: light-dark(#000, #fff)) {
    .frame {
      --_l-text: light-dark(#1b2733, #f1f4f7);
      --_l-surface: light-dark(#ffffff, #131a21);
      --_l-accent: light-dark(#1f5ba8, #8fbcff);
      --_l-notice-line: light-dark(#a87a00, #e0b74f);
    }
  }
  .frame {
    --_text: var(--samspill-text, var(--ds-color-neutral-text-default, var(--_l-text)));
    --_text-subtle: var(
      --samspill-text-subtle,
      var(--ds-color-neutral-text-subtle, color-mix(in srgb, var(--_text) 78%, var(--_surface)))
    );
    --_surface: var(--samspill-surface, var(--ds-color-neutral-background-default, var(--_l-surface)));
    --_tint: var(
      --samspill-tint,
      var(--ds-color-neutral-surface-tinted, color-mix(in srgb, var(--_text) 5%, var(--_surface)))
    );
    --_border: var(
      --samspill-border,
      var(--ds-color-neutral-border-subtle, color-mix(in srgb, var(--_text) 20%, var(--_surface)))
    );
    --_border-strong: var(
      --samspill-border-strong,
      var(--ds-color-neutral-border-default, color-mix(in srgb, var(--_text) 58%, var(--_surface)))
    );
    --_accent: var(--samspill-accent, var(--ds-color-accent-text-subtle, var(--_l-accent)));
    --_notice: var(--samspill-notice, color-mix(in srgb, #ffc83d 22%, var(--_surface)));
    --_notice-line: var(--samspill-notice-line, var(--_l-notice-line));
    --_radius: var(--samspill-radius, var(--ds-border-radius-lg, 0.5rem));
    --_focus: var(--samspill-focus, var(--ds-color-focus-outer, var(--_text)));
    color: var(--_text);
    background: var(--_surface);
    color-scheme: inherit;
    line-height: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    font-family: var(--samspill-font, inherit);
    font-size: max(16px, 1rem);
  }
  @media (forced-colors: active) {
    .frame {
      --_text: CanvasText;
      --_text-subtle: CanvasText;
      --_surface: Canvas;
      --_tint: Canvas;
      --_border: CanvasText;
      --_border-strong: CanvasText;
      --_accent: LinkText;
      --_focus: Highlight;
      --_notice: Canvas;
      --_notice-line: CanvasText;
    }
  }
`;
