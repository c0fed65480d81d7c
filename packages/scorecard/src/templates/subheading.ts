/** Headings under the widget's own, so that the outline of the page stays whole. */
import type { TemplateResult } from 'lit';
import { html as staticHtml, literal } from 'lit/static-html.js';

const tags = { 3: literal`h3`, 4: literal`h4`, 5: literal`h5` } as const;

/** With an id the heading can be given focus by the code, never by Tab. */
export function subheading(level: number, text: TemplateResult | string, id?: string): TemplateResult {
  const tag = tags[Math.min(5, Math.max(3, level)) as 3 | 4 | 5];
  return id === undefined
    ? staticHtml`<${tag}>${text}</${tag}>`
    : staticHtml`<${tag} id=${id} tabindex="-1">${text}</${tag}>`;
}
