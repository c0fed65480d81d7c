/** Watches a page for tags that are not defined yet and for placeholders, and loads what they need. */
import { isTag, load, TAGS } from './files.js';
import { replacePlaceholder, tagOf } from './placeholder.js';

const PLACEHOLDER = '[data-care]';
const WANTED = [...TAGS.map((tag) => `${tag}:not(:defined)`), PLACEHOLDER].join();

/** Where somebody watches; what could not be loaded is tried again there when the connection is back. */
const roots = new Map<Node, MutationObserver>();
const underWay = new WeakSet<Element>();
const told = new Set<string>();

/** Once a tag: the page stays as it is, with the content the author put into the tag. */
function tell(tag: string, why: string): void {
  if (told.has(tag)) return;
  told.add(tag);
  console.warn(`Careframe: <${tag}> was not loaded: ${why}`);
}

async function serve(element: Element): Promise<void> {
  const isPlaceholder = element.matches(PLACEHOLDER);
  const tag = isPlaceholder ? tagOf(element) : element.localName;
  if (underWay.has(element)) return;
  if (!isTag(tag)) return tell(tag, `there is no such widget. There are: ${TAGS.join(', ')}`);
  underWay.add(element);
  try {
    const made = await load(tag);
    if (isPlaceholder && element.isConnected) replacePlaceholder(element as HTMLElement, made);
  } catch (error) {
    tell(tag, String(error));
  }
  underWay.delete(element);
}

function search(node: Node): void {
  if (!('querySelectorAll' in node)) return;
  const parent = node as ParentNode & Node;
  if (parent instanceof Element && parent.matches(WANTED)) void serve(parent);
  for (const found of parent.querySelectorAll(WANTED)) void serve(found);
}

/**
 * Loads every `care-*` tag and placeholder under `root`, those there now and those added later. A shadow root is a
 * page of its own: name each one that holds widgets.
 *
 * @returns stops watching
 */
export function watch(root: ParentNode & Node): () => void {
  const stop = (): void => {
    roots.get(root)?.disconnect();
    roots.delete(root);
  };
  if (roots.has(root)) return stop;
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes)
      for (const node of type === 'childList' ? addedNodes : [target]) search(node);
  });
  roots.set(root, observer);
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['data-care'] });
  search(root);
  return stop;
}

/** Tries again everywhere, for whoever knows that the connection is back. */
export function retry(): void {
  told.clear();
  for (const root of roots.keys()) search(root);
}
