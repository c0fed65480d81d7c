/** Watches a page for tags that are not defined yet and for placeholders, and loads what they need. */
import { isTag, languageOf, load, TAGS } from './files.js';
import { replacePlaceholder, tagOf } from './placeholder.js';

const PLACEHOLDER = '[data-care]';
const WANTED = [...TAGS.map((tag) => `${tag}:not(:defined)`), PLACEHOLDER].join();

/** Where somebody watches; what could not be loaded is tried again there when the connection is back. */
const roots = new Map<Node, MutationObserver>();
const underWay = new WeakSet<Element>();
const told = new Set<string>();

/** Once a name: the page stays as it is, with the content the author put into the tag. */
function tell(name: string, why: string): void {
  if (told.has(name)) return;
  told.add(name);
  console.warn(`Careframe: ${name} was not loaded: ${why}`);
}

async function serve(element: Element): Promise<void> {
  if (underWay.has(element)) return;
  const isPlaceholder = element.matches(PLACEHOLDER);
  const tag = isPlaceholder ? tagOf(element) : element.localName;
  const name = isPlaceholder ? `data-care="${element.getAttribute('data-care')}"` : `<${tag}>`;
  if (!isTag(tag)) {
    const known = TAGS.map((one) => one.replace('care-', '')).join(', ');
    return tell(name, `there is no such widget. There are: ${known}`);
  }
  underWay.add(element);
  try {
    const made = await load(tag, languageOf(element));
    if (isPlaceholder && element.isConnected) replacePlaceholder(element as HTMLElement, made);
  } catch (error) {
    tell(name, String(error));
  }
  underWay.delete(element);
}

function search(node: Node): void {
  if (!('querySelectorAll' in node)) return;
  const parent = node as ParentNode & Node;
  if (parent instanceof Element && parent.matches(WANTED)) void serve(parent);
  for (const found of parent.querySelectorAll(WANTED)) void serve(found);
}

function retry(): void {
  told.clear();
  for (const root of roots.keys()) search(root);
}

/** Where `startLoader` looks for tags and placeholders. */
export interface LoaderOptions {
  /** Where to look; a shadow root is a page of its own. @default document */
  readonly root?: Document | ShadowRoot | Element;
}

/**
 * Loads every `care-*` tag and placeholder under `root`, those there now and those added later. What cannot be loaded is
 * told once on the console and tried again when the connection is back; what the page wrote inside stays to be read.
 *
 * @returns stops watching
 */
// oxlint-disable-next-line no-restricted-globals -- what the loader watches is the host's page
export function startLoader({ root = document }: LoaderOptions = {}): () => void {
  const stop = (): void => {
    roots.get(root)?.disconnect();
    roots.delete(root);
    if (roots.size === 0) removeEventListener('online', retry);
  };
  if (roots.has(root)) return stop;
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes)
      for (const node of type === 'childList' ? addedNodes : [target]) search(node);
  });
  roots.set(root, observer);
  addEventListener('online', retry);
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['data-care'] });
  search(root);
  return stop;
}
