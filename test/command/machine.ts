import { main } from '../../src/command/main.js';

/** A machine with some files, what was printed and saved on it, and the person before it. */
export class Machine {
  readonly files = new Map<string, Uint8Array>();
  /** What the line of progress has shown. */
  readonly shown: string[] = [];
  /** What the last command printed. */
  lines: string[] = [];
  /** What the person answers; nobody is there while it is undefined. */
  answer: boolean | undefined;

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    for (const [name, content] of Object.entries(files))
      this.files.set(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  /** Runs a command, and gives its exit code. */
  async run(...args: string[]): Promise<number> {
    this.lines = [];
    const { answer } = this;
    return main(args, {
      readFile: (path) => {
        const bytes = this.files.get(path);
        if (!bytes) throw new Error('no such file');
        return bytes;
      },
      writeFile: (path, bytes) => void this.files.set(path, bytes),
      removeFile: (path) => void this.files.delete(path),
      write: (line) => this.lines.push(...line.replaceAll('\u00a0', ' ').split('\n')),
      today: '2024-05-23',
      transport: { fetch, wait: () => Promise.resolve(), now: () => Date.now() },
      ...(answer === undefined ? {} : { confirm: () => Promise.resolve(answer) }),
      showProgress: (text) => void this.shown.push(text),
    });
  }

  textOf(path: string): string {
    return new TextDecoder().decode(this.files.get(path));
  }

  valueOf(path: string): unknown {
    return JSON.parse(this.textOf(path));
  }
}
