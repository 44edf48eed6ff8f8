/** The plugin for WordPress, run by PHP on a stand-in for WordPress. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

import { onPath } from '../../../../tools/process/commands.mjs';
import { root } from '../../../../tools/process/run.mjs';

export const PLUGIN = path.join(root, 'docs/recipes/wordpress');

/** What WordPress is like for the calls that follow; what is left out stays as it was. */
export interface State {
  /** Whether the head of the page has been printed when a widget is. */
  readonly head?: 'printed' | 'printing' | 'coming';
  readonly rss?: boolean;
  readonly locale?: string;
  /** What the user may do. */
  readonly may?: readonly string[];
  /** The folder of uploads on the disk. */
  readonly uploads?: string;
  /** Types of files that may be uploaded without the plugin, by extension. */
  readonly types?: Readonly<Record<string, string>>;
  /** Ids of the media library, by the path of their file. */
  readonly filed?: Readonly<Record<string, number>>;
  /** Those of them that the user may delete. */
  readonly deletable?: readonly number[];
  /** Hosts that the site adds to those whose feeds are shown. */
  readonly added?: readonly string[];
}

/** A call of a function of the plugin, without its namespace. */
export interface Call {
  readonly call: string;
  readonly with: readonly unknown[];
}

export interface Answer {
  readonly result: unknown;
  /** Scripts and style sheets that the call has asked for. */
  readonly enqueued: readonly string[];
  /** What the call has deleted from the media library. */
  readonly deleted: readonly number[];
  /** Whether the next upload goes to the folder for feeds. */
  readonly folder: boolean;
}

/** Where PHP is; undefined when there is none on this machine. */
export const PHP = onPath('php');

/** Why tests are left out without it; false when they are not. */
export const SKIPPED = PHP === undefined ? 'PHP is not on this machine' : false;

/** Runs the steps in one process, and gives what came of the calls among them. A warning of PHP is an error. */
export function run(...steps: readonly (State | Call)[]): readonly Answer[] {
  if (PHP === undefined) throw new Error('PHP is not on this machine.');
  const settings = ['-d', 'display_errors=stderr', '-d', 'error_reporting=-1', '-d', 'log_errors=0'];
  const { stdout, stderr } = spawnSync(PHP, [...settings, path.join(import.meta.dirname, 'stand-in.php'), PLUGIN], {
    input: JSON.stringify(steps),
    encoding: 'utf8',
  });
  if (stderr.trim() !== '') throw new Error(stderr);
  return JSON.parse(stdout) as readonly Answer[];
}
