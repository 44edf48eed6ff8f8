import { css } from 'lit';

/** How the pane looks that shows what readers see. */
export const previewPaneStyles = css`
  .controls {
    display: grid;
    gap: 0.5rem;
    padding: 0.75rem 1rem;
    border-block-end: 1px solid var(--editor-line);
    background: var(--editor-surface);
  }

  .choice {
    display: inline-flex;
    flex-wrap: wrap;
  }

  .choice button {
    border-radius: 0;
    margin-inline-start: -1px;
  }

  .choice button:first-child {
    border-start-start-radius: var(--editor-radius);
    border-end-start-radius: var(--editor-radius);
    margin-inline-start: 0;
  }

  .choice button:last-child {
    border-start-end-radius: var(--editor-radius);
    border-end-end-radius: var(--editor-radius);
  }

  .controls .subtle {
    font-size: 0.9375rem;
  }

  .window {
    block-size: var(--height, auto);
    margin: 0.75rem;
    overflow: hidden;
  }

  .paper {
    padding: 0.75rem;
    border: 1px solid var(--editor-line);
    border-radius: 0.5rem;
    background: var(--editor-surface);
    transform: scale(var(--scale, 1));
    transform-origin: 0 0;
  }

  .paper.phone {
    max-inline-size: 24rem;
  }

  .paper.screen {
    inline-size: 60rem;
  }
`;
