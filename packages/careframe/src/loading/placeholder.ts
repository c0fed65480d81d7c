/** `<div data-care="scorecard" data-src="…">`: the same widget where a content system drops tags it does not know. */

/** An element's class as the browser keeps it: the one table of which attributes a widget takes. */
interface ElementClass extends CustomElementConstructor {
  readonly observedAttributes?: readonly string[];
}

/** Not of any one widget, but read by all. */
const OF_ALL = ['lang', 'dir'];

/** Names of the attributes that a page may write on a tag, as its class states them. */
export const attributesOf = (made: CustomElementConstructor): readonly string[] => [
  ...((made as ElementClass).observedAttributes ?? []),
  ...OF_ALL,
];

/** Tag that a placeholder stands for, `care-scorecard` for `data-care="scorecard"`. */
export const tagOf = (placeholder: Element): string =>
  `care-${placeholder.getAttribute('data-care')?.trim().toLowerCase() ?? ''}`;

/**
 * Puts the widget where the placeholder is, with its content. `data-x` becomes `x` when the widget has such an
 * attribute and stays as it is otherwise: a content system that lets `data-onclick` through must not run it.
 */
export function replacePlaceholder(placeholder: HTMLElement, made: CustomElementConstructor): HTMLElement {
  const element = placeholder.ownerDocument.createElement(tagOf(placeholder));
  const own = attributesOf(made);
  for (const { name, value } of placeholder.attributes) {
    const short = name.replace(/^data-/, '');
    if (name === 'data-care') continue;
    // As a property: a strict policy refuses the attribute.
    if (name === 'style') element.style.cssText = placeholder.style.cssText;
    else element.setAttribute(own.includes(short) ? short : name, value);
  }
  element.append(...placeholder.childNodes);
  placeholder.replaceWith(element);
  return element;
}
