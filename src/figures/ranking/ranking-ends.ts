import { isPercentage } from '../../feed/derive/change.js';
import type { Indicator, Language } from '../../feed/feed.js';
import { phraseIn, withoutSoftHyphens } from '../../feed/localized-text.js';
import { say } from '../../locale/catalogue.js';
import { unitLabel } from '../../locale/number.js';
import { CONCEPT_ENDS, COUNT_ENDS, FIGURE_ENDS, PERSON_ENDS } from './ranking.words.js';

/** What the regions at either end of a ranking have, as it is said after "har". */
export interface EndTexts {
  readonly most: string;
  readonly least: string;
  /** Whether the unit has been said, so that the values need none. */
  readonly hasUnit: boolean;
}

/**
 * «flest jobber» and «færrest», «høyest arbeidsledighet» and «lavest»; of what has no name that fits behind a
 * superlative in every language, «det høyeste tallet» and «det laveste».
 */
export function endsOf(indicator: Indicator, language: Language): EndTexts {
  const { concept } = indicator;
  const counts = indicator.quantity === 'count' && indicator.measure !== 'flow';
  const unit = unitLabel(indicator.unit, language);
  const hasUnit = counts && namesUnit(indicator, unit, language);
  const isNamed = concept === 'unemployment' ? isPercentage(indicator) : indicator.unit.currency !== undefined;
  const named = counts ? PERSON_ENDS[concept] : isNamed ? CONCEPT_ENDS[concept] : undefined;
  const ends = hasUnit ? COUNT_ENDS : (named ?? FIGURE_ENDS);
  return { most: say(ends.most, language, { unit }), least: say(ends.least, language), hasUnit };
}

/**
 * Whether the unit says what is counted. Of jobs it does, and of what begins with it, as «Innbyggere»; the most
 * persons would else be read as the most inhabitants, and the most of a growth as the most of all.
 */
function namesUnit({ concept, title, unit: { label } }: Indicator, unit: string, language: Language): boolean {
  if (!label || phraseIn(label, language).language !== language) return false;
  const [first = ''] = withoutSoftHyphens(phraseIn(title, language).text).toLowerCase().split(/[ ,(]/, 1);
  return concept === 'jobs' || first === unit.toLowerCase();
}
