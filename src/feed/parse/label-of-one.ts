import type { LocalizedText } from '../localized-text.js';
import { LANGUAGES, type Language } from '../shape/widget-words.js';

/** Common labels of many, and the label of one. */
const ONE: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  nb: new Map<string, string>([
    ['personer', 'person'],
    ['jobber', 'jobb'],
    ['arbeidsplasser', 'arbeidsplass'],
    ['sysselsatte', 'sysselsatt'],
    ['stillinger', 'stilling'],
    ['innbyggere', 'innbygger'],
    ['elever', 'elev'],
    ['lærlinger', 'lærling'],
    ['studenter', 'student'],
    ['bedrifter', 'bedrift'],
    ['virksomheter', 'virksomhet'],
    ['boliger', 'bolig'],
    ['husholdninger', 'husholdning'],
    ['kommuner', 'kommune'],
    ['prosjekter', 'prosjekt'],
  ]),
  nn: new Map<string, string>([
    ['personar', 'person'],
    ['jobbar', 'jobb'],
    ['arbeidsplassar', 'arbeidsplass'],
    ['sysselsette', 'sysselsett'],
    ['stillingar', 'stilling'],
    ['innbyggjarar', 'innbyggjar'],
    ['elevar', 'elev'],
    ['lærlingar', 'lærling'],
    ['studentar', 'student'],
    ['bedrifter', 'bedrift'],
    ['verksemder', 'verksemd'],
    ['bustader', 'bustad'],
    ['kommunar', 'kommune'],
  ]),
  sv: new Map<string, string>([
    ['personer', 'person'],
    ['arbetstillfällen', 'arbetstillfälle'],
    ['sysselsatta', 'sysselsatt'],
    ['tjänster', 'tjänst'],
    ['elever', 'elev'],
    ['studenter', 'student'],
    ['arbetsställen', 'arbetsställe'],
    ['bostäder', 'bostad'],
    ['kommuner', 'kommun'],
  ]),
  en: new Map<string, string>([
    ['persons', 'person'],
    ['people', 'person'],
    ['jobs', 'job'],
    ['employees', 'employee'],
    ['positions', 'position'],
    ['inhabitants', 'inhabitant'],
    ['residents', 'resident'],
    ['pupils', 'pupil'],
    ['apprentices', 'apprentice'],
    ['students', 'student'],
    ['enterprises', 'enterprise'],
    ['businesses', 'business'],
    ['companies', 'company'],
    ['establishments', 'establishment'],
    ['dwellings', 'dwelling'],
    ['households', 'household'],
    ['municipalities', 'municipality'],
    ['projects', 'project'],
  ]),
};

/**
 * The label beside the number 1, for labels that are known where the feed does not give it: of «personer» there is
 * 1 person. Undefined where it is as that of many.
 */
export function labelOfOne(
  label: LocalizedText | undefined,
  given: LocalizedText | undefined,
): LocalizedText | undefined {
  const found = LANGUAGES.flatMap((language) => {
    const one = given?.[language] ?? ONE[language].get(label?.[language] ?? '');
    return one === undefined ? [] : [[language, one] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}
