/**
 * Lit writes `.style=${…}` as a style attribute, which a strict `style-src` refuses even where it allows the nonce of a
 * style element. The rules move there; the page sets the property itself when it takes the widget over.
 */
export function extractStyles(html: string): { html: string; css: string } {
  const rules = new Map<string, number>();
  // Text and attribute values are escaped: this can only be an attribute.
  const moved = html.replaceAll(/ style=["]([^"]*)"/g, (_, rule: string) => {
    const number = rules.get(rule) ?? rules.size;
    rules.set(rule, number);
    return ` data-drawn="${number}"`;
  });
  const css = Array.from(rules, ([rule, number]) => `[data-drawn="${number}"]{${rule}}`).join('\n');
  return { html: moved, css };
}
