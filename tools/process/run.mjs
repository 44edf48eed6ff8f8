/**
 * Starts child processes so that none outlives us: each gets its own process group, and every group still running
 * is ended when this process ends, whatever the reason.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

/** @import { ChildProcess, SpawnOptions } from 'node:child_process' */

/** The project's folder, with a closing slash. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Time in milliseconds that a process group gets to end by itself before it is killed. */
const GRACE = 5000;

/** @type {Set<ChildProcess>} */
const running = new Set();
/** @type {(() => Promise<void> | void)[]} */
const endings = [];
let ending = false;

/**
 * Environment of every tool and test: fixed language and time zone, whatever the machine's own are.
 * @param {Record<string, string>} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export function fixedEnvironment(extra = {}) {
  /** @type {NodeJS.ProcessEnv} */
  const environment = { ...process.env, LANG: 'en_US.UTF-8', TZ: 'Europe/Oslo', ...extra };
  for (const name of ['LC_ALL', 'LC_MESSAGES', 'LANGUAGE', 'FORCE_COLOR']) delete environment[name];
  return environment;
}

/**
 * Gives this process the fixed environment, for tools that start browsers themselves.
 * @param {NodeJS.ProcessEnv} [environment]
 */
export function fixOwnEnvironment(environment = fixedEnvironment()) {
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
}

/**
 * Starts a command that is ended with us.
 * @param {string} command
 * @param {readonly string[]} commandArguments
 * @param {SpawnOptions} [options]
 * @returns {ChildProcess}
 */
export function start(command, commandArguments, options = {}) {
  listenForSignals();
  const child = spawn(command, commandArguments, { cwd: root, env: fixedEnvironment(), detached: true, ...options });
  running.add(child);
  child.once('error', () => running.delete(child));
  child.once('exit', () => endGroup(child));
  return child;
}

/**
 * Runs a command to its end, shows what it prints, and gives back its exit code and its standard output.
 * The code is 1 when the command could not be started or was ended by a signal.
 * @param {string} command
 * @param {readonly string[]} commandArguments
 * @param {SpawnOptions & {quiet?: boolean}} [options] `quiet` keeps standard output from being shown
 * @returns {Promise<{code: number, output: string}>}
 */
export function run(command, commandArguments, { quiet = false, ...options } = {}) {
  const child = start(command, commandArguments, { stdio: ['ignore', 'pipe', 'inherit'], ...options });
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    output += text;
    if (!quiet) process.stdout.write(text);
  });
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve({ code: 1, output });
    });
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Ends a process group and waits until its first process is gone.
 * @param {ChildProcess} child
 * @returns {Promise<void>}
 */
export async function stop(child) {
  if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    signalGroup(child, 'SIGTERM');
    const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE);
    await gone;
    clearTimeout(timer);
  }
  endGroup(child);
}

/**
 * Registers work to be done when we are told to stop, before our children are ended.
 * @param {() => Promise<void> | void} work
 */
export function onStop(work) {
  listenForSignals();
  endings.push(work);
}

/** @param {ChildProcess} child */
function endGroup(child) {
  signalGroup(child, 'SIGKILL');
  running.delete(child);
}

/**
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The whole group is gone already.
  }
}

let listening = false;

function listenForSignals() {
  if (listening) return;
  listening = true;
  process.on('exit', () => running.forEach(endGroup));
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => void stopAll(128 + constants.signals[signal]));
  }
  // When npm is told to end, its shell does not pass that on: this process finds itself with another parent.
  const parent = process.ppid;
  const orphaned = () => process.ppid !== parent && void stopAll(128 + constants.signals.SIGTERM);
  setInterval(orphaned, 1000).unref();
}

/** @param {number} exitCode */
async function stopAll(exitCode) {
  if (ending) return;
  ending = true;
  const patience = new Promise((resolve) => setTimeout(resolve, GRACE));
  await Promise.race([Promise.allSettled(endings.map(async (work) => work())), patience]);
  await Promise.allSettled([...running].map(stop));
  process.exit(exitCode);
}
