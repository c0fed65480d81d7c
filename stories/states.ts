/** The states every widget has a story of. */
import { html, nothing, type TemplateResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { StoryObj } from '@storybook/web-components-vite';
import { BROKEN_TEXT, STORY_DAY, emptyProgramme, largeProgramme, starter } from './fixtures.js';

export interface WidgetArgs {
  programme?: unknown;
  today?: string;
  readOnly?: boolean;
  responses?: unknown;
  of?: string;
  view?: string;
}

/** The widget as a page would write it, with its document as a property. */
export function widget(tag: string, args: WidgetArgs): TemplateResult {
  const name = unsafeStatic(tag);
  return staticHtml`<${name} .programme=${args.programme} .responses=${args.responses} today=${args.today ?? nothing} of=${args.of ?? nothing} view=${args.view ?? nothing} ?readonly=${args.readOnly === true}></${name}>`;
}

type Story = StoryObj<WidgetArgs>;

const loaded = (tag: string, id: string, args: WidgetArgs = {}, rest: Partial<Story> = {}): Story => ({
  ...rest,
  loaders: [async () => ({ programme: await starter(id) })],
  render: (_args, { loaded: data }) =>
    widget(tag, {
      today: STORY_DAY[id] ?? '2026-09-15',
      ...args,
      programme: (data as { programme: unknown }).programme,
    }),
});

export interface WidgetStories {
  Empty: Story;
  Typical: Story;
  Large: Story;
  BrokenDocument: Story;
  ReadOnly: Story;
  RightToLeft: Story;
  Sorani: Story;
  Dark: Story;
  Print: Story;
}

/** One story per state of the contract; `id` names the starter that shows the widget best, `rtl` one with Arabic and Kurdish texts. */
export function widgetStories(
  tag: string,
  id: string,
  rtl = 'duhok-centre',
  args: WidgetArgs = {},
): WidgetStories {
  return {
    Empty: { render: () => widget(tag, { ...args, programme: emptyProgramme() }) },
    Typical: loaded(tag, id, args),
    Large: { render: () => widget(tag, { ...args, programme: largeProgramme(), today: '2026-09-15' }) },
    BrokenDocument: { render: () => widget(tag, { ...args, programme: BROKEN_TEXT }) },
    ReadOnly: loaded(tag, id, { ...args, readOnly: true }),
    RightToLeft: loaded(tag, rtl, args, { parameters: { locale: 'ar' } }),
    Sorani: loaded(tag, rtl, args, { parameters: { locale: 'ckb' } }),
    Dark: loaded(tag, id, args, { parameters: { theme: 'dark' } }),
    Print: loaded(tag, id, args),
  };
}

/** Widgets around one document, as a portal has them. */
export function together(programme: unknown, day: string, content: TemplateResult): TemplateResult {
  return html`<care-programme .programme=${programme} data-day=${day}>${content}</care-programme>`;
}
