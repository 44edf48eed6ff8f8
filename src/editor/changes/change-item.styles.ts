import { css } from 'lit';

/** How it is told what is new and what is gone in a text: by colour, and by a line that is seen without it. */
export const changeItemStyles = css`
  ins {
    background: var(--editor-good);
    font-weight: 700;
    text-decoration: underline;
  }

  del {
    background: var(--editor-mistake);
  }
`;
