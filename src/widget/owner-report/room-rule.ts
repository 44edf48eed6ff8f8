/**
 * Whether a style sheet of the page keeps room for an element before it is there, or for the static content in its
 * place. Sheets of other sites cannot be read, and count as if they had no such rule.
 */
export function hasRoomRule(host: Element): boolean {
  const content = host.querySelector(':scope > .samspill > .samspill-frame');
  return isKept(host) || (content !== null && isKept(content));
}

function isKept(element: Element): boolean {
  return [...document.styleSheets].some((sheet) => {
    try {
      return keepsRoom(sheet.cssRules, element);
    } catch {
      return false;
    }
  });
}

function keepsRoom(rules: CSSRuleList, element: Element): boolean {
  return [...rules].some((rule) => {
    if (rule instanceof CSSStyleRule) return rule.style.minHeight !== '' && element.matches(rule.selectorText);
    return rule instanceof CSSGroupingRule && keepsRoom(rule.cssRules, element);
  });
}
