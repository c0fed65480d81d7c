/** A control for every attribute of a widget, from the same table that the build and the adapters read. */
import type { ArgTypes } from '@storybook/web-components-vite';
import { manifest, widgets, type Described, type Widget, type WidgetAttribute } from './data.js';

const find = (tag: string): Widget | undefined => Object.values(widgets).find((widget) => widget.tag === tag);

/** Names of the attributes of a tag, in the order of its class. */
export const attributeNames = (tag: string): readonly string[] => Object.keys(find(tag)?.attributes ?? {});

function controlOf({ kind, values = [] }: WidgetAttribute): Pick<ArgTypes[string], 'control' | 'options'> {
  switch (kind) {
    case 'choice':
      return { control: 'select', options: [undefined, ...values] };
    case 'flag':
      return { control: 'boolean' };
    case 'number':
      return { control: 'number' };
    default:
      return { control: 'text' };
  }
}

/** Rows for what a page writes; `lang` and `dir` are the toolbar's. */
function attributeRows(tag: string): ArgTypes {
  const attributes = Object.entries(find(tag)?.attributes ?? {});
  return Object.fromEntries(
    attributes.map(([name, attribute]) => [
      name,
      {
        ...controlOf(attribute),
        name,
        description: attribute.description,
        table: {
          category: 'attributes',
          type: { summary: attribute.values?.map((value) => `'${value}'`).join(' | ') ?? attribute.kind },
        },
      },
    ]),
  );
}

/** Rows to read. Their keys say what they are: a part may have the name of an attribute. */
function rows(category: string, described: readonly Described[] = []): ArgTypes {
  return Object.fromEntries(
    described.map(({ name, description = '', type }) => [
      `${category}: ${name}`,
      {
        control: false,
        name: name || '(default)',
        description,
        table: { category, ...(type && { type: { summary: type.text } }) },
      },
    ]),
  );
}

/** Everything a tag takes and gives, with a control for each attribute. */
export function controls(tag: string): ArgTypes {
  const declaration = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);
  const members = declaration?.members ?? [];
  return {
    ...attributeRows(tag),
    ...rows(
      'properties',
      members.filter(({ kind }) => kind === 'field'),
    ),
    ...rows(
      'methods',
      members.filter(({ kind }) => kind === 'method'),
    ),
    ...rows('events', declaration?.events),
    ...rows('slots', declaration?.slots),
    ...rows('parts', declaration?.cssParts),
    ...rows('custom properties', declaration?.cssProperties),
  };
}

/** Names of the events of every widget. */
export const EVENTS: readonly string[] = [
  ...new Set(
    manifest.modules
      .flatMap(({ declarations = [] }) => declarations)
      .flatMap(({ events = [] }) => events.map(({ name }) => name)),
  ),
];
