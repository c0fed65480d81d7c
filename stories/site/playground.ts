/** The story with a control for everything: choose a programme, set attributes, watch events. */
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { StoryObj } from '@storybook/web-components-vite';
import { STORY_DAY, starter } from '../fixtures.js';
import { attributes, type AttributeValues } from './attributes.js';
import { attributeNames, controls } from './controls.js';

export interface PlaygroundArgs extends Record<string, string | number | boolean | undefined> {
  /** Which of the real programmes is shown. */
  starter: string;
}

const programmes = new Map<string, ReturnType<typeof starter>>();

/** The same object each time, so that a control does not undo what somebody has edited. */
function programmeOf(id: string): ReturnType<typeof starter> {
  const known = programmes.get(id) ?? starter(id);
  programmes.set(id, known);
  return known;
}

export interface PlaygroundOptions {
  readonly starter: string;
  /** Programmes that this widget has something to show of. */
  readonly starters?: readonly string[];
  readonly responses?: unknown;
}

export function playground(tag: string, options: PlaygroundOptions): StoryObj<PlaygroundArgs> {
  const name = unsafeStatic(tag);
  const names = attributeNames(tag);
  return {
    args: { starter: options.starter, today: STORY_DAY[options.starter] },
    argTypes: {
      ...controls(tag),
      starter: {
        control: 'select',
        options: options.starters ?? Object.keys(STORY_DAY),
        description: 'The programme shown, one of `@careframe/starters`',
        table: { category: 'story' },
      },
    },
    loaders: [async ({ args }) => ({ programme: await programmeOf(args.starter) })],
    render: (args, { loaded }) => {
      const values: AttributeValues = Object.fromEntries(names.map((one) => [one, args[one]]));
      const { programme } = loaded as { programme: unknown };
      return staticHtml`<${name} ${attributes(values)} .programme=${programme} .responses=${options.responses}></${name}>`;
    },
  };
}
