import { css } from 'lit';
import { panelStyles } from '../widget/panel.styles.js';

/** The panel and the matrix. */
export const depthStyles = css`
  ${panelStyles}
  .wide .panel { border-inline-start: 1px solid var(--_border); padding-inline-start: 2rem; }
  .panel { min-width: 0; hyphens: auto; }
  .panel:focus-visible { outline: none; }
  .panel:focus-visible .about { outline: 3px solid var(--_focus); outline-offset: 4px; border-radius: 2px; }
  .panel a { overflow-wrap: anywhere; }
  .chip { font-size: 0.9375em; text-align: start; overflow-wrap: anywhere; }
  .chips li { max-width: 100%; }
  .groups .panel { padding: 1rem 0 1.5rem; }
  .panel .items > li {
    display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center; justify-content: space-between;
  }
  .items > li > div { flex: 1 1 14rem; min-width: 0; }
  .marks { display: flex; flex-wrap: wrap; gap: 0.25rem; max-width: 100%; }
  .badge { overflow-wrap: anywhere; }
  .items .link-button {
    min-height: 1.5rem; padding: 0; color: var(--_text); font-weight: 600; text-decoration-color: var(--_border-strong);
    overflow-wrap: anywhere;
  }
  .folded summary { padding-block: 0.25rem; cursor: pointer; color: var(--_accent); }
  [data-color='none'] { --_hue: var(--_text); }
  .search { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: baseline; margin-block: 0.25rem; }
  input {
    font: inherit; color: inherit; min-height: 2.25rem; max-width: 100%; padding: 0.25rem 0.5rem;
    border: 1px solid var(--_border-strong); border-radius: calc(var(--_radius) * 0.75); background: var(--_surface);
  }
  input:focus-visible { outline: 3px solid var(--_focus); outline-offset: 2px; }
  .matrix tbody th, .matrix thead th:first-child {
    position: sticky; inset-inline-start: 0; background: var(--_surface);
  }
  .matrix thead th:first-child { z-index: 1; }
  .matrix th, .matrix td { hyphens: auto; overflow-wrap: break-word; }
  .matrix th:not(:first-child), .matrix td { min-width: 8.5rem; }
  .matrix th:first-child { min-width: min(8rem, 38cqi); max-width: 38cqi; }
  .matrix .table-scroll { max-block-size: 52rem; }
  .matrix td:not(:empty)::before {
    content: '●' / ''; margin-inline-end: 0.5em; font-size: 0.625em; vertical-align: 0.15em; color: var(--_accent);
  }
  @container (max-width: 40rem) {
    .matrix .table-scroll { max-block-size: none; }
    .matrix th:first-child { font-size: 0.9375em; padding-inline-end: 0.375rem; }
    .matrix td:not(:empty)::before {
      content: attr(data-column) / ''; display: block; margin: 0; font-size: 0.8125em; vertical-align: 0;
      color: var(--_text-subtle);
    }
  }
  @media print {
    .search, .more, .folded { display: none; }
    .wide .panel { border: 0; padding: 1rem 0 0; }
  }
`;
