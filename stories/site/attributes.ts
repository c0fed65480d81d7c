/** Sets the attributes of a tag from one object, as a page would write them. */
import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

export type AttributeValues = Readonly<Record<string, string | number | boolean | undefined>>;

class Attributes extends Directive {
  render(_values: AttributeValues): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [values]: [AttributeValues]): typeof noChange {
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined || value === false || value === '') element.removeAttribute(name);
      else element.setAttribute(name, value === true ? '' : String(value));
    }
    return noChange;
  }
}

export const attributes = directive(Attributes);
