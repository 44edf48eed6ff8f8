import type { Language } from '../feed/feed.js';
import { listOf, say, type Entry } from '../locale/catalogue.js';
import { countyNameOf, nameOf } from './place-name.js';
import type { FoundPlace } from './place-search.js';

const WORDS = {
  in: { nb: 'i {county}', nn: 'i {county}', sv: 'i {county}', en: 'in {county}' },
  or: { nb: ' eller ', nn: ' eller ', sv: ' eller ', en: ' or ' },
  several: {
    nb: '{name} finnes {counties}. Hvilken er det?',
    nn: '{name} finst {counties}. Kva for ein er det?',
    sv: '{name} finns {counties}. Vilken är det?',
    en: 'There is a {name} {counties}. Which one is it?',
  },
  near: {
    nb: '«{written}» finnes ikke. Mente du {names}?',
    nn: '«{written}» finst ikkje. Meinte du {names}?',
    sv: '”{written}” finns inte. Menade du {names}?',
    en: 'There is no “{written}”. Did you mean {names}?',
  },
  part: {
    nb: '{whole} ble delt i {parts} 1. januar 2024. Tallene er fra før det, og gjelder dem samlet.',
    nn: '{whole} vart delt i {parts} 1. januar 2024. Tala er frå før det, og gjeld dei samla.',
    sv: '{whole} delades i {parts} den 1 januari 2024. Siffrorna är från tiden före, och gäller dem tillsammans.',
    en: '{whole} was divided into {parts} on 1 January 2024. The figures are from before, and for both together.',
  },
  former: {
    nb: '{name} er delt. Fylkene er nå {counties}.',
    nn: '{name} er delt. Fylka er no {counties}.',
    sv: '{name} är delat. Länen är nu {counties}.',
    en: '{name} has been divided. The counties are now {counties}.',
  },
  unknown: {
    nb: '«{written}» ble ikke kjent igjen. Skriv navnet eller nummeret på en kommune eller et fylke i dag.',
    nn: '«{written}» vart ikkje kjent igjen. Skriv namnet eller nummeret på ein kommune eller eit fylke i dag.',
    sv: '”{written}” kändes inte igen. Skriv namnet på eller numret för en norsk kommun eller ett fylke i dag.',
    en: '“{written}” was not recognised. Write the name or the number of a Norwegian municipality or county of today.',
  },
} as const satisfies Readonly<Record<string, Entry>>;

/** What is asked back, or told, where a text is not the name of exactly one place. */
export function questionAbout(
  found: Exclude<FoundPlace, { readonly kind: 'place' }>,
  written: string,
  language: Language,
): string {
  switch (found.kind) {
    case 'several': {
      const counties = found.places.map((place) => say(WORDS.in, language, { county: countyNameOf(place) }));
      return say(WORDS.several, language, { name: found.name, counties: listOf(counties, language) });
    }
    case 'near':
      return say(WORDS.near, language, { written, names: found.places.map(nameOf).join(say(WORDS.or, language)) });
    case 'part': {
      const parts = found.whole.parts.map(({ name }) => name);
      return say(WORDS.part, language, { whole: found.whole.name, parts: listOf(parts, language) });
    }
    case 'former': {
      const counties = found.counties.map(({ name }) => name);
      return say(WORDS.former, language, { name: found.name, counties: listOf(counties, language) });
    }
    case 'unknown':
      return say(WORDS.unknown, language, { written });
  }
}
