#!/usr/bin/env node
/** The command of the package; what it does lies in `src/command`, of which the build makes `dist/command`. */
await import(new URL('../dist/command/start.js', import.meta.url).href);
