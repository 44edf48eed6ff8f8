/**
 * Registers an element unless its name is taken. Pages do load a script twice, or two versions of it: the first one
 * stays, nothing is thrown, and a different class is mentioned once in the console.
 */
export function defineElement(tag: string, element: CustomElementConstructor & { readonly version?: string }): void {
  const known = customElements.get(tag) as typeof element | undefined;
  if (!known) customElements.define(tag, element);
  else if (known !== element && known.version !== element.version) {
    console.warn(`samspill: <${tag}> is already defined by another version of the script. The first one is used.`);
  }
}
