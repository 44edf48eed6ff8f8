import type { LocalizedText } from '../localized-text.js';
import type { Indicator as WrittenIndicator, Unit } from '../shape/objects.js';

/**
 * What figures are: things that are counted one by one, of which there are more or fewer; amounts of money, weight,
 * energy and the like, which are higher or lower and nothing without their unit; or another number, as a share or an
 * index.
 */
export type Quantity = 'count' | 'amount' | 'other';

/** What is counted also where the feed does not say how it is measured. */
const COUNTED: readonly WrittenIndicator['concept'][] = ['jobs', 'employed'];

/** Units of weight, energy, length, area and volume, as ids and labels write them. */
const MEASURED =
  /^(?:t|tonn|tons?|tonnes?|kilotonn|kg|[kmgt]?wh|[kc]?m[23²³]?|ha|hektar|dekar|daa|lit(?:er|re)s?|l|co2.*)$/i;
/** Money whose currency the feed gives in the id or the label alone. */
const MONEY = /^(?:nok|sek|dkk|eur|usd|kr|kron[eo]r)$/i;

export function quantityOf({ measure, concept }: Pick<WrittenIndicator, 'measure' | 'concept'>, unit: Unit): Quantity {
  if (unit.id === 'percent') return 'other';
  if (isAmount(unit)) return 'amount';
  const mayCount = measure === 'stock' || measure === 'flow' || (measure === 'other' && COUNTED.includes(concept));
  return mayCount && unit.decimals === 0 ? 'count' : 'other';
}

function isAmount({ id, label, currency }: Unit): boolean {
  if (currency !== undefined) return true;
  const words = id.split(/[-_ ]/);
  const labels = textsOf(label);
  return (
    words.some((word) => MEASURED.test(word) || MONEY.test(word)) ||
    // A letter in a label of several words need be no unit: «personer m.m.»
    labels.some((text) => MEASURED.test(text.trim()) || text.split(/[^\p{L}]+/u).some((word) => MONEY.test(word)))
  );
}

function textsOf(text: LocalizedText | undefined): string[] {
  return text ? Object.values(text) : [];
}
