import { say, type Entry, type Values } from '../../../locale/catalogue.js';
import { CHOICE_WORDS } from './choice.words.js';
import type { Choice, Finding, FindingCode, FindingOf } from '../questions/finding.js';
import type { Proposal } from '../proposal-shape.js';
import type { ProposalWords } from './proposal-words.js';

/** What a choice is called. */
export function choiceText(finding: Finding, { id }: Choice, proposal: Proposal, words: ProposalWords): string {
  // Each finding meets the function of its own code, which the type of a union cannot say.
  const describe = SPECIAL[finding.code] as Describe<FindingCode> | undefined;
  const special = describe?.(finding, id, words, proposal);
  if (special) return say(special.entry, words.language, special.values ?? {});
  const [kind = '', value = ''] = splitAtColon(id);
  const entry = Object.hasOwn(CHOICE_WORDS, kind) ? CHOICE_WORDS[kind as keyof typeof CHOICE_WORDS] : undefined;
  if (!entry) return id;
  return say(entry, words.language, {
    period: words.period(value),
    region: words.region(value),
    column: value,
    part: value,
  });
}

interface Special {
  readonly entry: Entry;
  readonly values?: Values;
}

type Describe<Code extends FindingCode> = (
  finding: FindingOf<Code>,
  id: string,
  words: ProposalWords,
  proposal: Proposal,
) => Special | undefined;

const factorText: Describe<'scale' | 'multiplied'> = ({ values: { factor } }, id, words) => {
  if (id !== 'multiply') return undefined;
  const isGreater = factor > 1;
  const values = { factor: words.number(isGreater ? factor : Math.round(1 / factor)) };
  return { entry: isGreater ? CHOICE_WORDS.multiply : CHOICE_WORDS.divide, values };
};

const takeAlongText = (_: unknown, id: string): Special | undefined =>
  id === 'take' ? { entry: CHOICE_WORDS.takeAlong } : undefined;

/** Choices whose words depend on the finding that they belong to. */
const SPECIAL: { readonly [Code in FindingCode]?: Describe<Code> } = {
  scale: factorText,
  multiplied: factorText,
  'percent-fraction': ({ values }, id, words) => {
    const value = words.number(values.value);
    const percent = words.percent(Number((values.value * 100).toPrecision(12)));
    return { entry: id === 'keep' ? CHOICE_WORDS.keepValue : CHOICE_WORDS['times-100'], values: { value, percent } };
  },
  'separator-in-doubt': ({ values: { whole, fraction } }, id, words) => ({
    entry: CHOICE_WORDS.readAs,
    values: { value: words.number(id === 'whole' ? whole : fraction) },
  }),
  'near-place': (_, id) => {
    if (id.startsWith('region:')) return { entry: CHOICE_WORDS.yes };
    return id === 'other-region' ? { entry: CHOICE_WORDS.choose } : undefined;
  },
  'marks-lost': (_, id) => ({ entry: id === 'keep' ? CHOICE_WORDS.keepMarks : CHOICE_WORDS.removeMarks }),
  'other-number': (_, id) => (id.startsWith('region:') ? { entry: CHOICE_WORDS.sameArea } : undefined),
  'unknown-place': (_, id, words) =>
    id.startsWith('region:')
      ? { entry: CHOICE_WORDS.itIs, values: { region: words.region(id.slice('region:'.length)) } }
      : undefined,
  'place-twice': (_, id) =>
    id.startsWith('row:')
      ? { entry: CHOICE_WORDS.row, values: { row: Number(id.slice('row:'.length)) + 1 } }
      : undefined,
  'which-part': ({ choices, values: { options } }, id, words) => {
    const option = choices.findIndex((choice) => choice.id === id);
    return { entry: CHOICE_WORDS.part, values: { part: words.label(options[option] ?? '') } };
  },
  changed: ({ values: { count }, chosen }, id, words) => changedText(count, chosen, id, words),
  provisional: ({ values }, id, words) => provisionalText(values, id, words),
  'members-missing': (_, id, words, { count }) =>
    id === 'take' ? { entry: CHOICE_WORDS.takeCount, values: { count: words.number(count) } } : undefined,
  decimals: ({ values }, id, words) => ({
    entry: CHOICE_WORDS.decimals,
    values: { decimals: words.decimals(values[id === 'take' ? 'given' : 'expected']) },
  }),
  'source-notes': takeAlongText,
  'region-without-series': takeAlongText,
  'sum-given': takeAlongText,
};

function changedText(count: number, chosen: string | undefined, id: string, words: ProposalWords): Special {
  if (id === 'keep') return { entry: CHOICE_WORDS.keepOld };
  if (id === 'show')
    return count === 1
      ? { entry: CHOICE_WORDS.showOne }
      : { entry: CHOICE_WORDS.show, values: { count: words.number(count) } };
  return { entry: chosen === undefined ? CHOICE_WORDS.takeNew : CHOICE_WORDS.takeNewCorrected };
}

function provisionalText(
  { periods, regions }: { readonly periods: readonly string[]; readonly regions: readonly string[] },
  id: string,
  words: ProposalWords,
): Special | undefined {
  if (id === 'all') return { entry: CHOICE_WORDS.all, values: { periods: words.periods(periods) } };
  if (id !== 'marked') return undefined;
  if (regions.length === 0) return { entry: CHOICE_WORDS.noneMarked };
  return { entry: CHOICE_WORDS.marked, values: { regions: words.regions(regions) } };
}

function splitAtColon(id: string): readonly [string, string] {
  const at = id.indexOf(':');
  return at < 0 ? [id, ''] : [id.slice(0, at), id.slice(at + 1)];
}
