import { css } from 'lit';

/**
 * The handles that narrow the period. The slider of the one ends where that of the other has its last handle: at the
 * same place they stand beside one another. Only the handles take the pointer, of which a part is unseen room.
 */
export const spanChooserStyles = css`
  .span {
    --_handle: 24px;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1rem;
    max-inline-size: 44rem;
  }
  .span .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
    color: var(--_text-subtle);
  }
  .span b {
    font-weight: 600;
    color: var(--_text);
    font-variant-numeric: tabular-nums;
  }
  .span .track {
    position: relative;
    grid-column: 1;
    block-size: var(--_handle);
  }
  .span .track::before,
  .span .track::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 2px);
    border-block-start: 4px solid var(--_border-strong);
    border-radius: 2px;
  }
  .span .track::before {
    inset-inline: calc(var(--_handle) / 2);
  }
  .span .track::after {
    --_travel: calc(100% - 2 * var(--_handle));
    inset-inline: calc(var(--_handle) / 2 + var(--from) * var(--_travel))
      calc(var(--_handle) / 2 + (1 - var(--to)) * var(--_travel));
    border-color: var(--_accent);
  }
  .span input {
    position: absolute;
    z-index: 1;
    inset-block: 0;
    inset-inline: 0 var(--_handle);
    inline-size: calc(100% - var(--_handle));
    block-size: 100%;
    margin: 0;
    padding: 0;
    appearance: none;
    background: none;
    border-radius: calc(var(--_handle) / 2);
    pointer-events: none;
  }
  .span input.to {
    inset-inline: var(--_handle) 0;
  }
  .span input::-webkit-slider-runnable-track {
    block-size: 100%;
    background: none;
  }
  .span input::-moz-range-track {
    block-size: 100%;
    background: none;
  }
  .span input::-webkit-slider-thumb {
    box-sizing: border-box;
    appearance: none;
    inline-size: var(--_handle);
    block-size: 100%;
    border: 0;
    background: radial-gradient(circle closest-side, var(--_accent) 10px, transparent 11px);
    cursor: grab;
    pointer-events: auto;
  }
  .span input::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: var(--_handle);
    block-size: 100%;
    border: 0;
    border-radius: 0;
    background: radial-gradient(circle closest-side, var(--_accent) 10px, transparent 11px);
    cursor: grab;
    pointer-events: auto;
  }
  .span input:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .span input:focus-visible::-webkit-slider-thumb {
    outline: 3px solid var(--_focus);
    outline-offset: -2px;
    border-radius: 50%;
  }
  .span input:focus-visible::-moz-range-thumb {
    outline: 3px solid var(--_focus);
    outline-offset: -2px;
    border-radius: 50%;
  }
  .head > .range {
    flex: 1 1 100%;
  }
  .span .button {
    grid-column: 2;
    grid-row: 1 / 3;
    align-self: end;
  }
  .span .gone {
    visibility: hidden;
  }
  @container samspill (width < 480px) {
    .span {
      --_handle: 44px;
      grid-template-columns: minmax(0, 1fr);
    }
    .span .button {
      grid-area: auto;
      justify-self: start;
    }
  }
  @media (forced-colors: active) {
    .span .track::after {
      border-color: Highlight;
    }
    .span input::-webkit-slider-thumb {
      forced-color-adjust: none;
    }
    .span input::-moz-range-thumb {
      forced-color-adjust: none;
    }
  }
`;
