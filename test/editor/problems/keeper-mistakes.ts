/**
 * The mistakes of keepers that were found when the library was tried, each made once on `demo/feeds/ostfold.json`. The
 * list is a specification: who makes the mistake, how, and what the editor answers. `keeper-mistakes.test.ts` holds the
 * changed feed against it, and `test/pages/editor/editor-mistakes.page.test.ts` makes each mistake with keys and
 * pastes.
 */
import assert from 'node:assert/strict';

import type { Step } from '../../../src/feed/checks/place.js';
import { valueAt } from '../../../src/feed/checks/place.js';
import { without, withValue } from '../../../src/feed-file/edited-value.js';
import { projectFile } from '../../demo/demo-feeds.js';

export const TEXT = projectFile('demo/feeds/ostfold.json');
export const FEED: unknown = JSON.parse(TEXT);

/** A cell of the table of figures. */
export interface CellOf {
  readonly indicator: number;
  readonly region: string;
  readonly period: string;
}

/** How a keeper makes the mistake. */
export type Way =
  | { readonly by: 'typing in a cell'; readonly cell: CellOf; readonly text: string }
  | { readonly by: 'emptying a cell'; readonly cell: CellOf }
  | { readonly by: 'pasting a block'; readonly cell: CellOf; readonly text: string }
  | {
      readonly by: 'typing in a field';
      readonly item: readonly Step[];
      readonly field: readonly Step[];
      readonly text: string;
    }
  | {
      readonly by: 'adding to a text';
      readonly item: readonly Step[];
      readonly field: readonly Step[];
      readonly text: string;
    }
  | { readonly by: 'pressing a button'; readonly item: readonly Step[]; readonly button: string }
  | {
      readonly by: 'choosing';
      readonly item: readonly Step[];
      readonly field: readonly Step[];
      readonly option: string;
    }
  | { readonly by: 'opening a file that has it' };

/** A mistake that is told. */
export interface Mistake {
  readonly what: string;
  /** The words about it in the list of what was found. */
  readonly found: string;
  readonly way: Way;
  /** The feed when it has been made. */
  readonly feed: unknown;
  readonly isError?: true;
  /** What it is about, which leads there. */
  readonly about: string;
  readonly sentence: string;
  /** How many places have it, where there are several. */
  readonly places?: number;
  /** What mends it with one click, or accepts it; a mistake without has only one remedy: to write it again. */
  readonly buttons: readonly string[];
  /** Where it is told besides the list: in the cell, at the field, or only below the page that it is about. */
  readonly beside: 'cell' | 'field' | 'page';
  /** What the cell says in words of its own. */
  readonly inCell?: string;
}

const JOBS = 0;
const EMPLOYED = 1;
const UNEMPLOYED = 3;
const HALDEN = ['regions', 1] as const;
const VARMLAND = ['regions', 20] as const;
const INDUSTRY = ['focusAreas', 0] as const;
const MUNICIPALITIES = ['actors', 3] as const;

const ACCEPT = 'Kontrollert mot kilden';
const KEEP = 'La det stå slik';
const JOBS_OF = (region: string) => `${region}, Antall jobber (arbeidsforhold)`;
const RATE_OF = (region: string) => `${region}, Helt arbeidsledige, andel av arbeidsstyrken`;

const jobs = (period: string): CellOf => ({ indicator: JOBS, region: 'fredrikstad', period });
const SARPSBORG: CellOf = { indicator: UNEMPLOYED, region: 'sarpsborg', period: '2022-09' };

const indexOf = (list: readonly Step[], name: string, value: string): number => {
  const items = valueAt(FEED, list) as readonly Readonly<Record<string, unknown>>[];
  const index = items.findIndex((item) => item[name] === value);
  assert.ok(index >= 0, `${list.join('.')} has a ${name} ${value}`);
  return index;
};

const stepsOf = ({ indicator, region, period }: CellOf): readonly Step[] => {
  const series = ['indicators', indicator, 'series', indexOf(['indicators', indicator, 'series'], 'region', region)];
  return [...series, 'observations', indexOf([...series, 'observations'], 'period', period)];
};

const EMPLOYED_OF_HALDEN = indexOf(['indicators', EMPLOYED, 'series'], 'region', 'halden');

const withFigure = (cell: CellOf, value: unknown) => withValue(FEED, [...stepsOf(cell), 'value'], value);

/** The feed with every figure of an indicator changed. */
const withFigures = (indicator: number, change: (value: number) => number): unknown => {
  const series = valueAt(FEED, ['indicators', indicator, 'series']) as readonly { observations: unknown[] }[];
  return series.reduce<unknown>(
    (all, { observations }, index) =>
      observations.reduce<unknown>((feed, _, place) => {
        const steps = ['indicators', indicator, 'series', index, 'observations', place, 'value'];
        return withValue(feed, steps, change(Number(valueAt(FEED, steps))));
      }, all),
    FEED,
  );
};

/** All figures of an indicator as a spreadsheet has them, a region a row. */
const blockOf = (indicator: number, change: (value: number) => number): string => {
  const series = valueAt(FEED, ['indicators', indicator, 'series']) as readonly {
    observations: readonly { value: number }[];
  }[];
  return series.map(({ observations }) => observations.map(({ value }) => change(value)).join('\t')).join('\n');
};

const added = (item: readonly Step[], field: readonly Step[], text: string) => {
  const steps = [...item, ...field];
  return withValue(FEED, steps, `${String(valueAt(FEED, steps))}${text}`);
};

const DESCRIPTION = ['description', 'nb'] as const;

const inDescription = (text: string) => ({
  way: { by: 'adding to a text', item: INDUSTRY, field: DESCRIPTION, text } as const,
  feed: added(INDUSTRY, DESCRIPTION, text),
  about: 'Grønt industriløft',
  beside: 'field' as const,
});

const inCode = (text: string) => ({
  way: { by: 'typing in a field', item: HALDEN, field: ['codes', 2, 'code'], text } as const,
  feed: withValue(FEED, [...HALDEN, 'codes', 2, 'code'], text),
  about: 'Halden',
  beside: 'field' as const,
});

const opened = (feed: unknown) => ({ way: { by: 'opening a file that has it' } as const, feed });

const sixteenTimes = (): unknown => {
  let left = 16;
  return JSON.parse(
    TEXT.replace(/("value": \d+) \}/g, (all, value: string) =>
      left-- > 0 ? `${value}, "status": "foreløpig" }` : all,
    ),
  );
};

/** All mistakes that are told, in the order of the list. */
export const MISTAKES: readonly Mistake[] = [
  {
    what: 'the newest period of a sum, for all members but one',
    found: 'the newest quarter entered for 11 of 12 members of a sum',
    way: { by: 'emptying a cell', cell: jobs('2023-Q4') },
    feed: without(FEED, stepsOf(jobs('2023-Q4'))),
    about: `${JOBS_OF('Fredrikstad')}, 4. kvartal 2023`,
    sentence:
      'Østfold, Nedre Glomma blir stående på 3. kvartal 2023, for Fredrikstad mangler 4. kvartal 2023. Summen vises ' +
      'ikke før alle har tall.',
    buttons: ['Skriv at tallet mangler', ACCEPT],
    beside: 'cell',
  },
  {
    what: 'a fraction where others have percentages',
    found: 'a fraction where sibling regions have percentages',
    way: { by: 'typing in a cell', cell: SARPSBORG, text: '0,026' },
    feed: withFigure(SARPSBORG, 0.026),
    about: `${RATE_OF('Sarpsborg')}, september 2022`,
    sentence: '0,026 er mye mindre enn de andre. Mente du 2,6 prosent?',
    buttons: ['Endre til 2,6 %', ACCEPT],
    beside: 'cell',
  },
  {
    what: 'a whole indicator in thousands',
    found: 'a whole indicator in thousands',
    ...opened(withFigures(JOBS, (value) => Math.round(value / 1000))),
    about: 'Sysselsatte etter arbeidssted',
    sentence:
      'Tallene her er 1 000 ganger dem i «Antall jobber (arbeidsforhold)», som teller nesten det samme. Er det ene i ' +
      'tusen?',
    buttons: [ACCEPT],
    beside: 'page',
  },
  {
    what: 'all values of a stock below nothing',
    found: 'all values of a stock negative',
    way: {
      by: 'pasting a block',
      cell: { indicator: JOBS, region: 'halden', period: '2020-Q3' },
      text: blockOf(JOBS, (value) => -value),
    },
    feed: withFigures(JOBS, (value) => -value),
    about: `${JOBS_OF('Halden')}, 3. kvartal 2020`,
    sentence: 'Tallet er −13 735, men et antall kan ikke være mindre enn null. Sjekk fortegnet.',
    places: 168,
    buttons: ['Ta bort alle minustegnene', ACCEPT],
    beside: 'cell',
  },
  {
    what: 'half a job',
    found: 'fractional jobs with 0 decimals',
    way: { by: 'typing in a cell', cell: jobs('2021-Q3'), text: '37755,5' },
    feed: withFigure(jobs('2021-Q3'), 37_755.5),
    about: `${JOBS_OF('Fredrikstad')}, 3. kvartal 2021`,
    sentence:
      'Tallet er 37 755,5, men det som telles her, finnes bare i hele tall. Er tallet i tusen, eller et gjennomsnitt?',
    buttons: ['Endre til 37 756', ACCEPT],
    beside: 'cell',
  },
  {
    what: 'more than all of them',
    found: '260 % of a labour force',
    way: { by: 'typing in a cell', cell: SARPSBORG, text: '260' },
    feed: withFigure(SARPSBORG, 260),
    about: `${RATE_OF('Sarpsborg')}, september 2022`,
    sentence: 'Tallet er 260 prosent, men en andel er fra 0 til 100. Sjekk desimaltegnet.',
    buttons: ['Endre til 26 %', 'Endre til 2,6 %', ACCEPT],
    beside: 'cell',
  },
  {
    what: 'a unit that is nearly a known one',
    found: 'a unit id that is nearly a known one ("prosent")',
    ...opened(withValue(FEED, ['indicators', UNEMPLOYED, 'unit', 'id'], 'prosent')),
    about: 'Helt arbeidsledige, andel av arbeidsstyrken',
    sentence: 'Enheten er skrevet som «prosent» i filen, og kjennes ikke igjen.',
    buttons: ['Velg «prosent»', KEEP],
    beside: 'field',
  },
  {
    what: 'figures from nobody',
    found: 'no source',
    way: { by: 'pressing a button', item: ['indicators', JOBS], button: 'Fjern Kilde' },
    feed: without(FEED, ['indicators', JOBS, 'source']),
    about: 'Antall jobber (arbeidsforhold)',
    sentence: 'Kilden mangler. Skriv hvem som har laget tallene, så leserne kan finne dem igjen.',
    buttons: [KEEP],
    beside: 'field',
  },
  {
    what: 'none, without a reason',
    found: 'null without status',
    ...opened(withFigure(jobs('2021-Q3'), null)),
    isError: true,
    about: `${JOBS_OF('Fredrikstad')}, 3. kvartal 2021`,
    sentence:
      'Tallet mangler, og det står ikke hvorfor. Velg om det mangler hos kilden, ikke er aktuelt eller ikke kan vises.',
    buttons: ['Velg «mangler»', 'Velg «ikke aktuelt»', 'Velg «vises ikke»'],
    beside: 'cell',
  },
  {
    what: 'a skipped quarter',
    found: 'a skipped quarter',
    way: { by: 'emptying a cell', cell: jobs('2021-Q4') },
    feed: without(FEED, stepsOf(jobs('2021-Q4'))),
    about: `${JOBS_OF('Fredrikstad')}, 4. kvartal 2021`,
    sentence:
      'Det er ikke noe tall mellom 3. kvartal 2021 og 1. kvartal 2022. Skriv det, eller si hvorfor det ikke finnes.',
    buttons: ['Skriv at tallet mangler', ACCEPT],
    beside: 'cell',
  },
  {
    what: 'a code that never existed',
    found: 'a code that never existed',
    ...inCode('3102'),
    sentence: 'Koden 3102 finnes ikke.',
    buttons: ['Endre til 3101', KEEP],
  },
  {
    what: 'the code of another region',
    found: 'a code that never existed, or is retired, or belongs to another country',
    ...inCode('3103'),
    sentence: '3103 er koden til Moss.',
    buttons: ['Endre til 3101', KEEP],
  },
  {
    what: 'a code that is retired',
    found: 'a code that never existed, or is retired',
    ...opened(withValue(FEED, [...HALDEN, 'codes'], [{ system: 'ssb-kommune', code: '3001' }])),
    about: 'Halden',
    sentence: 'Koden 3001 gjaldt til 31. desember 2023. Skriv det i «Gjelder til», og legg til koden som gjelder nå.',
    buttons: ['Skriv det, og legg til 3101, som gjelder nå', KEEP],
    beside: 'field',
  },
  {
    what: 'a code of another country',
    found: 'a code that … belongs to another country',
    way: { by: 'typing in a field', item: VARMLAND, field: ['codes', 0, 'system'], text: 'ssb-fylke' },
    feed: withValue(FEED, [...VARMLAND, 'codes', 0, 'system'], 'ssb-fylke'),
    about: 'Värmland',
    sentence: 'Dette er et kodeverk for Norge, men området ligger i Sverige. Rett landet eller kodeverket.',
    buttons: [KEEP],
    beside: 'field',
  },
  {
    what: 'a text only in English',
    found: 'text only in English on a Norwegian feed',
    ...opened(withValue(FEED, [...INDUSTRY, 'title'], { en: 'Green industry' })),
    isError: true,
    about: 'Green industry',
    sentence: '«Tittel» finnes bare på engelsk, men datafilen er på bokmål. Skriv teksten på det også.',
    buttons: [],
    beside: 'field',
  },
  {
    what: 'letters that were saved as others',
    found: 'mojibake',
    ...inDescription(' FredrikstÃ¸d'),
    sentence: '«Beskrivelse (bokmål)» har ødelagte bokstaver: «FredrikstÃ¸d». Skriv ordet på nytt.',
    buttons: ['Bytt til «Fredrikstød»', KEEP],
  },
  {
    what: 'letters that are lost',
    found: 'mojibake and U+FFFD',
    ...inDescription(' Fredrikst\ufffdd'),
    sentence:
      '«Beskrivelse (bokmål)» har et tegn (\ufffd) der en bokstav er gått tapt: «Fredrikst\ufffdd». ' +
      'Skriv ordet på nytt.',
    buttons: [],
  },
  {
    what: 'HTML in a text',
    found: 'HTML in text',
    ...inDescription(' <b>Ny</b>'),
    sentence: '«Beskrivelse (bokmål)» har HTML-koder: «<b>Ny</b>». Leserne ser kodene som de står.',
    buttons: ['Ta bort kodene', KEEP],
  },
  {
    what: 'a telephone number',
    found: 'a telephone number',
    ...inDescription(' Ring 412 34 567.'),
    sentence:
      '«Beskrivelse (bokmål)» har et telefonnummer. Er det en persons, må det bort, for filen er åpen for alle.',
    buttons: [KEEP],
  },
  {
    what: 'an actor that no factor has',
    found: 'an actor without a factor',
    way: { by: 'pressing a button', item: MUNICIPALITIES, button: 'Offentlig myndighet' },
    feed: without(FEED, [...MUNICIPALITIES, 'factors']),
    about: 'Kommunene i Østfold',
    sentence: 'Aktøren hører ikke til noen faktor, og kommer derfor ikke med i aktørkartet. Velg en.',
    buttons: [KEEP],
    beside: 'field',
  },
  {
    what: 'a number with a sign in the file',
    found: '`14410*`',
    ...opened(withFigure(jobs('2021-Q3'), '37755*')),
    isError: true,
    about: `${JOBS_OF('Fredrikstad')}, 3. kvartal 2021`,
    sentence: '«37755*» kan ikke leses som et tall. Mente du 37 755, foreløpig?',
    buttons: ['Endre til 37 755, foreløpig'],
    inCell: '«37755*» er ikke forstått som et tall.',
    beside: 'cell',
  },
  {
    what: 'a number too large for any',
    found: '`1e999` ("skal være et tall, men er et tall")',
    way: { by: 'typing in a cell', cell: jobs('2021-Q3'), text: '1e999' },
    feed: withFigure(jobs('2021-Q3'), '1e999'),
    isError: true,
    about: `${JOBS_OF('Fredrikstad')}, 3. kvartal 2021`,
    sentence: '«1e999» kan ikke leses som et tall.',
    buttons: [],
    beside: 'cell',
    inCell: '«1e999» er ikke forstått som et tall.',
  },
  {
    what: 'a region by its number',
    found: 'region "3101" or "Halden" (no "mener du halden?")',
    ...opened(withValue(FEED, ['indicators', EMPLOYED, 'series', EMPLOYED_OF_HALDEN, 'region'], '3101')),
    isError: true,
    about: '3101, Sysselsatte etter arbeidssted',
    sentence: '«Område» viser til «3101», som ikke finnes i listen «Områder».',
    buttons: ['Bytt til «Halden»'],
    beside: 'page',
  },
  {
    what: 'an interval that is no word of the format',
    found: '`frequency: "kvartal"` gives 14 sentences of which 12 mislead',
    ...opened(withValue(FEED, ['indicators', JOBS, 'frequency'], 'kvartal')),
    isError: true,
    about: 'Antall jobber (arbeidsforhold)',
    sentence: '«Hvor ofte kommer tallet?» er «kvartal», som ikke er et av valgene.',
    buttons: ['Velg «Hvert kvartal»'],
    beside: 'field',
  },
  {
    what: 'an interval that is not that of the figures',
    found: '`frequency: "kvartal"` gives 14 sentences of which 12 mislead',
    way: { by: 'choosing', item: ['indicators', JOBS], field: ['frequency'], option: 'Hvert år' },
    feed: withValue(FEED, ['indicators', JOBS, 'frequency'], 'year'),
    about: 'Antall jobber (arbeidsforhold)',
    sentence: 'Det er valgt «Hvert år», men tallene er for perioder av et annet slag.',
    buttons: ['Velg «Hvert kvartal»'],
    beside: 'field',
  },
  {
    what: 'a status that is no word of the format, sixteen times',
    found: '«foreløpig» as status 16',
    ...opened(sixteenTimes()),
    isError: true,
    about: `${JOBS_OF('Halden')}, 3. kvartal 2020`,
    sentence: '«Status» er skrevet på en måte som ikke blir forstått. Velg «foreløpig» på nytt.',
    places: 16,
    buttons: ['Velg «foreløpig»'],
    beside: 'cell',
  },
  {
    what: 'an id of a region that is taken',
    found: 'a doubled region id 9; each must be one sentence with a count',
    ...opened(withValue(FEED, ['regions', 2, 'id'], 'halden')),
    isError: true,
    about: 'Moss',
    sentence: 'Har samme kortnavn («halden») som noe annet i listen. Leserne ser bare det første.',
    buttons: ['Gi kortnavnet «moss»'],
    beside: 'page',
  },
  {
    what: 'more decimals than there are',
    found: '`decimals: 7`',
    way: { by: 'typing in a field', item: ['indicators', UNEMPLOYED], field: ['unit', 'decimals'], text: '7' },
    feed: withValue(FEED, ['indicators', UNEMPLOYED, 'unit', 'decimals'], 7),
    isError: true,
    about: 'Helt arbeidsledige, andel av arbeidsstyrken',
    sentence: '«Desimaler» skal være et helt tall fra 0 til 6. Ta den bort når dere ikke vet.',
    buttons: ['Endre til 6'],
    beside: 'field',
  },
  {
    what: 'an address with a space',
    found: 'an address with a space',
    way: {
      by: 'typing in a field',
      item: ['indicators', JOBS],
      field: ['source', 'url'],
      text: 'https://www.ssb.no/stat bank',
    },
    feed: withValue(FEED, ['indicators', JOBS, 'source', 'url'], 'https://www.ssb.no/stat bank'),
    isError: true,
    about: 'Antall jobber (arbeidsforhold)',
    sentence:
      '«Nettadresse» har mellomrom eller usynlige tegn i adressen. Lenken blir laget uten dem. ' +
      'Ta dem bort i filen også.',
    buttons: ['Ta bort mellomrommene'],
    beside: 'field',
  },
  {
    what: 'an address without its beginning',
    found: 'an address with a space',
    way: { by: 'typing in a field', item: ['indicators', JOBS], field: ['source', 'url'], text: 'www.ssb.no' },
    feed: withValue(FEED, ['indicators', JOBS, 'source', 'url'], 'www.ssb.no'),
    isError: true,
    about: 'Antall jobber (arbeidsforhold)',
    sentence: '«www.ssb.no» er ingen hel adresse. Den må begynne med https://, eller med mailto: for e-post.',
    buttons: ['Bytt til «https://www.ssb.no»'],
    beside: 'field',
  },
  {
    what: 'a figure that is far from those beside it, and right',
    found: 'A true outlier (Skiptvet, 604 in 2023-Q2) cannot be marked as checked, so its remark stays for ever',
    way: {
      by: 'typing in a cell',
      cell: { indicator: JOBS, region: 'rakkestad', period: '2022-Q2' },
      text: '604',
    },
    feed: withFigure({ indicator: JOBS, region: 'rakkestad', period: '2022-Q2' }, 604),
    about: `${JOBS_OF('Rakkestad')}, 2. kvartal 2022`,
    sentence: '604. Periodene ved siden av har 3 349 og 3 581. Sjekk tallet hos kilden.',
    buttons: [ACCEPT],
    beside: 'cell',
  },
  {
    what: 'figures of a time to come',
    found: 'each must be one sentence with a count',
    ...opened(withValue(FEED, [...stepsOf(jobs('2023-Q4')), 'period'], '2033-Q4')),
    about: `${JOBS_OF('Fredrikstad')}, 4. kvartal 2033`,
    sentence:
      'Dette er tall for en tid som ikke har vært ennå. Sjekk årstallet, eller si at det er en ' +
      'prognose eller et anslag.',
    buttons: ['Merk som prognose', 'Merk som anslag', ACCEPT],
    beside: 'cell',
  },
];

/** A file that cannot be read as it is, or that is none of ours, and what is said of it. */
export interface OddFile {
  readonly what: string;
  readonly found: string;
  readonly text: string;
  /** What the page says, the parts in order. */
  readonly said: readonly string[];
}

function replaced(from: string | RegExp, to: string): string {
  const text = TEXT.replace(from, to);
  assert.notEqual(text, TEXT, String(from));
  return text;
}

function withoutCommas(count: number): string {
  let left = count;
  return TEXT.replace(/(\d+ \}),\n/g, (all, value: string) => (left-- > 0 ? `${value}\n` : all));
}

export const ODD_FILES: readonly OddFile[] = [
  {
    what: 'a list without its end',
    found: 'a missing `]` or `}` (says neither which nor where it was opened)',
    text: replaced('"marker", "aremark"\n      ],', '"marker", "aremark"\n      ,'),
    said: ['Det mangler en ] som avslutter det som begynner med [ i linje'],
  },
  {
    what: 'a comment',
    found: 'comments',
    text: replaced('"feedVersion"', '// versjonen\n  "feedVersion"'),
    said: ['Kommentarer er ikke lov'],
  },
  {
    what: 'a word of Python',
    found: '`True`',
    text: replaced('"complete": false', '"complete": False'),
    said: ['Her står det False. Skriv false'],
  },
  {
    what: 'a semicolon for a comma',
    found: '`;` for `,`',
    text: replaced('"feedVersion": "1.0",', '"feedVersion": "1.0";'),
    said: ['Linje 3', 'semikolon'],
  },
  {
    what: 'a tab in a text',
    found: 'a tab or a backslash in a text',
    text: replaced('"Fredrikstad"', '"Fredrik\tstad"'),
    said: ['tabulator'],
  },
  {
    what: 'twelve forgotten commas',
    found: 'Twelve forgotten commas take twelve runs',
    text: withoutCommas(12),
    said: ['mangler et komma'],
  },
  {
    what: 'a table of comma-separated values',
    found: 'a CSV or a PxWeb JSON file given as a feed ("Ingen feil. 5 merknader" and exit code 0)',
    text: 'region;2023K4\nHalden;14417\nMoss;23619\n',
    said: ['Dette er ikke en datafil for samspill, men en tabell. Vil du hente tallene fra den?'],
  },
];
