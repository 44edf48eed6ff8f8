/** What a unit says besides what is counted. */
export interface UnitText {
  /** What each number stands for: 1 000 of «1 000 personer», 1 000 000 of «mill. kr». */
  readonly multiplier: number;
  readonly isPercent: boolean;
  /** The unit without that, in small letters: `personer`. Currency and percent signs are left out. */
  readonly rest: string;
}

/** «Per 1 000 innbyggere» is a rate, and no number of thousands. */
const MULTIPLIERS: readonly (readonly [pattern: RegExp, multiplier: number])[] = [
  [/(?<!per\s|pr\.\s|pr\s)\b1[\s\u00a0.,]?000[\s\u00a0.,]?000\b/, 1e6],
  [/(?<!per\s|pr\.\s|pr\s)\b1[\s\u00a0.,]?000\b/, 1e3],
  [/(?:^|\s)(?:mrd\.?|milliard(?:er|ar)?|miljard(?:er)?|billions?|bn|mdkr)(?=$|\s)/, 1e9],
  [/(?:^|\s)(?:mill\.?|million(?:er|ar|s)?|miljon(?:er)?|mn\.?|mio\.?|mnkr|mnok|msek)(?=$|\s)/, 1e6],
  [/(?:^|\s)(?:tusen|thousands?|ths|tkr|tnok)(?=$|\s)/, 1e3],
];
const PERCENT = /(?:^|\s)(?:%|prosent|procent|per\s?cent|percent(?:age)?|pst\.?|pct\.?)(?=$|\s)/;
const MONEY = /(?:^|\s)(?:kr\.?|kroner|kronor|nok|sek|eur|euro)(?=$|\s)/;
const LONGEST = 120;

/** Takes a unit apart, in the four languages and in the codes of Eurostat (`THS_PER`). */
export function unitIn(text: string): UnitText {
  let rest = text
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[_\s\u00a0]+/g, ' ')
    .trim();
  let multiplier = 1;
  for (const [pattern, factor] of MULTIPLIERS) {
    if (!pattern.test(rest)) continue;
    multiplier = factor;
    rest = rest.replace(pattern, ' ').trim();
    break;
  }
  const isPercent = PERCENT.test(rest);
  rest = rest.replace(PERCENT, ' ').replace(MONEY, ' ').replace(/\s+/g, ' ').trim();
  return { multiplier, isPercent, rest };
}
