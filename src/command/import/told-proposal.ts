import type { Language } from '../../feed/shape/widget-words.js';
import type { Finding } from '../../import/proposal/finding.js';
import { findingText } from '../../import/proposal/finding-texts.js';
import type { Proposal } from '../../import/proposal/proposal.js';
import { summaryOf } from '../../import/proposal/summary.js';
import { say, sayCount } from '../../locale/catalogue.js';
import { TAKEN, WORDS } from './import.words.js';

/** How a table was understood, as lines: the sentence, what is to be known, and what has to be decided and how. */
export function proposalLines(proposal: Proposal, language: Language): readonly string[] {
  const { text } = summaryOf(proposal, language);
  return [
    ...(text === '' ? [] : [say(WORDS.understood, language, { summary: text })]),
    ...proposal.findings.flatMap((finding) => findingLines(finding, proposal, language)),
    ...(proposal.isReady ? [sayCount(TAKEN, proposal.count, language, { count: proposal.count })] : []),
  ];
}

function findingLines(finding: Finding, proposal: Proposal, language: Language): readonly string[] {
  const { sentence, choices } = findingText(finding, proposal, language);
  const answers = choices.filter(({ isAnswer }) => isAnswer);
  const line = say(finding.isOpen ? WORDS.asked : WORDS.told, language, { text: sentence });
  return [
    line,
    ...answers.map(({ id, text }) => {
      const answer = `--answer "${finding.id}=${id}"`;
      return say(id === finding.chosen ? WORDS.chosen : WORDS.choice, language, { answer, text });
    }),
  ];
}
