import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingText } from '../../../src/import/proposal/words/finding-texts.js';
import type { FindingCode } from '../../../src/import/proposal/questions/finding.js';
import type { Proposal } from '../../../src/import/proposal/proposal.js';
import { ALL_TAKEN, block, FIRST_QUARTER, found, ostfold, propose, quarterBlock, taken } from '../ostfold.js';

/** The sentence of a finding in bokmål, and its choices. */
function said(proposal: Proposal, code: FindingCode): string {
  const { sentence, choices } = findingText(found(proposal, code) as Parameters<typeof findingText>[0], proposal, 'nb');
  return [sentence, ...choices.map(({ text }) => text)].join(' · ');
}

describe('situations of a keeper who pastes', () => {
  it('nothing but the new quarter: nothing is asked but what is provisional', () => {
    const proposal = propose(quarterBlock());
    assert.deepEqual(taken(proposal), ALL_TAKEN);
    assert.deepEqual(
      proposal.findings.map(({ id }) => id),
      ['provisional'],
    );
    assert.equal(proposal.isReady, true);
    assert.equal(proposal.count, 12);
  });

  it('a municipality that was split and got another number', () => {
    const codes = [{ system: 'ssb-kommune', code: '1507', validFrom: '2020-01-01', validTo: '2023-12-31' }];
    const feed = {
      regions: [{ id: 'alesund', name: 'Ålesund', type: 'municipality', codes }],
      indicators: [
        {
          id: 'antall-jobber',
          title: 'Antall jobber',
          frequency: 'quarter',
          series: [{ region: 'alesund', observations: [{ period: '2023-Q4', value: 40000 }] }],
        },
      ],
    };
    const table = block(['Område', '1. kvartal 2024'], ['1508 Ålesund', 40100], ['1580 Haram', 4100]);
    const proposal = propose(table, {}, feed);
    assert.equal(
      said(proposal, 'other-number'),
      '1508 Ålesund har et annet nummer enn Ålesund (1507, til og med 2023). Er det samme område? · ' +
        'Samme område · Nytt område · Ikke ta med · Et annet område',
    );
    assert.deepEqual([proposal.isReady, taken(proposal)], [false, {}]);
    const { id } = found(proposal, 'other-number');
    const same = propose(table, { answers: { [id]: 'region:alesund' } }, feed);
    assert.deepEqual([same.isReady, taken(same)], [true, { 'alesund 2024-Q1': 40100 }]);
    assert.equal(propose(table, { answers: { [id]: 'leave' } }, feed).isReady, false);
    const other = propose(table, { answers: { [id]: 'new-region', 'region-without-series': 'take' } }, feed);
    assert.deepEqual(other.newRegions, [{ id: 'alesund-1508', name: '1508 Ålesund' }]);
  });

  it('another column: persons for jobs', () => {
    const proposal = propose(
      quarterBlock((name, value, id) => [name, id === 'aremark' ? value : Math.round(value * 2.4)]),
    );
    assert.equal(
      said(proposal, 'wrong-column'),
      'Tallene ligner ikke på dem fra før: 11 av 12 er over 20\u00a0% høyere enn i 1. kvartal 2023. ' +
        'Er det riktig kolonne? · Tallene stemmer · Velg en annen kolonne',
    );
    assert.equal(proposal.isReady, false);
    const agreed = propose(
      quarterBlock((name, value) => [name, Math.round(value * 2.4)]),
      { answers: { 'wrong-column': 'correct' } },
    );
    assert.equal(agreed.isReady, true);
  });

  it('the period of one column of figures among other numbers', () => {
    const lines = FIRST_QUARTER.map(([name, , value], index) => [index + 1, name, value, '1,5']);
    const proposal = propose(block(['Nr', 'Kommune', '1. kvartal 2024', 'Endring i prosent'], ...lines));
    assert.deepEqual(taken(proposal), ALL_TAKEN);
    assert.match(said(proposal, 'columns-left'), /«Nr».*«Endring i prosent»/);
  });

  it('one decimal is one, and two are several', () => {
    const proposal = propose(quarterBlock((name, value) => [name, `${value},5`]));
    assert.match(said(proposal, 'decimals'), /Tallene har 1 desimal i kilden.* · Vis 0 desimaler · Vis 1 desimal$/);
  });

  it('another quarter for a key figure with one quarter of each year', () => {
    const annual = structuredClone(ostfold) as {
      indicators: { frequency: string; series: { observations: unknown[] }[] }[];
    };
    const [jobs] = annual.indicators;
    if (!jobs) throw new Error('No indicator');
    jobs.frequency = 'year';
    for (const series of jobs.series)
      series.observations = (series.observations as { period: string }[]).filter(({ period }) => period.endsWith('Q4'));
    assert.match(
      said(propose(quarterBlock(), {}, annual), 'other-frequency'),
      /^«Jobber» er satt opp med ett tall i året, og 1\. kvartal 2024 er ikke blant periodene/,
    );
  });

  it('rows that have slipped by one', () => {
    const slipped = FIRST_QUARTER.map(([name], index) => [name, FIRST_QUARTER[(index + 11) % 12]?.[2] ?? 0]);
    const table = block(['Område', '1. kvartal 2024'], ...slipped);
    const proposal = propose(table);
    assert.equal(
      said(proposal, 'rows-shifted'),
      'Tallene ser ut til å være forskjøvet én rad: Moss har fått tallet til Halden. · Rett radene · Tallene stemmer',
    );
    assert.equal(proposal.isReady, false);
    const mended = taken(propose(table, { answers: { 'rows-shifted': 'shift' } }));
    const { 'aremark 2024-Q1': _, ...expected } = ALL_TAKEN;
    assert.deepEqual(mended, expected);
  });

  it('rows that have slipped the other way', () => {
    const slipped = FIRST_QUARTER.slice(0, 11).map(([name], index) => [name, FIRST_QUARTER[index + 1]?.[2] ?? 0]);
    const table = block(['Område', '1. kvartal 2024'], ...slipped);
    assert.deepEqual(found(propose(table), 'rows-shifted').values, { region: 'halden', got: 'moss', by: -1 });
    const mended = taken(propose(table, { answers: { 'rows-shifted': 'shift' } }));
    assert.equal(mended['moss 2024-Q1'], 23619);
    assert.equal(mended['halden 2024-Q1'], undefined);
  });

  it('a row of the whole country', () => {
    const table = block(['Område', '1. kvartal 2024'], ...FIRST_QUARTER.map(([name, , value]) => [name, value]), [
      'Hele landet',
      '3 002 117',
    ]);
    const proposal = propose(table);
    assert.equal(
      said(proposal, 'unknown-place'),
      '«Hele landet» ble ikke kjent igjen. · Ikke ta med · Det er Norge · Nytt område · Et annet område',
    );
    assert.deepEqual(taken(proposal), ALL_TAKEN);
    assert.deepEqual(proposal.unknown, [
      {
        finding: 'unknown-place:hele landet',
        name: 'Hele landet',
        figures: [{ period: '2024-Q1', value: 3002117, written: '3 002 117' }],
      },
    ]);
    const norway = propose(table, {
      answers: { 'unknown-place:hele landet': 'region:norge', 'region-without-series': 'take' },
    });
    assert.equal(taken(norway)['norge 2024-Q1'], 3002117);
    assert.deepEqual(norway.unknown, []);
  });

  it('a name that is nearly one', () => {
    const table = quarterBlock((name, value) => [name === 'Fredrikstad' ? 'Fredrikstd' : name, value]);
    const proposal = propose(table);
    assert.equal(
      said(proposal, 'near-place'),
      '«Fredrikstd» finnes ikke. Mente du Fredrikstad? · Ja · Ikke ta med · Velg',
    );
    assert.equal(taken(proposal)['fredrikstad 2024-Q1'], undefined);
    const meant = propose(table, { answers: { 'near-place:fredrikstd': 'region:fredrikstad' } });
    assert.deepEqual(taken(meant), ALL_TAKEN);
  });

  it('old numbers', () => {
    const old = ['3001', '3002', '3003', '3004', '3011', '3017', '3018', '3015', '3014', '3016', '3013', '3012'];
    const proposal = propose(
      block(['Nummer', '2024K1'], ...FIRST_QUARTER.map(([, , value], index) => [old[index] ?? '', value])),
    );
    assert.deepEqual(taken(proposal), ALL_TAKEN);
    assert.equal(
      said(proposal, 'former-code'),
      '3001 er det gamle nummeret til Halden (2020–2023). Tallet er ført på Halden. Det gjelder 12 områder.',
    );
  });

  it('a decimal comma, told once', () => {
    const feed = percentFeed([2.4, 2.5, 2.9]);
    const proposal = propose(
      block(['Kommune', '2024'], ['Halden', '2,6'], ['Moss', '2,5'], ['Sarpsborg', '3,1']),
      { indicator: 'share' },
      feed,
    );
    assert.deepEqual(taken(proposal), { 'halden 2024': 2.6, 'moss 2024': 2.5, 'sarpsborg 2024': 3.1 });
    assert.equal(said(proposal, 'decimal-comma'), '2,6 er lest som 2,6 prosent.');
  });

  it('a point that may be of thousands or of decimals', () => {
    const table = quarterBlock((name, value) => [
      name,
      value > 999 ? `${Math.floor(value / 1000)}.${String(value % 1000).padStart(3, '0')}` : value,
    ]);
    const proposal = propose(table);
    assert.deepEqual(taken(proposal), ALL_TAKEN);
    assert.equal(
      said(proposal, 'separator-in-doubt'),
      '«14.417» kan være 14\u00a0417 eller 14,417. De andre tallene er hele, så det er lest som 14\u00a0417. · ' +
        'Les som 14\u00a0417 · Les som 14,417',
    );
    const other = propose(table, { answers: { 'separator-in-doubt': 'fraction' } });
    assert.equal(other.figures[0]?.value, 14.417);
    // Then they look like thousands, and that is asked.
    assert.equal(other.isReady, false);
  });

  it('fractions where percentages are meant', () => {
    const feed = percentFeed([2.4, 2.5, 2.9]);
    const table = block(['Kommune', '2024'], ['Halden', '0,026'], ['Moss', '2,5'], ['Sarpsborg', '3']);
    const proposal = propose(table, { indicator: 'share' }, feed);
    assert.equal(
      said(proposal, 'percent-fraction'),
      '0,026 er mye mindre enn de andre (2,4 til 3). Mente du 2,6\u00a0%? · Endre til 2,6\u00a0% · Behold 0,026',
    );
    assert.equal(proposal.isReady, false);
    const mended = propose(table, { indicator: 'share', answers: { 'percent-fraction': 'times-100' } }, feed);
    assert.deepEqual(taken(mended), { 'halden 2024': 2.6, 'moss 2024': 2.5, 'sarpsborg 2024': 3 });
  });

  it('a quarter that is there already, with the same figures', () => {
    const proposal = propose(block(['Område', '4. kvartal 2023'], ['Halden', 14519], ['Moss', 23786]));
    assert.equal(
      said(proposal, 'nothing-new'),
      '4. kvartal 2023 finnes fra før med de samme tallene. Ingenting å ta inn. · Lukk',
    );
    assert.equal(proposal.isReady, false);
    assert.equal(proposal.count, 0);
  });

  it('a quarter that is there already, with other figures', () => {
    const proposal = propose(block(['Område', '4. kvartal 2023'], ['Halden', 14000], ['Moss', 23786]));
    assert.equal(
      said(proposal, 'changed'),
      '4. kvartal 2023 finnes fra før. 1 tall er annerledes. · Bytt til de nye · Behold de gamle · Vis det',
    );
    assert.equal(proposal.isReady, false);
    assert.equal(propose(block(['', '2023K4'], ['Halden', 14000]), { answers: { changed: 'take' } }).count, 1);
  });

  it('a quarter that stands twice in the block', () => {
    const table = block(['Område', '1. kv. 2024', '2024K1'], ['Halden', 14417, 14000], ['Moss', 23619, 23619]);
    const proposal = propose(table);
    assert.equal(
      said(proposal, 'period-twice'),
      '1. kvartal 2024 står to ganger i det du limte inn. · Bruk kolonne B · Bruk kolonne C',
    );
    assert.equal(proposal.isReady, false);
    const second = propose(table, { answers: { 'period-twice:2024-Q1': 'column:C' } });
    assert.deepEqual(taken(second), { 'halden 2024-Q1': 14000, 'moss 2024-Q1': 23619 });
  });

  it('thousands for ones', () => {
    const table = quarterBlock((name, value) => [name, (value / 1000).toFixed(1).replace('.', ',')]);
    const proposal = propose(table);
    assert.equal(
      said(proposal, 'scale'),
      'Tallene er omtrent tusen ganger lavere enn før (14,4 mot 14\u00a0306). Står de i tusen i kilden? · ' +
        'Gang med 1\u00a0000 · Behold',
    );
    const mended = propose(table, { answers: { scale: 'multiply' } });
    assert.equal(taken(mended)['halden 2024-Q1'], 14400);
    assert.equal(said(mended, 'rounded'), 'Tallene er rundet av til nærmeste 100.');
    assert.equal(mended.isReady, true);
  });

  it('nothing that is known', () => {
    const proposal = propose(block(['Kaker', 'Antall'], ['Bolle', 4], ['Snurr', 7]));
    assert.equal(proposal.isReady, false);
    assert.match(
      said(proposal, 'nothing-recognised'),
      /^Vi fant verken områder eller kvartaler i det du limte inn\. .* · Si hva det er · Avbryt$/,
    );
  });

  it('numbers alone, as many as there are rows', () => {
    const table = block(...FIRST_QUARTER.map(([, , value]) => [value]));
    const proposal = propose(table);
    assert.equal(
      said(proposal, 'numbers-only'),
      '12 tall uten navn. Skal de settes inn ovenfra, fra Halden til Aremark, i 1. kvartal 2024? · ' +
        'Ja · Si hva det er · Avbryt',
    );
    assert.equal(proposal.isReady, false);
    assert.deepEqual(taken(propose(table, { answers: { 'numbers-only': 'yes' } })), ALL_TAKEN);
  });

  it('one municipality that is missing', () => {
    const table = block(
      ['', '1. kvartal 2024'],
      ...FIRST_QUARTER.filter(([name]) => name !== 'Marker').map(([name, , value]) => [name, value]),
    );
    const proposal = propose(table);
    assert.equal(
      said(proposal, 'members-missing'),
      'Marker mangler for 1. kvartal 2024 i det du limte inn. Da blir summen for Østfold ' +
        'stående på 4. kvartal 2023. · Ta inn 11 tall · Skriv tallet · Avbryt',
    );
    assert.equal(proposal.isReady, true);
  });

  it('a quarter that is passed over', () => {
    const table = quarterBlock(undefined, ['Område', '2. kvartal 2024']);
    const proposal = propose(table);
    assert.equal(
      said(proposal, 'gap'),
      '1. kvartal 2024 mangler mellom 4. kvartal 2023 og 2. kvartal 2024. · Ta inn likevel · Avbryt',
    );
    assert.equal(proposal.isReady, false);
    assert.equal(propose(table, { answers: { gap: 'take' } }).isReady, true);
  });

  it('signs for what is not shown', () => {
    const signs: Readonly<Record<string, string>> = { hvaler: ':', marker: '..', aremark: '-' };
    const proposal = propose(quarterBlock((name, value, id) => [name, signs[id] ?? value]));
    assert.equal(
      said(proposal, 'signs'),
      '«:» er lest som «kan ikke vises av hensyn til personvern», «..» som «mangler», «-» som 0. · Endre',
    );
    const of = (id: string) => proposal.figures.find(({ region }) => region === id);
    assert.deepEqual([of('hvaler')?.value, of('hvaler')?.statuses], [null, ['confidential']]);
    assert.deepEqual([of('marker')?.value, of('marker')?.statuses], [null, ['missing']]);
    assert.deepEqual([of('aremark')?.value, of('aremark')?.statuses], [0, []]);
  });

  it('signs that mean something else than they usually do', () => {
    const signs: Readonly<Record<string, string>> = { hvaler: ':', marker: '..', aremark: '-', moss: '23619*' };
    const table = quarterBlock((name, value, id) => [name, signs[id] ?? value]);
    const answers = {
      ...{ 'signs::': 'meaning:missing', 'signs:..': 'meaning:not-applicable', 'signs:-': 'meaning:confidential' },
      ...{ 'signs:*': 'meaning:estimated', 'signs:x': 'meaning:zero' },
    };
    const proposal = propose(table, { answers });
    assert.equal(
      said(proposal, 'signs'),
      '«*» er lest som anslag, «:» som «mangler», «..» som «ikke aktuelt», ' +
        '«-» som «kan ikke vises av hensyn til personvern». · Endre',
    );
    const of = (id: string) => proposal.figures.find(({ region }) => region === id);
    assert.deepEqual([of('hvaler')?.value, of('hvaler')?.statuses], [null, ['missing']]);
    assert.deepEqual([of('marker')?.value, of('marker')?.statuses], [null, ['not-applicable']]);
    assert.deepEqual([of('aremark')?.value, of('aremark')?.statuses], [null, ['confidential']]);
    assert.deepEqual([of('moss')?.value, of('moss')?.statuses], [23619, ['estimated']]);
    // A sign beside a number cannot take the number away.
    const odd = propose(table, { answers: { 'signs:*': 'meaning:missing' } });
    assert.deepEqual(odd.figures.find(({ region }) => region === 'moss')?.value, 23619);
  });

  it('two places of one name, each with its county', () => {
    const feed = {
      feedVersion: '1.0',
      language: 'nb',
      regions: [
        { id: 'valer-o', name: 'Våler', type: 'municipality', codes: [{ system: 'ssb-kommune', code: '3114' }] },
        { id: 'valer-i', name: 'Våler', type: 'municipality', codes: [{ system: 'ssb-kommune', code: '3419' }] },
        { id: 'halden', name: 'Halden', type: 'municipality' },
      ],
      indicators: [{ id: 'antall-jobber', title: 'Jobber', frequency: 'quarter', series: [] }],
    };
    const proposal = propose(block(['Kommune', '2024K1'], ['Våler', 1615], ['Halden', 14417]), {}, feed);
    assert.equal(
      said(proposal, 'two-places'),
      '«Våler» kan være Våler (Østfold) eller Våler (Innlandet). Hvilken er det? · ' +
        'Våler (Østfold) · Våler (Innlandet) · Ikke ta med',
    );
  });

  it('years for quarters', () => {
    const proposal = propose(quarterBlock(undefined, ['Område', '2024']));
    assert.equal(
      said(proposal, 'other-frequency'),
      'Dette er årstall. «Jobber» har kvartaler. · Velg et annet nøkkeltall · Lag et nytt',
    );
    assert.equal(proposal.isReady, false);
  });

  it('stars of provisional figures, and what somebody says instead', () => {
    const table = quarterBlock((name, value, id) => [name, id === 'moss' || id === 'aremark' ? `${value}*` : value]);
    const provisional = (answers: Readonly<Record<string, string>>) =>
      propose(table, { answers })
        .figures.filter(({ statuses }) => statuses.includes('provisional'))
        .map(({ region }) => region);
    assert.equal(
      said(propose(table), 'provisional'),
      'Hvilke tall er foreløpige? · Moss og Aremark, som er merket i kilden · Alle i 1. kvartal 2024 · Ingen',
    );
    assert.deepEqual(provisional({}), ['moss', 'aremark']);
    assert.equal(provisional({ provisional: 'all' }).length, 12);
    assert.deepEqual(provisional({ provisional: 'none' }), []);
  });
});

function percentFeed(values: readonly number[]) {
  const names = ['Halden', 'Moss', 'Sarpsborg'];
  return {
    feedVersion: '1.0',
    regions: names.map((name) => ({ id: name.toLowerCase(), name, type: 'municipality' })),
    indicators: [
      {
        id: 'share',
        title: 'Ledighet',
        unit: { id: 'percent' },
        measure: 'rate',
        frequency: 'year',
        series: names.map((name, index) => ({
          region: name.toLowerCase(),
          observations: [{ period: '2023', value: values[index] }],
        })),
      },
    ],
  };
}
