import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';

import postcss from 'postcss';

import { CLASSES } from '../../../src/static/markup/classes.js';
import { STATIC_ELEMENTS } from '../../../src/static/static-options.js';
import { forStaticPages, staticStyleSheet } from '../../../tools/build/static-styles.mjs';
import { root } from '../../../tools/process/run.mjs';

const known = { classes: new Set(['tile', 'chosen', 'heading', 'frame']), elements: new Set(['h2', 'a', 'summary']) };

const made = (css: string): string => forStaticPages(css, known).replace(/\s+/g, ' ').trim();

const ELEMENTS = '(?:kpi-jobs-value|focus-area-wheel|five-factor-map)';
/**
 * The root of static content, also where it stands between the tags of an element, or in a place for one: with more
 * weight than a page's own rules have.
 */
const OF_STATIC_CONTENT = new RegExp(
  `^(?::is\\([\\w\\[\\],=-]+\\) ?> ?)?(?:\\.samspill(?:-${ELEMENTS})?|:is\\(\\.samspill-.*?\\)):not\\(#_#_\\)`,
);

describe('the style sheet for static pages', () => {
  it('has the rules of the elements under its own class', () => {
    assert.equal(made('.tile { a: b }'), '.samspill .samspill-tile { a: b }');
    assert.equal(made('.tile.chosen > h2 { a: b }'), '.samspill .samspill-tile.samspill-chosen > h2 { a: b }');
    assert.equal(made("[part='heading'] { a: b }"), '.samspill .samspill-heading { a: b }');
    assert.equal(made(':host { a: b }'), '.samspill { a: b }');
    assert.equal(made('* { a: b }'), '.samspill * { a: b }');
    assert.equal(made("[data-color='blue'] { a: b }"), ".samspill [data-color='blue'] { a: b }");
  });

  it('keeps to the elements that have them', () => {
    const of = (...elements: string[]): string => forStaticPages('a { b: c }', known, elements);
    assert.equal(of('kpi-jobs-value'), '.samspill-kpi-jobs-value a { b: c }');
    assert.equal(
      of('focus-area-wheel', 'five-factor-map'),
      ':is(.samspill-focus-area-wheel, .samspill-five-factor-map) a { b: c }',
    );
  });

  it('follows the look that the page asks for, of an element and of a place for one', () => {
    assert.equal(
      made(":host([look='plain']) .frame { a: b }"),
      ":is([look='plain'], [data-look='plain']) > .samspill .samspill-frame { a: b }",
    );
  });

  it('leaves out what only scripts show', () => {
    for (const selector of [
      ...['.tooltip', 'button', '.tile button', '.tile:hover', '#heading', "[aria-pressed='true']", '[hidden]'],
      ...[':host([hidden])', "[part='toolbar']", '.tile .menu'],
    ]) {
      assert.equal(made(`${selector} { a: b }`), '', selector);
    }
    assert.equal(made('@media print { .tooltip { a: b } }'), '');
    assert.equal(made('.tile:empty { a: b }'), '');
    assert.equal(made('@media (prefers-reduced-motion: no-preference) { .tile { a: b } }'), '');
    assert.equal(made('.tooltip, .tile { a: b }'), '.samspill .samspill-tile { a: b }');
    assert.equal(made('/* why */ .tile { a: b }'), '.samspill .samspill-tile { a: b }');
  });

  it('has a class for what is an empty room there', () => {
    assert.equal(made('.tile select { a: b }'), '.samspill .samspill-tile .samspill-select { a: b }');
  });

  it('keeps what is said of several at once, and of all but some', () => {
    assert.equal(
      made(':is(a, button, summary):focus-visible { a: b }'),
      '.samspill :is(a, button, summary):focus-visible { a: b }',
    );
    assert.equal(made('.frame:not(.failed) { a: b }'), '.samspill .samspill-frame:not(.samspill-failed) { a: b }');
  });

  it('touches nothing of the page, and knows every class that it names', async () => {
    const sheet = postcss.parse(await staticStyleSheet(path.join(root, 'src')));
    const classes = new Set<string>(CLASSES);
    const elements = new Set<string>(STATIC_ELEMENTS);
    let count = 0;
    sheet.walkRules(({ selectors }) => {
      for (const selector of selectors) {
        count += 1;
        assert.match(selector, OF_STATIC_CONTENT, selector);
        // What is excepted may be a class that static pages never have.
        const named = selector.replaceAll(/:not\([^)]*\)/g, '').matchAll(/\.samspill-([\w-]+)/g);
        for (const [, name = ''] of named) {
          assert.ok(classes.has(name) || elements.has(name), `${selector}: ${name}`);
        }
      }
    });
    assert.ok(count > 100, String(count));
    assert.doesNotMatch(sheet.toString(), /@import|url\(|expression|@font-face/);
  });
});
