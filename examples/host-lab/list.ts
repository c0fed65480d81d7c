/** The one list of the host lab: its pages, and what is done on them in each widget. The table in docs/host-lab.md is made of it. */

export interface LabPage {
  readonly name: string;
  /** What the page is like, and what is asked of it besides the acts. */
  readonly what: string;
  /** False where the widget is not to act. */
  readonly acts?: false;
}

export const PAGES = [
  { name: 'plain', what: 'Nothing special: the measure for the others.' },
  {
    name: 'strict-policy',
    what: "`default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'`: no inline script or style, no eval.",
  },
  {
    name: 'trusted-types',
    what: '`require-trusted-types-for` and a list with our policy names only.',
  },
  { name: 'integrity', what: 'The one file with its published integrity value.' },
  {
    name: 'two-versions',
    what: 'All widgets come twice, in two versions: one warning in all, which names both; the first one acts.',
  },
  {
    name: 'two-lits',
    what: 'The page has a Lit of its own, and another file of ours brings a third, under Trusted Types.',
  },
  {
    name: 'before-upgrade',
    what: 'The document and the heading are set as properties before the file arrives.',
  },
  {
    name: 'move-and-clone',
    what: 'A page builder moves the element in the middle of an act: what is open stays open. Its clone stands.',
  },
  {
    name: 'rtl-host',
    what: 'The page is Arabic and says `dir="rtl"`; the widget speaks Arabic from right to left.',
  },
  {
    name: 'hostile-css',
    what: '`* { letter-spacing … }`, capitals, 62.5 % rem, restyled buttons and tables: every size is that of `plain`.',
  },
  { name: 'small-rem', what: '`html { font-size: 62.5% }` alone: every size is that of `plain`.' },
  {
    name: 'base-href',
    what: '`<base href>` points elsewhere: nothing inside depends on a fragment, arrowheads are drawn.',
  },
  {
    name: 'transformed',
    what: 'Inside ancestors that scale, clip, filter and contain: dialogs lie above, drags land where they should.',
  },
  {
    name: 'host-dialog',
    what: "Inside an open `<dialog>` of the page: Escape closes ours, and the page's stays open.",
  },
  { name: 'in-shadow', what: 'Inside a shadow root of the page.' },
  {
    name: 'loader',
    what: 'The loader brings the file when it sees the tag, under the strict policy and Trusted Types.',
  },
  {
    name: 'placeholder',
    what: '`<div data-care="…" data-src="…">`, as content systems leave it; the loader puts the widget there.',
  },
  {
    name: 'sandbox',
    what: 'A frame with `sandbox="allow-scripts"`: no origin, no storage, and no exception because of it.',
  },
  {
    name: 'print',
    what: "The page's print style shows one element. With the rules for print in force: no controls, nothing cut off or scrolling, rows unbroken, every state in words.",
  },
  {
    name: 'no-script',
    what: 'Scripts are forbidden: what the page wrote inside the tag is to be read.',
    acts: false,
  },
] as const satisfies readonly LabPage[];

export interface LabAct {
  readonly name: string;
  readonly what: string;
}

/** In the order in which they are done. Gestures are real ones: the mouse, the keys and the clipboard of the browser. */
export const ACTS = {
  'care-results-chain': [
    { name: 'edit', what: 'adds a result with the keyboard' },
    { name: 'paste', what: 'pastes a text into a result' },
    {
      name: 'popup',
      what: 'opens the link dialog; it is modal and uncovered; Escape closes it; the focus is back',
    },
    { name: 'drag', what: 'drags a card of the map below another one' },
    { name: 'words', what: 'opens the chain in words' },
    { name: 'undo', what: 'takes everything back: the document is the one it was' },
  ],
  'care-indicator-table': [
    { name: 'edit', what: 'types a value into a cell' },
    { name: 'paste', what: 'pastes a block of four cells, one of them no number, and puts that one right' },
    { name: 'details', what: 'asks a state why' },
    {
      name: 'popup',
      what: 'opens a card’s fields; they are modal and uncovered; Escape closes them; the focus is back',
    },
    { name: 'undo', what: 'takes everything back: the document is the one it was' },
  ],
  'care-scorecard': [
    { name: 'details', what: 'opens a cell’s details; Escape closes them; the focus is back' },
    { name: 'chart', what: 'draws the chart, which comes in a file of its own' },
    { name: 'choose', what: 'changes between visits and indicators' },
  ],
  'care-training-survey': [
    { name: 'answer', what: 'answers a topic with the mouse, and changes it with a digit key' },
    { name: 'paste', what: 'pastes a text of two lines into the open question' },
    { name: 'gaps', what: 'wants to send with gaps, is asked, is brought to the first one, and fills them' },
    { name: 'send', what: 'sends the answers, once' },
  ],
} as const satisfies Readonly<Record<string, readonly LabAct[]>>;

export type Tag = keyof typeof ACTS;
export const TAGS = Object.keys(ACTS) as Tag[];
