/** What `bin/samspill.mjs` starts: the commands, on the machine that they run on. */
import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { setTimeout } from 'node:timers/promises';

import type { Surroundings } from './command.js';
import { main } from './main.js';

/** How long a service may take for an answer, in milliseconds. */
const LONGEST_ANSWER = 120_000;

const { stdin, stdout, stderr } = process;

// Whoever reads only the first lines, as `head` does, closes the way out.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const surroundings: Surroundings = {
  readFile: (file) => readFileSync(file),
  writeFile(file, bytes) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  },
  removeFile,
  listFiles(folder) {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return entries.map(({ parentPath, name }) => path.join(parentPath, name).split(path.sep).join('/'));
  },
  write: (line) => stdout.write(`${line}\n`),
  today: today(),
  transport: {
    fetch: (address, request) => fetch(address, { ...request, signal: AbortSignal.timeout(LONGEST_ANSWER) }),
    wait: (milliseconds) => setTimeout(milliseconds),
    now: () => Date.now(),
  },
  async openPainter() {
    const { openPainter, painterPlaces } = await import('./render/picture/painter.js');
    return openPainter(new URL('fonts/', import.meta.url), painterPlaces(import.meta.url, process.cwd()));
  },
  ...onScreen(),
};

// In the built file, code that is imported on demand lies behind this: it must be evaluated to its end before it runs.
void Promise.resolve().then(async () => {
  process.exitCode = await main(process.argv.slice(2), surroundings);
});

function removeFile(file: string): void {
  if (!statSync(file, { throwIfNoEntry: false })?.isDirectory()) rmSync(file, { force: true });
  else if (readdirSync(file).length === 0) rmdirSync(file);
}

/** The date where the machine stands, which in the evening is not that of UTC. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** What there is where a person sits before a screen. */
function onScreen(): Pick<Surroundings, 'confirm' | 'showProgress'> {
  if (!stdin.isTTY || !stdout.isTTY) return {};
  return {
    async confirm(question) {
      const lines = createInterface({ input: stdin, output: stdout });
      const answer = await lines.question(`${question} `);
      lines.close();
      return /^[jy]/i.test(answer.trim());
    },
    showProgress: (text) => stderr.write(`\r\u001b[K${text}`),
  };
}
