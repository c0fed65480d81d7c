// HTML custom data, version 1.1: what editors show and complete while a person writes a tag by hand.
import type { Attribute, Tag } from '../framework-types.ts';

interface HtmlTag {
  name: string;
  description: string;
  attributes: { name: string; description?: string; valueSet?: 'v'; values?: { name: string }[] }[];
}

/** Words in quotes of a union type; the `undefined` beside them is the attribute's absence. */
function valuesOf({ type }: Attribute): { name: string }[] {
  return [...(type?.text ?? '').matchAll(/'([\w-]+)'/g)].map(([, name]) => ({ name: name! }));
}

function attributeData(attribute: Attribute): HtmlTag['attributes'][number] {
  const { name, description, type } = attribute;
  const values = valuesOf(attribute);
  return {
    name,
    ...(description !== undefined && { description }),
    // An editor then writes the name alone.
    ...(type?.text === 'boolean' && { valueSet: 'v' as const }),
    ...(values.length > 0 && { values }),
  };
}

const list = (title: string, lines: readonly { name: string; description?: string }[]): string =>
  lines.length === 0
    ? ''
    : `\n\n${title}:\n${lines.map(({ name, description = '' }) => `- \`${name || '(default)'}\`: ${description}`).join('\n')}`;

/** The document of an `html.customData` setting. */
export function htmlData(tags: readonly Tag[]): { version: 1.1; tags: HtmlTag[] } {
  return {
    version: 1.1,
    tags: tags.map((tag) => ({
      name: tag.tag,
      description: `${tag.description}${list('Events', tag.events)}${list('Slots', tag.slots)}${list('Parts', tag.cssParts)}`,
      attributes: tag.attributes.map(attributeData),
    })),
  };
}
