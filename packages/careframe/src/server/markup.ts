/** Text of HTML, for what is drawn without a page. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** JSON inside the page; no text in it can end the script element. `property` names what it is set as. */
export function dataScript(json: string, property?: string): string {
  const name = property === undefined ? '' : ` data-property="${escapeHtml(property)}"`;
  return `<script type="application/json"${name}>${json.trim().replaceAll('<', '\\u003c')}</script>`;
}

/** Text of what Lit renders: strings, functions that make them, and lists of both. @throws TypeError on a promise. */
export function flatten(part: unknown): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return part;
  if (typeof part === 'function') return flatten((part as () => unknown)());
  if (typeof part === 'object' && part !== null && Symbol.iterator in part)
    return Array.from(part as Iterable<unknown>, flatten).join('');
  throw new TypeError('A widget draws at once; it waits for nothing');
}
