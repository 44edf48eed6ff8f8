import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';

import { findingOf, readStatement, updateAccessibilityPage } from '../../tools/docs/accessibility-docs.mjs';
import { projectFile } from './demo-feeds.js';

/** WCAG 2.1, level A and AA, without 1.2.3, 1.2.4 and 1.2.5. */
const REQUIRED = [
  '1.1.1',
  '1.2.1',
  '1.2.2',
  '1.3.1',
  '1.3.2',
  '1.3.3',
  '1.3.4',
  '1.3.5',
  '1.4.1',
  '1.4.2',
  '1.4.3',
  '1.4.4',
  '1.4.5',
  '1.4.10',
  '1.4.11',
  '1.4.12',
  '1.4.13',
  '2.1.1',
  '2.1.2',
  '2.1.4',
  '2.2.1',
  '2.2.2',
  '2.3.1',
  '2.4.1',
  '2.4.2',
  '2.4.3',
  '2.4.4',
  '2.4.5',
  '2.4.6',
  '2.4.7',
  '2.5.1',
  '2.5.2',
  '2.5.3',
  '2.5.4',
  '3.1.1',
  '3.1.2',
  '3.2.1',
  '3.2.2',
  '3.2.3',
  '3.2.4',
  '3.3.1',
  '3.3.2',
  '3.3.3',
  '3.3.4',
  '4.1.1',
  '4.1.2',
  '4.1.3',
];
/** Those of level AA; the others are of level A. */
const DOUBLE_A = [
  '1.3.4',
  '1.3.5',
  '1.4.3',
  '1.4.4',
  '1.4.5',
  '1.4.10',
  '1.4.11',
  '1.4.12',
  '1.4.13',
  '2.4.5',
  '2.4.6',
  '2.4.7',
  '3.1.2',
  '3.2.3',
  '3.2.4',
  '3.3.3',
  '3.3.4',
  '4.1.3',
];
/** New in WCAG 2.2. */
const BEYOND = ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'];
const ELEMENTS = ['focus-area-wheel', 'five-factor-map', 'kpi-jobs-value', 'indicator-chart'];

const statement = readStatement(projectFile('docs/accessibility.json'));
const requirements = [...statement.required, ...statement.beyond];
const findings = requirements.flatMap((requirement) =>
  ELEMENTS.map((element) => ({ at: `${requirement.number}, ${element}`, finding: findingOf(requirement, element) })),
);

/** The titles of the tests in a file; those that are put together hold their expressions as they are written. */
function titlesIn(file: string): string[] {
  return [...projectFile(file).matchAll(/\b(?:it|testPage)\((['`])(.*?)\1, /g)].map(([, , title = '']) => title);
}

describe('docs/accessibility.json', () => {
  it('has the 47 requirements of Norwegian law and what is new in WCAG 2.2, with their levels', () => {
    assert.equal(REQUIRED.length, 47);
    assert.deepEqual(
      statement.required.map(({ number }) => number),
      REQUIRED,
    );
    assert.deepEqual(
      statement.required.filter(({ level }) => level === 'AA').map(({ number }) => number),
      DOUBLE_A,
    );
    assert.deepEqual(
      statement.beyond.map(({ number }) => number),
      BEYOND,
    );
  });

  it('says in both languages what each is called and how it is met in each element', () => {
    assert.deepEqual(statement.elements, ELEMENTS);
    for (const { number, name } of requirements) assert.ok(/\S{3}/.test(name.nb) && /\S{3}/.test(name.en), number);
    for (const { at, finding } of findings) {
      assert.ok(['met', 'not-applicable', 'host', 'exception'].includes(finding.status), at);
      for (const text of [finding.nb, finding.en]) assert.match(text, /^[^|<>\n]{10,}\.$/, at);
      assert.notEqual(finding.nb, finding.en, at);
    }
  });

  it('speaks once of what is alike', () => {
    for (const requirement of requirements) {
      const own = ELEMENTS.filter((element) => element in requirement);
      assert.ok(requirement.all ? own.length === 0 : own.length === ELEMENTS.length, requirement.number);
      const texts = new Set(ELEMENTS.map((element) => JSON.stringify(findingOf(requirement, element))));
      assert.ok(requirement.all !== undefined || texts.size > 1, requirement.number);
    }
  });

  it('calls nothing met without a test, or without having tried it', () => {
    for (const {
      at,
      finding: { status, tests, manual },
    } of findings) {
      const isProved = Object.values(tests ?? {}).some((titles) => titles.length > 0) || (manual ?? '') !== '';
      assert.ok(status !== 'met' || isProved, at);
    }
  });

  it('names tests that exist', () => {
    const named = findings.flatMap(({ at, finding }) =>
      Object.entries(finding.tests ?? {}).map(([file, titles]) => ({ at, file, titles })),
    );
    for (const { at, file, titles } of named) {
      assert.ok(existsSync(new URL(`../../${file}`, import.meta.url)), `${at}: ${file}`);
      const known = titlesIn(file);
      for (const title of titles)
        assert.ok(
          known.some((each) => each.startsWith(title)),
          `${at}: «${title}» in ${file}`,
        );
    }
  });

  it('was assessed on a day, in a version', () => {
    assert.match(statement.assessed.date, /^\d{4}-\d\d-\d\d$/);
    assert.match(statement.assessed.version, /^\d+\.\d+\.\d+$/);
  });
});

describe('docs/accessibility.md', () => {
  const page = projectFile('docs/accessibility.md');

  it('has a text to paste for each element in both languages, which can be used as it stands', () => {
    assert.equal(updateAccessibilityPage(page, statement), page);
    const texts = page
      .split(/^### (?=Tekst for|Text for)/m)
      .slice(1)
      .map((text) => text.split(/^## /m)[0] ?? '');
    assert.equal(texts.length, 2 * ELEMENTS.length);
    for (const [index, text] of texts.entries()) {
      const { limits, tested } = statement.statement[index < ELEMENTS.length ? 'nb' : 'en'];
      assert.deepEqual(
        ELEMENTS.filter((element) => text.includes(element)),
        [ELEMENTS[index % ELEMENTS.length]],
      );
      for (const part of [...limits, ...tested, statement.assessed.version]) assert.ok(text.includes(part), part);
      assert.match(text, /(?:Vurdert av utviklerne av|Assessed by the developers of) samspill, \d+\.? [a-z]+ \d{4}\./i);
    }
    assert.equal(new Set(texts).size, texts.length);
  });

  it('has every requirement twice for every element', () => {
    const parts = page.split(/^## `</m).slice(1);
    assert.deepEqual(
      parts.map((part) => part.slice(0, part.indexOf('>'))),
      ELEMENTS,
    );
    for (const part of parts) {
      for (const { number, level } of requirements)
        assert.equal(part.split(`| ${number} (${level}) |`).length, 3, number);
    }
  });

  it('says when a page lacks the markers, or a text asks for what is not known', () => {
    assert.throws(() => updateAccessibilityPage('# Universell utforming\n', statement), /lacks the markers/);
    const { nb, en } = statement.statement;
    const unknown = { ...statement, statement: { nb: { ...nb, result: '{shoe-size}' }, en } };
    assert.throws(() => updateAccessibilityPage(page, unknown), /shoe-size/);
    const unnamed = { ...statement, statement: { nb: { ...nb, about: {} }, en } };
    assert.throws(() => updateAccessibilityPage(page, unnamed), /no text to paste for focus-area-wheel/);
  });
});
