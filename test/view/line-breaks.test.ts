import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { lineBreaks, type BreakLevel } from '../../src/view/line-breaks.js';
import { estimatedWidth } from './estimated-width.js';

const lines = (text: string, level: BreakLevel) =>
  lineBreaks(text, level, estimatedWidth).map((way) => way.map((line) => line.trimEnd()).join('|'));

describe('line breaks', () => {
  it('are made between words first', () => {
    assert.deepEqual(lines('Kompetanse og inkludering', 0), [
      'Kompetanse og inkludering',
      'Kompetanse|og inkludering',
      'Kompetanse|og|inkludering',
    ]);
    assert.deepEqual(lines('IT-sikkerhet', 0), ['IT-sikkerhet', 'IT-|sikkerhet']);
  });

  it('are made inside compounds, with a hyphen', () => {
    const broken = [
      'Konkurransekraft',
      'Attraksjonskraft',
      'Bioøkonomi',
      'Industriløft',
      'Næringspolitikk',
      'Samfunnsutvikling',
      'Näringslivsutveckling',
    ];
    assert.deepEqual(
      broken.map((text) => lines(text, 1)[1]),
      [
        'Konkurranse-|kraft',
        'Attraksjons-|kraft',
        'Bio-|økonomi',
        'Industri-|løft',
        'Nærings-|politikk',
        'Samfunns-|utvikling',
        'Näringslivs-|utveckling',
      ],
    );
    assert.deepEqual(lines('Kapital', 1), ['Kapital']);
  });

  it('are made at the feed’s own soft hyphens, and then nowhere else', () => {
    assert.deepEqual(lines('Verdi\u00adskapingskraft', 1), ['Verdiskapingskraft', 'Verdi-|skapingskraft']);
    assert.deepEqual(lines('Verdi\u00adskaping', 0), ['Verdiskaping']);
    assert.deepEqual(lines('Næringsliv\u00adsaktører', 2), ['Næringslivsaktører', 'Næringsliv-|saktører']);
  });

  it('prefer those soft hyphens that stand at the joint of a compound', () => {
    const title = 'Kon\u00adkur\u00adranse\u00adkraft og attrak\u00adti\u00advi\u00adtet';
    assert.deepEqual(lines(title, 1), [
      'Konkurransekraft og attraktivitet',
      'Konkurransekraft|og attraktivitet',
      'Konkurranse-|kraft og|attraktivitet',
    ]);
    assert.ok(lines(title, 2).some((way) => way.includes('attrak-|tivitet')));
  });

  it('are made inside other long words only as a last resort', () => {
    assert.deepEqual(lines('Attraktivitet', 1), ['Attraktivitet']);
    assert.equal(lines('Attraktivitet', 2)[1], 'Attrak-|tivitet');
    assert.deepEqual(lines('Reiseliv', 2), ['Reiseliv']);
  });

  it('are made before what ends long words, with what inflection adds', () => {
    const broken: Readonly<Record<string, string>> = {
      Rettferdighet: 'Rettferdig-|het',
      Tilgjengelighetene: 'Tilgjenge-|lighetene',
      Rettferdigheit: 'Rettferdig-|heit',
      Tilgjengelegheita: 'Tilgjenge-|legheita',
      Internasjonal: 'Internasjo-|nal',
      Internasjonalt: 'Internasjo-|nalt',
      Menneskeskapt: 'Menneske-|skapt',
      Entreprenørskapet: 'Entreprenør-|skapet',
      Digitaliseringa: 'Digitalise-|ringa',
      Digitaliseringen: 'Digitalise-|ringen',
      Digitaliseringer: 'Digitalise-|ringer',
      Digitaliseringane: 'Digitalise-|ringane',
      Digitaliseringene: 'Digitalise-|ringene',
      Digitaliseringarna: 'Digitalise-|ringarna',
      Kommunikationerna: 'Kommunika-|tionerna',
    };
    for (const [word, way] of Object.entries(broken)) assert.equal(lines(word, 2)[1], way);
  });

  it('are made so in words of twelve letters, and not in shorter ones', () => {
    assert.deepEqual(lines('Samordningen', 2), ['Samordningen', 'Samord-|ningen']);
    assert.deepEqual(lines('Opplæringen', 2), ['Opplæringen']);
  });

  it('are made inside compounds and nowhere else in them, whatever their capitals and however many parts', () => {
    assert.deepEqual(lines('Forskningsinstitusjoner', 2), ['Forskningsinstitusjoner', 'Forsknings-|institusjoner']);
    assert.equal(lines('samfunnsutvikling', 1)[1], 'samfunns-|utvikling');
    assert.equal(lines('BIOØKONOMI', 1)[1], 'BIO-|ØKONOMI');
    assert.deepEqual(lines('energiforsyningssikkerhet', 1), [
      'energiforsyningssikkerhet',
      'energiforsynings-|sikkerhet',
      'energi-|forsynings-|sikkerhet',
    ]);
  });

  it('are made at a lone soft hyphen also where no compound is known, with a hyphen of the line’s own', () => {
    assert.deepEqual(lines('Reise\u00adliv', 1), ['Reiseliv', 'Reise-|liv']);
    assert.deepEqual(lines('IT-sikker\u00adhet', 2), ['IT-sikkerhet', 'IT-sikker-|het']);
  });

  it('are made before endings in capitals too', () => {
    assert.deepEqual(lines('TILGJENGELIGHET', 2), ['TILGJENGELIGHET', 'TILGJENGE-|LIGHET']);
  });

  it('take no room for the space at the end of a line', () => {
    const byLetters = lineBreaks('aaaa bb\u00adccccc', 2, (text) => text.length);
    // Seven letters on the second line; with a space they would be as wide as «aaaa bb-» on the first.
    assert.deepEqual(byLetters[1], ['aaaa ', 'bbccccc ']);
  });

  it('do not depend on how the words are spaced', () => {
    assert.deepEqual(lines('  Kompetanse \n og  inkludering ', 0), lines('Kompetanse og inkludering', 0));
  });

  it('are given up for titles of more than twenty-four pieces', () => {
    assert.deepEqual(lines('a '.repeat(24), 0)[0], 'a '.repeat(24).trim());
    assert.equal(lines('a '.repeat(24), 0).length, 5);
    assert.deepEqual(lines('a '.repeat(25), 0), []);
  });

  it('know no compounds of English', () => {
    const inEnglish = lineBreaks('Eco\u00adtrans\u00adport', 1, estimatedWidth, 'en').map((way) => way.join('|'));
    assert.deepEqual(inEnglish, ['Ecotransport ']);
  });

  it('leave English words whole that have no soft hyphens', () => {
    const inEnglish = (text: string) => lineBreaks(text, 2, estimatedWidth, 'en').map((way) => way.join('|').trimEnd());
    assert.deepEqual(inEnglish('Internationalisation'), ['Internationalisation']);
    assert.deepEqual(inEnglish('Attract\u00adiveness'), ['Attractiveness', 'Attract-|iveness']);
  });

  it('are as narrow as they get with their number of lines', () => {
    const widths = lineBreaks('Infra\u00adstruktur og til\u00adgjengelig\u00adhet for alle', 2, estimatedWidth).map(
      (way) => Math.max(...way.map((line) => estimatedWidth(line.trimEnd()))),
    );
    assert.deepEqual(
      widths,
      [...widths].sort((a, b) => b - a),
    );
    assert.equal(widths.length, 5);
  });
});

type Spoken = 'nb' | 'nn' | 'sv';

/** Words of the trade that the demo feeds may not have. */
const WORDS: Readonly<Record<Spoken, string>> = {
  nb: `sysselsatte arbeidsplasser arbeidsforhold lønnstakere jobbskaping verdiskaping bruttoprodukt
    bruttonasjonalprodukt klimagassutslipp innpendling utpendling arbeidsledighet innbyggere nyetablerte næringsgruppe
    næringsliv næringsklynge arbeidsmarked fokusområde satsingsområde støtteområde industriløft bioøkonomi omstilling
    attraksjonskraft kompetanse inkludering sirkulærøkonomi symbiose samhandling utgangspunkt måloppnåelse
    samarbeidspartner finansiert konkurransekraft attraktivitet tilgjengelighet infrastruktur tilrettelegging
    forsyningssikkerhet entreprenørskap internasjonalisering digitalisering bærekraftig næringsforeninger
    forskningsinstitusjoner`,
  nn: `sysselsette arbeidsplassar arbeidsforhold lønnstakarar jobbskaping verdiskaping bruttonasjonalprodukt
    klimagassutslepp innpendling utpendling arbeidsløyse innbyggjarar nyetablerte næringsgruppe næringsklynge
    arbeidsmarknad fokusområde satsingsområde støtteområde sirkulærøkonomi måloppnåing samarbeidspartnar moglegheiter
    tilgjengelegheit næringsutvikling kompetanseutvikling`,
  sv: `sysselsatta arbetstillfällen anställningar jobbskapande förädlingsvärde värdeskapande bruttoregionprodukt
    bruttonationalprodukt växthusgasutsläpp inpendling utpendling arbetslöshet nystartade näringslivskluster
    arbetsmarknadsregion fokusområde satsningsområde stödområde industrisatsning bioekonomi omställning
    attraktionskraft kompetens inkludering symbios samverkan måluppfyllelse samarbetspartner kompetensförsörjning
    näringslivsutveckling tillgänglighet infrastruktur`,
};
/** Right breaks that the Swedish patterns do not know: they tie the last letters of the first part to the second. */
const UNKNOWN_TO_PATTERNS = [
  'besöks-näring',
  'besöks-näringsbolag',
  'företags-klimat',
  'kultur-institutioner',
  'näringslivs-kluster',
  'näringslivs-miljöer',
];

/** Long words of the demo feeds in a language. Norwegian names in Swedish text are no Swedish words. */
function corpus(language: Spoken): readonly string[] {
  const texts = [WORDS[language]];
  const gather = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const text: unknown = (value as Readonly<Record<string, unknown>>)[language];
    if (typeof text === 'string') texts.push(text);
    else Object.values(value).forEach(gather);
  };
  const folder = new URL('../../demo/feeds/', import.meta.url);
  const feeds = readdirSync(folder).filter((name) => name.endsWith('.json'));
  for (const name of feeds) gather(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  const words =
    texts
      .join(' ')
      .replaceAll('\u00ad', '')
      .toLowerCase()
      .match(/\p{L}{9,}/gu) ?? [];
  return [...new Set(words)].filter((word) => language !== 'sv' || !/[æø]/.test(word));
}

/** The word with every break that any way to set it makes. */
function breaksOf(word: string, level: BreakLevel): string[] {
  const joined = (lines: readonly string[]): string => lines.join('').replaceAll('-', '').trimEnd();
  return lineBreaks(word, level, (text) => text.length).flatMap((way) =>
    way.slice(1).map((_, index) => `${joined(way.slice(0, index + 1))}-${joined(way.slice(index + 1))}`),
  );
}

describe('breaks without soft hyphens', () => {
  const require = createRequire(import.meta.url);
  for (const language of ['nb', 'nn', 'sv'] as const) {
    it(`are allowed by the hyphenation patterns for ${language}`, () => {
      const { hyphenateSync } = require(`hyphen/${language}`) as {
        hyphenateSync: (word: string, options: object) => string;
      };
      const words = corpus(language);
      assert.ok(words.length > 300, `Only ${words.length} words`);
      let count = 0;
      for (const word of words) {
        const parts = hyphenateSync(word, { hyphenChar: '|', minWordLength: 2 }).split('|');
        const allowed = parts.map(
          (_, index) => `${parts.slice(0, index + 1).join('')}-${parts.slice(index + 1).join('')}`,
        );
        for (const broken of [...breaksOf(word, 1), ...breaksOf(word, 2)]) {
          count += 1;
          assert.ok(allowed.includes(broken) || UNKNOWN_TO_PATTERNS.includes(broken), `${broken} (${parts.join('|')})`);
        }
      }
      assert.ok(count > 100, `Only ${count} breaks`);
    });
  }
});
