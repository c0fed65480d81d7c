/**
 * For pages that write tags and nothing else: finds our elements that are not defined yet, and placeholders for editors
 * that drop unknown tags, and brings the file of each. What it finds later, it brings later.
 */

/** Brings the module that defines a tag. */
export type LoadElement = (tag: string) => Promise<unknown>;

export interface LoaderOptions {
  /** Tags that may be loaded; others are left alone. */
  readonly tags: readonly string[];
  readonly load: LoadElement;
  /** Where to look, for example an open shadow root. @default document */
  readonly root?: Document | ShadowRoot | Element;
}

const PREFIX = 'data-';
/** Attributes of a placeholder that mean the same on every element. */
const COMMON = ['id', 'class', 'lang', 'dir', 'title', 'hidden'];

/**
 * Loads what stands in `root` and what is added to it later. A file that cannot be loaded is told once on the console
 * and tried again when its tag is added again; what the page wrote inside the tag stays to be read. Answers the way to stop.
 */
// oxlint-disable-next-line no-restricted-globals -- what the loader watches is the host's page
export function startLoader({ tags, load, root = document }: LoaderOptions): () => void {
  const coming = new Map<string, Promise<boolean>>();
  const bring = (tag: string): Promise<boolean> => {
    const known = coming.get(tag) ?? attempt(tag, load);
    coming.set(tag, known);
    void known.then((loaded) => loaded || coming.delete(tag));
    return known;
  };
  const look = (within: ParentNode & Node): void => {
    for (const element of within.querySelectorAll(tags.map((tag) => `${tag}:not(:defined)`).join()))
      void bring(element.localName);
    for (const placeholder of within.querySelectorAll<HTMLElement>('[data-care]'))
      void upgrade(placeholder, tags, bring);
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) look(node.parentNode ?? node);
  });
  observer.observe(root, { childList: true, subtree: true });
  look(root);
  return () => observer.disconnect();
}

async function attempt(tag: string, load: LoadElement): Promise<boolean> {
  try {
    await load(tag);
    return true;
  } catch (cause) {
    console.error(`<${tag}> could not be loaded.`, cause);
    return false;
  }
}

const done = new WeakSet<Element>();

/**
 * `<div data-care="scorecard" data-src="…">` becomes `<care-scorecard src="…">`: every attribute of the element, written
 * with `data-` before it. The list of attributes is the element's own, so there is no second one to keep in step.
 */
async function upgrade(
  placeholder: HTMLElement,
  tags: readonly string[],
  bring: (tag: string) => Promise<boolean>,
): Promise<void> {
  if (done.has(placeholder)) return;
  done.add(placeholder);
  const name = placeholder.dataset['care'] ?? '';
  const tag = `care-${name}`;
  if (!tags.includes(tag)) {
    console.warn(
      `data-care="${name}" names no widget. Known: ${tags.map((known) => known.slice(5)).join(', ')}.`,
    );
    return;
  }
  if (!(await bring(tag)) || !placeholder.isConnected) {
    done.delete(placeholder);
    return;
  }
  placeholder.replaceWith(elementFor(tag, placeholder));
}

function elementFor(tag: string, placeholder: HTMLElement): HTMLElement {
  const element = placeholder.ownerDocument.createElement(tag);
  const { observedAttributes = [] } = element.constructor as {
    readonly observedAttributes?: readonly string[];
  };
  for (const { name, value } of placeholder.attributes) {
    const own = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name;
    if (name.startsWith(PREFIX) ? observedAttributes.includes(own) : COMMON.includes(name))
      element.setAttribute(own, value);
  }
  element.append(...placeholder.childNodes);
  return element;
}
