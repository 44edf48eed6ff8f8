/** Installing what tests need, where that is allowed: Debian's own packages, when run as root on Debian. */
import { readFileSync } from 'node:fs';

import { onPath } from './commands.mjs';
import { run } from './run.mjs';

/**
 * Installs packages of Debian, or says how a person can.
 * @param {readonly string[]} missing what is not on this machine, as people call it
 * @param {readonly string[]} packages those that have it
 */
export async function installPackages(missing, packages) {
  const list = packages.join(' ');
  const command = `apt-get update && apt-get install -y --no-install-recommends ${list}`;
  if (!mayInstall()) {
    console.log(`Not found: ${missing.join(', ')}. On Debian a person with the right can install: ${command}`);
    return;
  }
  console.log(`Installing ${list}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { code } = await run('sh', ['-c', command], { quiet: true, env: environment });
  if (code !== 0) console.log(`The installation failed (exit code ${code}).`);
}

/** @returns {boolean} */
function mayInstall() {
  return process.getuid?.() === 0 && isDebian() && onPath('apt-get') !== undefined;
}

/** @returns {boolean} */
function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
