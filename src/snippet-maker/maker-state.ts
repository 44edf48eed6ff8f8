import type { Feed } from '../feed/feed.js';
import type { Language } from '../feed/shape/widget-words.js';
import { isLoadable } from '../snippet/addresses.js';
import type { SamspillFiles } from '../snippet/snippet.js';
import type { Answers } from './advice.js';
import { choiceIn, putIntoQuery, type Choice } from './choice.js';
import { isOfOneVersion, readChecksums, withoutVersion, type Checksums } from './code/integrity.js';
import { feedIn, fetchFeed, type LoadedFeed, type Loading, type NamedFile } from './feed/load-feed.js';
import { makeCode, type MadeCode } from './code/made-code.js';

/** Where the feed comes from that is tried. */
export type Source = 'example' | 'address' | 'file';

/** What the maker needs of the page that it stands on. */
export interface MakerSurroundings {
  readonly language: Language;
  /** The texts of the examples by the names of their files. */
  readonly examples: Readonly<Record<string, string>>;
  /** The address of the page, and of the folder in which its script lies. */
  readonly page: URL;
  readonly folder: string;
  readonly fetch: typeof globalThis.fetch;
  /** Is called when something is another than before. */
  readonly changed: () => void;
}

/** Where the files lie until somebody says something else. */
const FOLDER = '/samspill';

/** All that is chosen on the page, and what it comes to. */
export class MakerState {
  choice: Choice;
  source: Source;
  /** The name of the file of the example. */
  example: string;
  /** Where the feed will lie. */
  address: string;
  /** The file that is waited for, by its name; empty for any. */
  awaited: string;
  folder = FOLDER;
  /** Undefined while nobody has said it. */
  wantsSums: boolean | undefined;
  checksums: Checksums | undefined;
  isLoading = false;
  answers: Answers = {};
  made: MadeCode | undefined;
  #loading: Loading | undefined;
  /** Counts loadings and makings, so that one which has been overtaken is put aside. */
  #turn = 0;

  constructor(readonly surroundings: MakerSurroundings) {
    const { examples, page } = surroundings;
    const query = page.searchParams;
    const names = Object.keys(examples);
    this.choice = choiceIn(query);
    this.awaited = query.get('file') ?? '';
    this.address = query.get('feed') ?? '';
    this.source = this.address !== '' ? 'address' : this.awaited !== '' ? 'file' : 'example';
    this.example = names.find((name) => name === query.get('example')) ?? names.find(isUsual) ?? names[0] ?? '';
    if (this.source === 'file') this.address = this.#placeOf(this.awaited);
  }

  /** Begins with what the address says. */
  async begin(): Promise<void> {
    const { folder, fetch } = this.surroundings;
    await Promise.all([this.#load(), readChecksums(folder, fetch).then((sums) => (this.checksums = sums))]);
    await this.#make();
  }

  get loaded(): LoadedFeed | undefined {
    return this.#loading && 'feed' in this.#loading ? this.#loading : undefined;
  }

  get feed(): Feed | undefined {
    return this.loaded?.feed;
  }

  /** Why there is no feed; empty when there is one, or none has been asked for. */
  get mistake(): string {
    return this.#loading && 'mistake' in this.#loading ? this.#loading.mistake : '';
  }

  /** Whether pages can load files from the folder. */
  get isFolder(): boolean {
    return isLoadable(this.folder.trim());
  }

  /** Whether the code has checksums: where the address is that of one version, unless something else is wanted. */
  get hasSums(): boolean {
    return this.checksums !== undefined && (this.wantsSums ?? isOfOneVersion(this.folder));
  }

  choose(part: Partial<Choice>): Promise<void> {
    this.choice = { ...this.choice, ...part };
    return this.#make();
  }

  answer(part: Answers): void {
    this.answers = { ...this.answers, ...part };
    this.surroundings.changed();
  }

  /** What does not need the feed again. */
  set(part: Partial<Pick<MakerState, 'folder' | 'wantsSums' | 'address'>>): Promise<void> {
    Object.assign(this, part);
    return this.#make();
  }

  async takeFrom(source: Source): Promise<void> {
    if (source === this.source) return;
    this.source = source;
    this.#loading = undefined;
    this.made = undefined;
    this.address = source === 'example' ? this.#placeOf(this.example) : '';
    if (source === 'example') await this.#load();
    await this.#make();
  }

  async takeExample(name: string): Promise<void> {
    this.example = name;
    await this.#load();
    await this.#make();
  }

  async takeAddress(address: string): Promise<void> {
    this.address = address.trim();
    await this.#load();
    await this.#make();
  }

  async takeFile(file: NamedFile): Promise<void> {
    this.source = 'file';
    this.awaited = '';
    this.address = this.#placeOf(file.name);
    this.#turn += 1;
    this.#loading = feedIn(file, this.surroundings.language);
    await this.#make();
  }

  /** Says of a file why it cannot be read. */
  refuse(mistake: string): void {
    this.#loading = { mistake };
    this.made = undefined;
    this.surroundings.changed();
  }

  async #load(): Promise<void> {
    const { examples, language, fetch, page, changed } = this.surroundings;
    if (this.source === 'file') return;
    if (this.source === 'example') {
      this.address = this.#placeOf(this.example);
      const text = examples[this.example];
      this.#loading =
        text === undefined
          ? undefined
          : feedIn({ name: this.example, bytes: new TextEncoder().encode(text) }, language);
      return;
    }
    const turn = (this.#turn += 1);
    this.isLoading = true;
    this.#loading = undefined;
    changed();
    const loading = await fetchFeed(this.address, page.href, language, fetch);
    if (turn !== this.#turn) return;
    this.isLoading = false;
    this.#loading = loading;
  }

  /** Makes the code anew, and writes what is chosen into the address. */
  async #make(): Promise<void> {
    const turn = (this.#turn += 1);
    this.surroundings.changed();
    const { feed } = this;
    const files: SamspillFiles = {
      folder: this.folder,
      ...(this.hasSums && this.checksums ? { integrity: this.checksums } : {}),
    };
    const { language } = this.surroundings;
    const request = { choice: this.choice, address: this.address, files, language };
    const made = feed && this.isFolder ? await makeCode({ feed, ...request }) : undefined;
    if (turn !== this.#turn) return;
    this.made = made;
    this.surroundings.changed();
  }

  /** What is chosen, as an address that can be linked to. */
  get link(): URL {
    const link = new URL(this.surroundings.page.href);
    const { searchParams } = link;
    putIntoQuery(this.choice, searchParams);
    for (const name of ['feed', 'example', 'file']) searchParams.delete(name);
    if (this.source === 'address' && this.address !== '') searchParams.set('feed', this.address);
    if (this.source === 'example' && !isUsual(this.example)) searchParams.set('example', this.example);
    if (this.source === 'file' && this.loaded) searchParams.set('file', this.loaded.name);
    return link;
  }

  /** Where a feed is put: beside the files, but in no folder of one version, which is left with the next one. */
  #placeOf(name: string): string {
    return `${withoutVersion(this.folder.trim())}/${encodeURIComponent(name)}`;
  }
}

function isUsual(example: string): boolean {
  return example === 'ostfold.json';
}
