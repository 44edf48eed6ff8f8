/** Answers that a test gives instead of the network, and the addresses that were asked for. */
export interface Network {
  readonly asked: readonly string[];
  restore(): void;
}

export type Answer = (signal: AbortSignal | null | undefined) => Response | Promise<Response>;

/**
 * Replaces `fetch` by a list of answers, the last of which is repeated. Waits between attempts become as short as can
 * be.
 */
export function answerWith(...answers: readonly Answer[]): Network {
  const { fetch } = window;
  const { random } = Math;
  const asked: string[] = [];
  Math.random = () => 0;
  window.fetch = async (input, options) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push(input instanceof Request ? input.url : String(input));
    if (!answer) throw new TypeError('No answer');
    return answer(options?.signal);
  };
  return {
    asked,
    restore: () => {
      window.fetch = fetch;
      Math.random = random;
    },
  };
}

export function json(content: unknown): Answer {
  return () => new Response(JSON.stringify(content), { headers: { 'content-type': 'application/json' } });
}

export function text(content: string | Uint8Array<ArrayBuffer>, type = 'application/json'): Answer {
  return () => new Response(content, { headers: { 'content-type': type } });
}

export function status(code: number, headers: Record<string, string> = {}): Answer {
  return () => new Response('', { status: code, headers });
}

export const broken: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

/** An answer that never comes, until the request is given up. */
export const never: Answer = (signal) =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
  });
