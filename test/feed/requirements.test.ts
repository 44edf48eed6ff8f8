import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed, type Feed } from '../../src/feed/index.js';

/** The feed that a piece of JSON gives, which must be read without any problem. */
function read(content: object): Feed {
  const { feed, problems } = parseFeed({ feedVersion: '1.0', ...content });
  assert.deepEqual(problems, []);
  assert.ok(feed);
  return feed;
}

describe('what a feed must be able to say', () => {
  it('1: the strategic foundation, with roles, values, adoption, validity and a reservation', () => {
    const { strategy } = read({
      strategy: {
        vision: 'Sammen får vi ting til å skje!',
        mission: 'Samhandlingsorgan',
        purpose: 'Øke jobb- og verdiskaping',
        roles: ['Kobler', 'Katalysator', 'Initiativtaker'],
        values: ['Tillit', 'Samhandling'],
        adopted: '2020-10-28',
        adoptedBy: 'Representantskapet',
        validFrom: '2021',
        validTo: '2024',
        note: 'Noe å strekke seg etter',
      },
    });
    assert.deepEqual(
      strategy?.roles.map(({ nb }) => nb),
      ['Kobler', 'Katalysator', 'Initiativtaker'],
    );
    assert.deepEqual(
      strategy.values.map(({ nb }) => nb),
      ['Tillit', 'Samhandling'],
    );
    assert.deepEqual([strategy.adopted, strategy.validFrom, strategy.validTo], ['2020-10-28', '2021', '2024']);
    assert.equal(strategy.note?.nb, 'Noe å strekke seg etter');
  });

  it('2: focus areas in their order, with kind, subtitle, measures, status, supports, documents, factors', () => {
    const { focusAreas } = read({
      factors: [{ id: 'capital', label: 'Kapital' }],
      documents: [{ id: 'plan', title: 'Plan' }],
      focusAreas: [
        {
          id: 'b',
          title: 'Bioøkonomi',
          kind: 'sector',
          subtitle: 'Det sirkulære fylket',
          description: 'Jobber',
          measures: ['Først', 'Så'],
          documents: ['plan'],
        },
        { id: 'k', title: 'Kapital', kind: 'support', supports: ['b'], factors: ['capital'] },
        { id: 'l', title: 'Logistikk', status: 'candidate' },
        { id: 'g', title: 'Gammelt', status: 'archived' },
      ],
    });
    assert.deepEqual(
      focusAreas.map(({ id, kind, status }) => [id, kind, status]),
      [
        ['b', 'sector', 'decided'],
        ['k', 'support', 'decided'],
        ['l', 'other', 'candidate'],
        ['g', 'other', 'archived'],
      ],
    );
    assert.deepEqual(
      focusAreas[0]?.measures.map(({ nb }) => nb),
      ['Først', 'Så'],
    );
    assert.deepEqual(
      [focusAreas[0].documents, focusAreas[1]?.supports, focusAreas[1]?.factors],
      [['plan'], ['b'], ['capital']],
    );
  });

  it('3: factors by canonical key with labels of their own, with the standard label, and added ones', () => {
    const { factors } = read({
      factors: [
        { id: 'government', label: { nb: 'Myndigheter', en: 'Authorities' } },
        { id: 'capital' },
        { id: 'culture', label: 'Kultur' },
      ],
    });
    assert.deepEqual(
      factors.map(({ label }) => label.nb),
      ['Myndigheter', 'Kapital', 'Kultur'],
    );
    assert.equal(factors[0]?.label.en, 'Authorities');
  });

  it('4: actors in several factors, with organisation type, region and address, and without persons', () => {
    const { actors } = read({
      factors: [{ id: 'government' }, { id: 'capital' }],
      regions: [{ id: 'norge', name: 'Norge' }],
      actors: [
        {
          id: 'in',
          name: 'Innovasjon Norge',
          factors: ['government', 'capital'],
          type: 'Statlig selskap',
          regions: ['norge'],
          url: 'https://www.innovasjonnorge.no/',
        },
      ],
    });
    assert.deepEqual(actors[0]?.factors, ['government', 'capital']);
    assert.deepEqual(
      [actors[0].type?.nb, actors[0].regions, actors[0].url],
      ['Statlig selskap', ['norge'], 'https://www.innovasjonnorge.no/'],
    );
  });

  it('5: links between actors, between factors, and between an actor and a project', () => {
    const { links } = read({
      factors: [{ id: 'research' }, { id: 'business' }],
      actors: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
      projects: [{ id: 'p', title: 'P' }],
      links: [
        { from: { actor: 'a' }, to: { actor: 'b' }, label: 'Deler med', directed: true, strength: 3 },
        { from: { factor: 'research' }, to: { factor: 'business' }, label: 'Kunnskapsdeling' },
        { from: { actor: 'a' }, to: { project: 'p' }, kind: 'funds' },
      ],
    });
    assert.deepEqual(
      links.map(({ from, to }) => `${from.kind}:${from.id} ${to.kind}:${to.id}`),
      ['actor:a actor:b', 'factor:research factor:business', 'actor:a project:p'],
    );
    assert.deepEqual(
      [links[0]?.directed, links[0]?.strength, links[1]?.directed, links[2]?.kind],
      [true, 3, false, 'funds'],
    );
  });

  it('6: regions as a graph with codes, validity, predecessors, functional and foreign ones', () => {
    const { regions } = read({
      regions: [
        {
          id: 'ostfold',
          name: 'Østfold',
          type: 'county',
          members: ['moss'],
          codes: [
            { system: 'ssb-fylke', code: '01', validTo: '2019-12-31' },
            { system: 'ssb-fylke', code: '31', validFrom: '2024-01-01' },
          ],
        },
        { id: 'moss', name: 'Moss', type: 'municipality', partOf: ['mosseregionen'], predecessors: ['rygge'] },
        { id: 'rygge', name: 'Rygge', type: 'municipality' },
        { id: 'mosseregionen', name: 'Mosseregionen', type: 'functional' },
        { id: 'goteborg', name: { nb: 'Göteborgsregionen' }, type: 'functional', country: 'SE' },
      ],
    });
    const byId = new Map(regions.map((region) => [region.id, region]));
    assert.deepEqual(byId.get('moss')?.partOf.toSorted(), ['mosseregionen', 'ostfold']);
    assert.deepEqual(byId.get('mosseregionen')?.members, ['moss']);
    assert.deepEqual(
      byId.get('mosseregionen')?.listedMembers,
      [],
      'a membership claimed by the member is not a complete list',
    );
    assert.deepEqual(
      byId.get('ostfold')?.codes.map(({ code }) => code),
      ['01', '31'],
    );
    assert.deepEqual(
      [byId.get('goteborg')?.country, byId.get('moss')?.country, byId.get('moss')?.predecessors],
      ['SE', 'NO', ['rygge']],
    );
  });

  it('7: indicators with unit, decimals, good direction, frequency, definition, stock or flow, and price basis', () => {
    const { indicators } = read({
      indicators: [
        {
          id: 'brp',
          title: 'Bruttoprodukt',
          definition: 'Basisverdi',
          unit: { id: 'nok', currency: 'NOK', label: 'kr', decimals: 0 },
          measure: 'average',
          prices: 'current',
          frequency: 'year',
          goodDirection: 'up',
        },
        {
          id: 'ledige',
          title: 'Ledige',
          unit: { id: 'percent', decimals: 1 },
          measure: 'rate',
          frequency: 'month',
          goodDirection: 'down',
        },
        { id: 'pendling', title: 'Innpendling', measure: 'stock', additive: false },
        { id: 'jobber', title: 'Jobber', measure: 'stock' },
      ],
    });
    assert.deepEqual(
      indicators.map(({ goodDirection, frequency, measure, additive }) => [
        goodDirection,
        frequency,
        measure,
        additive,
      ]),
      [
        ['up', 'year', 'average', false],
        ['down', 'month', 'rate', false],
        ['none', 'year', 'stock', false],
        ['none', 'year', 'stock', true],
      ],
    );
    assert.deepEqual(
      [indicators[0]?.unit.currency, indicators[0]?.prices, indicators[1]?.unit.decimals],
      ['NOK', 'current', 1],
    );
  });

  it('8: series by region, with missing values and their reason, several statuses, notes of observations', () => {
    const { indicators } = read({
      regions: [{ id: 'ostfold', name: 'Østfold' }],
      indicators: [
        {
          id: 'i',
          title: 'I',
          series: [
            {
              region: 'ostfold',
              observations: [
                { period: '2018', value: 804420, status: ['provisional', 'break'], note: 'Annen publisering' },
                { period: '2016', value: 735500, status: 'provisional' },
                { period: '2017', value: null, status: 'confidential' },
                { period: '2019', value: null },
              ],
            },
          ],
        },
      ],
    });
    const observations = indicators[0]?.series[0]?.observations;
    assert.deepEqual(
      observations?.map(({ period, value, statuses }) => [period, value, ...statuses]),
      [
        ['2016', 735500, 'provisional'],
        ['2017', null, 'confidential'],
        ['2018', 804420, 'provisional', 'break'],
        ['2019', null, 'missing'],
      ],
    );
    assert.equal(observations[2]?.note?.nb, 'Annen publisering');
  });

  it('9: targets exact, at least, at most and between; level and change; baseline; with and without a year', () => {
    const { targets } = read({
      targets: [
        {
          id: 'a',
          operator: 'at-least',
          basis: 'change',
          value: 120000,
          baseline: { period: '2016', value: 518000 },
          by: '2035',
          approximate: true,
          decidedBy: 'Styret',
        },
        { id: 'b', operator: 'between', min: 100, max: 150 },
        { id: 'c', operator: 'at-most', value: 2.5, by: '2030' },
        { id: 'd', value: 7, adopted: false },
      ],
    });
    assert.deepEqual(
      targets.map(({ operator, basis, value, min, max, by, adopted }) => [
        operator,
        basis,
        value,
        min,
        max,
        by,
        adopted,
      ]),
      [
        ['at-least', 'change', 120000, undefined, undefined, '2035', true],
        ['between', 'level', undefined, 100, 150, undefined, true],
        ['at-most', 'level', 2.5, undefined, undefined, '2030', true],
        ['exact', 'level', 7, undefined, undefined, undefined, false],
      ],
    );
    assert.deepEqual(targets[0]?.baseline, { value: 518000, period: '2016' });
  });

  it('10: goals without a number', () => {
    const { goals } = read({
      projects: [{ id: 'p', title: 'P' }],
      goals: [{ id: 'g', title: 'Det mest innovative fylket', project: 'p' }],
    });
    assert.deepEqual([goals[0]?.title.nb, goals[0]?.project], ['Det mest innovative fylket', 'p']);
  });

  it('11: projects with a loose period, status, owner, participants and a budget that is partly known', () => {
    const { projects } = read({
      actors: [
        { id: 'eier', name: 'Eier' },
        { id: 'fylket', name: 'Fylket' },
      ],
      projects: [
        {
          id: 'p',
          title: 'P',
          status: 'idea',
          asOf: '2018-01-09',
          period: { durationYears: 5 },
          owner: 'eier',
          participants: [{ actor: 'fylket', role: 'funding' }],
          organisation: ['1 styringsgruppe'],
          budget: {
            amount: 32000000,
            currency: 'NOK',
            lines: [{ actor: 'fylket', amount: 4800000, years: 3, decided: '2017-12' }],
            complete: false,
            covers: ['Kommunikasjon'],
          },
        },
        { id: 'q', title: 'Q', period: { text: 'høst 2023' } },
        { id: 'r', title: 'R', period: { from: '2021', to: '2024' } },
      ],
    });
    assert.deepEqual(
      [projects[0]?.status, projects[0]?.owner, projects[0]?.participants],
      ['idea', 'eier', [{ actor: 'fylket', role: 'funding' }]],
    );
    assert.deepEqual(
      [projects[0]?.budget?.amount, projects[0]?.budget?.lines[0]?.amount, projects[0]?.budget?.complete],
      [32000000, 4800000, false],
    );
    assert.deepEqual(
      projects.map(({ period }) => period),
      [{ durationYears: 5 }, { text: { nb: 'høst 2023' } }, { from: '2021', to: '2024' }],
    );
  });

  it('12: documents with publisher, address, adoption, validity and predecessor, or with hardly anything', () => {
    const { documents } = read({
      documents: [
        {
          id: 'ny',
          title: 'Føringer 2025–2028',
          state: 'planned',
          supersedes: 'gammel',
          validFrom: '2025',
          validTo: '2028',
        },
        {
          id: 'gammel',
          title: 'Føringer 2021–2024',
          publisher: 'Osloregionen',
          url: 'https://www.osloregionen.no/',
          adopted: '2020-10-28',
          adoptedBy: 'Representantskapet',
          language: 'nb',
          state: 'adopted',
        },
      ],
    });
    assert.deepEqual(
      [documents[0]?.supersedes, documents[0]?.state, documents[0]?.url],
      ['gammel', 'planned', undefined],
    );
    assert.deepEqual([documents[1]?.adopted, documents[1]?.adoptedBy?.nb], ['2020-10-28', 'Representantskapet']);
  });

  it('13: text in four languages, plain text in the language of the feed, and `no` as bokmål', () => {
    const feed = read({
      language: 'nn',
      title: { no: 'Jobber', nn: 'Jobbar', sv: 'Jobb', en: 'Jobs' },
      notice: 'Døme',
    });
    assert.deepEqual(feed.title, { nb: 'Jobber', nn: 'Jobbar', sv: 'Jobb', en: 'Jobs' });
    assert.deepEqual(feed.notice, { nn: 'Døme' });
  });

  it('14: nothing but a version, or a single document', () => {
    assert.deepEqual(read({}).indicators, []);
    assert.equal(read({ documents: [{ id: 'd', title: 'Sluttrapport' }] }).documents.length, 1);
  });

  it('15: two currencies', () => {
    const { projects } = read({
      projects: [
        { id: 'a', title: 'A', budget: { amount: 1, currency: 'SEK' } },
        { id: 'b', title: 'B', budget: { amount: 1, currency: 'NOK' } },
      ],
    });
    assert.deepEqual(
      projects.map(({ budget }) => budget?.currency),
      ['SEK', 'NOK'],
    );
  });
});
