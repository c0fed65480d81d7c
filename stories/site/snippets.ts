/** What a person pastes for one widget, by place: from the table of attributes, so that a name cannot be wrong. */
import { widgets, type Widget } from './data.js';

export interface Snippet {
  readonly where: string;
  readonly language: 'html' | 'tsx' | 'svelte' | 'vue' | 'text';
  readonly code: string;
}

/** What the events of a widget are for, as code that a page replaces with its own. */
const LISTENERS: Readonly<Record<string, { readonly event: string; readonly call: string }>> = {
  'care-results-chain': { event: 'care-change', call: 'save(event.detail.programme)' },
  'care-indicator-table': { event: 'care-change', call: 'save(event.detail.programme)' },
  'care-scorecard': { event: 'care-cell-open', call: 'open(event.detail.id)' },
  'care-training-survey': { event: 'care-submit', call: 'send(event.detail.response)' },
};

const DOCUMENT = 'programme.json';

/** Attributes without which the widget has nothing to show. */
const needed = ({ attributes }: Widget): readonly (readonly [name: string, value: string])[] =>
  Object.entries(attributes).flatMap(([name, { kind }]) =>
    kind === 'address' ? [[name, name === 'src' ? DOCUMENT : 'responses.json'] as const] : [],
  );

const written = (pairs: readonly (readonly [string, string])[], prefix = ''): string =>
  pairs.map(([name, value]) => ` ${prefix}${name}="${value}"`).join('');

const camel = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function pages(name: string, widget: Widget): Snippet[] {
  const { tag, file } = widget;
  const attributes = written(needed(widget));
  const addresses = needed(widget).map(([one, value]) => `&amp;${one}=../${value}`);
  return [
    {
      where: 'HTML, one file',
      language: 'html',
      code: `<link rel="stylesheet" href="careframe/careframe.css">
<script type="module" src="careframe/${file}"></script>

<${tag}${attributes}>
  <a href="programme.html">The programme as text</a>
</${tag}>`,
    },
    {
      where: 'A content system that drops unknown tags',
      language: 'html',
      code: `<script type="module" src="careframe/careframe-loader.js"></script>

<div data-care="${name}"${written(needed(widget), 'data-')}></div>`,
    },
    {
      where: 'Where only a frame is allowed',
      language: 'html',
      code: `<script src="careframe/embed-host.js"></script>

<iframe data-careframe src="careframe/embed.html?widget=${name}${addresses.join('')}" title="${name}" width="100%" height="480"></iframe>`,
    },
    {
      where: 'WordPress, shortcode',
      language: 'text',
      code: `[careframe widget="${name}"${attributes.replaceAll('="', '="/wp-content/uploads/')}]`,
    },
    {
      where: 'Drupal, text with placeholders',
      language: 'html',
      code: `<div data-care="${name}"${written(needed(widget), 'data-').replaceAll('="', '="/sites/default/files/')}></div>`,
    },
  ];
}

function frameworks(widget: Widget): Snippet[] {
  const { tag } = widget;
  const attributes = written(needed(widget));
  const camels = written(needed(widget).map(([name, value]) => [camel(name), value]));
  const listener = LISTENERS[tag];
  const on = (text: (event: string, call: string) => string): string =>
    listener ? ` ${text(listener.event, listener.call)}` : '';
  const braces = on((event, call) => `on${event}={(event) => ${call}}`);
  return [
    {
      where: 'React 19',
      language: 'tsx',
      code: `import 'careframe/define.js';
import 'careframe/react';

<${tag}${camels}${braces} />;`,
    },
    {
      where: 'Vue 3',
      language: 'vue',
      code: `<template>
  <${tag}${attributes}${on((event, call) => `@${event}="(event) => ${call}"`)}></${tag}>
</template>`,
    },
    {
      where: 'Svelte 5',
      language: 'svelte',
      code: `<${tag}${camels}${braces}></${tag}>`,
    },
    {
      where: 'Angular',
      language: 'html',
      code: `<${tag}${attributes}${on((event, call) => `(${event})="${call.replace('event.', '$event.')}"`)}></${tag}>`,
    },
  ];
}

/**
 * The ways of one widget into a page.
 *
 * @param name short name, `scorecard` for `<care-scorecard>`
 * @throws when there is no such widget
 */
export function snippets(name: string): readonly Snippet[] {
  const widget = widgets[name];
  if (!widget) throw new Error(`There is no widget "${name}"`);
  return [...pages(name, widget), ...frameworks(widget)];
}
