/** What `bin/samspill.mjs` starts: the commands, on the machine that they run on. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { setTimeout } from 'node:timers/promises';

import type { Surroundings } from './command.js';
import { main } from './main.js';

/** How long a service may take for an answer, in milliseconds. */
const LONGEST_ANSWER = 120_000;

const { stdin, stdout, stderr } = process;

process.exitCode = await main(process.argv.slice(2), {
  readFile: (file) => readFileSync(file),
  writeFile(file, bytes) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  },
  removeFile: (file) => rmSync(file, { force: true }),
  write: (line) => stdout.write(`${line}\n`),
  today: today(),
  transport: {
    fetch: (address, request) => fetch(address, { ...request, signal: AbortSignal.timeout(LONGEST_ANSWER) }),
    wait: (milliseconds) => setTimeout(milliseconds),
    now: () => Date.now(),
  },
  ...onScreen(),
});

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
