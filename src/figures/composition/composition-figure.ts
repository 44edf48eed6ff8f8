import type { Language, Unit } from '../../feed/feed.js';
import { listOf, say } from '../../locale/catalogue.js';
import { formatShare, formatValue } from '../../locale/number.js';
import { isCertain } from '../doubt.js';
import { shareName, type RegionComposition } from './composition-table.js';
import { COMPOSITION_WORDS as WORDS } from './composition.words.js';

/** A part of a bar; `from` and `to` are shares of the whole, 0 to 1. */
export interface CompositionPart {
  readonly key: string;
  /** 0-based number of the part, the same in every bar; gives colour and, from 1, the number written on it. */
  readonly part: number;
  readonly label: string;
  readonly value: number;
  readonly valueLabel: string;
  readonly from: number;
  readonly to: number;
  readonly certain: boolean;
  /** True for what the parts leave of the whole. */
  readonly isRest: boolean;
}

/** A whole and its parts. */
export interface CompositionBar {
  readonly label: string;
  readonly valueLabel: string;
  readonly parts: readonly CompositionPart[];
}

/** What a figure is made of: one bar of equal length for each region. */
export interface CompositionFigure {
  readonly kind: 'composition';
  readonly description: string;
  readonly bars: readonly CompositionBar[];
}

/** One bar for each region; the first is told in words. */
export function compositionFigure(
  shown: readonly RegionComposition[],
  first: RegionComposition,
  unit: Unit,
  language: Language,
): CompositionFigure {
  const bars = shown.map((region) => barOf(region, unit, language));
  const parts = (bars[0]?.parts ?? []).map(({ label, valueLabel }) => `${label} ${valueLabel}`);
  return {
    kind: 'composition',
    description: say(WORDS.sentence, language, { region: first.name, parts: listOf(parts, language) }),
    bars,
  };
}

function barOf({ name, series, composition }: RegionComposition, unit: Unit, language: Language): CompositionBar {
  const { value, parts, rest } = composition;
  // Rounding may bring the parts a little above the whole; the bar then ends where they do.
  const length = Math.max(
    value,
    parts.reduce((sum, part) => sum + part.value, 0),
  );
  let from = 0;
  const place = (
    key: string,
    part: number,
    label: string,
    amount: number,
    certain: boolean,
    isRest: boolean,
  ): CompositionPart => {
    const start = from;
    from = isRest ? 1 : start + amount / length;
    const share = unit.id === 'percent' ? '' : ` (${formatShare(amount / value, language)})`;
    const valueLabel = `${formatValue(amount, unit, language)}${share}`;
    return {
      key: `${series.region.id} ${key}`,
      part,
      label,
      value: amount,
      valueLabel,
      from: start,
      to: from,
      certain,
      isRest,
    };
  };
  const shares = parts.map((part, index) =>
    place(part.indicator.id, index, shareName(part, language), part.value, isCertain(part.observation), false),
  );
  const remainder = rest > 0 ? [place('', parts.length, say(WORDS.rest, language), rest, true, true)] : [];
  return { label: name, valueLabel: formatValue(value, unit, language), parts: [...shares, ...remainder] };
}
