import { css } from 'lit';

/** How the page looks where a keeper begins. */
export const startPageStyles = css`
  :host {
    justify-self: center;
    inline-size: 100%;
    max-inline-size: 74rem;
  }

  h1 {
    font-size: 2rem;
  }

  h2 {
    margin-block-end: 0.25rem;
    font-size: 1.1875rem;
  }

  .lead {
    margin-block: 0.5rem 1.25rem;
    color: var(--editor-ink-subtle);
    font-size: 1.0625rem;
  }

  .told {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1.5rem;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 1rem;
  }

  .drafts {
    display: grid;
    gap: 0.5rem;
    padding: 0;
    list-style: none;
  }

  .drafts .told {
    margin-block-end: 0;
  }

  .notice {
    margin-block-end: 1rem;
  }

  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
    gap: 1.25rem;
    margin-block-end: 1.5rem;
  }

  .drop {
    display: grid;
    gap: 0.5rem;
    justify-items: center;
    margin-block: 1rem;
    padding: 1.5rem 1rem;
    border: 2px dashed var(--editor-line-strong);
    border-radius: 0.5rem;
  }

  .drop.over {
    border-color: var(--editor-accent);
    background: var(--editor-tint);
  }

  label {
    display: block;
    margin-block-end: 0.25rem;
    font-weight: 600;
  }

  .address {
    display: flex;
    gap: 0.5rem;
  }

  .address input {
    flex: 1 1 8rem;
    min-inline-size: 0;
  }

  place-chooser {
    margin-block-start: 1rem;
  }

  .examples {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12.5rem, 100%), 1fr));
    gap: 0.75rem;
    margin-block: 0.5rem 1.75rem;
    padding: 0;
    list-style: none;
  }

  .examples button {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    padding: 0.75rem 1rem;
    font-weight: 400;
    text-align: start;
  }

  .examples strong,
  .examples span,
  .way strong,
  .way span {
    display: block;
  }

  .way {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
    gap: 0.75rem 1.5rem;
    padding: 1.25rem 0 0;
    border-block-start: 1px solid var(--editor-line);
    counter-reset: way;
    list-style: none;
  }

  .way li {
    position: relative;
    padding-inline-start: 2.75rem;
    counter-increment: way;
  }

  .way li::before {
    position: absolute;
    inset-inline-start: 0;
    display: grid;
    place-content: center;
    inline-size: 2rem;
    block-size: 2rem;
    border: 1px solid var(--editor-ink);
    border-radius: 50%;
    background: var(--editor-ink);
    color: var(--editor-surface);
    font-weight: 700;
    content: counter(way);
  }
`;
