// The text of the generated framework modules. Property types come from the classes themselves, so that they cannot
// differ from them; the manifests say which names there are.
import type { Attribute, CareEvent, Tag } from '../framework-types.ts';

export interface FrameworkModule {
  name: string;
  types: string;
  code: string;
}

const HEAD = '// Generated from the custom-elements manifests by scripts/framework-types.ts.\n';
const NO_CODE = `${HEAD}export {};\n`;

const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(' | ') || 'never';
const key = (name: string): string => (/^[a-z]\w*$/i.test(name) ? name : `'${name}'`);
const doc = (indent: string, description: string | undefined): string =>
  description ? `${indent}/** ${description.replaceAll('*/', '* /').replaceAll('\n', ' ')} */\n` : '';

/** Attributes that a property of the same name does not stand for already. */
const ownAttributes = ({ attributes, properties }: Tag): Attribute[] =>
  attributes.filter(({ name }) => !properties.includes(name));

/** `CustomEvent<CareReadyDetail>` → `CareReadyDetail`. @throws Error when the event says no detail type. */
function detailOf({ name, type }: CareEvent): string {
  const found = /^CustomEvent<(\w+)>$/.exec(type.text);
  if (!found) throw new Error(`${name} is a ${type.text}, not a CustomEvent of one named detail`);
  return found[1]!;
}

/** Imports of the classes, and of the details that are not in `@careframe/element`. */
function imports(tags: readonly Tag[]): string {
  const byPackage = new Map<string, Set<string>>();
  const add = (from: string, name: string): unknown =>
    byPackage.set(from, (byPackage.get(from) ?? new Set<string>()).add(name));
  const shared = new Set(
    tags.filter((tag) => tag.package === '@careframe/element').flatMap((tag) => tag.events.map(detailOf)),
  );
  for (const change of ['CareBeforeChangeDetail', 'CareChangeDetail']) shared.add(change);
  for (const tag of tags) {
    add(tag.package, tag.className);
    for (const event of tag.events) {
      const detail = detailOf(event);
      add(shared.has(detail) ? '@careframe/element' : tag.package, detail);
    }
  }
  const lines = [...byPackage].map(
    ([from, names]) => `import type { ${[...names].sort().join(', ')} } from '${from}';`,
  );
  return `${lines.sort().join('\n')}\n`;
}

/** All events bubble: an element with a slot hears those of the widgets inside it too. */
function heardBy(tag: Tag, tags: readonly Tag[]): readonly CareEvent[] {
  if (tag.slots.length === 0) return tag.events;
  const own = new Set(tag.events.map(({ name }) => name));
  const inside = tags.flatMap(({ events }) => events).filter(({ name }) => !own.has(name));
  return [...tag.events, ...new Map(inside.map((event) => [event.name, event])).values()];
}

function tagInterface(tag: Tag, tags: readonly Tag[]): string {
  const attributes = ownAttributes(tag)
    .map(
      ({ name, fieldName, description }) =>
        `${doc('      ', description)}      ${key(name)}: Attribute<${tag.className}['${fieldName}']>;\n`,
    )
    .join('');
  const events = heardBy(tag, tags)
    .map(
      (event) =>
        `${doc('      ', event.description)}      '${event.name}': CustomEvent<${detailOf(event)}>;\n`,
    )
    .join('');
  return `${doc('  ', tag.description)}  '${tag.tag}': {
    element: ${tag.className};
    properties: Pick<${tag.className}, ${quoted(tag.properties)}>;
    attributes: {
${attributes}    };
    events: {
${events}    };
  };
`;
}

/** What all frameworks share: each tag with its element, properties, attributes of another name, and events. */
export function elementsModule(tags: readonly Tag[]): string {
  return `${HEAD}${imports(tags)}
/** An attribute is text in the page; frameworks take the value it stands for too. */
type Attribute<Value> = Value extends boolean
  ? boolean
  : Value extends number
    ? number | \`\${number}\`
    : Value;

/** Every tag: its element, settable properties, attributes with another name than their property, and events. */
export interface CareframeElements {
${tags.map((tag) => tagInterface(tag, tags)).join('')}}

/** Tags of all widgets, and of the programme around them. */
export type CareframeTag = keyof CareframeElements;
`;
}

/** `addEventListener` and Angular templates know our events: they bubble, so any node may hear them. */
export function domModule(tags: readonly Tag[]): FrameworkModule {
  const events = new Map(tags.flatMap((tag) => tag.events.map((event) => [event.name, event] as const)));
  const lines = [...events.values()].map((event) => {
    const owner = tags.find((tag) => tag.events.some(({ name }) => name === event.name))!;
    return `    '${event.name}': CareframeElements['${owner.tag}']['events']['${event.name}'];\n`;
  });
  const types = `${HEAD}import type { CareframeElements } from './elements.js';
${EXPORTS}
declare global {
  interface GlobalEventHandlersEventMap {
${lines.join('')}  }
}
`;
  return { name: 'dom', types, code: NO_CODE };
}

/** Handlers written `oncare-change`, as React 19 and Svelte 5 listen to custom elements. */
const HANDLERS = `type Handlers<Tag extends CareframeTag> = {
  [Name in keyof CareframeElements[Tag]['events'] & string as \`on\${Name}\`]?:
    | ((event: CareframeElements[Tag]['events'][Name] & { readonly currentTarget: CareframeElements[Tag]['element'] }) => void)
    | undefined;
};
`;

const EXPORTS = "export type { CareframeElements, CareframeTag } from './elements.js';\n";

/** With a framework's types come those of `addEventListener`. */
const DOM_TOO = "import './dom.js';\n";

const tagLines = (tags: readonly Tag[], line: (tag: Tag) => string): string =>
  tags.map((tag) => `${doc('    ', tag.description)}    ${line(tag)}\n`).join('');

/** React 19 sets properties of custom elements and listens to `on` + the event's name: types are all that is missing. */
export function reactModule(tags: readonly Tag[]): FrameworkModule {
  const types = `${HEAD}${DOM_TOO}import type { ClassAttributes, HTMLAttributes } from 'react';
import type { CareframeElements, CareframeTag } from './elements.js';
${EXPORTS}
${HANDLERS}type Own<Tag extends CareframeTag> = Partial<
  CareframeElements[Tag]['properties'] & CareframeElements[Tag]['attributes']
> &
  Handlers<Tag>;

/** Props of one tag in JSX: properties, attributes, \`oncare-…\` handlers, and what every HTML element takes. */
export type CareframeProps<Tag extends CareframeTag> = Omit<
  HTMLAttributes<CareframeElements[Tag]['element']>,
  keyof Own<Tag>
> &
  ClassAttributes<CareframeElements[Tag]['element']> &
  Own<Tag>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tagLines(tags, ({ tag }) => `  '${tag}': CareframeProps<'${tag}'>;`)}    }
  }
}
`;
  return { name: 'react', types, code: NO_CODE };
}

/** Svelte 5 does the same as React 19. */
export function svelteModule(tags: readonly Tag[]): FrameworkModule {
  const types = `${HEAD}${DOM_TOO}import type { HTMLAttributes } from 'svelte/elements';
import type { CareframeElements, CareframeTag } from './elements.js';
${EXPORTS}
${HANDLERS}/** Svelte writes \`false\` as text, which a boolean attribute takes for true: \`undefined\` takes it away. */
type Attributes<All> = {
  [Name in keyof All]?: [boolean] extends [All[Name]] ? Exclude<All[Name], false> | '' | null | undefined : All[Name];
};
type Own<Tag extends CareframeTag> = Partial<CareframeElements[Tag]['properties']> &
  Attributes<CareframeElements[Tag]['attributes']> &
  Handlers<Tag>;

/** Attributes of one tag in Svelte markup: properties, attributes, \`oncare-…\` handlers, and what HTML elements take. */
export type CareframeAttributes<Tag extends CareframeTag> = Omit<
  HTMLAttributes<CareframeElements[Tag]['element']>,
  keyof Own<Tag>
> &
  Own<Tag>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tagLines(tags, ({ tag }) => `'${tag}': CareframeAttributes<'${tag}'>;`)}  }
}
`;
  return { name: 'svelte', types, code: NO_CODE };
}

const camel = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

function vueHandlers(one: Tag, tags: readonly Tag[]): string {
  const { tag } = one;
  const lines = heardBy(one, tags).map(
    ({ name }) =>
      `    on${camel(name)}?: ((event: CareframeElements['${tag}']['events']['${name}']) => void) | undefined;\n`,
  );
  return `  '${tag}': {\n${lines.join('')}  };\n`;
}

/** Vue knows custom elements as global components; the one function tells its compiler that they are not Vue's. */
export function vueModule(tags: readonly Tag[]): FrameworkModule {
  const types = `${HEAD}${DOM_TOO}import type { HTMLAttributes, ReservedProps } from 'vue';
import type { CareframeElements, CareframeTag } from './elements.js';
${EXPORTS}
interface Handlers {
${tags.map((tag) => vueHandlers(tag, tags)).join('')}}

/** Props of one tag in a template. */
export type CareframeProps<Tag extends CareframeTag> = Omit<
  HTMLAttributes & ReservedProps,
  keyof CareframeElements[Tag]['properties'] | keyof CareframeElements[Tag]['attributes']
> &
  Partial<CareframeElements[Tag]['properties'] & CareframeElements[Tag]['attributes']> &
  Handlers[Tag];

/** A tag as Vue's type checker sees it. */
export interface CareframeComponent<Tag extends CareframeTag> {
  new (): CareframeElements[Tag]['element'] & { $props: CareframeProps<Tag> };
}

/** For \`compilerOptions.isCustomElement\`: true for the tags of Careframe. */
export declare function isCareframeElement(tag: string): boolean;

declare module 'vue' {
  interface GlobalComponents {
${tagLines(tags, ({ tag }) => `'${tag}': CareframeComponent<'${tag}'>;`)}  }
}
`;
  const code = `${HEAD}const TAGS = new Set([${tags.map(({ tag }) => `'${tag}'`).join(', ')}]);
export const isCareframeElement = (tag) => TAGS.has(tag);
`;
  return { name: 'vue', types, code };
}
