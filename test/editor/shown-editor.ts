import { fixture, html } from '@open-wc/testing';

import type { EditorPlace } from '../../src/editor/editor-place.js';
import { FeedChangeEvent } from '../../src/editor/events/feed-change-event.js';
import { GoToEvent } from '../../src/editor/events/go-to-event.js';
import { SamspillEditorElement } from '../../src/editor/samspill-editor.js';
import type { Draft } from '../../src/editor/saving/drafts/draft.js';
import type { DraftStore } from '../../src/editor/saving/drafts/draft-store.js';
import type { OpenTabs } from '../../src/editor/saving/drafts/open-tabs.js';
import type { FileAccess, PickedFile } from '../../src/editor/saving/file-access.js';
import { withValue } from '../../src/feed-file/edited-value.js';
import { waitUntil } from '../browser/waiting.js';

export const OSTFOLD = await (await fetch('/demo/feeds/ostfold.json')).text();

/** The keeper's machine, as far as the editor may reach it. */
export interface Machine {
  readonly files: FileAccess;
  readonly drafts: DraftStore;
  readonly tabs: OpenTabs;
  picked: PickedFile | undefined;
  readonly kept: Map<string, Draft>;
  /** Drafts that other tabs hold. */
  held: ReadonlySet<string>;
  /** Other tabs let go of what they hold, because they are closed or lost. */
  readonly letGo: () => void;
  readonly draft: Draft | undefined;
  isAllowed: boolean;
  readonly downloads: { readonly name: string; readonly text: string }[];
}

/** A keeper whose browser downloads files, and who has not been asked about drafts. */
export function machine(): Machine {
  const waits: (() => void)[] = [];
  const it: Machine = {
    picked: undefined,
    kept: new Map(),
    held: new Set(),
    letGo: () => {
      it.held = new Set();
      for (const wait of waits.splice(0)) wait();
    },
    get draft() {
      return [...it.kept.values()].at(-1);
    },
    isAllowed: false,
    downloads: [],
    files: {
      canWrite: false,
      pick: () => Promise.resolve(it.picked),
      pickNew: () => Promise.resolve(undefined),
      download: (name, bytes) => void it.downloads.push({ name, text: new TextDecoder().decode(bytes) }),
    },
    tabs: {
      hold: () => undefined,
      release: () => undefined,
      held: () => Promise.resolve(it.held),
      released: () => new Promise((resolve) => waits.push(resolve)),
    },
    drafts: {
      isAllowed: () => Promise.resolve(it.isAllowed),
      list: () => Promise.resolve([...it.kept.values()].reverse()),
      write: (draft) => {
        if (it.isAllowed) it.kept.set(draft.id, draft);
        return Promise.resolve(it.isAllowed);
      },
      remove: (id) => Promise.resolve(void it.kept.delete(id)),
      allow: (isAllowed) => Promise.resolve(void (it.isAllowed = isAllowed)),
    },
  };
  return it;
}

/** The editor of a keeper, at its start. */
export async function opened(keeper: Machine, today = '2026-11-30'): Promise<SamspillEditorElement> {
  const editor = new SamspillEditorElement();
  Object.assign(editor, {
    examples: { 'ostfold.json': OSTFOLD },
    today,
    files: keeper.files,
    drafts: keeper.drafts,
    tabs: keeper.tabs,
  });
  await fixture(html`<div>${editor}</div>`);
  await editor.updateComplete;
  return editor;
}

/** All elements, those in shadow trees among them. */
export function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/** The first element of a kind whose name begins so, wherever it lies. */
export function find(editor: SamspillEditorElement, tag: string, name: string): HTMLElement | undefined {
  const root = editor.shadowRoot;
  if (!root) return undefined;
  for (const element of elementsIn(root)) {
    const label = element.getAttribute('aria-label') ?? element.textContent.replace(/\s+/g, ' ').trim();
    if (element.localName === tag && label.startsWith(name) && element instanceof HTMLElement) return element;
  }
  return undefined;
}

/** Presses it when it is there. */
export async function press(editor: SamspillEditorElement, tag: string, name: string): Promise<void> {
  await waitUntil(() => find(editor, tag, name), `${tag} «${name}»`);
  find(editor, tag, name)?.click();
  await editor.updateComplete;
}

/** The page that is shown. */
export function pageOf(editor: SamspillEditorElement): Element | null {
  return editor.shadowRoot?.querySelector('.page > *') ?? null;
}

/** Its heading. */
export function heading(editor: SamspillEditorElement): string {
  return pageOf(editor)?.shadowRoot?.querySelector('h1')?.textContent.trim() ?? '';
}

/** What a part of the frame says. */
export function words(editor: SamspillEditorElement, selector: string): string {
  return (editor.shadowRoot?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What the element with the focus says. */
export function focused(): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The editor with an example open. */
export async function withOstfold(keeper: Machine): Promise<SamspillEditorElement> {
  const editor = await opened(keeper);
  await press(editor, 'button', 'Østfold');
  await waitUntil(() => heading(editor).startsWith('Antall jobber'), 'the first figures');
  return editor;
}

/** What a part of the editor does when its keeper has changed something. */
export function change(
  editor: SamspillEditorElement,
  title: string,
  action = 'Tittelen endret',
  together?: string,
): void {
  const page = pageOf(editor) as (Element & { readonly feed: unknown }) | null;
  page?.dispatchEvent(new FeedChangeEvent(withValue(page.feed, ['title', 'nb'], title), action, together));
}

/** The title in bokmål, as it is edited. */
export function titleOf(editor: SamspillEditorElement): string | undefined {
  return (pageOf(editor) as { feed?: { title?: { nb?: string } } } | null)?.feed?.title?.nb;
}

/** Goes to a place. */
export function go(editor: SamspillEditorElement, place: EditorPlace): void {
  pageOf(editor)?.dispatchEvent(new GoToEvent(place));
}
