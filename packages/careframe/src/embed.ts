/**
 * The page in a frame, for hosts that allow nothing else: `embed.html?widget=scorecard&src=…` shows one widget and tells
 * the page around it how high it is.
 */
import { directionOf, resolveLocale } from '@careframe/i18n';
import type { LoadElement } from './loader.js';

export interface EmbedOptions {
  readonly tags: readonly string[];
  readonly load: LoadElement;
  readonly page: Window & typeof globalThis;
  /** Where the widget stands in that page. */
  readonly place: HTMLElement;
}

/** Sent to the host's exact origin whenever the height changes. */
export interface CareHeight {
  readonly type: 'care-height';
  /** Name of the frame, when the host gave it one. */
  readonly name: string;
  /** CSS pixels. */
  readonly height: number;
}

/** What is wrong with the address, and what to do, by language. */
const PROBLEMS: Readonly<Record<'widget' | 'source', Readonly<Record<string, string>>>> = {
  widget: {
    en: 'The address of this frame names no widget. Write ?widget=scorecard after embed.html.',
    bg: 'Адресът на тази рамка не назовава приставка. Напишете ?widget=scorecard след embed.html.',
    ar: 'عنوان هذا الإطار لا يسمّي أداة. اكتب ?widget=scorecard بعد embed.html.',
    ckb: 'ناونیشانی ئەم چوارچێوەیە ناوی هیچ ئامرازێک نابات. ?widget=scorecard لە دوای embed.html بنووسە.',
    ru: 'В адресе этой рамки не назван виджет. Напишите ?widget=scorecard после embed.html.',
    tk: 'Bu çarçuwanyň salgysynda widžetiň ady ýok. embed.html-den soň ?widget=scorecard ýazyň.',
  },
  source: {
    en: 'The document lies on another site. Only documents of the site that serves this page are shown.',
    bg: 'Документът е на друг сайт. Показват се само документи от сайта на тази страница.',
    ar: 'المستند موجود في موقع آخر. تُعرض فقط مستندات الموقع الذي يقدّم هذه الصفحة.',
    ckb: 'بەڵگەنامەکە لە ماڵپەڕێکی ترە. تەنها بەڵگەنامەکانی ماڵپەڕی ئەم پەڕەیە پیشان دەدرێن.',
    ru: 'Документ находится на другом сайте. Показываются только документы сайта этой страницы.',
    tk: 'Resminama başga saýtda. Diňe şu sahypanyň saýtyndaky resminamalar görkezilýär.',
  },
};

/** Parameters that are not attributes of the element. */
const OWN = new Set(['widget', 'origin', 'theme']);

/** Only documents of the frame's own site: a link must not make a ministry's page show somebody else's figures. */
function isOwnDocument(src: string, page: Window): boolean {
  try {
    return new URL(src, page.location.href).origin === page.location.origin;
  } catch {
    return false;
  }
}

/** The one origin that is told the height: the one asked for, else the page we were opened from; never everybody. */
function hostOrigin(asked: string | null, page: Window): string | undefined {
  try {
    const { origin } = new URL(asked ?? page.document.referrer);
    return origin === 'null' ? undefined : origin;
  } catch {
    return undefined;
  }
}

function tellHeight(element: HTMLElement, origin: string, page: EmbedOptions['page']): void {
  const observer = new page.ResizeObserver(() => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    const message: CareHeight = { type: 'care-height', name: page.name, height };
    page.parent.postMessage(message, origin);
  });
  observer.observe(element);
}

function tellProblem(problem: keyof typeof PROBLEMS, language: string, place: HTMLElement): undefined {
  const sentence = place.ownerDocument.createElement('p');
  sentence.className = 'problem';
  sentence.role = 'alert';
  sentence.textContent = PROBLEMS[problem][resolveLocale(language)] ?? PROBLEMS[problem]['en']!;
  place.append(sentence);
}

/** Shows what the address asks for. Answers the element, or undefined when the address asks for nothing we have. */
export async function showEmbedded({
  tags,
  load,
  page,
  place,
}: EmbedOptions): Promise<HTMLElement | undefined> {
  const { document, location } = page;
  const asked = new URLSearchParams(location.search);
  const tag = `care-${asked.get('widget') ?? ''}`;
  const src = asked.get('src');
  const language = asked.get('lang') ?? page.navigator.language;
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  if (!tags.includes(tag)) return tellProblem('widget', language, place);
  if (src !== null && !isOwnDocument(src, page)) return tellProblem('source', language, place);
  if (asked.has('theme')) document.documentElement.style.colorScheme = asked.get('theme')!;
  await load(tag);
  const element = document.createElement(tag);
  const { observedAttributes = [] } = element.constructor as {
    readonly observedAttributes?: readonly string[];
  };
  for (const [name, value] of asked)
    if (!OWN.has(name) && observedAttributes.includes(name)) element.setAttribute(name, value);
  place.append(element);
  const origin = hostOrigin(asked.get('origin'), page);
  if (origin !== undefined && page.parent !== page) tellHeight(element, origin, page);
  return element;
}
