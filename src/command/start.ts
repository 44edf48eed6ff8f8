/** What `bin/samspill.mjs` starts: the commands, on the machine that they run on. */
import { readFileSync, writeFileSync } from 'node:fs';

import { main } from './main.js';

process.exitCode = await main(process.argv.slice(2), {
  readFile: (path) => readFileSync(path),
  writeFile: (path, bytes) => writeFileSync(path, bytes),
  write: (line) => process.stdout.write(`${line}\n`),
  today: new Date().toISOString().slice(0, 10),
});
