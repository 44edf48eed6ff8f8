import { html, type TemplateResult } from 'lit';
import type { Language } from '../feed/feed.js';
import type { ReadingProblem as Problem } from '../feed/problem.js';
import { describeReadingProblem as describeProblem } from '../feed/sentences/reading-sentences.js';

/** How many problems are listed; more of them are rarely read, and the check command lists all. */
const MOST = 50;

/** Problems that some widget has already written to the console: one warning per feed, however many widgets show it. */
const logged = new WeakSet<readonly Problem[]>();

/** Every problem of a feed as a list of plain sentences, for the one who keeps it. */
export function renderProblems(problems: readonly Problem[], language: Language): TemplateResult {
  return html`<ul>${problems.slice(0, MOST).map((problem) => html`<li>${describeProblem(problem, language)}</li>`)}</ul>`;
}

/** Writes every problem of a feed to the console, once, as one warning. */
export function logProblems(address: string, problems: readonly Problem[], language: Language): void {
  if (logged.has(problems)) return;
  logged.add(problems);
  const sentences = problems.map((problem) => describeProblem(problem, language));
  console.warn(`samspill: ${address}\n${sentences.join('\n')}`);
}
