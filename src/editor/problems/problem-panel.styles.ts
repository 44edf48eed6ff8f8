import { css } from 'lit';

/** The look of the list of what was found. */
export const panelStyles = css`
  .head {
    justify-content: space-between;
  }

  .section {
    margin-block-start: 0.75rem;
    font-size: 1.0625rem;
  }

  ul {
    padding: 0;
    list-style: none;
  }

  li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.625rem;
    border-block-start: 1px solid var(--editor-line);
  }

  li p {
    flex: 1 1 18rem;
    overflow-wrap: anywhere;
  }

  li p .plain {
    display: block;
    padding-inline: 0;
    text-align: start;
  }

  .reason {
    display: grid;
    flex: 1 1 18rem;
    gap: 0.25rem;
    font-weight: 600;
  }

  .reason input {
    inline-size: 100%;
    min-inline-size: 0;
    font-weight: 400;
  }
`;
