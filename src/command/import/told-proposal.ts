import type { Language } from '../../feed/shape/widget-words.js';
import type { Finding } from '../../import/proposal/questions/finding.js';
import { findingText } from '../../import/proposal/words/finding-texts.js';
import type { Proposal } from '../../import/proposal/proposal.js';
import { summaryOf } from '../../import/proposal/words/summary.js';
import { say, sayCount } from '../../locale/catalogue.js';
import { TAKEN, WORDS } from './import.words.js';

/**
 * How a table was understood, as lines: the sentence, what is to be known, and what has to be decided and how.
 *
 * @param prefix of the answers, where several indicators are asked about: `antall-jobber/`
 */
export function proposalLines(proposal: Proposal, language: Language, prefix = ''): readonly string[] {
  const { text } = summaryOf(proposal, language);
  return [
    ...(text === '' ? [] : [say(WORDS.understood, language, { summary: text })]),
    ...proposal.findings.flatMap((finding) => findingLines(finding, proposal, { language, prefix })),
    ...(proposal.isReady && proposal.count > 0
      ? [sayCount(TAKEN, proposal.count, language, { count: proposal.count })]
      : []),
  ];
}

function findingLines(
  finding: Finding,
  proposal: Proposal,
  { language, prefix }: { readonly language: Language; readonly prefix: string },
): readonly string[] {
  const { sentence, choices } = findingText(finding, proposal, language);
  const answers = choices.filter(({ isAnswer }) => isAnswer);
  const line = say(finding.isOpen ? WORDS.asked : WORDS.told, language, { text: sentence });
  return [
    line,
    ...answers.map(({ id, text }) => {
      const answer = `--answer "${prefix}${finding.id}=${id}"`;
      return say(id === finding.chosen ? WORDS.chosen : WORDS.choice, language, { answer, text });
    }),
  ];
}
