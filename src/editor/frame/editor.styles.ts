import { css } from 'lit';

/**
 * The frame of the editor. From 68.75rem there is room for list, page and preview beside each other, each of which
 * scrolls by itself; below that the preview is a tab, and below 48rem the list is a menu. Measured in rem of the text
 * that is shown, so that large text counts as little room.
 */
export const editorStyles = css`
  :host {
    container-type: inline-size;
  }

  .frame {
    min-block-size: 100vh;
  }

  .skip-link {
    position: absolute;
    z-index: 3;
    inset-block-start: -10rem;
    inset-inline-start: 0.5rem;
    padding: 0.5rem 1rem;
    border-radius: var(--editor-radius);
    background: var(--editor-surface);
  }

  .skip-link:focus {
    inset-block-start: 0.5rem;
  }

  main {
    min-inline-size: 0;
    padding: 1rem;
  }

  main:focus,
  aside:focus {
    outline: none;
  }

  .page {
    display: grid;
    gap: 1rem;
    grid-template-columns: minmax(0, 1fr);
  }

  .tabs {
    display: flex;
    margin-block-end: 1rem;
  }

  .tabs button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .tabs button:last-child {
    margin-inline-start: -1px;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }

  aside {
    min-inline-size: 0;
  }

  @container (max-width: 47.99rem) {
    .navigation:not(.shown) #navigation {
      display: none;
    }

    .menu {
      margin: 0.5rem 1rem;
    }
  }

  @container (min-width: 48rem) {
    .menu {
      display: none;
    }

    .body.open {
      display: grid;
      grid-template-columns: min(15.5rem, 30vw) minmax(0, 1fr);
      align-items: start;
    }

    .body.open > .navigation {
      grid-row: 1 / span 2;
      align-self: stretch;
      border-inline-end: 1px solid var(--editor-line);
    }

    .body.open > aside {
      grid-column: 2;
    }

    main {
      padding: 1.25rem;
    }
  }

  @container (max-width: 68.74rem) {
    .preview-shown .page,
    .body:not(.preview-shown) > aside {
      display: none;
    }
  }

  @container (min-width: 68.75rem) {
    .tabs {
      display: none;
    }

    .body.open:has(> aside) {
      grid-template-columns: min(15.5rem, 22vw) minmax(0, 1fr) min(max(22rem, 27%), 33vw);
    }

    .body.open > aside {
      grid-row: 1;
      grid-column: 3;
      align-self: stretch;
      border-inline-start: 1px solid var(--editor-line);
    }
  }

  @media (min-height: 36em) {
    @container (min-width: 68.75rem) {
      .frame {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        block-size: 100vh;
      }

      .body.open,
      .body.start {
        min-block-size: 0;
      }

      .body.start {
        overflow: auto;
      }

      .body.open {
        align-items: stretch;
      }

      .body.open > * {
        block-size: 100%;
        overflow: auto;
      }
    }
  }

  @media print {
    header,
    .navigation,
    aside,
    .tabs,
    .draft-question {
      display: none !important;
    }

    .frame,
    .body.open,
    .body.open > * {
      display: block;
      block-size: auto;
      overflow: visible;
    }
  }
`;
