/**
 * What the demo feeds say is what their sources say: `sources.json` names the source and the lines of each part of a
 * feed, and words of that source which the part must have. A part without a source, or a source without a part, fails.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { DEMO_NAMES, projectFile, rawFeed, walk, type DemoName } from './demo-feeds.js';

interface Trace {
  /** A name in `sources`. */
  readonly source: string;
  /** Lines of the text, for the five documents. */
  readonly lines?: string;
  /** Words of the source, in bokmål, in any case. */
  readonly says: readonly string[];
}

interface Sources {
  readonly sources: Readonly<Record<string, string>>;
  readonly feeds: Readonly<Record<DemoName, Readonly<Record<string, Trace>>>>;
}

type Part = Readonly<Record<string, unknown>> & { readonly id?: string };

const { sources, feeds } = JSON.parse(projectFile('test/demo/sources.json')) as Sources;
const LISTS = ['focusAreas', 'actors', 'targets', 'goals', 'projects', 'documents', 'indicators'] as const;

/** The parts of a feed that claim something, by where they stand. */
function partsOf(name: DemoName): ReadonlyMap<string, Part> {
  const feed = rawFeed(name) as Readonly<Record<string, unknown>>;
  const listed = (list: string): readonly Part[] => (feed[list] ?? []) as readonly Part[];
  const end = (link: Part, side: 'from' | 'to'): string => Object.values(link[side] as object).join('');
  return new Map([
    ...(feed['strategy'] ? [['strategy', feed['strategy'] as Part] as const] : []),
    ...LISTS.flatMap((list) => listed(list).map((part) => [`${list}.${part.id}`, part] as const)),
    // Whose an area or a goal is may be said elsewhere than what it is.
    ...(['focusAreas', 'goals'] as const).flatMap((list) =>
      listed(list).flatMap(({ id, owner }) => (owner ? [[`${list}.${id}.owner`, { owner }] as const] : [])),
    ),
    ...listed('links').map(
      (link) => [`links.${end(link, 'from')}>${end(link, 'to')}:${String(link['kind'])}`, link] as const,
    ),
  ]);
}

/** All that a part says in bokmål, as it is read: in small letters, with plain spaces and no soft hyphens. */
function wordsOf(part: Part): string {
  const texts = [...walk(part)].flatMap(([path, value]) => {
    const isOther = ['nn', 'sv', 'en'].includes(path.at(-1) ?? '');
    if (typeof value === 'number') return [value.toLocaleString('nb')];
    return typeof value === 'string' && !isOther ? [value] : [];
  });
  return plain(texts.join(' \n '));
}

function plain(text: string): string {
  return text.replaceAll('\u00ad', '').replaceAll('\u00a0', ' ').toLowerCase();
}

for (const name of DEMO_NAMES) {
  describe(`${name} and its sources`, () => {
    const parts = partsOf(name);

    it('belong together: no part without a source, and none traced that is not there', () => {
      assert.deepEqual([...parts.keys()].toSorted(), Object.keys(feeds[name]).toSorted());
      for (const { source } of Object.values(feeds[name])) assert.ok(sources[source], source);
    });

    for (const [key, { says }] of Object.entries(feeds[name])) {
      it(`${key} has the words of its source`, () => {
        assert.ok(says.length > 0);
        const words = wordsOf(parts.get(key) ?? {});
        for (const said of says) assert.ok(words.includes(plain(said)), `«${said}» in «${words}»`);
      });
    }
  });
}

describe('what an audit found that no source says', () => {
  const all = DEMO_NAMES.flatMap((name) => [...partsOf(name).values()]).map(wordsOf);

  it('stays away', () => {
    const invented = [
      'mål i seg selv',
      'sikker samhandling',
      'restprodukter',
      'lettere å velge',
      'kom til å satse',
      'lyst til å satse',
      'fra januar 2020',
    ];
    for (const words of invented)
      assert.deepEqual(
        all.filter((text) => text.includes(words)),
        [],
        words,
      );
  });

  it('the county’s need is the county’s: no sector has it, nor the county’s totals', () => {
    const ostfold = partsOf('ostfold');
    for (const key of ['targets.nye-arbeidsplasser-behov', 'indicators.antall-jobber', 'goals.flere-arbeidsplasser'])
      assert.equal(ostfold.get(key)?.['focusAreas'], undefined, key);
  });

  it('the tripartite cooperation is not drawn with two parties, and said in words', () => {
    const ostfold = partsOf('ostfold');
    assert.ok([...ostfold.keys()].every((key) => !key.includes('government') && !key.includes('tripartite')));
    assert.match(JSON.stringify(rawFeed('ostfold')), /utgangspunkt i trepartssamarbeidet i den norske modellen/);
  });

  it('authors of reports are treated alike: publishers of documents, not actors', () => {
    const ostfold = partsOf('ostfold');
    const authors = ['Menon', 'Samfunnsøkonomisk Analyse', 'DiveOpp', 'Viken Tech', 'Viken fylkeskommune'];
    const names = [...ostfold].filter(([key]) => key.startsWith('actors.')).map(([, actor]) => actor['name']);
    const publishers = [...ostfold]
      .filter(([key]) => key.startsWith('documents.'))
      .map(([, { publisher }]) => publisher);
    assert.deepEqual(
      authors.filter((author) => names.includes(author) || !publishers.includes(author)),
      [],
    );
  });

  it('LO is not business, and the strategy is among the documents that belong to no single area', () => {
    assert.deepEqual(partsOf('digital-baerekraft').get('actors.lo')?.['factors'], ['labour']);
    const platform = partsOf('ostfold').get('documents.plattform');
    assert.deepEqual([platform?.['type'], platform?.['focusAreas']], ['strategy', undefined]);
  });
});
