/** What a state of a widget is, and the states that every widget has. */
import { platform } from '@careframe/element';
import { BROKEN_TEXT, emptyProgramme } from '../../fixtures.js';

export type Properties = Readonly<Record<string, unknown>>;

export interface AnatomyState {
  readonly name: string;
  /** One sentence: when a person meets it. */
  readonly when: string;
  /** Properties of a fresh widget. */
  readonly properties: () => Properties | Promise<Properties>;
  /** What the person does next. */
  readonly act?: (widget: HTMLElement) => unknown;
  /** As wide as a phone. */
  readonly narrow?: boolean;
  /** Never as narrow as a phone: there the page scrolls it sideways. */
  readonly wide?: boolean;
  /** Parts to be seen here; a part that is asked for is shown in the first state that brings it. */
  readonly brings: readonly string[];
}

const SILENT = 'a-server-that-never-answers.json';

/** An address whose document stays on its way. */
function silentAddress(): string {
  const { fetch } = platform;
  platform.fetch = (url, options) => {
    if (url !== SILENT) return fetch(url, options);
    platform.fetch = fetch;
    return new Promise(() => {});
  };
  return SILENT;
}

/** The last states of every widget. */
export const WITHOUT_DOCUMENT: readonly AnatomyState[] = [
  {
    name: 'Loading',
    when: 'The document is on its way.',
    properties: () => ({ src: silentAddress() }),
    brings: ['state', 'loading'],
  },
  {
    name: 'Empty',
    when: 'The document is sound and has nothing to show yet.',
    properties: () => ({ programme: emptyProgramme() }),
    brings: [],
  },
  {
    name: 'Broken document',
    when: 'The text cannot be read: the widget says what, where and what to do.',
    properties: () => ({ programme: BROKEN_TEXT }),
    brings: ['problems'],
  },
];

export const readOnly = (properties: () => Promise<Properties>): AnatomyState => ({
  name: 'Read only',
  when: 'Nothing looks as if it could be changed.',
  properties: async () => ({ ...(await properties()), readOnly: true }),
  brings: [],
});
