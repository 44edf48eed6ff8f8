import { css } from 'lit';
import { panelStyles } from '../widget/panel.styles.js';

/** The panel and the matrix. */
export const depthStyles = css`
  .map.wide > :first-child { position: sticky; inset-block-start: 1rem; align-self: start; }
  ${panelStyles}
  .marked { margin-block-end: 0.75rem; }
  .toolbar { display: flex; flex-wrap: wrap; gap: 0.25rem; }
  .wide .panel { border-inline-start: 1px solid var(--_border); padding-inline-start: 2rem; }
  .panel { min-width: 0; }
  .panel:focus-visible { outline: none; }
  .panel:focus-visible .about { outline: 3px solid var(--_focus); outline-offset: 4px; border-radius: 2px; }
  .panel a { overflow-wrap: anywhere; }
  .chip { font-size: 0.9375em; text-align: start; overflow-wrap: anywhere; hyphens: auto; }
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
  .matrix th:first-child { min-width: 7rem; max-width: 40cqi; padding-inline-end: 0.5rem; }
  .matrix td:not(:empty)::before {
    content: '●' / ''; margin-inline-end: 0.5em; font-size: 0.625em; vertical-align: 0.15em; color: var(--_accent);
  }
  @media print {
    .search, .more { display: none; }
  }
`;
