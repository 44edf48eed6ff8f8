import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES, type Language } from '../../../src/feed/index.js';
import { feedOfAreas, SIX } from '../small-feeds.js';
import { view } from '../view-of-feed.js';

describe('the summary', () => {
  const cases = [
    ['nb', 'Tre sektorer og tre støtteområder. Velg et fokusområde for å se tall, tiltak og prosjekter.'],
    ['nn', 'Tre sektorar og tre støtteområde. Vel eit fokusområde for å sjå tal, tiltak og prosjekt.'],
    ['sv', 'Tre sektorer och tre stödjande områden. Välj ett fokusområde för att se siffror, åtgärder och projekt.'],
    ['en', 'Three sectors and three support areas. Choose a focus area to see figures, measures and projects.'],
  ] as const;
  for (const [language, sentence] of cases) {
    it(`counts in words in ${language}`, () => assert.equal(view(SIX, { language }).summary, sentence));
  }

  it('says that nothing is decided when all areas are candidates', () => {
    const areas = [...Array(5).keys()].map((number) => ({
      id: `a${number}`,
      kind: 'sector',
      status: 'candidate',
      title: `Område ${number}`,
    }));
    const { summary } = view(feedOfAreas([...areas, { id: 'b', status: 'candidate', title: 'Annet' }]));
    assert.equal(
      summary,
      'Fem sektorer og ett annet område. Områdene er ikke vedtatt. Velg et fokusområde for å se tall, tiltak og ' +
        'prosjekter.',
    );
  });

  it('uses the neuter for one support area', () => {
    const { summary } = view(
      feedOfAreas([
        { id: 'a', kind: 'sector', title: 'A' },
        { id: 'b', kind: 'support', title: 'B' },
      ]),
    );
    assert.match(summary, /^Én sektor og ett støtteområde\./);
  });
});

describe('the summary counts what is not decided or completed', () => {
  const [decided, candidate, archived] = ['decided', 'candidate', 'archived'];
  const areasOf = (kind: string, statuses: readonly (string | undefined)[]) =>
    statuses.map((status, index) => ({ id: `${kind}${index}`, kind, status, title: `${kind} ${index}` }));
  const firstPart = (areas: ReturnType<typeof areasOf>, language: Language) => {
    const { summary } = view(feedOfAreas(areas), { language });
    return summary.slice(0, summary.lastIndexOf('. ') + 1);
  };
  const five = [
    ...areasOf('sector', [decided, decided, candidate]),
    ...areasOf('other', [decided]),
    ...areasOf('support', [archived]),
  ];
  const cases: readonly (readonly [string, ReturnType<typeof areasOf>, Partial<Record<Language, string>>])[] = [
    [
      'one of each',
      five,
      {
        nb: 'Tre sektorer, ett annet område og ett støtteområde, hvorav ett ikke er vedtatt og ett er avsluttet.',
        nn: 'Tre sektorar, eitt anna område og eitt støtteområde, der eitt ikkje er vedteke og eitt er avslutta.',
        sv: 'Tre sektorer, ett annat område och ett stödjande område, varav ett inte är beslutat och ett är avslutat.',
        en:
          'Three sectors, one other area and one support area, of which one has not been decided and one is ' +
          'completed.',
      },
    ],
    [
      'one of each among sectors alone',
      areasOf('sector', [decided, candidate, archived]),
      {
        nb: 'Tre sektorer, hvorav én ikke er vedtatt og én er avsluttet.',
        nn: 'Tre sektorar, der éin ikkje er vedteken og éin er avslutta.',
        sv: 'Tre sektorer, varav en inte är beslutad och en är avslutad.',
        en: 'Three sectors, of which one has not been decided and one is completed.',
      },
    ],
    [
      'several of each',
      areasOf('other', [decided, candidate, candidate, archived, archived, archived]),
      {
        nb: 'Seks fokusområder, hvorav to ikke er vedtatt og tre er avsluttet.',
        nn: 'Seks fokusområde, der to ikkje er vedtekne og tre er avslutta.',
        sv: 'Sex fokusområden, varav två inte är beslutade och tre är avslutade.',
        en: 'Six focus areas, of which two have not been decided and three are completed.',
      },
    ],
    [
      'only candidates among decided ones',
      areasOf('support', [decided, candidate]),
      { nb: 'To støtteområder, hvorav ett ikke er vedtatt.' },
    ],
    [
      'no decided ones',
      areasOf('sector', [candidate, candidate, archived]),
      { nb: 'Tre sektorer, hvorav to ikke er vedtatt og én er avsluttet.' },
    ],
    [
      'all completed',
      areasOf('sector', [archived, archived]),
      {
        nb: 'To sektorer. Områdene er avsluttet.',
        nn: 'To sektorar. Områda er avslutta.',
        sv: 'Två sektorer. Områdena är avslutade.',
        en: 'Two sectors. The areas are completed.',
      },
    ],
    ['all decided', areasOf('sector', [decided, undefined]), { nb: 'To sektorer.' }],
  ];
  for (const [name, areas, expected] of cases) {
    for (const language of LANGUAGES.filter((candidateLanguage) => expected[candidateLanguage] !== undefined)) {
      it(`${name} in ${language}`, () => assert.equal(firstPart(areas, language), expected[language]));
    }
  }
});
