/** Form association: value, state, reset, restore, disabled, as native fields have them. */
import type { LitElement } from 'lit';

type Constructor<T> = abstract new (...args: any[]) => T;

/** What a form-associated widget fills in. */
export interface FormHooks {
  readonly internals: ElementInternals;
  readonly form: HTMLFormElement | null;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  checkValidity(): boolean;
  reportValidity(): boolean;
}

/**
 * Mixin: makes an element a form field. The element calls `internals.setFormValue(value, state)` itself and
 * implements `formResetCallback`, `formStateRestoreCallback` and reads `formDisabled`.
 */
export function FormAssociated<T extends Constructor<LitElement>>(
  Base: T,
): T & Constructor<FormHooks & { formDisabled: boolean }> {
  abstract class FormAssociatedElement extends Base {
    static readonly formAssociated = true;
    readonly internals: ElementInternals = this.attachInternals();
    /** Disabled by itself or by a fieldset around it. */
    formDisabled = false;

    get form(): HTMLFormElement | null {
      return this.internals.form;
    }

    get validity(): ValidityState {
      return this.internals.validity;
    }

    get validationMessage(): string {
      return this.internals.validationMessage;
    }

    checkValidity(): boolean {
      return this.internals.checkValidity();
    }

    reportValidity(): boolean {
      return this.internals.reportValidity();
    }

    formDisabledCallback(disabled: boolean): void {
      this.formDisabled = disabled;
      this.requestUpdate();
    }
  }
  return FormAssociatedElement;
}
