import type { Language } from '../../../feed/shape/widget-words.js';
import { listOf, say, type Values } from '../../../locale/catalogue.js';
import { STATUS_WORDS } from '../../../locale/words.js';
import { choiceText } from './choice-texts.js';
import {
  FINDING_WORDS,
  MEANING_WORDS,
  PART_WORDS,
  PERIOD_KIND_WORDS,
  REASON_WORDS,
  SCALE_WORDS,
} from './finding.words.js';
import type { Choice, Finding, FindingCode, FindingOf } from '../questions/finding.js';
import type { Proposal } from '../proposal-shape.js';
import { ProposalWords } from './proposal-words.js';

/** A finding in words. */
export interface FindingText {
  readonly sentence: string;
  readonly choices: readonly (Choice & { readonly text: string })[];
}

/** Puts a finding in words: a sentence, and what each choice is called. */
export function findingText(finding: Finding, proposal: Proposal, language: Language): FindingText {
  const words = new ProposalWords(proposal, language);
  const { values, behind = '' } = sentenceParts(finding, words);
  const sentence = capital(say(FINDING_WORDS[finding.code], language, values));
  return {
    sentence: behind === '' ? sentence : `${sentence} ${behind}`,
    choices: finding.choices.map((choice) => ({ ...choice, text: choiceText(finding, choice, proposal, words) })),
  };
}

interface SentenceParts {
  readonly values: Values;
  /** A sentence more. */
  readonly behind?: string;
}

type PartsOf = { readonly [Code in FindingCode]: (finding: FindingOf<Code>, words: ProposalWords) => SentenceParts };

/** What stands in the sentence of each kind of finding. */
const PARTS: PartsOf = {
  'nothing-recognised': ({ values }, words) => ({
    values: { periods: kindName(values.frequency, words), where: words.where },
  }),
  'numbers-only': ({ values: { count, first, last, period } }, words) => {
    const when = period === '' ? '' : say(PART_WORDS.inPeriod, words.language, { period: words.period(period) });
    return { values: { count, first: words.region(first), last: words.region(last), when } };
  },
  'period-missing': () => ({ values: {} }),
  'which-part': ({ values }, words) => ({ values: { options: words.quoted(values.options) } }),
  'columns-left': ({ values }, words) => ({ values: { names: words.quoted(values.names) } }),
  'other-frequency': ({ values: { given, expected, period } }, words) => {
    // An indicator with one quarter of each year has the same kind of periods as a table of other quarters.
    const entry = given === expected ? PART_WORDS.otherPart : PART_WORDS.otherKind;
    const kinds = say(entry, words.language, {
      given: kindName(given, words),
      expected: kindName(expected, words),
      indicator: words.indicator,
      period: words.period(period),
    });
    return { values: { kinds } };
  },
  'periods-converted': ({ values: { from, to } }, words) => ({
    values: { from: words.period(from), to: words.period(to) },
  }),
  'unknown-place': ({ values }, words) => ({ values: { name: words.label(values.name) } }),
  'near-place': ({ values: { name, region } }, words) => ({
    values: { name: words.label(name), region: words.region(region) },
  }),
  'two-places': ({ values: { name, regions } }, words) => ({
    values: {
      name: words.label(name),
      regions: orList(
        regions.map((region) => words.region(region)),
        words,
      ),
    },
  }),
  'code-and-name': ({ values: { name, code, byCode, byName } }, words) => ({
    values: { name: words.label(name), code, byCode: words.region(byCode), byName: words.region(byName) },
  }),
  'marks-lost': ({ values: { count, statuses } }, words) => {
    const each = statuses.map((of) => `${meaningName(of.status, words).toLowerCase()} (${words.number(of.count)})`);
    return { values: { count: words.number(count), statuses: listOf(each, words.language) } };
  },
  'other-number': ({ values: { name, region, own, to } }, words) => {
    const until = to === '' ? '' : say(PART_WORDS.until, words.language, { year: to.slice(0, 4) });
    return { values: { name, region: words.region(region), own, until } };
  },
  'unknown-places': ({ values: { names, count } }, words) => ({
    values: { count: words.number(count), names: words.quoted(names) },
  }),
  'former-code': ({ values: { code, region, from, to, count } }, words) => {
    const years = `${from.slice(0, 4)}–${to.slice(0, 4)}`;
    const behind = count > 1 ? say(PART_WORDS.moreCodes, words.language, { count }) : '';
    return { values: { code, region: words.region(region), years: to === '' ? '' : ` (${years})` }, behind };
  },
  'region-without-series': ({ values }, words) => ({ values: { regions: words.regions(values.regions) } }),
  'sum-given': ({ values }, words) => ({ values: { regions: words.regions(values.regions) } }),
  'wrong-column': ({ values: { count, of, percent, direction, period } }, words) => ({
    values: {
      count,
      of,
      percent: words.percent(percent),
      direction: directionName(direction, words),
      period: words.period(period),
    },
  }),
  'rows-shifted': ({ values: { region, got } }, words) => ({
    values: { region: words.region(region), got: words.region(got) },
  }),
  scale: ({ values: { factor, value, before } }, words) => ({
    values: {
      times: timesName(factor, words),
      question: say(
        factor === 1000
          ? SCALE_WORDS.inThousands
          : factor === 1_000_000
            ? SCALE_WORDS.inMillions
            : SCALE_WORDS.otherUnit,
        words.language,
      ),
      direction: directionName(factor > 1 ? 'lower' : 'higher', words),
      value: words.number(value),
      before: words.number(before),
    },
  }),
  rounded: ({ values }, words) => ({ values: { to: words.number(values.to) } }),
  multiplied: ({ values: { factor, unit }, chosen }, words) => ({
    values: { unit, action: actionOf(factor, chosen, words) },
  }),
  'unit-differs': ({ values: { given, expected } }) => ({ values: { given, expected } }),
  'percent-fraction': ({ values: { value, low, high, count } }, words) => ({
    values: {
      value: words.number(value),
      low: words.number(low),
      high: words.number(high),
      percent: words.percent(Number((value * 100).toPrecision(12))),
    },
    behind: count > 1 ? say(PART_WORDS.moreFractions, words.language, { count }) : '',
  }),
  'decimal-comma': ({ values: { written, value, isPercent } }, words) => {
    const number = words.number(value);
    return {
      values: { written, value: isPercent ? say(PART_WORDS.percent, words.language, { value: number }) : number },
    };
  },
  'separator-in-doubt': ({ values: { written, whole, fraction, by, readAs } }, words) => {
    const read = words.number(readAs === 'whole' ? whole : fraction);
    const reason = say(REASON_WORDS[by], words.language, { read });
    return { values: { written, whole: words.number(whole), fraction: words.number(fraction), reason } };
  },
  'period-twice': ({ values }, words) => ({ values: { period: words.period(values.period), where: words.where } }),
  'place-twice': ({ values: { name, period } }, words) => ({ values: { name, period: words.period(period) } }),
  'nothing-new': ({ values }, words) => ({ values: { period: words.period(values.period) } }),
  changed: ({ values: { count, periods } }, words) => ({
    values: { count: words.number(count), periods: words.periods(periods) },
  }),
  provisional: () => ({ values: {} }),
  'members-missing': ({ values: { regions, sum, period, stays } }, words) => ({
    values: {
      regions: words.regions(regions),
      sum: words.region(sum),
      period: words.period(period),
      stays: words.period(stays),
      where: words.where,
    },
  }),
  gap: ({ values: { missing, before, after } }, words) => ({
    values: { missing: words.period(missing), before: words.period(before), after: words.period(after) },
  }),
  signs: ({ values }, words) => ({
    values: {
      signs: values.signs
        .map(({ sign, meaning }, index) =>
          say(index === 0 ? PART_WORDS.signRead : PART_WORDS.signToo, words.language, {
            sign,
            meaning: meaningName(meaning, words),
          }),
        )
        .join(', '),
    },
  }),
  'number-unreadable': ({ values: { written, count } }, words) => {
    const more = count > 1 ? say(PART_WORDS.moreTexts, words.language, { count: count - 1 }) : '';
    return { values: { written: written.slice(0, 40), more } };
  },
  decimals: ({ values: { given, expected } }, words) => ({ values: { given: words.decimals(given), expected } }),
  'source-notes': ({ values }) => ({ values: { note: values.note } }),
};

function sentenceParts(finding: Finding, words: ProposalWords): SentenceParts {
  // Each finding meets the function of its own code, which the type of a union cannot say.
  const parts = PARTS[finding.code] as (finding: Finding, words: ProposalWords) => SentenceParts;
  return parts(finding, words);
}

function kindName(kind: string, { language }: ProposalWords): string {
  const entry = Object.hasOwn(PERIOD_KIND_WORDS, kind) ? PERIOD_KIND_WORDS[kind] : undefined;
  return entry ? say(entry, language) : kind;
}

/** «tusen» of a thousand times, in either direction. */
function timesName(factor: number, words: ProposalWords): string {
  const times = Math.round(factor > 1 ? factor : 1 / factor);
  const entry = { 100: SCALE_WORDS.hundred, 1000: SCALE_WORDS.thousand, 1_000_000: SCALE_WORDS.million }[times];
  return entry ? say(entry, words.language) : words.number(times);
}

function directionName(direction: 'higher' | 'lower' | 'other', { language }: ProposalWords): string {
  return say(PART_WORDS[direction], language);
}

function actionOf(factor: number, chosen: string | undefined, words: ProposalWords): string {
  if (chosen !== 'multiply') return say(PART_WORDS.unmultiplied, words.language);
  const entry = factor > 1 ? PART_WORDS.multiplied : PART_WORDS.divided;
  return say(entry, words.language, { factor: words.number(factor > 1 ? factor : Math.round(1 / factor)) });
}

function meaningName(meaning: string, { language }: ProposalWords): string {
  const own = Object.hasOwn(MEANING_WORDS, meaning) ? MEANING_WORDS[meaning] : undefined;
  const entry = own ?? Object.entries(STATUS_WORDS).find(([status]) => status === meaning)?.[1];
  return entry ? say(entry, language) : meaning;
}

function orList(items: readonly string[], { language }: ProposalWords): string {
  const [and, or] = language === 'en' ? [' and ', ' or '] : [language === 'sv' ? ' och ' : ' og ', ' eller '];
  const text = listOf(items, language);
  const last = text.lastIndexOf(and);
  return last < 0 ? text : text.slice(0, last) + or + text.slice(last + and.length);
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
