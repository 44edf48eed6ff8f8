import type { Way } from '../snippet/snippet.js';

/** What is asked of those who do not know which way to take. */
export const QUESTIONS = ['isWordPress', 'losesScripts', 'hasTemplate', 'takesFrames'] as const;

export type Question = (typeof QUESTIONS)[number];

/** What has been answered so far. */
export type Answers = Readonly<Partial<Record<Question, boolean>>>;

/** The way to take, and which of the sentences says why. */
export interface Advice {
  readonly way: Way;
  readonly reason: 'wordpress' | 'free' | 'template' | 'wordpress-template' | 'framed' | 'bare' | 'wordpress-bare';
}

/** The questions that decide something, after what has been answered. */
export function questionsFor({ losesScripts, hasTemplate }: Answers): readonly Question[] {
  const asked: Readonly<Partial<Record<Question, boolean>>> = {
    hasTemplate: losesScripts === true,
    takesFrames: losesScripts === true && hasTemplate === false,
  };
  return QUESTIONS.filter((question) => asked[question] ?? true);
}

/**
 * The way that suits the answers; undefined while too little has been answered.
 *
 * @param answers a question that decides nothing may stay unanswered
 */
export function adviceFor({ isWordPress, losesScripts, hasTemplate, takesFrames }: Answers): Advice | undefined {
  if (isWordPress === undefined || losesScripts === undefined) return undefined;
  if (!losesScripts) return isWordPress ? { way: 'div', reason: 'wordpress' } : { way: 'tag', reason: 'free' };
  if (hasTemplate)
    return isWordPress ? { way: 'div', reason: 'wordpress-template' } : { way: 'link', reason: 'template' };
  if (hasTemplate === undefined || takesFrames === undefined) return undefined;
  if (takesFrames) return { way: 'iframe', reason: 'framed' };
  return { way: 'static', reason: isWordPress ? 'wordpress-bare' : 'bare' };
}
