import { suggestionFor } from '../../feed/checks/suggestions/suggestion.js';
import type { Language } from '../../feed/shape/widget-words.js';
import type { Proposal } from '../../import/proposal/proposal.js';
import { FINDING_WORDS } from '../../import/proposal/words/finding.words.js';
import { say } from '../../locale/catalogue.js';
import { ANSWER_WORDS as WORDS } from './given-answers.words.js';
import type { OptionValue } from '../command.js';
import { textsOf } from './planned-import.js';

/**
 * What is wrong with the answers of a call before anything is read: one without an equals sign, or to a question that
 * is never asked. A question that is not asked this time is none, since a job answers it in advance.
 *
 * @param ids of the feed's indicators, which may stand before a question
 */
export function wrongAnswer(given: OptionValue, ids: readonly string[], language: Language): string | undefined {
  for (const text of textsOf(given)) {
    const at = text.indexOf('=');
    if (at < 1) return say(WORDS.noEquals, language, { answer: text });
    const whole = text.slice(0, at).trim();
    const question = withoutIndicator(whole, ids);
    const [code = ''] = question.split(':', 1);
    if (Object.hasOwn(FINDING_WORDS, code)) continue;
    const meant = suggestionFor(code, Object.keys(FINDING_WORDS));
    const values = { question: whole, meant: meant ?? '' };
    return say(meant === undefined ? WORDS.unknown : WORDS.meant, language, values);
  }
  return undefined;
}

/** What is wrong with the answers of a call to what a proposal asks: one that the question does not have. */
export function unfitAnswer(
  given: OptionValue,
  { findings, indicator }: Proposal,
  language: Language,
): string | undefined {
  for (const text of textsOf(given)) {
    const at = text.indexOf('=');
    const [question, answer] = [withoutIndicator(text.slice(0, at).trim(), [indicator]), text.slice(at + 1).trim()];
    const asked = findings.find(({ id, choices }) => id === question && choices.some(({ isAnswer }) => isAnswer));
    const answers = asked?.choices.filter(({ isAnswer }) => isAnswer).map(({ id }) => id) ?? [];
    // Some questions take more than they list, and say by what they chose that they took it.
    if (!asked || answers.includes(answer) || asked.chosen === answer) continue;
    return say(WORDS.unfit, language, { answer, question, answers: answers.join(', ') });
  }
  return undefined;
}

function withoutIndicator(question: string, ids: readonly string[]): string {
  const indicator = ids.find((id) => question.startsWith(`${id}/`));
  return indicator === undefined ? question : question.slice(indicator.length + 1);
}
