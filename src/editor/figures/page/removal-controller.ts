import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { periodDeletion, regionRemoval, type Editing, type NamedEdit } from '../edits/named-edits.js';
import type { Removal } from './removal.js';

export interface RemovalHost extends ReactiveControllerHost, HTMLElement {
  /** Makes a new feed of the one that is shown, and says what was done. */
  change(edit: (editing: Editing) => NamedEdit): void;
  /** Gives the table the focus again. */
  returnToGrid(): void;
  /** Forgets a column that was asked for and has no figures. */
  forgetPeriod(period: string): void;
}

/** Takes away rows and columns; those with figures when the keeper, who is told, agrees. */
export class RemovalController implements ReactiveController {
  /** What is taken away when the keeper agrees. */
  wanted: Removal | undefined;

  constructor(readonly host: RemovalHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.wanted = undefined;
  }

  /** Figures that would go are told first; an empty row or column just goes. */
  readonly ask = (removal: Removal): void => {
    if (removal.figures === 0) return this.remove(removal);
    this.wanted = removal;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() =>
      this.host.shadowRoot?.querySelector<HTMLDialogElement>('.removal-box')?.showModal(),
    );
  };

  readonly remove = ({ kind, index }: Removal): void => {
    this.wanted = undefined;
    this.host.change((editing) => {
      if (kind === 'row') return regionRemoval(editing, index);
      const period = editing.table.periods[index] ?? '';
      this.host.forgetPeriod(period);
      return periodDeletion(editing, period);
    });
    this.host.returnToGrid();
  };
}
