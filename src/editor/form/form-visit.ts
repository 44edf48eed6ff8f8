import type { Step } from '../../feed/checks/place.js';
import { itemAt } from './form-kind.view.js';
import { awaitsTitle, withIdOfTitle } from './items/item-edits.view.js';
import { titleNameOf } from './items/item-name.view.js';
import { awaitsLabel, withIdOfLabel, withUnitId } from './items/nested-id.view.js';

/** What is being typed in a field, and the value that was made of it. */
interface Draft {
  readonly text: string;
  readonly value: unknown;
}

/**
 * What a form remembers as long as it shows the same item: what has been opened, what is being typed, and in which
 * field the keeper is. Nothing of it is in the feed.
 */
export class FormVisit {
  readonly #open = new Set<string>();
  readonly #closed = new Set<string>();
  readonly #rare = new Map<string, ReadonlySet<string>>();
  readonly #drafts = new Map<string, Draft>();
  #field = '';
  #fields = 0;
  /** The place whose id follows what is typed in its title, until the keeper leaves that. */
  #following: string | undefined;

  /** The keeper has come to a field. Another visit of the same field is another step of undo. */
  enter(field: string): void {
    if (field === this.#field) return;
    this.#field = field;
    this.#fields += 1;
    this.#following = undefined;
  }

  /** What changes of a field have in common as long as the keeper stays in it. */
  togetherFor(steps: readonly Step[]): string {
    return `${steps.join('.')} ${this.#fields}`;
  }

  rareAt(steps: readonly Step[], find: () => ReadonlySet<string>): ReadonlySet<string> {
    const known = this.#rare.get(keyOf(steps)) ?? find();
    this.#rare.set(keyOf(steps), known);
    return known;
  }

  /** What is there, or was there while the form was open, stays open. */
  isOpen(steps: readonly Step[], isWritten: boolean): boolean {
    if (isWritten && !this.#closed.has(keyOf(steps))) this.#open.add(keyOf(steps));
    return isWritten || this.#open.has(keyOf(steps));
  }

  setOpen(steps: readonly Step[], isOpen: boolean): void {
    if (isOpen) {
      this.#closed.delete(keyOf(steps));
      this.#open.add(keyOf(steps));
    } else {
      this.#closed.add(keyOf(steps));
      this.#open.delete(keyOf(steps));
    }
  }

  /** What is being typed, as long as the feed holds what was made of it. */
  draft(steps: readonly Step[], value: unknown): string | undefined {
    const draft = this.#drafts.get(keyOf(steps));
    return draft?.value === value ? draft?.text : undefined;
  }

  setDraft(steps: readonly Step[], text: string | undefined, value: unknown): void {
    if (text === undefined) this.#drafts.delete(keyOf(steps));
    else this.#drafts.set(keyOf(steps), { text, value });
  }

  /**
   * The feed with the ids that what was written gives: an id that waits for a title follows that, letter by letter,
   * until the keeper leaves the field, and then stays.
   *
   * @param before the feed before something was written
   * @param steps where it was written
   */
  withIds(value: unknown, before: unknown, steps: readonly Step[]): unknown {
    const item = itemAt(steps);
    if (!item || item.collection === 'links') return value;
    const { collection, index } = item;
    const name = steps.findIndex((step) => step === 'label' || step === 'unit');
    if (steps[2] === titleNameOf(collection))
      return this.#follows([collection, index], awaitsTitle(before, collection, index))
        ? withIdOfTitle(value, collection, index)
        : value;
    if (collection !== 'indicators' || name < 0) return value;
    const holder = steps[name] === 'unit' ? steps.slice(0, name + 1) : steps.slice(0, name);
    const isUnit = holder.at(-1) === 'unit';
    const complete = isUnit ? withUnitId(value, holder) : value;
    const isLabel = steps[holder.length] === 'label';
    const awaits = awaitsLabel(before, holder) || (isUnit && awaitsLabel(complete, holder));
    return isLabel && this.#follows(holder, awaits) ? withIdOfLabel(complete, holder) : complete;
  }

  #follows(steps: readonly Step[], awaits: boolean): boolean {
    if (awaits) this.#following = keyOf(steps);
    return this.#following === keyOf(steps);
  }
}

function keyOf(steps: readonly Step[]): string {
  return JSON.stringify(steps);
}
