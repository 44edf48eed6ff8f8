import path from 'node:path';

import type { Language } from '../../feed/shape/widget-words.js';
import { say, sayCount, sentenceCase, type Values } from '../../locale/catalogue.js';
import { askedIn } from '../../static/page/attributes.js';
import { filledPage } from '../../static/page/filled-page.js';
import { regionsIn, type PageRegion, type RegionProblem } from '../../static/page/page-regions.js';
import { staticHtml } from '../../static/render-static.js';
import type { Invocation, Surroundings } from '../command.js';
import { outlinesBeside } from '../outlines-beside.js';
import { readTold, wasSaved } from '../files.js';
import { FeedFiles } from './feed-files.js';
import { pageFiles } from './page-files.js';
import { UP_TO_DATE, WORDS } from './render.words.js';

/** What became of a page. */
type Outcome = 'none' | 'same' | 'old' | 'filled' | 'failed';

/** Fills pages, or says which are older than their feeds. */
export async function renderPages(invocation: Invocation, surroundings: Surroundings): Promise<number> {
  const { language, files, options } = invocation;
  const pages = new Pages(surroundings, language, {
    isCheck: options['check'] === true,
    root: typeof options['root'] === 'string' ? options['root'] : undefined,
  });
  const outcomes: Outcome[] = [];
  for (const file of pageFiles(files, surroundings)) outcomes.push(await pages.fill(file));
  const count = (wanted: Outcome): number => outcomes.filter((outcome) => outcome === wanted).length;
  if (count('none') === outcomes.length) {
    surroundings.write(say(WORDS.noPages, language, { files: files.join(', ') }));
    return 2;
  }
  const same = count('same');
  if (same > 0) surroundings.write(sentenceCase(sayCount(UP_TO_DATE, same, language)));
  if (count('failed') > 0) return 2;
  return count('old') > 0 ? 1 : 0;
}

/** How pages are treated. */
interface PageTreatment {
  readonly isCheck: boolean;
  /** The folder that addresses beginning with a slash are about. */
  readonly root: string | undefined;
}

class Pages {
  readonly #feeds: FeedFiles;

  constructor(
    readonly surroundings: Surroundings,
    readonly language: Language,
    readonly treatment: PageTreatment,
  ) {
    this.#feeds = new FeedFiles(surroundings, language);
  }

  /** Fills a page, or leaves it untouched where any of its places cannot be filled. */
  async fill(file: string): Promise<Outcome> {
    const page = this.#read(file);
    if (page === undefined) return 'failed';
    const { regions, problems } = regionsIn(page);
    for (const problem of problems) this.#tell(PROBLEMS[problem.kind], { place: placeOf(file, problem) });
    if (problems.length > 0) return 'failed';
    if (regions.length === 0) return 'none';
    const contents: string[] = [];
    for (const [index, region] of regions.entries()) {
      const content = await this.#content(file, region, `samspill-${index + 1}`);
      if (content === undefined) return 'failed';
      contents.push(content);
    }
    const filled = filledPage(page, regions, contents);
    if ('unfit' in filled) return this.#tell('unfit', { place: placeOf(file, { line: filled.unfit }) });
    return filled.page === page ? 'same' : this.#settle(file, filled.page);
  }

  #settle(file: string, page: string): Outcome {
    if (this.treatment.isCheck) {
      this.#tell('old', { file });
      return 'old';
    }
    if (!wasSaved(file, new TextEncoder().encode(page), this.language, this.surroundings)) return 'failed';
    this.#tell('filled', { file });
    return 'filled';
  }

  /** The text of a page, to the last character; where it cannot be read, that is told. */
  #read(file: string): string | undefined {
    const bytes = readTold(file, this.language, this.surroundings);
    if (!bytes) return undefined;
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      this.#tell('notUtf8', { file });
      return undefined;
    }
  }

  async #content(file: string, region: PageRegion, idPrefix: string): Promise<string | undefined> {
    const place = placeOf(file, region);
    const feedFile = this.#feedFile(file, region);
    const feed = feedFile === undefined ? undefined : this.#feeds.read(feedFile);
    if (!feed) return undefined;
    const asked = askedIn(feed, region.element, region.attributes, region.language);
    const outlines = outlinesBeside(feed, feedFile ?? '', this.surroundings);
    if ('options' in asked) return staticHtml(feed, { ...asked.options, idPrefix, outlines });
    const { attribute, value, allowed } = asked.wrong;
    this.#tell('wrongValue', { place, attribute, value, allowed: allowed.join(', ') });
    return undefined;
  }

  /** The file of a region's feed, beside the page; where there is none, that is told. */
  #feedFile(file: string, region: PageRegion): string | undefined {
    const place = placeOf(file, region);
    const value = region.attributes['src']?.trim() ?? '';
    const { root } = this.treatment;
    const address = pathOf(value);
    if (value === '') this.#tell('noSource', { place });
    else if (address === undefined || (address.startsWith('/') && root === undefined)) {
      this.#tell('elsewhere', { place, value });
    } else return address.startsWith('/') ? path.join(root ?? '', address) : path.join(path.dirname(file), address);
    return undefined;
  }

  #tell(name: keyof typeof WORDS, values: Values): 'failed' {
    this.surroundings.write(say(WORDS[name], this.language, values));
    return 'failed';
  }
}

const PROBLEMS = {
  'no-end': 'noEnd',
  'no-start': 'noStart',
  'not-understood': 'notUnderstood',
} as const satisfies Readonly<Record<RegionProblem['kind'], keyof typeof WORDS>>;

function placeOf(file: string, { line }: { readonly line: number }): string {
  return `${file}:${line}`;
}

/** The path in an address, without what follows it; undefined for one of another site, or one that cannot be read. */
function pathOf(address: string): string | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address)) return undefined;
  try {
    return decodeURIComponent(address.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
}
