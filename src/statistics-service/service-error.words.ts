import type { Language } from '../feed/feed.js';
import { say, type Entry } from '../locale/catalogue.js';
import type { ServiceError, ServiceErrorCode } from './service-error.js';

/** What went wrong, and what can be done about it. */
const SENTENCES: Readonly<Record<ServiceErrorCode, Entry>> = {
  unreachable: {
    nb: 'Fikk ikke kontakt med {host}. Sjekk nettet, og prøv igjen.',
    nn: 'Fekk ikkje kontakt med {host}. Sjekk nettet, og prøv igjen.',
    sv: 'Fick ingen kontakt med {host}. Kontrollera nätet och försök igen.',
    en: 'Could not reach {host}. Check the network, and try again.',
  },
  'not-found': {
    nb: 'Det finnes ingenting på {address}. Sjekk adressen eller tabellnummeret.',
    nn: 'Det finst ingenting på {address}. Sjekk adressa eller tabellnummeret.',
    sv: 'Det finns ingenting på {address}. Kontrollera adressen eller tabellnumret.',
    en: 'There is nothing at {address}. Check the address or the number of the table.',
  },
  refused: {
    nb: '{host} sier nei til spørsmålet ({status}). Tjenestens egne ord: {said}',
    nn: '{host} seier nei til spørsmålet ({status}). Tenesta sine eigne ord: {said}',
    sv: '{host} säger nej till frågan ({status}). Tjänstens egna ord: {said}',
    en: '{host} refuses the request ({status}). In its own words: {said}',
  },
  'too-many-cells': {
    nb: '{host} gir ikke så mange tall på en gang. Velg færre områder eller perioder.',
    nn: '{host} gir ikkje så mange tal på éin gong. Vel færre område eller periodar.',
    sv: '{host} ger inte så många tal på en gång. Välj färre områden eller perioder.',
    en: '{host} does not give so many figures at once. Choose fewer places or periods.',
  },
  'too-many-calls': {
    nb:
      '{host} har fått for mange spørsmål fra dette nettet. Prøv igjen om noen minutter; ' +
      'det som er hentet, er tatt vare på.',
    nn:
      '{host} har fått for mange spørsmål frå dette nettet. Prøv igjen om nokre minutt; ' +
      'det som er henta, er teke vare på.',
    sv:
      '{host} har fått för många frågor från det här nätet. Försök igen om några minuter; ' +
      'det som har hämtats finns kvar.',
    en:
      '{host} has had too many requests from this network. Try again in some minutes; ' +
      'what has been fetched is kept.',
  },
  unavailable: {
    nb: '{host} svarer ikke som den skal ({status}). Prøv igjen senere; det som er hentet, er tatt vare på.',
    nn: '{host} svarar ikkje som ho skal ({status}). Prøv igjen seinare; det som er henta, er teke vare på.',
    sv: '{host} svarar inte som den ska ({status}). Försök igen senare; det som har hämtats finns kvar.',
    en: '{host} does not answer as it should ({status}). Try again later; what has been fetched is kept.',
  },
  'no-figures': {
    nb: 'På {address} er det ingen tabell, men noe annet, kanskje en nettside. Åpne adressen i en nettleser og se.',
    nn: 'På {address} er det ingen tabell, men noko anna, kanskje ei nettside. Opne adressa i ein nettlesar og sjå.',
    sv: 'På {address} finns ingen tabell, utan något annat, kanske en webbsida. Öppna adressen i en webbläsare och se.',
    en: 'There is no table at {address}, but something else, perhaps a web page. Open it in a browser and see.',
  },
  'unknown-choice': {
    nb: '«{variable}» har ikke «{choice}». Velg en av disse: {options}.',
    nn: '«{variable}» har ikkje «{choice}». Vel ein av desse: {options}.',
    sv: '"{variable}" har inte "{choice}". Välj någon av dessa: {options}.',
    en: '"{variable}" does not have "{choice}". Choose one of these: {options}.',
  },
  'choice-missing': {
    nb:
      'Tabellen har flere slags «{variable}», og tallene kan ikke legges sammen. ' +
      'Velg én, for eksempel: --select "{variableCode}={first}". Disse finnes: {options}.',
    nn:
      'Tabellen har fleire slags «{variable}», og tala kan ikkje leggjast saman. ' +
      'Vel éin, til dømes: --select "{variableCode}={first}". Desse finst: {options}.',
    sv:
      'Tabellen har flera slags "{variable}", och talen kan inte läggas ihop. ' +
      'Välj en, till exempel: --select "{variableCode}={first}". Dessa finns: {options}.',
    en:
      'The table has several kinds of "{variable}", which cannot be added up. ' +
      'Choose one, for instance: --select "{variableCode}={first}". There are: {options}.',
  },
  'no-regions': {
    nb: 'Tabellen «{table}» har ingen av områdene i datafilen. Har områdene numre (codes) i filen?',
    nn: 'Tabellen «{table}» har ingen av områda i datafila. Har områda nummer (codes) i fila?',
    sv: 'Tabellen "{table}" har inget av områdena i datafilen. Har områdena nummer (codes) i filen?',
    en: 'The table "{table}" has none of the regions in the data file. Do the regions have codes in the file?',
  },
};

/** How many choices are named. */
const MOST_NAMED = 12;

/** What went wrong with a service, as a sentence. */
export function serviceErrorText({ problem }: ServiceError, language: Language): string {
  const { code } = problem;
  const shown = Object.entries(problem).map(([name, value]: [string, unknown]) => [name, wordsOf(value)] as const);
  const options = 'options' in problem ? problem.options : [];
  const first = options[0]?.split(' ', 1)[0] ?? '';
  return say(SENTENCES[code], language, { first, ...Object.fromEntries(shown) }).trim();
}

function wordsOf(value: unknown): string {
  if (!Array.isArray(value)) return String(value);
  return value.slice(0, MOST_NAMED).join(', ') + (value.length > MOST_NAMED ? ' …' : '');
}
