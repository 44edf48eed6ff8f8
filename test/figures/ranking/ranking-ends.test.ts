import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES, parseFeed, type Language } from '../../../src/feed/index.js';
import { rankingFigure } from '../../../src/figures/ranking/ranking-figure.js';

const PERSONS = { id: 'persons', label: { nb: 'personer', nn: 'personar', sv: 'personer', en: 'persons' } };

/** Who stands at either end of three municipalities, with ordinary spaces. */
function sentence(indicator: object, language: Language = 'nb', values = [3500, 200, 40]): string {
  const regions = ['Moss', 'Halden', 'Hvaler'].map((name) => ({ id: name, name, type: 'municipality' }));
  const { feed } = parseFeed({
    feedVersion: '1.0',
    regions,
    indicators: [
      {
        id: 'i',
        title: 'Tall',
        measure: 'stock',
        ...indicator,
        series: regions.map(({ id: region }, place) => ({
          region,
          observations: [{ period: '2023', value: values[place] }],
        })),
      },
    ],
  });
  const [found, chosen] = [feed?.indicators[0], feed?.regions[0]];
  assert.ok(feed && found && chosen);
  return (rankingFigure(feed, found, chosen, '2023', language, '')?.sentence ?? '').replaceAll('\u00a0', ' ');
}

const inAll = (indicator: object) => LANGUAGES.map((language) => sentence(indicator, language));

describe('who stands at either end of a ranking', () => {
  it('has most and fewest of what the unit names', () => {
    const unit = { id: 'jobs', label: { nb: 'jobber', nn: 'jobbar', sv: 'jobb', en: 'jobs' } };
    assert.deepEqual(inAll({ concept: 'jobs', unit }), [
      'Av de 3 kommunene i figuren har Moss flest jobber (3 500) og Hvaler færrest (40).',
      'Av dei 3 kommunane i figuren har Moss flest jobbar (3 500) og Hvaler færrast (40).',
      'Av de 3 kommunerna i diagrammet har Moss flest jobb (3 500) och Hvaler färst (40).',
      'Of the 3 municipalities in the chart, Moss has the most jobs (3,500) and Hvaler has the fewest (40).',
    ]);
  });

  it('counts what its name begins with, but neither persons nor growth', () => {
    const inhabitants = { title: 'Innbyggere', unit: { id: 'inhabitants', label: 'innbyggere' } };
    assert.match(sentence(inhabitants), /har Moss flest innbyggere \(3 500\) og Hvaler færrest \(40\)/);
    // «Flest personer» would be read as inhabitants.
    assert.match(
      sentence({ title: 'Innpendling', unit: PERSONS }),
      /har Moss det høyeste tallet \(3 500 personer\) og Hvaler det laveste \(40 personer\)/,
    );
    const growth = {
      title: 'Vekst i antall jobber',
      concept: 'jobs',
      measure: 'flow',
      unit: { id: 'j', label: 'jobber' },
    };
    assert.match(sentence(growth), /har Moss det høyeste tallet \(3 500 jobber\)/);
  });

  it('is said of persons whose kind the feed gives', () => {
    assert.deepEqual(inAll({ title: 'Sysselsatte etter arbeidssted', concept: 'employed', unit: PERSONS }), [
      'Av de 3 kommunene i figuren har Moss flest sysselsatte (3 500 personer) og Hvaler færrest (40 personer).',
      'Av dei 3 kommunane i figuren har Moss flest sysselsette (3 500 personar) og Hvaler færrast (40 personar).',
      'Av de 3 kommunerna i diagrammet har Moss flest sysselsatta (3 500 personer) och Hvaler färst (40 personer).',
      'Of the 3 municipalities in the chart, Moss has the most employed persons (3,500 persons) and Hvaler has the ' +
        'fewest (40 persons).',
    ]);
    assert.match(sentence({ concept: 'unemployment', unit: PERSONS }), /har Moss flest arbeidsledige/);
  });

  it('has the highest share or amount, by its name where the feed gives one', () => {
    const percent = { measure: 'rate', concept: 'unemployment', unit: { id: 'percent', decimals: 1 } };
    assert.match(sentence(percent, 'nb', [3.1, 2, 1.4]), /har Moss høyest arbeidsledighet \(3,1 %\) og Hvaler lavest/);
    const money = { measure: 'average', concept: 'value-per-job', unit: { id: 'nok', label: 'kr', currency: 'NOK' } };
    assert.match(sentence(money), /har Moss høyest verdiskaping per jobb \(3 500 kr\) og Hvaler lavest/);
    // Growth in value creation is no value creation.
    const rate = { measure: 'rate', concept: 'value-creation', unit: { id: 'percent', decimals: 1 } };
    assert.match(sentence(rate), /har Moss det høyeste tallet/);
  });

  it('is right for every other name, in four languages', () => {
    const title = 'Helt arbeidsledige, andel av arbeidsstyrken';
    assert.deepEqual(inAll({ title, measure: 'rate', unit: { id: 'percent', decimals: 0 } }), [
      'Av de 3 kommunene i figuren har Moss det høyeste tallet (3 500 %) og Hvaler det laveste (40 %).',
      'Av dei 3 kommunane i figuren har Moss det høgaste talet (3 500 %) og Hvaler det lågaste (40 %).',
      'Av de 3 kommunerna i diagrammet har Moss den högsta siffran (3 500 %) och Hvaler den lägsta (40 %).',
      'Of the 3 municipalities in the chart, Moss has the highest figure (3,500%) and Hvaler has the lowest (40%).',
    ]);
  });
});
