import { isSandboxed } from './sandboxed-page.js';

/** The scripts that define the widgets: one that fetches others when they are needed, and one with everything in it. */
type WidgetScript = 'samspill.js' | 'samspill.iife.js';

/** Milliseconds in which a script and all that it fetches have come, on any line that one would wait for. */
const PATIENCE = 30_000;

/** What browsers with Trusted Types have; the library of TypeScript does not know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(name: string): string },
  ): { createScriptURL(name: WidgetScript): string };
}

/**
 * Loads what defines a widget. In a frame with `sandbox` that is the script that needs no modules, which a server would
 * have to share with everybody.
 *
 * @throws {Error} when it cannot be loaded, or does not define the widget
 */
export async function loadWidgets(tag: string): Promise<void> {
  const script = document.createElement('script');
  const failed = new Promise<never>((_, reject) => {
    const fail = (): void => reject(new Error(`${tag} is not there`));
    script.addEventListener('error', fail);
    setTimeout(fail, PATIENCE);
  });
  script.src = addressOf(isSandboxed() ? 'samspill.iife.js' : 'samspill.js');
  document.head.append(script);
  await Promise.race([customElements.whenDefined(tag), failed]);
}

/** One of two names, beside the page: nothing that anybody writes gets into it. */
function addressOf(name: WidgetScript): string {
  const rules = { createScriptURL: (file: string): string => new URL(file, location.href).href };
  const { trustedTypes } = self as { trustedTypes?: TrustedTypes };
  return (trustedTypes?.createPolicy('samspill-embed', rules) ?? rules).createScriptURL(name);
}
