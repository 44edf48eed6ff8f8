import type { TemplateResult } from 'lit';
import type { Step } from '../../../feed/checks/place.js';
import type { Language } from '../../../feed/feed.js';
import type { FormField } from '../../../feed/form-field.js';
import type { ObjectKind } from '../../../feed/shape/objects.js';
import type { EditorPlace } from '../../editor-place.js';
import type { FormProblem } from '../form-problem.js';
import type { CopiedTexts } from '../texts/copied-texts.js';

/** A field where it stands in the feed. */
export interface FieldPlace {
  readonly kind: ObjectKind;
  readonly field: FormField;
  readonly steps: readonly Step[];
}

/** What every field of a form is rendered with, and what it does when somebody writes in it. */
export interface FormContext {
  readonly feed: unknown;
  /** The language of the editor. */
  readonly language: Language;
  /** The feed's own language, and the one beside it. */
  readonly base: Language;
  readonly beside: Language | undefined;
  readonly copied: CopiedTexts;
  readonly problems: readonly FormProblem[];
  /** Renders a field; fields that hold others render these with it. */
  readonly render: (place: FieldPlace) => TemplateResult;
  /** Names of the fields of an object that stand behind «Flere felt» as long as the form is open. */
  readonly rareIn: (kind: ObjectKind, steps: readonly Step[]) => ReadonlySet<string>;
  /** Whether an object that the feed does not have is there to be written in. */
  readonly isOpen: (steps: readonly Step[]) => boolean;
  readonly setOpen: (steps: readonly Step[], isOpen: boolean) => void;
  /** What is being typed in a field whose value is not a text. */
  readonly draft: (steps: readonly Step[]) => string | undefined;
  readonly setDraft: (steps: readonly Step[], text: string | undefined, value?: unknown) => void;
  /**
   * Sets a value, or takes it away with what is empty without it.
   *
   * @param label what the keeper calls it
   */
  readonly write: (steps: readonly Step[], next: unknown, label: string) => void;
  /** Hands on a whole new feed. */
  readonly change: (value: unknown, action: string) => void;
  /** Puts the focus on an element of the form, by its id, when it has been rendered. */
  readonly focusLater: (id: string) => void;
  readonly say: (text: string) => void;
  readonly goTo: (place: EditorPlace) => void;
  readonly requestUpdate: () => void;
}

/** The id of what stands for a place of the feed; what belongs to it has an ending of its own. */
export function idOf(steps: readonly Step[], ending = ''): string {
  return ['at', ...steps].join('-') + (ending === '' ? '' : `--${ending}`);
}
