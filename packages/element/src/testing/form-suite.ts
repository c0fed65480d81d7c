/** What every form-associated widget must do as a field of a form. */
import type { ViewElement } from '../view-element.js';
import { settled, type WidgetUnderTest } from './suites.js';

/** What `formSuite` needs to know about a widget that is a field of a form. */
export interface FormFieldUnderTest extends WidgetUnderTest {
  /** Fills the field in so that it has a value and is valid. */
  fill(element: ViewElement): Promise<void>;
}

/** Value, validity, reset, disabled. The element is set `name="field"` and `required`. */
export function formSuite(under: FormFieldUnderTest): void {
  const { it, expect } = under;
  const inForm = async (): Promise<{
    form: HTMLFormElement;
    fieldset: HTMLFieldSetElement;
    element: ViewElement;
  }> => {
    const form = document.createElement('form');
    const fieldset = document.createElement('fieldset');
    const element = document.createElement(under.tag) as ViewElement;
    element.setAttribute('name', 'field');
    element.setAttribute('required', '');
    element.lang = 'en';
    element.programme = under.programme();
    under.prepare?.(element);
    form.append(fieldset);
    fieldset.append(element);
    document.body.append(form);
    await settled(element);
    return { form, fieldset, element };
  };

  under.describe(`${under.tag}: form field`, () => {
    it('an empty required field has no value and holds the form back', async () => {
      const { form } = await inForm();
      expect(new FormData(form).get('field')).to.equal(null);
      expect(form.checkValidity()).to.equal(false);
      form.remove();
    });

    it('a filled field has a value; reset takes it away', async () => {
      const { form, element } = await inForm();
      await under.fill(element);
      await settled(element);
      expect(form.checkValidity()).to.equal(true);
      expect(typeof new FormData(form).get('field')).to.equal('string');
      form.reset();
      await settled(element);
      expect(new FormData(form).get('field')).to.equal(null);
      form.remove();
    });

    it('a disabled fieldset takes the value out of the form', async () => {
      const { form, fieldset, element } = await inForm();
      await under.fill(element);
      fieldset.disabled = true;
      await settled(element);
      expect(new FormData(form).get('field')).to.equal(null);
      form.remove();
    });
  });
}
