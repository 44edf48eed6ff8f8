/**
 * The recipes of docs/scheduled-import.md: every line of them is run, against a remote repository, a service that
 * speaks PxWebApi, and in GitHub's case a stand-in for its command.
 */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';

import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parse } from 'yaml';

import { PxWebServer } from '../../statistics-service/pxweb-server.js';
import { BRANCH, github, gitlab, recipe, type Platform } from './platforms.js';
import { Workplace } from './workplace.js';

const FEED = 'data/feed.json';

let service: PxWebServer;
before(async () => {
  service = await PxWebServer.start();
});
after(() => service.stop());

/** The figures of the service in the third quarter of 2023, or of all its quarters. */
function feedText(values: readonly (readonly [period: string, ...values: number[]])[], title = 'Prøve'): string {
  const places = [
    ['halden', 'Halden', '3101'],
    ['moss', 'Moss', '3103'],
    ['valer', 'Våler', '3114'],
  ] as const;
  const feed = {
    feedVersion: '1.1',
    title,
    updated: '2024-02-20',
    region: 'halden',
    regions: places.map(([id, name, code]) => ({
      id,
      name,
      type: 'municipality',
      codes: [{ system: 'ssb-kommune', code, validFrom: '2024-01-01' }],
    })),
    indicators: [
      {
        id: 'jobber',
        title: 'Antall jobber',
        definition: 'Oppdiktede tall.',
        unit: { id: 'jobs', label: 'jobber', decimals: 0 },
        measure: 'stock',
        frequency: 'quarter',
        source: { producer: 'Statistisk sentralbyrå', table: '11657', published: '2024-05-23' },
        series: places.map(([region], index) => ({
          region,
          observations: values.map(([period, ...numbers]) => ({ period, value: numbers[index] })),
        })),
      },
    ],
  };
  return `${JSON.stringify(feed, undefined, 2)}\n`;
}

const OLD = [['2023-Q3', 1000, 1003, 1006]] as const;

function settingsText(): string {
  const table = `${service.address}/v2/tables/11657`;
  const select = { ContentsCode: 'AntArbForhold' };
  return `${JSON.stringify({ imports: [{ feed: 'feed.json', table, indicator: 'jobber', select }] })}\n`;
}

function openWorkplace(feed = feedText(OLD)): Promise<Workplace> {
  return Workplace.open({ [FEED]: feed, 'data/samspill.config.json': settingsText(), 'README.md': 'Datafilen vår\n' });
}

for (const platform of [github, gitlab]) describe(`the recipe for ${platform.name}`, () => testRecipe(platform));

function testRecipe(platform: Platform): void {
  let workplace: Workplace;
  afterEach(() => workplace.close());

  it('proposes new figures once, in the words of the command, and is quiet when they have been accepted', async () => {
    workplace = await openWorkplace();
    const published = await workplace.git(['rev-parse', 'main']);
    const first = await platform.run(workplace);
    assert.equal(first.code, 0, first.output);
    assert.deepEqual(await workplace.changedIn(BRANCH), [FEED]);
    const [proposal, ...others] = await platform.proposals(workplace);
    assert.deepEqual(others, []);
    assert.equal(proposal?.title, `Nye tall i ${FEED}`);
    assert.equal(proposal.base, 'main');
    const text = proposal.text.replaceAll('\u00a0', ' ');
    assert.match(
      text,
      /^\*\*Antall jobber, Halden\*\*\n\n- Nå: Antall jobber, Halden: 1 000 jobber i 3\. kvartal 2023/u,
    );
    assert.match(text, /^- Halden, 1\. kvartal 2024: 1 002/mu);
    assert.equal(await workplace.git(['rev-parse', 'main']), published);

    const tip = await workplace.git(['rev-parse', BRANCH]);
    const second = await platform.run(workplace);
    assert.equal(second.code, 0, second.output);
    assert.match(second.output, /de samme tallene allerede/u);
    assert.equal(await workplace.git(['rev-parse', BRANCH]), tip);

    await workplace.merge(BRANCH);
    const third = await platform.run(workplace);
    assert.equal(third.code, 0, third.output);
    assert.match(third.summary, /Ingenting nytt/u);
    assert.equal(await workplace.git(['rev-parse', BRANCH, 'main']), tip + tip);
    assert.equal((await platform.proposals(workplace)).length, 1);
  });

  it('makes a proposal that waits anew when the file has been changed meanwhile', async () => {
    workplace = await openWorkplace();
    await platform.run(workplace);
    await workplace.commit({ [FEED]: feedText(OLD, 'Et nytt navn') }, 'Nytt navn');
    const again = await platform.run(workplace);
    assert.equal(again.code, 0, again.output);
    assert.match(await workplace.fileIn(BRANCH, FEED), /"title": "Et nytt navn"[\s\S]*"2024-Q1"/u);
    assert.deepEqual(await workplace.changedIn(BRANCH), [FEED]);
    assert.equal((await platform.proposals(workplace)).length, 1);
  });

  it('leaves alone what a person has changed in the proposal', async () => {
    workplace = await openWorkplace();
    await platform.run(workplace);
    const edited = (await workplace.fileIn(BRANCH, FEED)).replace('"value": 1002', '"value": 1012');
    await workplace.commit({ [FEED]: edited }, 'Rettet', BRANCH);
    const again = await platform.run(workplace);
    assert.match(again.output, /Noen har endret/u);
    assert.equal(await workplace.fileIn(BRANCH, FEED), edited);
  });

  it('fails, tells why and proposes nothing when the service refuses', async () => {
    workplace = await openWorkplace();
    // Whoever cannot be asked how much may be asked for is asked all the same.
    service.behaviour.failures = [1, 2, 3].map(() => ({ status: 400, body: '{"title":"Vedlikehold"}' }));
    const ran = await platform.run(workplace);
    service.behaviour.failures = [];
    assert.notEqual(ran.code, 0);
    assert.match(ran.summary, /Vedlikehold/u);
    assert.deepEqual(await workplace.branches(), ['main']);
    assert.deepEqual(await platform.proposals(workplace), []);
  });

  it('fails, tells why and proposes nothing when the file has errors', async () => {
    workplace = await openWorkplace(
      feedText(OLD).replace('"region": "halden",\n  "regions"', '"region": "heldan",\n  "regions"'),
    );
    const ran = await platform.run(workplace);
    assert.notEqual(ran.code, 0);
    assert.match(ran.output, /heldan/u);
    assert.match(ran.summary, /heldan/u);
    assert.deepEqual(await workplace.branches(), ['main']);
  });
}

describe('the recipe for GitHub Actions', () => {
  it('proposes again what was closed without being accepted', async () => {
    const workplace = await openWorkplace();
    await github.run(workplace);
    const state = path.join(workplace.folder, 'gh.json');
    const { pulls, ...others } = JSON.parse(await readFile(state, 'utf8')) as { readonly pulls: readonly object[] };
    await writeFile(state, JSON.stringify({ ...others, pulls: pulls.map((pull) => ({ ...pull, isOpen: false })) }));
    const again = await github.run(workplace);
    assert.equal(again.code, 0, again.output);
    assert.equal((await github.proposals(workplace)).length, 2);
    await workplace.close();
  });
});

describe('the recipes', () => {
  it('are what GitHub takes for a workflow', async () => {
    const content = await recipe('github-import.yml');
    const { context } = parseWorkflow({ name: 'github-import.yml', content }, new NoOperationTraceWriter());
    assert.deepEqual(context.errors.getErrors().map(String), []);
    const wrong = parseWorkflow(
      { name: 'wrong.yml', content: content.replace('runs-on', 'run-on') },
      new NoOperationTraceWriter(),
    );
    assert.notEqual(wrong.context.errors.count, 0);
  });

  it('use nothing of others but the published package in its own version', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { readonly version: string };
    for (const name of ['github-import.yml', 'gitlab-import.yml']) {
      const text = await recipe(name);
      assert.doesNotMatch(text, /\buses:|secrets\./u);
      assert.deepEqual([...new Set(text.match(/samspill@\S+\d/gu))], [`samspill@${version}`]);
    }
  });

  it('have no more rights than they need, and no text of others in a script', async () => {
    const { permissions, jobs } = parse(await recipe('github-import.yml')) as {
      readonly permissions: object;
      readonly jobs: Readonly<Record<string, { readonly permissions: object; readonly steps: { run: string }[] }>>;
    };
    assert.deepEqual(permissions, {});
    assert.deepEqual(
      Object.values(jobs).map((job) => job.permissions),
      [{ contents: 'write', 'pull-requests': 'write' }],
    );
    for (const { run } of Object.values(jobs).flatMap(({ steps }) => steps)) assert.doesNotMatch(run, /\$\{\{/u);
  });
});
