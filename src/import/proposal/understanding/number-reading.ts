import { digitsOf, separatorsOf, valueOfDigits, type Separators } from '../../cells/separators.js';
import { finding } from '../questions/ask.js';
import type { Answers, Finding } from '../questions/finding.js';
import type { Survey } from './survey.js';

/** How the numbers of each column are read. */
export interface NumberReading {
  readonly of: (column: number) => Separators;
  readonly findings: readonly Finding[];
}

/**
 * Decides how numbers such as `14.519` are read: by the numbers of their column, else by those of the table, else by
 * the figures of the feed. A decimal comma is told once.
 */
export function numberReading(
  { digits }: Survey,
  { before, isPercent }: { readonly before: number | undefined; readonly isPercent: boolean },
  answers: Answers,
): NumberReading {
  const all = [...digits.values()].flatMap((texts) => [...texts]);
  const answer = answerIn(answers);
  const hints = { before, isPercent, answer };
  const ofTable = separatorsOf(all, hints);
  const ofColumns = new Map(
    [...digits].map(([column, texts]) => {
      const own = separatorsOf(texts, { answer });
      return [column, own.by === 'nothing' ? { ...ofTable, decimal: own.decimal ?? ofTable.decimal } : own];
    }),
  );
  const of = (column: number): Separators => ofColumns.get(column) ?? ofTable;
  return { of, findings: [...doubtIn(digits, of, answers), ...commaIn(all, isPercent)] };
}

function answerIn(answers: Answers): 'whole' | 'fraction' | undefined {
  const answer = answers['separator-in-doubt'];
  return answer === 'whole' || answer === 'fraction' ? answer : undefined;
}

function doubtIn(digits: Survey['digits'], of: NumberReading['of'], answers: Answers): Finding[] {
  for (const [column, texts] of digits)
    for (const written of texts) {
      if (digitsOf(written)?.kind !== 'doubtful') continue;
      const { by, doubtful } = of(column);
      const whole = valueOfDigits(written, { doubtful: 'whole' }) ?? 0;
      const fraction = valueOfDigits(written, { doubtful: 'fraction' }) ?? 0;
      const asking = { answers: ['whole', 'fraction'], standard: by === 'nothing' ? undefined : doubtful };
      return [finding('separator-in-doubt', { written, whole, fraction, by, readAs: doubtful }, answers, asking)];
    }
  return [];
}

function commaIn(all: readonly string[], isPercent: boolean): Finding[] {
  const written = all.find((text) => /^\d+,\d+$/.test(text) && digitsOf(text)?.kind === 'decimal');
  if (written === undefined) return [];
  return [finding('decimal-comma', { written, value: Number(written.replace(',', '.')), isPercent }, {})];
}
