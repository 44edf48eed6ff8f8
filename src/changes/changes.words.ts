import type { Entry, PluralEntry } from '../locale/catalogue.js';
import type { FigureChangeKind } from './feed-changes.js';

/** How many figures are new, corrected, marked otherwise, and gone. */
export const FIGURE_SENTENCES: Readonly<Record<FigureChangeKind, PluralEntry>> = {
  new: {
    one: {
      nb: '1 nytt tall for {periods}',
      nn: '1 nytt tal for {periods}',
      sv: '1 nytt tal för {periods}',
      en: '1 new figure for {periods}',
    },
    other: {
      nb: '{count} nye tall for {periods}',
      nn: '{count} nye tal for {periods}',
      sv: '{count} nya tal för {periods}',
      en: '{count} new figures for {periods}',
    },
  },
  corrected: {
    one: {
      nb: '1 tall er rettet ({periods})',
      nn: '1 tal er retta ({periods})',
      sv: '1 tal är rättat ({periods})',
      en: '1 figure is corrected ({periods})',
    },
    other: {
      nb: '{count} tall er rettet ({periods})',
      nn: '{count} tal er retta ({periods})',
      sv: '{count} tal är rättade ({periods})',
      en: '{count} figures are corrected ({periods})',
    },
  },
  marked: {
    one: {
      nb: '1 tall er merket annerledes ({periods})',
      nn: '1 tal er merkt annleis ({periods})',
      sv: '1 tal är märkt på annat sätt ({periods})',
      en: '1 figure has another status ({periods})',
    },
    other: {
      nb: '{count} tall er merket annerledes ({periods})',
      nn: '{count} tal er merkte annleis ({periods})',
      sv: '{count} tal är märkta på annat sätt ({periods})',
      en: '{count} figures have another status ({periods})',
    },
  },
  removed: {
    one: {
      nb: '1 tall er tatt bort ({periods})',
      nn: '1 tal er teke bort ({periods})',
      sv: '1 tal är borttaget ({periods})',
      en: '1 figure is removed ({periods})',
    },
    other: {
      nb: '{count} tall er tatt bort ({periods})',
      nn: '{count} tal er tekne bort ({periods})',
      sv: '{count} tal är borttagna ({periods})',
      en: '{count} figures are removed ({periods})',
    },
  },
};

/** The order of the regions. */
export const ORDER_WORDS = {
  growth: { nb: 'Mest vekst', nn: 'Mest vekst', sv: 'Störst tillväxt', en: 'Greatest growth' },
  level: { nb: 'Høyest tall', nn: 'Høgast tal', sv: 'Högst tal', en: 'Highest figure' },
  same: { nb: '{name}: som før.', nn: '{name}: som før.', sv: '{name}: som förut.', en: '{name}: as before.' },
  sameFirst: {
    nb: '{name}: {first} først, som før.',
    nn: '{name}: {first} først, som før.',
    sv: '{name}: {first} först, som förut.',
    en: '{name}: {first} first, as before.',
  },
  newFirst: {
    nb: '{name}: {first} er nå først, i stedet for {before}.',
    nn: '{name}: {first} er no først, i staden for {before}.',
    sv: '{name}: {first} är nu först, i stället för {before}.',
    en: '{name}: {first} is now first, instead of {before}.',
  },
  move: {
    nb: '{region} går fra nr. {from} til nr. {to}',
    nn: '{region} går frå nr. {from} til nr. {to}',
    sv: '{region} går från nr {from} till nr {to}',
    en: '{region} goes from no. {from} to no. {to}',
  },
} satisfies Readonly<Record<string, Entry>>;

/** What somebody will ask. */
export const QUESTION_WORDS = {
  against: {
    nb: 'Tallet er {step} {stepWord} enn {before}, men {year} {yearWord} enn {yearBefore}.',
    nn: 'Talet er {step} {stepWord} enn {before}, men {year} {yearWord} enn {yearBefore}.',
    sv: 'Talet är {step} {stepWord} än {before}, men {year} {yearWord} än {yearBefore}.',
    en: 'The figure is {step} {stepWord} than {before}, but {year} {yearWord} than {yearBefore}.',
  },
  sameBefore: {
    nb: 'Det gikk samme vei i {periods}.',
    nn: 'Det gjekk same vegen i {periods}.',
    sv: 'Det gick åt samma håll {periods}.',
    en: 'It went the same way in {periods}.',
  },
} satisfies Readonly<Record<string, Entry>>;

/** Figures that have moved much in a year. */
export const JUMP_WORDS = {
  jump: { nb: '{region}, {change}', nn: '{region}, {change}', sv: '{region}, {change}', en: '{region}, {change}' },
  none: {
    nb: 'Ingen over {limit} på ett år. Mest er det for {most}.',
    nn: 'Ingen over {limit} på eitt år. Mest er det for {most}.',
    sv: 'Ingen över {limit} på ett år. Mest är det för {most}.',
    en: 'None above {limit} in a year. The most is {most}.',
  },
  some: {
    nb: 'Over {limit} på ett år: {jumps}.',
    nn: 'Over {limit} på eitt år: {jumps}.',
    sv: 'Över {limit} på ett år: {jumps}.',
    en: 'Above {limit} in a year: {jumps}.',
  },
  others: { nb: '{count} til', nn: '{count} til', sv: '{count} till', en: '{count} more' },
} satisfies Readonly<Record<string, Entry>>;

/** Names of what else has changed, and of what has not. */
export const GROUP_WORDS = {
  order: { nb: 'Rekkefølge', nn: 'Rekkjefølgje', sv: 'Ordningsföljd', en: 'Order' },
  targets: { nb: 'Mål', nn: 'Mål', sv: 'Mål', en: 'Targets' },
  jumps: { nb: 'Store hopp', nn: 'Store hopp', sv: 'Stora hopp', en: 'Large jumps' },
  figure: { nb: 'Figuren', nn: 'Figuren', sv: 'Figuren', en: 'The figure' },
  content: { nb: 'Innhold', nn: 'Innhald', sv: 'Innehåll', en: 'Content' },
  texts: { nb: 'Tekster', nn: 'Tekstar', sv: 'Texter', en: 'Texts' },
  updated: { nb: 'Sist oppdatert', nn: 'Sist oppdatert', sv: 'Senast uppdaterad', en: 'Last updated' },
  of: { nb: '{title}: {text}', nn: '{title}: {text}', sv: '{title}: {text}', en: '{title}: {text}' },
  points: {
    nb: 'Linjen for {region} går nå fra {first} til {last}.',
    nn: 'Lina for {region} går no frå {first} til {last}.',
    sv: 'Linjen för {region} går nu från {first} till {last}.',
    en: 'The line for {region} now goes from {first} to {last}.',
  },
  targetNow: { nb: 'Nå: {text}', nn: 'No: {text}', sv: 'Nu: {text}', en: 'Now: {text}' },
  date: {
    nb: '{before} → {after}',
    nn: '{before} → {after}',
    sv: '{before} → {after}',
    en: '{before} → {after}',
  },
} satisfies Readonly<Record<string, Entry>>;

/** The changes as plain text. */
export const LINE_WORDS = {
  same: {
    nb: 'Leserne vil ikke merke noen forskjell.',
    nn: 'Lesarane vil ikkje merke nokon forskjell.',
    sv: 'Läsarna kommer inte att märka någon skillnad.',
    en: 'Readers will notice no difference.',
  },
  questions: { nb: 'Noen vil spørre', nn: 'Nokon vil spørje', sv: 'Någon kommer att fråga', en: 'Somebody will ask' },
  now: { nb: 'Nå: {text}', nn: 'No: {text}', sv: 'Nu: {text}', en: 'Now: {text}' },
  then: { nb: 'Etter: {text}', nn: 'Etter: {text}', sv: 'Efter: {text}', en: 'After: {text}' },
  gone: {
    nb: 'Etter: vises ikke lenger.',
    nn: 'Etter: blir ikkje vist lenger.',
    sv: 'Efter: visas inte längre.',
    en: 'After: no longer shown.',
  },
  corrected: {
    nb: '{value}, var {before}',
    nn: '{value}, var {before}',
    sv: '{value}, var {before}',
    en: '{value}, was {before}',
  },
  removed: {
    nb: 'tatt bort, var {value}',
    nn: 'teke bort, var {value}',
    sv: 'borttaget, var {value}',
    en: 'removed, was {value}',
  },
} satisfies Readonly<Record<string, Entry>>;

/** What came, went and changed besides the figures. */
export const CONTENT_WORDS = {
  added: {
    nb: 'Nytt under {list}: {name}.',
    nn: 'Nytt under {list}: {name}.',
    sv: 'Nytt under {list}: {name}.',
    en: 'New under {list}: {name}.',
  },
  removed: {
    nb: 'Tatt bort under {list}: {name}.',
    nn: 'Teke bort under {list}: {name}.',
    sv: 'Borttaget under {list}: {name}.',
    en: 'Removed under {list}: {name}.',
  },
  moved: {
    nb: '{list} står i en annen rekkefølge.',
    nn: '{list} står i ei anna rekkjefølgje.',
    sv: '{list} står i en annan ordning.',
    en: '{list} stand in another order.',
  },
  facts: {
    nb: 'Endret: {facts}.',
    nn: 'Endra: {facts}.',
    sv: 'Ändrat: {facts}.',
    en: 'Changed: {facts}.',
  },
  factsOf: {
    nb: '{name}, endret: {facts}.',
    nn: '{name}, endra: {facts}.',
    sv: '{name}, ändrat: {facts}.',
    en: '{name}, changed: {facts}.',
  },
  unnamed: { nb: 'uten navn', nn: 'utan namn', sv: 'utan namn', en: 'without a name' },
} satisfies Readonly<Record<string, Entry>>;

/** In how many languages a text was changed. */
export const TEXT_WORDS = {
  languages: {
    one: { nb: 'på ett språk', nn: 'på eitt språk', sv: 'på ett språk', en: 'in one language' },
    other: { nb: 'på {count} språk', nn: 'på {count} språk', sv: 'på {count} språk', en: 'in {count} languages' },
  },
} satisfies Readonly<Record<string, PluralEntry>>;
