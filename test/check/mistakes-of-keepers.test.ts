import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { checkFile } from '../../src/check/check-file.js';
import { linesOf } from '../../src/check/report-formats.js';
import { projectFile } from '../demo/demo-feeds.js';

/** The parts of a demo feed that mistakes are made in. */
interface Written {
  title?: unknown;
  contact?: unknown;
  accepted?: unknown;
  readonly regions: { id?: string; name: string; country?: string; codes: { system: string; code: string }[] }[];
  readonly indicators: {
    id: string;
    source?: unknown;
    frequency: string;
    unit: { id: string };
    readonly series: { region: string; readonly observations: { period: string; value: number | null }[] }[];
  }[];
  readonly actors: { name: string; factors?: string[] }[];
  readonly focusAreas: { id: string; title: unknown; readonly description: { nb: string } }[];
}

const TEXT = projectFile('demo/feeds/ostfold.json');

/** The first region's and the first indicator's, which the cases change. */
const JOBS = 'antall-jobber';
const UNEMPLOYED = 'helt-arbeidsledige-andel';

/** The demo feed with one change in what it says. */
function changed(change: (feed: Written) => void): string {
  const feed = JSON.parse(TEXT) as Written;
  change(feed);
  return JSON.stringify(feed, null, 2);
}

/** The demo feed with one change in how it is written. */
function replaced(from: string | RegExp, to: string): string {
  assert.notEqual(TEXT.replace(from, to), TEXT, String(from));
  return TEXT.replace(from, to);
}

function seriesOf(feed: Written, indicator: string) {
  const found = feed.indicators.find(({ id }) => id === indicator);
  assert.ok(found);
  return found.series;
}

/** What the command tells, without the place of each line, and without its last line. */
function told(text: string, language: 'nb' | 'nn' | 'sv' | 'en' = 'nb'): string[] {
  const report = checkFile(new TextEncoder().encode(text), { language, today: '2026-11-29' });
  return linesOf(report, 'text', 'feed.json')
    .slice(0, -1)
    .map((line) => line.replace(/(?:i )?(linje|rad|line) \d+, (?:kolonne|kolumn|column) \d+/, ''));
}

const JOBS_OF = (region: string) => `: ${region}, Antall jobber (arbeidsforhold)`;

describe('a figure is judged by what it is', () => {
  const cases: readonly (readonly [what: string, text: string, sentence: string])[] = [
    [
      'the newest period of a sum, entered for all members but one',
      changed((feed) => void seriesOf(feed, JOBS)[3]?.observations.pop()),
      `Merk ${JOBS_OF('Fredrikstad')}: Østfold, Nedre Glomma blir stående på 3. kvartal 2023, for ` +
        `Fredrikstad mangler ` +
        '4. kvartal 2023. Summen vises ikke før alle har tall. [sum-late]',
    ],
    [
      'a skipped quarter',
      changed((feed) => void seriesOf(feed, JOBS)[3]?.observations.splice(5, 1)),
      `Merk ${JOBS_OF('Fredrikstad')}, 1. kvartal 2022: 4. kvartal 2021 mangler mellom 3. kvartal 2021 og 1. kvartal ` +
        '2022. Skriv tallet, eller null med status når det ikke finnes. [period-skipped]',
    ],
    [
      'one region in thousands, told where it is and not in the indicator that it was held against',
      changed((feed) =>
        seriesOf(feed, JOBS)[3]?.observations.forEach((it) => (it.value = Math.round((it.value ?? 0) / 1000))),
      ),
      `Merk ${JOBS_OF('Fredrikstad')}: Tallene her er om lag 1000 ganger mindre enn for de andre ` +
        `områdene (siste tall ` +
        'er 38). Er de i en annen enhet? [sibling-scale]',
    ],
    [
      'a whole indicator in thousands',
      changed((feed) => {
        for (const { observations } of seriesOf(feed, JOBS))
          for (const it of observations) it.value = Math.round((it.value ?? 0) / 1000);
      }),
      'Merk : «Sysselsatte etter arbeidssted» har tall som er 1000 ganger dem i «Antall jobber ' +
        '(arbeidsforhold)», som ' +
        'teller nesten det samme. Er det ene i tusen? [indicator-scale]',
    ],
    [
      'a fraction where others have percentages',
      changed((feed) => {
        const it = seriesOf(feed, UNEMPLOYED)[3]?.observations[0];
        if (it) it.value = 0.03;
      }),
      'Merk : Sarpsborg, Helt arbeidsledige, andel av arbeidsstyrken: «observations» har tall mellom ' +
        '−1 og 1. Prosent ' +
        'skrives som 2.6, ikke 0.026. [percent-fraction]',
    ],
    [
      'more than all of them',
      changed((feed) => {
        const it = seriesOf(feed, UNEMPLOYED)[3]?.observations[0];
        if (it) it.value = 260;
      }),
      'Merk : Sarpsborg, Helt arbeidsledige, andel av arbeidsstyrken, september 2022: «value» er 260 prosent, men en ' +
        'andel er fra 0 til 100. Sjekk desimaltegnet. [share-range]',
    ],
    [
      'half a job',
      changed((feed) => {
        const it = seriesOf(feed, JOBS)[3]?.observations[4];
        if (it) it.value = 37_755.5;
      }),
      `Merk ${JOBS_OF('Fredrikstad')}, 3. kvartal 2021: «value» er 37755.5, men det som telles her, ` +
        `finnes bare i hele ` +
        'tall. Er tallet i tusen, eller et gjennomsnitt? [count-fraction]',
    ],
    [
      'a published whole that its members do not add up to',
      changed((feed) =>
        seriesOf(feed, JOBS).push({ region: 'ostfold', observations: [{ period: '2023-Q4', value: 13_998 }] }),
      ),
      `Merk ${JOBS_OF('Østfold')}, 4. kvartal 2023: «value» er 13998, men medlemmene er 139985 til sammen. Sjekk ` +
        'tallet, eller om alle i «members» hører til. [sum-differs]',
    ],
    [
      'a unit that is nearly a known one',
      replaced('"id": "percent"', '"id": "prosent"'),
      'Merk : Helt arbeidsledige, andel av arbeidsstyrken: «id» er «prosent», som ikke er en enhet vi kjenner. Mener ' +
        'du «percent»? [unit-near]',
    ],
    [
      'figures from nobody',
      changed((feed) => delete feed.indicators[0]?.source),
      'Merk : «Antall jobber (arbeidsforhold)» mangler «source». Skriv hvem som har laget tallene, så leseren kan ' +
        'finne dem igjen. [source-missing]',
    ],
    [
      'none, without a reason',
      changed((feed) => {
        const it = seriesOf(feed, JOBS)[3]?.observations[4];
        if (it) it.value = null;
      }),
      `Feil ${JOBS_OF('Fredrikstad')}, 3. kvartal 2021: «status» mangler, og tallet er null. Skriv hvorfor det ikke ` +
        'finnes noe tall, med ett av disse ordene: missing, not-applicable, confidential.',
    ],
  ];
  for (const [what, text, sentence] of cases) it(what, () => assert.deepEqual(told(text), [sentence]));

  it('all of a stock below nothing, once with how many there are', () => {
    const [line = '', ...others] = told(
      changed((feed) => {
        for (const { observations } of seriesOf(feed, JOBS)) for (const it of observations) it.value = -(it.value ?? 0);
      }),
    );
    assert.match(line, /^Merk 168 steder, første .*: «value» er -13735, men et antall kan ikke være mindre enn null\./);
    assert.deepEqual(others, []);
  });

  it('and a share that grows, a growth below nothing and a figure to compare with are none of it', () => {
    assert.deepEqual(told(TEXT), []);
  });
});

describe('a code of a region is held against what there is', () => {
  const HALDEN = 'Merk : Halden: ';
  const cases: readonly (readonly [what: string, text: string, sentence: string])[] = [
    [
      'one that never was',
      replaced('"code": "3101"', '"code": "3102"'),
      `${HALDEN}«code» er «3102», som ikke finnes i «ssb-kommune». Mener du «3101»? [code-unknown]`,
    ],
    [
      'another region’s',
      replaced('"code": "3101"', '"code": "3103"'),
      `${HALDEN}«code» er «3103», som er koden til Moss. Mener du «3101»? [code-other]`,
    ],
    [
      'one that no longer holds',
      replaced(/"validTo": "2023-12-31" \},\s+\{ "system": "ssb-kommune", "code": "3101", [^}]*\}/, '"note": "x" }'),
      `${HALDEN}«code» er «3001», som gjaldt til 2023-12-31. Skriv "validTo": "2023-12-31", og legg til koden som ` +
        'gjelder nå. Mener du «3101»? [code-ended]',
    ],
    [
      'one that did not hold yet',
      replaced('"code": "3101", "validFrom": "2024-01-01"', '"code": "3101", "validFrom": "2020-01-01"'),
      `${HALDEN}«code» er «3101», som ikke gjaldt før 2024-01-01. Skriv "validFrom": "2024-01-01". [code-begins]`,
    ],
    [
      'another country’s',
      changed((feed) => {
        const code = feed.regions.find(({ id }) => id === 'varmland')?.codes[0];
        if (code) code.system = 'ssb-fylke';
      }),
      'Merk : Värmland: «system» er «ssb-fylke», som er koder i NO, men området ligger i SE. Rett «country» eller ' +
        'koden. [code-country]',
    ],
    [
      'a Swedish county that there is not',
      changed((feed) => {
        const code = feed.regions.find(({ id }) => id === 'varmland')?.codes[0];
        if (code) code.code = '11';
      }),
      'Merk : Värmland: «code» er «11», som ikke finnes i «scb-lan». [code-unknown]',
    ],
  ];
  for (const [what, text, sentence] of cases) {
    it(what, () =>
      assert.deepEqual(
        told(text).filter((line) => !line.includes('er ikke en egenskap')),
        [sentence],
      ),
    );
  }
});

describe('a text is looked at', () => {
  const withDescription = (text: string) =>
    changed((feed) => {
      const area = feed.focusAreas[0];
      if (area) area.description.nb += text;
    });
  const AREA = 'Merk : Grønt industriløft: «description.nb» ';
  const cases: readonly (readonly [what: string, text: string, sentence: string])[] = [
    [
      'for HTML',
      withDescription(' <b>Ny</b>'),
      `${AREA}har HTML: «<b>Ny</b>». Den vises som den står. Skriv vanlig tekst. [html]`,
    ],
    [
      'for a telephone number',
      withDescription(' Ring 412 34 567.'),
      `${AREA}har et telefonnummer. Er det en persons, må det bort, for filen er åpen for alle. [telephone]`,
    ],
    [
      'for letters that were saved as others',
      withDescription(' FredrikstÃ¸d'),
      `${AREA}har ødelagte bokstaver: «FredrikstÃ¸d». Lagre filen som UTF-8 der teksten kommer fra, ` +
        `eller skriv dem på ` +
        'nytt. Mener du «Fredrikstød»? [letters-broken]',
    ],
    [
      'for letters that are lost',
      withDescription(' Fredrikst\ufffdd'),
      `${AREA}har et tegn (\ufffd) der en bokstav er gått tapt: «Fredrikst\ufffdd». Skriv ordet på nytt.`,
    ],
    [
      'for the language of the feed',
      changed((feed) => {
        if (feed.focusAreas[0]) feed.focusAreas[0].title = { en: 'Green industry' };
      }),
      'Feil : Green industry: «title» finnes bare på språket «en», men språket i filen er «nb». Skriv teksten på det ' +
        'også.',
    ],
    [
      'for the language of the feed in a text that need not be there',
      changed((feed) => {
        if (feed.focusAreas[0]) Object.assign(feed.focusAreas[0], { description: { en: 'Green industry' } });
      }),
      'Merk : Grønt industriløft: «description» finnes bare på språket «en», men språket i filen er «nb». Skriv ' +
        'teksten på det også. [language-missing]',
    ],
    [
      'for a person where an organisation belongs',
      changed((feed) => {
        if (feed.actors[3]) feed.actors[3].name = 'Kari Nordmann';
      }),
      'Merk : Kari Nordmann: «name» ser ut som navnet på en person: «Kari Nordmann». Skriv organisasjonen eller ' +
        'rollen. [person-name]',
    ],
    [
      'an actor that no factor has',
      changed((feed) => delete feed.actors[3]?.factors),
      'Merk : «Kommunene i Østfold» er uten «factors», og kommer derfor ikke med i aktørkartet. ' +
        'Skriv hvilken faktor ' +
        'aktøren hører til. [actor-factor]',
    ],
  ];
  for (const [what, text, sentence] of cases) it(what, () => assert.deepEqual(told(text), [sentence]));

  it('and organisations with names of people in them are left alone', () => {
    for (const name of [
      'Olav Thon Gruppen',
      'Kari Nordmann AS',
      'Anders Jahres fond',
      'Ole Vig skole',
      'Sven & Sønner',
    ]) {
      const text = changed((feed) => {
        if (feed.actors[3]) feed.actors[3].name = name;
      });
      assert.deepEqual(told(text), [], name);
    }
    assert.deepEqual(told(withDescription(' Org.nr. 974 760 673, 35 010 jobber, 2020 2021 2022 2023.')), []);
  });
});

describe('each cause is told once', () => {
  const one = (text: string, pattern: RegExp) => {
    const lines = told(text);
    assert.equal(lines.length, 1, lines.join('\n'));
    assert.match(lines[0] ?? '', pattern);
  };

  it('an interval that is no word', () => {
    one(replaced('"frequency": "quarter"', '"frequency": "kvartal"'), /«kvartal».*Mener du «quarter»\?/);
  });

  it('an interval that is another than that of the periods', () => {
    one(replaced('"frequency": "quarter"', '"frequency": "year"'), /er «year», men periodene .* Mener du «quarter»\?/);
  });

  it('bounds that are swapped', () => {
    const swapped = { lower: 9, upper: 1 };
    one(
      changed((feed) => Object.assign(seriesOf(feed, UNEMPLOYED)[0]?.observations[0] ?? {}, swapped)),
      /«lower» er 9, som er mer enn «upper» 1\. Bytt dem\./,
    );
  });

  it('a status that is no word, sixteen times', () => {
    let count = 0;
    const text = TEXT.replace(/("value": \d+) \}/g, (all, value: string) =>
      (count += 1) <= 16 ? `${value}, "status": "foreløpig" }` : all,
    );
    one(text, /^Feil 16 steder, første .*«foreløpig».*Mener du «provisional»\? De neste: linje \d+, \d+, \d+ …$/);
  });

  it('an id of a region that is taken, or none', () => {
    const lost = (id: string | undefined) =>
      changed((feed) => {
        const region = feed.regions[2];
        if (region && id === undefined) delete region.id;
        else if (region && id !== undefined) region.id = id;
      });
    one(lost('halden'), /: Moss: «id» er «halden», som er brukt før\. .*forsvinner 8 feil til\.$/);
    one(lost(undefined), /: Moss: «id» mangler\. .*forsvinner 8 feil til\.$/);
  });

  it('a region that does not exist, by its id, its name and its code', () => {
    for (const id of ['haldn', 'Halden', '3101', 'Halden kommune'])
      one(replaced('"region": "halden",', `"region": "${id}",`), /Mener du «halden»\?/);
  });

  it('a region that does not exist, wherever it is named', () => {
    const text = TEXT.replaceAll('"region": "halden",', '"region": "haldn",');
    one(text, /^Feil \d steder, første .*«haldn».*Mener du «halden»\?.*forsvinner 1 feil til\.$/);
  });

  it('a property in another language, and what is missing since it is there under that name', () => {
    one(replaced('"name": "Fredrikstad"', '"navn": "Fredrikstad"'), /^Feil .*«navn».*Mener du «name»\?/);
  });
});

describe('a remark that was accepted', () => {
  const accepting = (more: object) =>
    changed((feed) => (feed.accepted = [{ problem: 'outlier', reason: 'Som hos kilden', ...more }]));

  it('stays quiet at its place, in all of the file without one, and is told elsewhere', () => {
    const place = { indicator: JOBS, region: 'skiptvet', period: '2023-Q2' };
    assert.deepEqual(told(accepting(place)), []);
    assert.deepEqual(told(accepting({})), []);
    assert.deepEqual(told(accepting({ ...place, period: '2023-Q3' })), [
      `Merk ${JOBS_OF('Skiptvet')}, 2. kvartal 2023: «value» er 604, mens periodene rundt er 1035 og ` +
        `1019. Sjekk tallet ` +
        'hos kilden. [outlier]',
      'Merk : «accepted[0]» godtar «outlier», men det finnes ingen slik merknad på dette stedet. Ta den bort, eller ' +
        'rett stedet.',
    ]);
  });

  it('has a reason, and a name that is known', () => {
    assert.ok(
      told(changed((feed) => (feed.accepted = [{ problem: 'outlier' }]))).some((it) => it.includes('«reason» mangler')),
    );
    const [line = ''] = told(accepting({ problem: 'outlyer' }));
    assert.match(line, /^Feil .*«outlyer», som ikke er kjent.*Mener du «outlier»\?$/);
  });
});

describe('the reader’s language', () => {
  it('has the place, the period and the sentence', () => {
    const text = changed((feed) => {
      feed.accepted = [];
    });
    const line = (language: 'nn' | 'sv' | 'en') =>
      linesOf(checkFile(new TextEncoder().encode(text), { language }), 'text', 'feed.json')[0] ?? '';
    assert.match(line('nn'), /^Merk i linje \d+, kolonne 24: Skiptvet, .*, 2\. kvartal 2023: «value» er 604, medan /);
    assert.match(line('sv'), /^Observera på rad \d+, kolumn 24: Skiptvet, .*, andra kvartalet 2023: "value" är 604/);
    assert.match(line('en'), /^Note on line \d+, column 24: Skiptvet, .*, Q2 2023: "value" is 604, while /);
  });
});
