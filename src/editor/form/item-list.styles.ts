import { css } from 'lit';

/** The page of a list. */
export const listStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: end;
    justify-content: space-between;
    margin-block-end: 0.75rem;
  }
  .items {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .item {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
    padding: 0.375rem 0.5rem 0.375rem 0.25rem;
    border-block: 2px solid transparent;
  }
  .item + .item {
    box-shadow: 0 -1px 0 var(--editor-line);
  }
  @media (forced-colors: active) {
    .item {
      border-color: Canvas;
    }
    .name {
      border-color: ButtonFace;
    }
  }
  .items-card {
    padding: 0.25rem 0.5rem;
  }
  .name {
    flex: 1 1 12rem;
    justify-content: flex-start;
    padding-inline: 0.25rem;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    margin-inline-start: auto;
  }
  .tools button {
    min-inline-size: 2rem;
    min-block-size: 2rem;
    padding: 0.125rem 0.5rem;
    font-weight: 400;
  }
  @media (pointer: coarse) {
    .tools button {
      min-inline-size: 2.5rem;
      min-block-size: 2.5rem;
    }
  }
  .question {
    flex: 1 0 100%;
    display: grid;
    gap: 0.5rem;
    margin-block: 0.25rem 0.5rem;
    border-width: 1px;
  }
  .empty {
    display: grid;
    gap: 0.75rem;
    justify-items: start;
  }
`;
