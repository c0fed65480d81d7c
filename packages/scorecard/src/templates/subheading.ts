/** Headings under the widget's own, so that the outline of the page stays whole. */
import { html, nothing, type TemplateResult } from 'lit';

type Heading = (text: TemplateResult | string, id: unknown, tabIndex: unknown) => TemplateResult;

const headings: Readonly<Record<3 | 4 | 5, Heading>> = {
  3: (text, id, tabIndex) => html`<h3 id=${id} tabindex=${tabIndex}>${text}</h3>`,
  4: (text, id, tabIndex) => html`<h4 id=${id} tabindex=${tabIndex}>${text}</h4>`,
  5: (text, id, tabIndex) => html`<h5 id=${id} tabindex=${tabIndex}>${text}</h5>`,
};

/** With an id the heading can be given focus by the code, never by Tab. */
export function subheading(level: number, text: TemplateResult | string, id?: string): TemplateResult {
  const heading = headings[Math.min(5, Math.max(3, level)) as 3 | 4 | 5];
  return heading(text, id ?? nothing, id === undefined ? nothing : -1);
}
