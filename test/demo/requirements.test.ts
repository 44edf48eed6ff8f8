/** What a feed must be able to express: fifteen needs from five real documents, each met by a demo feed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { progressTo } from '../../src/feed/derive/targets/progress.js';
import type { Feed } from '../../src/feed/feed.js';
import { withoutSoftHyphens } from '../../src/feed/localized-text.js';
import { byId, demoFeed, FEED_NAMES, observationOf } from './demo-feeds.js';

const ostfold = demoFeed('ostfold');
const nedreGlomma = demoFeed('nedre-glomma');
const osloregionen = demoFeed('osloregionen');
const gardermoregionen = demoFeed('gardermoregionen');
const digital = demoFeed('digital-baerekraft');
const examples = demoFeed('eksempeltall');

describe('the demo feeds express', () => {
  it('1: a strategic foundation, with dates, and that it is an aspiration', () => {
    const { strategy } = ostfold;
    assert.equal(strategy?.vision?.nb, 'Sammen får vi ting til å skje!');
    assert.equal(strategy.mission?.nb, 'Strategisk samhandlingsorgan');
    assert.equal(strategy.purpose?.nb, 'Øke jobb- og verdiskaping med bærekraft som konkurransefortrinn i Østfold');
    assert.deepEqual(
      strategy.roles.map((role) => role.nb),
      ['Kobler', 'Katalysator', 'Initiativtaker'],
    );
    assert.deepEqual(
      strategy.values.map((value) => value.nb),
      ['Tillit', 'Fremtidsorientert', 'Entusiasme', 'Samhandling'],
    );
    assert.match(strategy.note?.nb ?? '', /strekke seg etter/);
    assert.deepEqual(
      [osloregionen.strategy?.adopted, osloregionen.strategy?.validFrom, osloregionen.strategy?.validTo],
      ['2020-10-28', '2021-01-01', '2024-12-31'],
    );
  });

  it('2: ordered focus areas of different kinds, with measures and what supports what', () => {
    const sectors = ostfold.focusAreas.filter(({ kind }) => kind === 'sector').map(({ id }) => id);
    const supports = ostfold.focusAreas.filter(({ kind }) => kind === 'support');
    assert.deepEqual(sectors, ['gront-industriloft', 'biookonomi', 'digital-omstilling']);
    assert.deepEqual(
      supports.map(({ id }) => id),
      ['attraksjonskraft', 'kapital', 'kompetanse-inkludering'],
    );
    for (const support of supports) assert.deepEqual(support.supports, sectors);
    assert.equal(
      byId(ostfold.focusAreas, 'gront-industriloft').subtitle?.nb,
      'Sirkulærøkonomi og industriell symbiose',
    );
    assert.deepEqual(byId(ostfold.focusAreas, 'kapital').factors, ['capital']);
    assert.equal(byId(ostfold.focusAreas, 'biookonomi').documents.length, 7);
    assert.equal(byId(osloregionen.focusAreas, 'konkurransekraft-attraktivitet').measures.length, 7);
    assert.deepEqual(
      gardermoregionen.focusAreas.map(({ status }) => status),
      Array.from({ length: 6 }, () => 'candidate'),
    );
  });

  it('3: five factors with the labels of each document, and one more', () => {
    assert.deepEqual(
      ostfold.factors.map(({ id }) => id),
      ['government', 'entrepreneurs', 'research', 'business', 'capital'],
    );
    const labelOf = (feed: Feed): string => withoutSoftHyphens(byId(feed.factors, 'entrepreneurs').label.nb ?? '');
    assert.equal(labelOf(ostfold), 'Gründermiljøer');
    assert.equal(labelOf(gardermoregionen), 'Entreprenører');
    assert.equal(ostfold.factorModel?.producer.nb, 'Reve');
    assert.equal(osloregionen.factors.length, 6);
  });

  it('4: actors in one or several factors, and factors without any', () => {
    assert.deepEqual(byId(ostfold.actors, 'smart-innovation-norway').factors, ['research', 'business']);
    assert.deepEqual(byId(digital.actors, 'innovasjon-norge').factors, ['government', 'capital']);
    const filled = new Set(ostfold.actors.flatMap(({ factors }) => factors));
    assert.deepEqual(filled, new Set(['government', 'business', 'research']));
  });

  it('5: links between actors, between factors and to projects, with and without direction', () => {
    const kinds = new Set(ostfold.links.map(({ from, to }) => `${from.kind}-${to.kind}`));
    assert.deepEqual(kinds, new Set(['actor-actor', 'actor-project']));
    assert.ok(gardermoregionen.links.some(({ from, to }) => from.kind === 'factor' && to.kind === 'factor'));
    assert.deepEqual(new Set(ostfold.links.map(({ directed }) => directed)), new Set([true, false]));
    const shares = digital.links.filter(({ kind }) => kind === 'shares').map(({ from }) => from.id);
    assert.deepEqual(shares, ['hvaler-kommune', 'sarpsborg-kommune']);
    assert.equal(digital.links.filter(({ kind }) => kind === 'anchored').length, 6);
    assert.equal(digital.links.find(({ kind }) => kind === 'funded-by')?.to.id, 'ostfold-fylkeskommune');
  });

  it('6: regions as a graph, with codes that change, functional and foreign ones', () => {
    const fredrikstad = byId(ostfold.regions, 'fredrikstad');
    assert.deepEqual(fredrikstad.partOf, ['ostfold', 'nedre-glomma']);
    assert.deepEqual(
      fredrikstad.codes.map(({ code }) => code),
      ['0106', '3004', '3107'],
    );
    assert.deepEqual(
      byId(ostfold.regions, 'ostfold').codes.map(({ code }) => code),
      ['01', '31'],
    );
    assert.deepEqual(byId(ostfold.regions, 'ostfold').predecessors, ['viken']);
    assert.equal(byId(ostfold.regions, 'ostfold').listedMembers.length, 12);
    // 23 names on the invitation, of which one is an organisation; the whole list of 65 members is not known.
    assert.deepEqual(byId(osloregionen.regions, 'osloregionen').membersComplete, false);
    const named = osloregionen.regions.filter(({ partOf }) => partOf.includes('osloregionen'));
    assert.equal(named.filter(({ id }) => !['asker', 'baerum', 'osloregionen-tolv'].includes(id)).length, 22);
    assert.ok(['osloregionen', 'hadeland'].every((id) => byId(osloregionen.regions, 'lunner').partOf.includes(id)));
    assert.ok(
      ['drammensregionen', 'osloregionen'].every((id) => byId(osloregionen.regions, 'drammen').partOf.includes(id)),
    );
    assert.equal(byId(ostfold.regions, 'varmland').country, 'SE');
    assert.equal(byId(osloregionen.regions, 'goteborgsregionen').country, 'SE');
  });

  it('7: indicators with unit, decimals, direction, frequency, definition, kind and prices', () => {
    const unemployment = byId(ostfold.indicators, 'helt-arbeidsledige-andel');
    assert.deepEqual(
      [unemployment.unit.id, unemployment.unit.decimals, unemployment.frequency],
      ['percent', 1, 'month'],
    );
    const gross = byId(ostfold.indicators, 'bruttoprodukt-per-sysselsatt');
    assert.deepEqual([gross.unit.currency, gross.prices, gross.measure], ['NOK', 'current', 'average']);
    assert.equal(byId(ostfold.indicators, 'antall-jobber').frequency, 'quarter');
    assert.equal(byId(ostfold.indicators, 'innpendling').additive, false);
    assert.deepEqual(
      new Set(ostfold.indicators.map(({ goodDirection }) => goodDirection)),
      new Set(['up', 'down', 'none']),
    );
  });

  it('8: missing figures with a reason, and figures with a status and a note', () => {
    const gap = observationOf(byId(ostfold.indicators, 'bruttoprodukt-per-sysselsatt'), 'ostfold', '2017');
    assert.deepEqual([gap.value, gap.statuses], [null, ['missing']]);
    assert.ok(gap.note);
    const series = FEED_NAMES.flatMap((name) => demoFeed(name).indicators.flatMap((indicator) => indicator.series));
    const all = series.flatMap(({ observations }) => observations);
    const statuses = new Set(all.flatMap((observation) => observation.statuses));
    const expected = ['provisional', 'estimated', 'break', 'definition', 'revised', 'missing', 'illustrative'] as const;
    assert.deepEqual(
      expected.filter((status) => !statuses.has(status)),
      [],
    );
  });

  it('9: targets at least by a year from a baseline, as a range, and roughly without a year', () => {
    const gothenburg = byId(osloregionen.targets, 'goteborg-2035');
    const { basis, operator, value, baseline, by } = gothenburg;
    assert.deepEqual([basis, operator, value, by], ['change', 'at-least', 120000, '2035']);
    // The target is of jobs, and there are figures of employed persons only: no baseline, and so no progress.
    assert.equal(baseline, undefined);
    const example = byId(examples.targets, 'eksempel-mal');
    assert.deepEqual(example.baseline, { period: '2018', value: 100000 });
    const latest = observationOf(byId(examples.indicators, 'eksempel-jobber'), 'eksempelfylket', '2023');
    const progress = progressTo(example, latest);
    assert.equal(progress?.kind === 'ratio' && progress.ratio.toFixed(3), '0.600');
    const range = byId(digital.targets, 'innovasjonsprosjekter-mal');
    assert.deepEqual([range.operator, range.min, range.max, range.by], ['between', 100, 150, undefined]);
    const need = byId(ostfold.targets, 'nye-arbeidsplasser-behov');
    assert.deepEqual(
      [need.value, need.basis, need.approximate, need.adopted, need.by],
      [6000, 'change', true, false, undefined],
    );
    assert.equal(progressTo(need, { period: '2023-Q4', value: 139985, statuses: [] }), undefined);
  });

  it('10: goals without a number', () => {
    assert.equal(digital.goals.length, 3);
    assert.equal(gardermoregionen.goals.length, 6);
    assert.ok(ostfold.goals.some(({ title }) => title.nb === 'Økt verdiskaping per arbeidstaker'));
  });

  it('11: projects with loose periods, an owner, roles and a budget that is only partly known', () => {
    const project = byId(digital.projects, 'digital-baerekraft');
    assert.deepEqual(project.period, { durationYears: 5 });
    assert.equal(project.owner, 'naeringsriket');
    assert.deepEqual(
      project.organisation.map((text) => text.nb),
      ['1 styringsgruppe', '2 arbeidsgrupper', '2 referansegrupper'].map((group) => `${group} (skal etableres)`),
    );
    assert.equal(project.budget?.amount, 32000000);
    assert.equal(project.budget.complete, false);
    assert.deepEqual(
      project.budget.lines.map(({ amount, years, decided }) => [amount, years, decided]),
      [[4800000, 3, '2017-12']],
    );
    assert.equal(project.budget.covers.length, 4);
    assert.equal(byId(digital.projects, 'forprosjekt').status, 'closed');
    assert.equal(byId(osloregionen.projects, 'interreg-oks').status, 'idea');
    assert.equal(byId(osloregionen.projects, 'oppdrag-oslofjorden').period?.text?.nb, 'høsten 2023');
    assert.deepEqual(
      byId(osloregionen.projects, 'spouse-program').participants.map(({ role }) => role),
      ['funding'],
    );
  });

  it('12: documents with and without address and date, adopted, planned and replaced', () => {
    const evidence = ostfold.documents.filter(({ id, url }) => !url && id !== 'plattform');
    assert.equal(evidence.length, 7);
    assert.ok(evidence.every(({ published }) => published === undefined));
    const planned = byId(osloregionen.documents, 'foringer-2025-2028');
    assert.deepEqual(
      [planned.state, planned.adopted, planned.supersedes],
      ['planned', undefined, 'foringer-2021-2024'],
    );
    assert.equal(byId(osloregionen.documents, 'posisjonsnotat').adopted, '2023-06-23');
    assert.equal(byId(gardermoregionen.documents, 'naeringsplan').adopted, '2021-04-23');
    const themes = byId(nedreGlomma.documents, 'klynger-nedre-glomma').themes.map((theme) =>
      withoutSoftHyphens(theme.nb ?? ''),
    );
    assert.deepEqual(themes, ['Klynger', 'Demografi', 'Arbeidspendling', 'Bostedsattraktivitet']);
  });

  it('13: text in four languages, and plain names in one', () => {
    assert.deepEqual(Object.keys(byId(ostfold.focusAreas, 'biookonomi').title), ['nb', 'nn', 'sv', 'en']);
    assert.equal(
      withoutSoftHyphens(byId(osloregionen.focusAreas, 'goteborg-kompetens').title.sv ?? ''),
      'Kompetensförsörjning',
    );
    assert.equal(byId(osloregionen.documents, 'naringslivsprogram').language, 'sv');
    assert.deepEqual(byId(ostfold.regions, 'halden').name, { nb: 'Halden' });
  });

  it('14: no focus areas at all, candidates only, and a number that nobody has', () => {
    assert.deepEqual(nedreGlomma.focusAreas, []);
    assert.deepEqual(nedreGlomma.targets, []);
    assert.deepEqual(nedreGlomma.goals, []);
    assert.deepEqual(gardermoregionen.targets, []);
    const projects = byId(digital.indicators, 'innovasjonsprosjekter');
    assert.equal(observationOf(projects, 'ostfold', '2018-01').value, null);
  });

  it('15: two currencies', () => {
    const currencies = new Set(osloregionen.indicators.flatMap(({ unit }) => unit.currency ?? []));
    assert.deepEqual(currencies, new Set(['NOK', 'SEK']));
  });
});

describe('facts that are easily lost', () => {
  it('jobs and value per job can be paired only in the example', () => {
    const perJob = FEED_NAMES.flatMap((name) =>
      demoFeed(name).indicators.filter(({ concept }) => concept === 'value-per-job'),
    );
    assert.deepEqual(
      perJob.map(({ id, frequency }) => [id, frequency]),
      [['eksempel-verdi-per-jobb', 'year']],
    );
  });

  it('the 21 equal partners of Næringsriket Østfold', () => {
    assert.equal(observationOf(byId(digital.indicators, 'partnere'), 'ostfold', '2018-01').value, 21);
    assert.match(byId(digital.actors, 'naeringsriket').role?.nb ?? '', /21 likeverdige partnere/);
  });

  it('Gothenburg has six areas of its own', () => {
    const areas = osloregionen.focusAreas.filter(({ region }) => region === 'goteborgsregionen');
    assert.equal(areas.length, 6);
  });
});
