import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { filledPage } from '../../../src/static/page/filled-page.js';
import { regionsIn } from '../../../src/static/page/page-regions.js';

const OPEN = '<!-- samspill:render src="tall.json" element="kpi-jobs-value" region="moss" -->';
const CLOSE = '<!-- /samspill:render -->';
const page = (body: string): string =>
  `<!doctype html>\n<html lang="nn">\n<head><title>T</title></head>\n<body>\n${body}\n</body>\n</html>\n`;

/** What stands in the places of a page. */
function contents(html: string): string[] {
  return regionsIn(html).regions.map(({ start, end }) => html.slice(start, end));
}

/** A page with the same in each of its places. */
function filled(html: string, content = '<div>ny</div>'): string {
  const { regions } = regionsIn(html);
  const result = filledPage(
    html,
    regions,
    regions.map(() => content),
  );
  assert.ok('page' in result);
  return result.page;
}

describe('the places of a page', () => {
  it('lie between two comments, which say what is wanted', () => {
    const { regions, problems } = regionsIn(page(`<main>${OPEN}gammelt${CLOSE}</main>`));
    assert.deepEqual(problems, []);
    const [region] = regions;
    assert.equal(region?.element, 'kpi-jobs-value');
    assert.deepEqual(region.attributes, { src: 'tall.json', element: 'kpi-jobs-value', region: 'moss' });
    assert.equal(region.language, 'nn');
    assert.equal(region.line, 5);
    assert.deepEqual(contents(page(`<main>${OPEN}gammelt${CLOSE}</main>`)), ['gammelt']);
  });

  it('lie between the tags of elements that are marked, and of no others', () => {
    const html = page(
      '<five-factor-map data-static src="a.json" lang="en">x</five-factor-map>' +
        '<kpi-jobs-value src="b"></kpi-jobs-value><p data-static>nei</p>',
    );
    assert.deepEqual(contents(html), ['x']);
    const [region] = regionsIn(html).regions;
    assert.equal(region?.element, 'five-factor-map');
    assert.equal(region.language, 'en');
  });

  it('are found in templates, and with quotes and signs in what is wanted', () => {
    const html = page(
      `<template><!-- samspill:render src='a' element=kpi-jobs-value heading="5 > 3 &amp; «to»" -->${CLOSE}</template>`,
    );
    assert.equal(regionsIn(html).regions[0]?.attributes['heading'], '5 > 3 & «to»');
  });

  it('are none in comments about something else, and in scripts', () => {
    const html = page(`<!-- samspill:renderer --><script>"${OPEN}${CLOSE}"</script>`);
    assert.deepEqual(regionsIn(html), { regions: [], problems: [] });
  });

  it('that cannot be filled are told, with their lines', () => {
    assert.deepEqual(regionsIn(page(`${OPEN}\n${CLOSE}\n${OPEN}`)).problems, [{ kind: 'no-end', line: 7 }]);
    assert.deepEqual(regionsIn(page(CLOSE)).problems, [{ kind: 'no-start', line: 5 }]);
    assert.deepEqual(regionsIn(page(`${OPEN}${OPEN}${CLOSE}`)).problems, [{ kind: 'no-end', line: 5 }]);
    assert.deepEqual(regionsIn(page(`<!-- samspill:render ><b -->${CLOSE}`)).problems, [
      { kind: 'not-understood', line: 5 },
    ]);
    assert.deepEqual(regionsIn(page('<kpi-jobs-value data-static />')).problems, [{ kind: 'no-end', line: 5 }]);
  });

  it('within another belong to that one', () => {
    const html = page(`<kpi-jobs-value data-static>${OPEN}x${CLOSE}</kpi-jobs-value>`);
    assert.deepEqual(contents(html), [`${OPEN}x${CLOSE}`]);
  });
});

describe('a filled page', () => {
  it('has its content there, and is filled again to the same', () => {
    const once = filled(page(`<main>${OPEN}${CLOSE}</main>`));
    assert.equal(once, page(`<main>${OPEN}\n<div>ny</div>\n${CLOSE}</main>`));
    assert.equal(filled(once), once);
  });

  it('keeps everything else to the last character', () => {
    const odd = [
      '\ufeff',
      '\t<P CLASS=x>Æ&aring;&#x26; ',
      '<br/>',
      '</ul>',
      '<table><td>',
      '\r\n',
      '<!--x-->',
      '\u2028',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...odd), fc.string())),
        fc.array(fc.constantFrom(...odd)),
        (one, two) => {
          const [before, after] = [one.join(''), two.join('')];
          const html = `${before}${OPEN}gammelt${CLOSE}${after}`;
          const { regions } = regionsIn(html);
          // What stands before may swallow the place: a comment or a script that does not end.
          fc.pre(regions.length === 1 && regions[0]?.start === before.length + OPEN.length);
          const result = filledPage(html, regions, ['ny']);
          if (!('page' in result)) return;
          const lineEnd = html.includes('\r\n') ? '\r\n' : '\n';
          assert.equal(result.page, `${before}${OPEN}${lineEnd}ny${lineEnd}${CLOSE}${after}`);
        },
      ),
    );
  });

  it('has the line ends of the page', () => {
    const html = page(`${OPEN}${CLOSE}`).replaceAll('\n', '\r\n');
    assert.doesNotMatch(filled(html, '<p>a</p>\n<p>b</p>'), /[^\r]\n/);
    assert.equal(filled(filled(html)), filled(html));
  });

  it('is refused where the content would not stay', () => {
    const html = page('<p>Tall: <kpi-jobs-value data-static></kpi-jobs-value></p>');
    assert.deepEqual(filledPage(html, regionsIn(html).regions, ['<div>x</div>']), { unfit: 5 });
  });
});
