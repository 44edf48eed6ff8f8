import type { Choice } from '../../../import/proposal/questions/finding.js';
import type { Cell } from '../../editor-place.js';
import type { ImportPreview, SaidFinding } from './import-preview.js';

/** What the choices of a question that are no answers lead to. */
export interface Doors {
  /** Shows what was pasted, where its columns can be named. */
  readonly showRaw: () => void;
  readonly giveUp: () => void;
  readonly makeIndicator: () => void;
  /** Takes in what there is, and goes to a cell. */
  readonly takeAndGo: (cell: Cell) => void;
  readonly goTo: (cell: Cell) => void;
  /** Shows more choices of the question. */
  readonly more: (finding: string) => void;
}

/** Opens what a choice leads to. */
export function openDoor({ finding }: SaidFinding, { id }: Choice, { proposal }: ImportPreview, doors: Doors): void {
  if (id === 'say' || id === 'other-column') doors.showRaw();
  else if (id === 'cancel' || id === 'close') doors.giveUp();
  else if (id === 'new-indicator') doors.makeIndicator();
  else if (id === 'type' && finding.code === 'members-missing') {
    const { regions, period } = finding.values;
    doors.takeAndGo({ region: regions[0] ?? '', period });
  } else if (id === 'show') {
    const changed = proposal.figures.find(({ state }) => state === 'changed');
    if (changed) doors.goTo(changed);
  } else doors.more(finding.id);
}
