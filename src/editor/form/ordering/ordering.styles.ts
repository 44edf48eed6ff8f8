import { css } from 'lit';

/** Rows that are dragged by a handle of three lines, and the place where one would come. */
export const orderingStyles = css`
  .handle {
    flex: none;
    padding: 0.75rem 0.375rem;
    cursor: grab;
    touch-action: none;
  }
  .handle::before {
    content: '';
    display: block;
    inline-size: 0.875rem;
    block-size: 0.625rem;
    border-block: 2px solid var(--editor-ink-subtle);
    background: linear-gradient(var(--editor-ink-subtle) 0 0) center / 100% 2px no-repeat;
  }
  @media (pointer: coarse) {
    .handle {
      padding: 0.9375rem 0.8125rem;
    }
  }
  [data-dragged] {
    opacity: 0.5;
  }
  [data-drop-before] {
    border-block-start-color: var(--editor-accent);
  }
  [data-drop-after] {
    border-block-end-color: var(--editor-accent);
  }
  @media (forced-colors: active) {
    [data-drop-before] {
      border-block-start-color: Highlight;
    }
    [data-drop-after] {
      border-block-end-color: Highlight;
    }
  }
`;
