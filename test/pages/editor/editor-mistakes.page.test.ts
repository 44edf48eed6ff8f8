/** Each mistake of keepers, made in the built editor with keys, pastes and choices. */
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { isDeepStrictEqual } from 'node:util';

import { MISTAKES, ODD_FILES, TEXT, type Mistake } from '../../editor/problems/keeper-mistakes.js';
import type { EngineName } from '../../../tools/browsers/engines.mjs';
import { engines, testPage } from '../browser.js';
import { follow, goTo, isQuiet, listed, make, press, says, undoAll, type Told } from './editor-hands.js';
import type { Page } from '../page.js';
import { openServer, type PageServer } from '../server.js';

/** The files that are opened, by their names. */
const files = new Map(
  MISTAKES.filter(({ way }) => way.by === 'opening a file that has it').map(({ feed }, index) => [
    `/mistake-${index}.json`,
    JSON.stringify(feed),
  ]),
);
const fileOf = ({ feed }: Mistake) => [...files].find(([, text]) => text === JSON.stringify(feed))?.[0];

let server: PageServer;
before(async () => {
  const others = [
    ['/sound.json', TEXT],
    ...ODD_FILES.map(({ text }, index) => [`/odd-${index}.json`, text] as const),
  ] as const;
  server = await openServer(
    Object.fromEntries(
      [...others, ...files].map(([path, text]) => [
        path,
        (_, response) => response.writeHead(200, { 'Content-Type': 'application/json' }).end(text),
      ]),
    ),
  );
});
after(() => server.close());

/** In the other engines one for each way of making a mistake: what is told of it is the same. */
function madeIn(engine: EngineName): readonly Mistake[] {
  const made = MISTAKES.filter(({ way }) => way.by !== 'opening a file that has it');
  if (engine === 'chromium') return made;
  return made.filter(({ way }, index) => made.findIndex((other) => other.way.by === way.by) === index);
}

/** Holds a mistake, in an editor in which nothing else is wrong, against what is to be told of it. */
async function holdAgainst(tested: Page, mistake: Mistake): Promise<void> {
  const { what, way, isError = false, about, sentence, places = 1, buttons } = mistake;
  const expected = [{ isError, about, sentence, places, buttons }];
  const isTold = (list: readonly Told[]) => list.some((told) => told.sentence === sentence);
  await make(tested, way);
  assert.deepEqual(await listed(tested, (list) => isDeepStrictEqual(list, expected)), expected, what);
  await follow(tested, mistake);
  await listed(tested, isTold);
  const [first] = buttons;
  if (first === undefined) return;
  await press(tested, 'problem-panel', first.replace(/[()?.*+]/g, '\\$&'));
  assert.ok(!isTold(await listed(tested, (list) => !isTold(list))), `${first} leaves ${what}`);
}

describe('a mistake of a keeper', () => {
  testPage('is told in the list and where it is, and mended with one click', async (tested) => {
    await tested.goto(`${server.origin}/dist/editor.html?feed=/sound.json`);
    assert.deepEqual(await listed(tested, isQuiet), []);
    for (const mistake of madeIn(tested.engine)) {
      await holdAgainst(tested, mistake);
      await undoAll(tested);
      await listed(tested, isQuiet);
    }
  });

  testPage(
    'is told when a file has it',
    async (tested) => {
      for (const mistake of MISTAKES.filter((each) => fileOf(each))) {
        await tested.goto(`${server.origin}/dist/editor.html?feed=${fileOf(mistake) ?? ''}`);
        await holdAgainst(tested, mistake);
        // A page with unsaved work asks before it is left.
        await undoAll(tested);
      }
    },
    engines.filter((engine) => engine === 'chromium'),
  );
});

describe('a file that is no feed yet', () => {
  // A page with such a file asks before it is left, so each has its own.
  for (const [index, { what, said }] of ODD_FILES.entries()) {
    testPage(
      `is told by what it is: ${what}`,
      async (tested) => {
        await tested.goto(`${server.origin}/dist/editor.html?feed=/odd-${index}.json`);
        await says(tested, said);
      },
      engines.filter((engine) => engine === 'chromium'),
    );
  }
});

describe('what cannot be entered', () => {
  testPage('is a number with its sign in one, a figure without a reason, a place that is not there', async (tested) => {
    await tested.goto(`${server.origin}/dist/editor.html?feed=/sound.json`);
    const cell = { indicator: 0, region: 'fredrikstad', period: '2023-Q4' };
    // A star is understood as what it means.
    await make(tested, { by: 'typing in a cell', cell, text: '38200*' });
    await says(tested, ['38 200, foreløpig']);
    // A sign that there is none says why.
    await make(tested, { by: 'typing in a cell', cell, text: '..' });
    await says(tested, ['mangler']);
    assert.ok((await listed(tested, isQuiet)).every(({ isError }) => !isError));
    // A region is chosen by its name, and a unit is per cent or not: neither is written.
    await goTo(tested, 'item=indicators/3&field=unit/id');
    await says(tested, ['Helt arbeidsledige, andel av arbeidsstyrken']);
    const kinds = await tested.evaluate(() => {
      const main = document.querySelector('samspill-editor')?.shadowRoot?.querySelector('main');
      const field = main?.querySelector('item-form')?.shadowRoot?.getElementById('at-indicators-3-unit-id');
      return [...(field?.querySelectorAll('input') ?? [])].map(({ type }) => type);
    });
    assert.deepEqual(kinds, ['radio', 'radio']);
    await undoAll(tested);
  });
});
