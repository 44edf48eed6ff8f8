import type { Entry, PluralEntry } from '../../../locale/catalogue.js';
import type { Language } from '../../../feed/feed.js';

/** The words of forms. */
export const FORM = {
  place: { nb: '{number} av {count}', nn: '{number} av {count}', sv: '{number} av {count}', en: '{number} of {count}' },
  before: { nb: 'Forrige: {name}', nn: 'Førre: {name}', sv: 'Föregående: {name}', en: 'Previous: {name}' },
  after: { nb: 'Neste: {name}', nn: 'Neste: {name}', sv: 'Nästa: {name}', en: 'Next: {name}' },
  required: { nb: 'må fylles ut', nn: 'må fyllast ut', sv: 'måste fyllas i', en: 'required' },
  none: { nb: 'Ikke oppgitt', nn: 'Ikkje oppgitt', sv: 'Inte angivet', en: 'Not given' },
  more: { nb: 'Flere felt', nn: 'Fleire felt', sv: 'Fler fält', en: 'More fields' },
  add: { nb: 'Legg til', nn: 'Legg til', sv: 'Lägg till', en: 'Add' },
  addWhat: { nb: 'Legg til: {name}', nn: 'Legg til: {name}', sv: 'Lägg till: {name}', en: 'Add: {name}' },
  remove: { nb: 'Fjern', nn: 'Fjern', sv: 'Ta bort', en: 'Remove' },
  removeWhat: { nb: 'Fjern {name}', nn: 'Fjern {name}', sv: 'Ta bort {name}', en: 'Remove {name}' },
  up: { nb: 'Flytt {name} opp', nn: 'Flytt {name} opp', sv: 'Flytta upp {name}', en: 'Move {name} up' },
  down: { nb: 'Flytt {name} ned', nn: 'Flytt {name} ned', sv: 'Flytta ner {name}', en: 'Move {name} down' },
  moved: {
    nb: '{name} er nå nummer {number} av {count}.',
    nn: '{name} er no nummer {number} av {count}.',
    sv: '{name} är nu nummer {number} av {count}.',
    en: '{name} is now number {number} of {count}.',
  },
  removed: {
    nb: '{name} er fjernet.',
    nn: '{name} er fjerna.',
    sv: '{name} är borttaget.',
    en: '{name} has been removed.',
  },
  added: {
    nb: '{name} er lagt til.',
    nn: '{name} er lagt til.',
    sv: '{name} har lagts till.',
    en: '{name} has been added.',
  },
  choose: { nb: 'Velg etter navn', nn: 'Vel etter namn', sv: 'Välj efter namn', en: 'Choose by name' },
  otherName: {
    nb: 'Eller skriv et navn',
    nn: 'Eller skriv eit namn',
    sv: 'Eller skriv ett namn',
    en: 'Or write a name',
  },
  gone: {
    nb: '{name} (finnes ikke)',
    nn: '{name} (finst ikkje)',
    sv: '{name} (finns inte)',
    en: '{name} (does not exist)',
  },
  goTo: { nb: 'Gå til {list}', nn: 'Gå til {list}', sv: 'Gå till {list}', en: 'Go to {list}' },
  nothingToChoose: {
    nb: 'Det er ingenting å velge ennå.',
    nn: 'Det er ingenting å velje enno.',
    sv: 'Det finns inget att välja ännu.',
    en: 'There is nothing to choose yet.',
  },
  noColor: { nb: 'Velges av seg selv', nn: 'Blir vald av seg sjølv', sv: 'Väljs automatiskt', en: 'Chosen by itself' },
  ownColor: { nb: 'Egen farge', nn: 'Eigen farge', sv: 'Egen färg', en: 'Own colour' },
  partOfDate: {
    nb: 'Bare måned eller år',
    nn: 'Berre månad eller år',
    sv: 'Bara månad eller år',
    en: 'Only a month or a year',
  },
  wholeDate: { nb: 'Hele datoen', nn: 'Heile datoen', sv: 'Hela datumet', en: 'The whole date' },
  dateExample: {
    nb: 'for eksempel 2024 eller mars 2024',
    nn: 'til dømes 2024 eller mars 2024',
    sv: 'till exempel 2024 eller mars 2024',
    en: 'for instance 2024 or March 2024',
  },
  periodExample: {
    nb: 'for eksempel 2023 eller 4. kvartal 2023',
    nn: 'til dømes 2023 eller 4. kvartal 2023',
    sv: 'till exempel 2023 eller fjärde kvartalet 2023',
    en: 'for instance 2023 or Q4 2023',
  },
  counted: {
    nb: '{count} av {limit} tegn',
    nn: '{count} av {limit} teikn',
    sv: '{count} av {limit} tecken',
    en: '{count} of {limit} characters',
  },
  changed: { nb: '«{field}» endret', nn: '«{field}» endra', sv: '”{field}” ändrat', en: '“{field}” changed' },
  changedIn: {
    nb: '«{field}» endret i {name}',
    nn: '«{field}» endra i {name}',
    sv: '”{field}” ändrat i {name}',
    en: '“{field}” changed in {name}',
  },
} as const satisfies Readonly<Record<string, Entry>>;

/** What a text in another language needs. */
export const TRANSLATION = {
  chooser: { nb: 'Språk ved siden av', nn: 'Språk ved sida av', sv: 'Språk bredvid', en: 'Language beside' },
  only: { nb: 'Ingen', nn: 'Ingen', sv: 'Inget', en: 'None' },
  complete: {
    nb: '{languages}: ingenting mangler',
    nn: '{languages}: ingenting manglar',
    sv: '{languages}: inget saknas',
    en: '{languages}: nothing missing',
  },
  option: {
    nb: '{language} (mangler {count})',
    nn: '{language} (manglar {count})',
    sv: '{language} ({count} saknas)',
    en: '{language} ({count} missing)',
  },
  missing: { nb: 'Mangler', nn: 'Manglar', sv: 'Saknas', en: 'Missing' },
  sameAs: { nb: 'Som på {language}', nn: 'Som på {language}', sv: 'Som på {language}', en: 'As in {language}' },
  next: { nb: 'Gå til neste', nn: 'Gå til neste', sv: 'Gå till nästa', en: 'Go to the next' },
  readersSee: {
    nb: 'Leserne ser {language} der.',
    nn: 'Lesarane ser {language} der.',
    sv: 'Läsarna ser {language} där.',
    en: 'Readers see {language} there.',
  },
  copied: {
    nb: 'Kopiert fra {language}. Endre teksten, eller behold den som den er.',
    nn: 'Kopiert frå {language}. Endre teksten, eller behald han som han er.',
    sv: 'Kopierad från {language}. Ändra texten, eller behåll den som den är.',
    en: 'Copied from {language}. Change the text, or keep it as it is.',
  },
} as const satisfies Readonly<Record<string, Entry>>;

/** How many of an item's texts there are in a language. */
export const TEXTS_DONE: PluralEntry = {
  one: {
    nb: '{done} av 1 tekst',
    nn: '{done} av 1 tekst',
    sv: '{done} av 1 text',
    en: '{done} of 1 text',
  },
  other: {
    nb: '{done} av {count} tekster',
    nn: '{done} av {count} tekstar',
    sv: '{done} av {count} texter',
    en: '{done} of {count} texts',
  },
};

export const MISSING_COUNT: PluralEntry = {
  one: {
    nb: '1 tekst mangler på {language}:',
    nn: '1 tekst manglar på {language}:',
    sv: '1 text saknas på {language}:',
    en: '1 text is missing in {language}:',
  },
  other: {
    nb: '{count} tekster mangler på {language}:',
    nn: '{count} tekstar manglar på {language}:',
    sv: '{count} texter saknas på {language}:',
    en: '{count} texts are missing in {language}:',
  },
};

/** Beginning with the text of the feed's own language, and leaving it at that, by that language. */
export const BEGIN_WITH: Readonly<Record<Language, Entry>> = {
  nb: {
    nb: 'Begynn med bokmålsteksten',
    nn: 'Start med bokmålsteksten',
    sv: 'Börja med bokmålstexten',
    en: 'Begin with the Bokmål text',
  },
  nn: {
    nb: 'Begynn med nynorskteksten',
    nn: 'Start med nynorskteksten',
    sv: 'Börja med nynorsktexten',
    en: 'Begin with the Nynorsk text',
  },
  sv: {
    nb: 'Begynn med den svenske teksten',
    nn: 'Start med den svenske teksten',
    sv: 'Börja med den svenska texten',
    en: 'Begin with the Swedish text',
  },
  en: {
    nb: 'Begynn med den engelske teksten',
    nn: 'Start med den engelske teksten',
    sv: 'Börja med den engelska texten',
    en: 'Begin with the English text',
  },
};

export const WILL_DO: Readonly<Record<Language, Entry>> = {
  nb: { nb: 'Bokmål går bra her', nn: 'Bokmål går bra her', sv: 'Bokmål går bra här', en: 'Bokmål will do here' },
  nn: { nb: 'Nynorsk går bra her', nn: 'Nynorsk går bra her', sv: 'Nynorska går bra här', en: 'Nynorsk will do here' },
  sv: { nb: 'Svensk går bra her', nn: 'Svensk går bra her', sv: 'Svenska går bra här', en: 'Swedish will do here' },
  en: { nb: 'Engelsk går bra her', nn: 'Engelsk går bra her', sv: 'Engelska går bra här', en: 'English will do here' },
};

/** One more in a list of a form. */
export const ONE_MORE: Readonly<Record<string, Entry>> = {
  'focusArea.measures': { nb: 'Nytt tiltak', nn: 'Nytt tiltak', sv: 'Ny åtgärd', en: 'New measure' },
  'strategy.roles': { nb: 'Ny rolle', nn: 'Ny rolle', sv: 'Ny roll', en: 'New role' },
  'strategy.values': { nb: 'Ny verdi', nn: 'Ny verdi', sv: 'Ny värdering', en: 'New value' },
  'region.codes': { nb: 'Ny kode', nn: 'Ny kode', sv: 'Ny kod', en: 'New code' },
  'indicator.annotations': { nb: 'Ny hendelse', nn: 'Ny hending', sv: 'Ny händelse', en: 'New event' },
  'indicator.dimensions': { nb: 'Ny inndeling', nn: 'Ny inndeling', sv: 'Ny indelning', en: 'New breakdown' },
  'dimension.categories': { nb: 'Ny kategori', nn: 'Ny kategori', sv: 'Ny kategori', en: 'New category' },
  'project.participants': { nb: 'Ny deltaker', nn: 'Ny deltakar', sv: 'Ny deltagare', en: 'New participant' },
  'project.organisation': { nb: 'Ny linje', nn: 'Ny linje', sv: 'Ny rad', en: 'New line' },
  'budget.lines': { nb: 'Ny budsjettlinje', nn: 'Ny budsjettlinje', sv: 'Ny budgetrad', en: 'New budget line' },
  'budget.covers': { nb: 'Ny linje', nn: 'Ny linje', sv: 'Ny rad', en: 'New line' },
  'document.themes': { nb: 'Nytt tema', nn: 'Nytt tema', sv: 'Nytt tema', en: 'New theme' },
};

/** The words of lists. */
export const LIST = {
  copy: { nb: 'Kopier', nn: 'Kopier', sv: 'Kopiera', en: 'Copy' },
  copyWhat: { nb: 'Kopier {name}', nn: 'Kopier {name}', sv: 'Kopiera {name}', en: 'Copy {name}' },
  copied: { nb: '{name} kopiert', nn: '{name} kopiert', sv: '{name} kopierat', en: '{name} copied' },
  movedAction: { nb: '{name} flyttet', nn: '{name} flytta', sv: '{name} flyttat', en: '{name} moved' },
  removedAction: { nb: '{name} fjernet', nn: '{name} fjerna', sv: '{name} borttaget', en: '{name} removed' },
  removeQuestion: { nb: 'Fjerne {name}?', nn: 'Fjerne {name}?', sv: 'Ta bort {name}?', en: 'Remove {name}?' },
  removeAll: {
    nb: 'Fjern, også der det brukes',
    nn: 'Fjern, også der det blir brukt',
    sv: 'Ta bort, även där det används',
    en: 'Remove, also where it is used',
  },
  keepReferences: {
    nb: 'Fjern bare her',
    nn: 'Fjern berre her',
    sv: 'Ta bort bara här',
    en: 'Remove only here',
  },
  figuresGo: {
    nb: 'Tallene for området blir også borte.',
    nn: 'Tala for området blir òg borte.',
    sv: 'Områdets siffror försvinner också.',
    en: 'The figures of the region go too.',
  },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', sv: 'Avbryt', en: 'Cancel' },
  texts: {
    nb: '{count} mangler på {language}',
    nn: '{count} manglar på {language}',
    sv: '{count} saknas på {language}',
    en: '{count} missing in {language}',
  },
  drag: { nb: 'Dra for å flytte', nn: 'Dra for å flytte', sv: 'Dra för att flytta', en: 'Drag to move' },
  factorsMade: {
    nb: 'De fem faktorene lagt inn',
    nn: 'Dei fem faktorane lagde inn',
    sv: 'De fem faktorerna inlagda',
    en: 'The five factors added',
  },
} as const satisfies Readonly<Record<string, Entry>>;

export const TO_LOOK_AT: PluralEntry = {
  one: { nb: '1 ting å se på', nn: '1 ting å sjå på', sv: '1 sak att titta på', en: '1 thing to look at' },
  other: {
    nb: '{count} ting å se på',
    nn: '{count} ting å sjå på',
    sv: '{count} saker att titta på',
    en: '{count} things to look at',
  },
};

export const MISTAKES: PluralEntry = {
  one: { nb: '1 feil', nn: '1 feil', sv: '1 fel', en: '1 mistake' },
  other: { nb: '{count} feil', nn: '{count} feil', sv: '{count} fel', en: '{count} mistakes' },
};
