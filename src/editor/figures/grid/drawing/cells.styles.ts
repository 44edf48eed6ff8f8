import { css } from 'lit';

/** Cells: chosen, active, written in, with marks and with something to read about them. */
export const cellStyles = css`
  td.chosen {
    background-color: color-mix(in srgb, var(--_accent) 12%, var(--_surface));
    position: relative;
  }

  /* The line round the chosen range; where there is one cell, it is the ring of the focus. */
  td.chosen::before {
    content: '';
    position: absolute;
    inset: 0;
    border: 0 solid var(--_accent);
    pointer-events: none;
  }

  td.at-top::before {
    border-block-start-width: 2px;
  }

  td.at-bottom::before {
    border-block-end-width: 2px;
  }

  td.at-left::before {
    border-inline-start-width: 2px;
  }

  td.at-right::before {
    border-inline-end-width: 2px;
  }

  td.active {
    background-color: var(--_surface);
  }

  td:focus {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
  }

  td.writing {
    padding: 0;
    overflow: visible;
  }

  td input {
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    padding: 0 var(--_padding);
    border: 0;
    border-radius: 0;
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    text-align: end;
  }

  .marked {
    display: flex;
    flex-direction: row-reverse;
    align-items: center;
    gap: 0.375em;
    min-inline-size: 0;
  }

  .figure {
    flex: none;
  }

  .mark {
    flex: 0 1 auto;
    min-inline-size: 0;
    overflow: hidden;
    padding: 0.0625em 0.3125em;
    border: 1px solid var(--editor-notice-line, #9a6a00);
    border-radius: 0.25em;
    background: var(--editor-notice, #fdf3d6);
    color: var(--_ink);
    font-size: 0.8em;
    line-height: 1.3;
    text-overflow: ellipsis;
  }

  /* A corner says that there is something to read about the cell; what it is stands below the table. */
  td.remark,
  td.mistake {
    position: relative;
  }

  td.remark::after,
  td.mistake::after {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    border: 0.3125em solid transparent;
    border-block-start-color: var(--editor-notice-line, #9a6a00);
    border-inline-end-color: var(--editor-notice-line, #9a6a00);
    pointer-events: none;
  }

  td.mistake {
    text-decoration: underline wavy var(--editor-mistake-line, #b3261e);
  }

  td.mistake::after {
    border-block-start-color: var(--editor-mistake-line, #b3261e);
    border-inline-end-color: var(--editor-mistake-line, #b3261e);
  }

  @media (forced-colors: active) {
    td.chosen {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }

    td.chosen::before {
      border-color: Highlight;
    }

    td:focus,
    td input {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }

    td.remark::after,
    td.mistake::after {
      forced-color-adjust: none;
      border-block-start-color: CanvasText;
      border-inline-end-color: CanvasText;
    }
  }
`;
