import type { NetworkCause } from '../fetch-feed.js';

/** Milliseconds in which a browser that has refused a request says that a policy of the page was the reason. */
const WORD_OF_POLICY = 100;

const isLocal = (host: string): boolean => /^(?:localhost|127\.0\.0\.1|\[::1\]|.+\.localhost)$/u.test(host);

/**
 * Finds out why a browser gave a page no answer. To a script all reasons look alike: a page whose policy forbids the
 * address, a server that does not let other sites read, an address that leads round in a circle, and a network that is
 * down. Only the last can mend itself, so only then is it worth asking again. It takes one more request, or two where
 * the address is another site's, without a body and without cookies to other sites.
 *
 * @param url absolute
 * @returns undefined when it is the network, or cannot be found out
 */
export async function probeFeed(url: string, signal: AbortSignal): Promise<NetworkCause | undefined> {
  const { protocol, origin, hostname } = new URL(url);
  if (location.protocol === 'file:') return 'page-from-disk';
  const policy = followPolicy(url);
  const ask = (way: RequestInit): Promise<Response> =>
    fetch(url, { ...way, method: 'HEAD', cache: 'no-store', signal });
  try {
    const { type } = await ask({ redirect: 'manual' });
    return type === 'opaqueredirect' ? 'redirect' : undefined;
  } catch {
    if (await policy.hasRefused()) return 'policy';
    if (protocol === 'http:' && location.protocol === 'https:' && !isLocal(hostname)) return 'mixed-content';
    if (origin === location.origin) return undefined;
    return await ask({ mode: 'no-cors' }).then(
      ({ type }) => (type === 'opaque' ? 'cors' : undefined),
      () => undefined,
    );
  } finally {
    policy.leave();
  }
}

/** Listens for the page's own policy refusing an address. A policy that only reports refuses nothing. */
function followPolicy(url: string): { hasRefused(): Promise<boolean>; leave(): void } {
  let tell = (_: boolean): void => undefined;
  const refused = new Promise<boolean>((resolve) => (tell = resolve));
  const handle = ({ blockedURI, effectiveDirective, disposition }: SecurityPolicyViolationEvent): void => {
    const isMeant = blockedURI !== '' && url.startsWith(blockedURI) && disposition === 'enforce';
    if (isMeant && effectiveDirective === 'connect-src') tell(true);
  };
  document.addEventListener('securitypolicyviolation', handle);
  return {
    hasRefused: () => {
      setTimeout(() => tell(false), WORD_OF_POLICY);
      return refused;
    },
    leave: () => document.removeEventListener('securitypolicyviolation', handle),
  };
}
