import type { Entry, PluralEntry } from '../../../locale/catalogue.js';
import type { Collection } from '../../editor-place.js';

/** What the items of each list are called: alone, in numbers, and when a new one is made. */
export interface ItemWords {
  readonly count: PluralEntry;
  /** The button that makes one more. */
  readonly add: Entry;
  /** The button that makes the first one. */
  readonly first: Entry;
  /** What readers see as long as there is none. */
  readonly empty: Entry;
  /** What one without a title is called. */
  readonly untitled: Entry;
}

export const ITEM_WORDS: Readonly<Record<Collection, ItemWords>> = {
  indicators: {
    count: {
      one: { nb: '1 nøkkeltall', nn: '1 nøkkeltal', sv: '1 nyckeltal', en: '1 key figure' },
      other: { nb: '{count} nøkkeltall', nn: '{count} nøkkeltal', sv: '{count} nyckeltal', en: '{count} key figures' },
    },
    add: { nb: 'Nytt nøkkeltall', nn: 'Nytt nøkkeltal', sv: 'Nytt nyckeltal', en: 'New key figure' },
    first: {
      nb: 'Lag det første nøkkeltallet',
      nn: 'Lag det første nøkkeltalet',
      sv: 'Gör det första nyckeltalet',
      en: 'Make the first key figure',
    },
    empty: {
      nb: 'Ingen nøkkeltall ennå. Leserne ser at det ikke er lagt inn tall.',
      nn: 'Ingen nøkkeltal enno. Lesarane ser at det ikkje er lagt inn tal.',
      sv: 'Inga nyckeltal ännu. Läsarna ser att inga siffror har lagts in.',
      en: 'No key figures yet. Readers see that no figures have been entered.',
    },
    untitled: {
      nb: 'Nøkkeltall uten tittel',
      nn: 'Nøkkeltal utan tittel',
      sv: 'Nyckeltal utan titel',
      en: 'Key figure without a title',
    },
  },
  focusAreas: {
    count: {
      one: { nb: '1 fokusområde', nn: '1 fokusområde', sv: '1 fokusområde', en: '1 focus area' },
      other: {
        nb: '{count} fokusområder',
        nn: '{count} fokusområde',
        sv: '{count} fokusområden',
        en: '{count} focus areas',
      },
    },
    add: { nb: 'Nytt fokusområde', nn: 'Nytt fokusområde', sv: 'Nytt fokusområde', en: 'New focus area' },
    first: {
      nb: 'Lag det første fokusområdet',
      nn: 'Lag det første fokusområdet',
      sv: 'Gör det första fokusområdet',
      en: 'Make the first focus area',
    },
    empty: {
      nb: 'Ingen fokusområder ennå, og det er greit. Hjulet sier til leserne at områdene ikke er vedtatt.',
      nn: 'Ingen fokusområde enno, og det er greitt. Hjulet seier til lesarane at områda ikkje er vedtekne.',
      sv: 'Inga fokusområden ännu, och det går bra. Hjulet säger till läsarna att områdena inte är beslutade.',
      en: 'No focus areas yet, which is fine. The wheel tells readers that the areas have not been decided.',
    },
    untitled: {
      nb: 'Fokusområde uten tittel',
      nn: 'Fokusområde utan tittel',
      sv: 'Fokusområde utan titel',
      en: 'Focus area without a title',
    },
  },
  targets: {
    count: {
      one: { nb: '1 måltall', nn: '1 måltal', sv: '1 målvärde', en: '1 target' },
      other: { nb: '{count} måltall', nn: '{count} måltal', sv: '{count} målvärden', en: '{count} targets' },
    },
    add: { nb: 'Nytt måltall', nn: 'Nytt måltal', sv: 'Nytt målvärde', en: 'New target' },
    first: {
      nb: 'Lag det første måltallet',
      nn: 'Lag det første måltalet',
      sv: 'Gör det första målvärdet',
      en: 'Make the first target',
    },
    empty: {
      nb: 'Ingen måltall ennå. Leserne ser tallene uten framgang mot et mål.',
      nn: 'Ingen måltal enno. Lesarane ser tala utan framgang mot eit mål.',
      sv: 'Inga målvärden ännu. Läsarna ser siffrorna utan framsteg mot ett mål.',
      en: 'No targets yet. Readers see the figures without progress towards a target.',
    },
    untitled: {
      nb: 'Måltall uten tittel',
      nn: 'Måltal utan tittel',
      sv: 'Målvärde utan titel',
      en: 'Target without a title',
    },
  },
  goals: {
    count: {
      one: { nb: '1 mål', nn: '1 mål', sv: '1 mål', en: '1 goal' },
      other: { nb: '{count} mål', nn: '{count} mål', sv: '{count} mål', en: '{count} goals' },
    },
    add: { nb: 'Nytt mål', nn: 'Nytt mål', sv: 'Nytt mål', en: 'New goal' },
    first: {
      nb: 'Lag det første målet',
      nn: 'Lag det første målet',
      sv: 'Gör det första målet',
      en: 'Make the first goal',
    },
    empty: {
      nb: 'Ingen mål uten tall ennå. Leserne ser ingen liste med mål.',
      nn: 'Ingen mål utan tal enno. Lesarane ser inga liste med mål.',
      sv: 'Inga mål utan siffror ännu. Läsarna ser ingen lista med mål.',
      en: 'No goals without a figure yet. Readers see no list of goals.',
    },
    untitled: { nb: 'Mål uten tekst', nn: 'Mål utan tekst', sv: 'Mål utan text', en: 'Goal without a text' },
  },
  projects: {
    count: {
      one: { nb: '1 prosjekt', nn: '1 prosjekt', sv: '1 projekt', en: '1 project' },
      other: { nb: '{count} prosjekter', nn: '{count} prosjekt', sv: '{count} projekt', en: '{count} projects' },
    },
    add: { nb: 'Nytt prosjekt', nn: 'Nytt prosjekt', sv: 'Nytt projekt', en: 'New project' },
    first: {
      nb: 'Lag det første prosjektet',
      nn: 'Lag det første prosjektet',
      sv: 'Gör det första projektet',
      en: 'Make the first project',
    },
    empty: {
      nb: 'Ingen prosjekter ennå. Leserne ser fokusområdene uten prosjekter.',
      nn: 'Ingen prosjekt enno. Lesarane ser fokusområda utan prosjekt.',
      sv: 'Inga projekt ännu. Läsarna ser fokusområdena utan projekt.',
      en: 'No projects yet. Readers see the focus areas without projects.',
    },
    untitled: {
      nb: 'Prosjekt uten navn',
      nn: 'Prosjekt utan namn',
      sv: 'Projekt utan namn',
      en: 'Project without a name',
    },
  },
  documents: {
    count: {
      one: { nb: '1 dokument', nn: '1 dokument', sv: '1 dokument', en: '1 document' },
      other: { nb: '{count} dokumenter', nn: '{count} dokument', sv: '{count} dokument', en: '{count} documents' },
    },
    add: { nb: 'Nytt dokument', nn: 'Nytt dokument', sv: 'Nytt dokument', en: 'New document' },
    first: {
      nb: 'Legg inn det første dokumentet',
      nn: 'Legg inn det første dokumentet',
      sv: 'Lägg in det första dokumentet',
      en: 'Add the first document',
    },
    empty: {
      nb: 'Ingen dokumenter ennå. Leserne ser ikke hva fokusområdene bygger på.',
      nn: 'Ingen dokument enno. Lesarane ser ikkje kva fokusområda byggjer på.',
      sv: 'Inga dokument ännu. Läsarna ser inte vad fokusområdena bygger på.',
      en: 'No documents yet. Readers do not see what the focus areas build on.',
    },
    untitled: {
      nb: 'Dokument uten tittel',
      nn: 'Dokument utan tittel',
      sv: 'Dokument utan titel',
      en: 'Document without a title',
    },
  },
  factors: {
    count: {
      one: { nb: '1 faktor', nn: '1 faktor', sv: '1 faktor', en: '1 factor' },
      other: { nb: '{count} faktorer', nn: '{count} faktorar', sv: '{count} faktorer', en: '{count} factors' },
    },
    add: { nb: 'Ny faktor', nn: 'Ny faktor', sv: 'Ny faktor', en: 'New factor' },
    first: {
      nb: 'Bruk de fem faktorene i modellen',
      nn: 'Bruk dei fem faktorane i modellen',
      sv: 'Använd modellens fem faktorer',
      en: 'Use the five factors of the model',
    },
    empty: {
      nb: 'Ingen faktorer ennå. Leserne ser ikke noe kart over aktørene.',
      nn: 'Ingen faktorar enno. Lesarane ser ikkje noko kart over aktørane.',
      sv: 'Inga faktorer ännu. Läsarna ser ingen karta över aktörerna.',
      en: 'No factors yet. Readers see no map of the actors.',
    },
    untitled: { nb: 'Faktor uten navn', nn: 'Faktor utan namn', sv: 'Faktor utan namn', en: 'Factor without a name' },
  },
  actors: {
    count: {
      one: { nb: '1 aktør', nn: '1 aktør', sv: '1 aktör', en: '1 actor' },
      other: { nb: '{count} aktører', nn: '{count} aktørar', sv: '{count} aktörer', en: '{count} actors' },
    },
    add: { nb: 'Ny aktør', nn: 'Ny aktør', sv: 'Ny aktör', en: 'New actor' },
    first: {
      nb: 'Legg inn den første aktøren',
      nn: 'Legg inn den første aktøren',
      sv: 'Lägg in den första aktören',
      en: 'Add the first actor',
    },
    empty: {
      nb: 'Ingen aktører ennå. Leserne ser et kart med tomme faktorer.',
      nn: 'Ingen aktørar enno. Lesarane ser eit kart med tomme faktorar.',
      sv: 'Inga aktörer ännu. Läsarna ser en karta med tomma faktorer.',
      en: 'No actors yet. Readers see a map with empty factors.',
    },
    untitled: { nb: 'Aktør uten navn', nn: 'Aktør utan namn', sv: 'Aktör utan namn', en: 'Actor without a name' },
  },
  links: {
    count: {
      one: { nb: '1 kobling', nn: '1 kopling', sv: '1 koppling', en: '1 link' },
      other: { nb: '{count} koblinger', nn: '{count} koplingar', sv: '{count} kopplingar', en: '{count} links' },
    },
    add: { nb: 'Ny kobling', nn: 'Ny kopling', sv: 'Ny koppling', en: 'New link' },
    first: {
      nb: 'Lag den første koblingen',
      nn: 'Lag den første koplinga',
      sv: 'Gör den första kopplingen',
      en: 'Make the first link',
    },
    empty: {
      nb: 'Ingen koblinger ennå. Leserne ser aktørene uten streker mellom dem.',
      nn: 'Ingen koplingar enno. Lesarane ser aktørane utan strekar mellom dei.',
      sv: 'Inga kopplingar ännu. Läsarna ser aktörerna utan streck mellan dem.',
      en: 'No links yet. Readers see the actors without lines between them.',
    },
    untitled: {
      nb: 'Kobling uten ender',
      nn: 'Kopling utan endar',
      sv: 'Koppling utan ändar',
      en: 'Link without ends',
    },
  },
  regions: {
    count: {
      one: { nb: '1 område', nn: '1 område', sv: '1 område', en: '1 region' },
      other: { nb: '{count} områder', nn: '{count} område', sv: '{count} områden', en: '{count} regions' },
    },
    add: { nb: 'Nytt område', nn: 'Nytt område', sv: 'Nytt område', en: 'New region' },
    first: {
      nb: 'Legg inn det første området',
      nn: 'Legg inn det første området',
      sv: 'Lägg in det första området',
      en: 'Add the first region',
    },
    empty: {
      nb: 'Ingen områder ennå. Da har tallene ingenting å høre til, og leserne ser ingen tall.',
      nn: 'Ingen område enno. Då har tala ingenting å høyre til, og lesarane ser ingen tal.',
      sv: 'Inga områden ännu. Då har siffrorna inget att höra till, och läsarna ser inga siffror.',
      en: 'No regions yet. Figures then have nothing to belong to, and readers see none.',
    },
    untitled: { nb: 'Område uten navn', nn: 'Område utan namn', sv: 'Område utan namn', en: 'Region without a name' },
  },
};

/** «Aremark – Østfold»: the two ends of a link. */
export const ENDS: Entry = { nb: '{from} – {to}', nn: '{from} – {to}', sv: '{from} – {to}', en: '{from} – {to}' };

/** A copy of an item. */
export const COPY_OF: Entry = {
  nb: '{title} (kopi)',
  nn: '{title} (kopi)',
  sv: '{title} (kopia)',
  en: '{title} (copy)',
};

/** A target without a title of its own. */
export const TARGET_FOR: Entry = {
  nb: 'Måltall for {indicator}',
  nn: 'Måltal for {indicator}',
  sv: 'Målvärde för {indicator}',
  en: 'Target for {indicator}',
};

/** Who needs an item. */
export const USAGE = {
  by: { nb: 'Brukes av {users}.', nn: 'Blir brukt av {users}.', sv: 'Används av {users}.', en: 'Used by {users}.' },
  figures: {
    one: {
      nb: 'tallene i 1 nøkkeltall',
      nn: 'tala i 1 nøkkeltal',
      sv: 'siffrorna i 1 nyckeltal',
      en: 'the figures of 1 key figure',
    },
    other: {
      nb: 'tallene i {count} nøkkeltall',
      nn: 'tala i {count} nøkkeltal',
      sv: 'siffrorna i {count} nyckeltal',
      en: 'the figures of {count} key figures',
    },
  },
  first: {
    nb: 'datafilen selv, som viser det først',
    nn: 'datafila sjølv, som viser det først',
    sv: 'datafilen själv, som visar det först',
    en: 'the data file itself, which shows it first',
  },
} as const;
