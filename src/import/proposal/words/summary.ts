import { comparePeriodTexts, periodFrom } from '../../../feed/period.js';
import type { Language } from '../../../feed/shape/widget-words.js';
import { sayCount, type PluralEntry, type Values } from '../../../locale/catalogue.js';
import type { Proposal } from '../proposal-shape.js';
import { ProposalWords } from './proposal-words.js';
import { KNOWN_WORDS, NEW_WORDS, SUMMARY_WORDS } from './summary.words.js';

/** A part of the sentence that says how a table was understood, for a chip of its own. */
export interface SummaryPart {
  readonly kind: 'known' | 'new' | 'changed' | 'marked' | 'unknown';
  readonly text: string;
}

/** How a table was understood, in parts and in one sentence. */
export interface Summary {
  readonly parts: readonly SummaryPart[];
  /** «12 kommuner, 1 nytt kvartal (1. kvartal 2024), 2 foreløpige tall» */
  readonly text: string;
}

/** Says how a table was understood. What there is none of is left out. */
export function summaryOf(proposal: Proposal, language: Language): Summary {
  const words = new ProposalWords(proposal, language);
  const part = (kind: SummaryPart['kind'], entry: PluralEntry, n: number, values: Values = {}): SummaryPart[] =>
    n === 0 ? [] : [{ kind, text: sayCount(entry, n, language, { n: words.number(n), ...values }) }];
  const { figures, newPeriods, unknown } = proposal;
  const regions = new Set(figures.map(({ region }) => region));
  const added = figures.filter(({ state }) => state === 'new');
  const withinKnown = added.filter(({ period, value }) => value !== null && !newPeriods.includes(period));
  const parts = [
    ...part('known', KNOWN_WORDS[proposal.regionKind], regions.size),
    ...part('new', NEW_WORDS[kindOf(newPeriods)], newPeriods.length, { periods: words.periods(newPeriods) }),
    ...part('new', SUMMARY_WORDS.added, withinKnown.length),
    ...changedPart(proposal, words, part),
    ...part('changed', SUMMARY_WORDS.status, figures.filter(({ state }) => state === 'status').length),
    ...part(
      'marked',
      SUMMARY_WORDS.provisional,
      added.filter(({ statuses }) => statuses.includes('provisional')).length,
    ),
    ...part('marked', SUMMARY_WORDS.withheld, added.filter(({ value }) => value === null).length),
    ...part('unknown', SUMMARY_WORDS.unknown, unknown.length, { names: words.quoted(unknown.map(({ name }) => name)) }),
  ];
  return { parts, text: parts.map(({ text }) => text).join(', ') };
}

function changedPart(
  { figures, findings }: Proposal,
  words: ProposalWords,
  part: (kind: 'changed', entry: PluralEntry, n: number, values: Values) => SummaryPart[],
): SummaryPart[] {
  const found = findings.find((finding) => finding.code === 'changed');
  if (found?.code !== 'changed') return [];
  const changed = figures.filter(({ state }) => state === 'changed');
  const periods = [...new Set(changed.map(({ period }) => period))].sort(comparePeriodTexts);
  const isSlight = changed.every(({ value, before }) => {
    const size = Math.abs(before?.value ?? 0);
    return value !== null && Math.abs(value - (before?.value ?? 0)) < size * 0.01;
  });
  const entry = isSlight ? SUMMARY_WORDS.changedSlightly : SUMMARY_WORDS.changed;
  const values = { periods: words.periods(periods), most: words.number(found.values.most) };
  return part('changed', entry, changed.length, values);
}

/** What new periods are called: a year, also where it goes over New Year or there are several together. */
function kindOf([first = '']: readonly string[]): keyof typeof NEW_WORDS {
  const kind = periodFrom(first)?.kind ?? 'year';
  return kind === 'split-year' || kind === 'years' ? 'year' : kind;
}
