import { say, type Entry, type Values } from '../../locale/catalogue.js';
import { CHOICE_WORDS } from './choice.words.js';
import type { Choice, Finding } from './finding.js';
import type { Proposal } from './proposal-shape.js';
import type { ProposalWords } from './proposal-words.js';

/** What a choice is called. */
export function choiceText(finding: Finding, { id }: Choice, proposal: Proposal, words: ProposalWords): string {
  const special = specialText(finding, id, proposal, words);
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

/** Choices whose words depend on the finding that they belong to. */
function specialText(finding: Finding, id: string, { count }: Proposal, words: ProposalWords): Special | undefined {
  switch (finding.code) {
    case 'scale':
    case 'multiplied': {
      const { factor } = finding.values;
      const isGreater = factor > 1;
      const values = { factor: words.number(isGreater ? factor : Math.round(1 / factor)) };
      return id === 'multiply' ? { entry: isGreater ? CHOICE_WORDS.multiply : CHOICE_WORDS.divide, values } : undefined;
    }
    case 'percent-fraction': {
      const value = words.number(finding.values.value);
      const percent = words.percent(Number((finding.values.value * 100).toPrecision(12)));
      return { entry: id === 'keep' ? CHOICE_WORDS.keepValue : CHOICE_WORDS['times-100'], values: { value, percent } };
    }
    case 'separator-in-doubt': {
      const { whole, fraction } = finding.values;
      return { entry: CHOICE_WORDS.readAs, values: { value: words.number(id === 'whole' ? whole : fraction) } };
    }
    case 'near-place':
      return id.startsWith('region:')
        ? { entry: CHOICE_WORDS.yes }
        : id === 'other-region'
          ? { entry: CHOICE_WORDS.choose }
          : undefined;
    case 'unknown-place':
      return id.startsWith('region:')
        ? { entry: CHOICE_WORDS.itIs, values: { region: words.region(id.slice('region:'.length)) } }
        : undefined;
    case 'place-twice':
      return id.startsWith('row:') ? { entry: CHOICE_WORDS.row, values: { row: Number(id.slice(4)) + 1 } } : undefined;
    case 'which-part': {
      const option = finding.choices.findIndex((choice) => choice.id === id);
      return { entry: CHOICE_WORDS.part, values: { part: words.label(finding.values.options[option] ?? '') } };
    }
    case 'changed':
      return changedText(finding.values.count, finding.chosen, id);
    case 'provisional':
      return provisionalText(finding.values, id, words);
    case 'members-missing':
      return id === 'take' ? { entry: CHOICE_WORDS.takeCount, values: { count } } : undefined;
    case 'decimals':
      return { entry: CHOICE_WORDS.decimals, values: { count: finding.values[id === 'take' ? 'given' : 'expected'] } };
    case 'source-notes':
    case 'region-without-series':
    case 'sum-given':
      return id === 'take' ? { entry: CHOICE_WORDS.takeAlong } : undefined;
    default:
      return undefined;
  }
}

function changedText(count: number, chosen: string | undefined, id: string): Special {
  if (id === 'keep') return { entry: CHOICE_WORDS.keepOld };
  if (id === 'show')
    return count === 1 ? { entry: CHOICE_WORDS.showOne } : { entry: CHOICE_WORDS.show, values: { count } };
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
