import { css } from 'lit';

/** The list that stands for the map where it is narrow, the toolbar, and the room for the drawing. */
export const mapStyles = css`
  .map {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
  }
  .map.wide {
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2rem;
  }
  .drawing {
    display: block;
    max-width: 100%;
    height: auto;
    margin-inline: auto;
  }
  .toolbar,
  .toolbar > * {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    align-items: center;
    min-width: 0;
    max-width: 100%;
  }
  .toolbar {
    gap: 0.5rem 1rem;
  }
  /* As wide whatever is chosen: what follows stays where it is. */
  .toolbar select {
    flex: 1 1 8rem;
    inline-size: 14rem;
    min-width: 0;
    max-width: 14rem;
  }
  .groups {
    list-style: none;
    max-width: 46em;
  }
  .group {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    align-items: baseline;
    width: 100%;
    padding: 0.625rem 0;
    border: 0;
    border-block-end: 1px solid var(--_border);
    background: none;
    font-weight: 700;
    text-align: start;
    cursor: pointer;
  }
  .group::before {
    content: '+' / '';
    flex: none;
    width: 1em;
    color: var(--_hue);
  }
  .group[aria-expanded='true']::before {
    content: '−' / '';
  }
  .group span:first-child {
    flex: 1 1 6rem;
    min-width: 0;
    hyphens: auto;
  }
  .group .line {
    margin-inline-start: auto;
    font-weight: 400;
  }
`;
