/** What `bin/samspill.mjs` starts: the commands, on the machine that they run on. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { main } from './main.js';

process.exitCode = await main(process.argv.slice(2), {
  readFile: (path) => readFileSync(path),
  writeFile: (path, bytes) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  },
  write: (line) => process.stdout.write(`${line}\n`),
  today: new Date().toISOString().slice(0, 10),
});
