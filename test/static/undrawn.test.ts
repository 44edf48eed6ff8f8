import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { withoutDrawings } from '../../src/static/markup/undrawn.js';
import { element } from '../../src/static/markup/markup.js';
import { htmlOf } from '../../src/static/markup/html.js';
import { askedIn } from '../../src/static/page/attributes.js';
import { staticHtml } from '../../src/static/render-static.js';
import { STATIC_ELEMENTS } from '../../src/static/static-options.js';
import { demoFeed } from '../demo/demo-feeds.js';
import { elementsOf, faultsOf } from './parsed-html.js';
import { survivalOf } from '../ways-in/survival.js';

const FEED = demoFeed('ostfold');

describe('static HTML without drawings', () => {
  for (const name of STATIC_ELEMENTS)
    it(`has all texts and tables of ${name}, and no svg`, async () => {
      const whole = await staticHtml(FEED, { element: name });
      const undrawn = await staticHtml(FEED, { element: name, drawings: 'none' });
      assert.deepEqual(
        elementsOf(undrawn).filter(({ tagName }) => tagName === 'svg'),
        [],
      );
      assert.ok(elementsOf(whole).some(({ tagName }) => tagName === 'svg'));
      const { texts, tables, captions, folding, drawings } = survivalOf(whole, undrawn);
      assert.deepEqual({ texts, tables, captions, folding, drawings }, { ...ALL, drawings: 'gone' });
      assert.deepEqual(await faultsOf(undrawn), []);
    });

  it('takes the boxes of drawings away, and no cell or box besides', () => {
    const drawing = element('svg', {}, element('text', {}, '2023'));
    const box = element('div', {}, element('div', {}, drawing), [undefined, '']);
    const row = element('tr', {}, element('td', {}, drawing), element('td', {}, element('div', {})), box);
    assert.equal(htmlOf(withoutDrawings(row)), '<tr><td></td>\n<td><div></div></td></tr>');
  });

  it('is asked for by an attribute, which has two values', () => {
    const asked = askedIn(FEED, 'kpi-jobs-value', { drawings: 'none' }, 'nb');
    assert.equal('options' in asked && asked.options.drawings, 'none');
    const wrong = askedIn(FEED, 'kpi-jobs-value', { drawings: 'no' }, 'nb');
    assert.deepEqual('wrong' in wrong && wrong.wrong, {
      attribute: 'drawings',
      value: 'no',
      allowed: ['all', 'none'],
    });
  });
});

const ALL = { texts: true, tables: true, captions: true, folding: true };
