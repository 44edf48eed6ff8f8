import { html, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import type { ReadingProblem } from '../../feed/problem.js';
import { describeReadingProblem } from '../../feed/sentences/reading-sentences.js';

/** How many problems are listed; more of them are rarely read, and the check command lists all. */
const MOST = 50;

/** Problems that some widget has already written to the console: one warning per feed, however many widgets show it. */
const logged = new WeakSet<readonly ReadingProblem[]>();

/** Every problem of a feed as a list of plain sentences, for the one who keeps it. */
export function renderProblems(problems: readonly ReadingProblem[], language: Language): TemplateResult {
  const sentences = problems.slice(0, MOST).map((problem) => describeReadingProblem(problem, language));
  return html`<ul>${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>`;
}

/** Writes every problem of a feed to the console, once, as one warning. */
export function logProblems(address: string, problems: readonly ReadingProblem[], language: Language): void {
  if (logged.has(problems)) return;
  logged.add(problems);
  const sentences = problems.map((problem) => describeReadingProblem(problem, language));
  console.warn(`samspill: ${address}\n${sentences.join('\n')}`);
}
