import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { LANGUAGES, type Language } from '../../src/feed/feed.js';
import type { Entry } from '../../src/locale/catalogue.js';

/** Every text that readers see, with where it stands. */
const texts: { readonly place: string; readonly entry: Entry }[] = [];

before(async () => {
  const sources = path.resolve('src');
  const files = (await readdir(sources, { recursive: true })).filter((file) =>
    /\.words\.ts$|^locale[\\/](?:words|time)\.ts$|^view[\\/]source-line\.ts$/u.test(file),
  );
  for (const file of files.sort()) {
    const module: unknown = await import(pathToFileURL(path.join(sources, file)).href);
    collect(module, file);
  }
  assert.ok(texts.length > 350, `${texts.length} texts in ${files.length} files`);
});

function collect(value: unknown, place: string): void {
  if (value === null || typeof value !== 'object') return;
  if ('nb' in value && typeof value.nb === 'string') texts.push({ place, entry: value as Entry });
  else for (const [name, inside] of Object.entries(value)) collect(inside, `${place} ${name}`);
}

/** The texts in which a pattern is found in some language, as `place language: text`. */
function having(pattern: RegExp, languages: readonly Language[] = LANGUAGES): string[] {
  return texts.flatMap(({ place, entry }) =>
    languages.filter((each) => pattern.test(entry[each])).map((each) => `${place} ${each}: ${entry[each]}`),
  );
}

const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/gu)].map(([found]) => found).sort();

describe('the words of the interface', () => {
  it('are there in every language, with the same gaps to fill', () => {
    for (const { place, entry } of texts) {
      for (const language of LANGUAGES) {
        assert.notEqual(entry[language].trim(), '', `${place} ${language}`);
        // The ordinal of a quarter is written in words in Swedish alone.
        if (entry[language].includes('{ordinal}')) continue;
        assert.deepEqual(placeholders(entry[language]), placeholders(entry.nb), `${place} ${language}`);
      }
    }
  });

  it('call focus areas alone areas: regions have a word of their own', () => {
    // Keepers and webmasters meet «områder» in their tools, where municipalities and counties stand side by side.
    const isOfKeepers =
      /^(?:import|editor|snippet-maker|widget[\\/]owner-report|feed[\\/]field-words)[\\/]|COLLECTION_NAMES/u;
    const isOfAreas = /focus-area-wheel|AREA_KIND|fokusområde|målområde|satsing|emptyAreas|focus areas?|support area/iu;
    assert.deepEqual(
      having(/\b(?:område|områder|områdene|områda|områden|områdena|området|areas?)\b/iu).filter(
        (found) => !isOfKeepers.test(found) && !isOfAreas.test(found),
      ),
      [],
    );
  });

  it('never break a number from its unit or its group, and have a real minus', () => {
    assert.deepEqual(having(/\d (?:%|\d{3}\b|kr\b|mill|mrd)/u), []);
    assert.deepEqual(having(/(?:^|[\s(])-\d/u), []);
  });

  it('are nynorsk where they say so', () => {
    const words =
      'ikke fra hvor hvilken hvilket hvilke hver hvert noe noen ble mer flere høyest høyere lavest ' +
      'lavere tallene tallet tall kilden kilde mangler kommuner regioner velg sammenlign være ' +
      'gjøre finnes vises uthevet merket hele jobber støtter aktører koblinger prosjekter enhet';
    const bokmal = new RegExp(`(?<!\\p{L})(?:${words.replaceAll(' ', '|')})(?!\\p{L})`, 'iu');
    assert.deepEqual(having(bokmal, ['nn']), []);
  });

  it('are Swedish as statistics is written in Sweden', () => {
    assert.deepEqual(having(/stödområde|brott i serien|preliminär siffra|siffra saknas/iu, ['sv']), []);
  });

  it('say trend, target, regions and partnerships in English', () => {
    assert.deepEqual(having(/development$|target figure|cooperation|swing|read off|marked/iu, ['en']), []);
  });
});
