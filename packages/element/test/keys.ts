/** Keys that need a held modifier: real ones where the driver can hold a key, dispatched ones where it cannot (WebDriver). */
import { sendKeys } from '@web/test-runner-commands';

export async function pressWithControl(key: string, target: Element): Promise<void> {
  if (/AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent)) {
    const code = /^[a-z]$/.test(key) ? `Key${key.toUpperCase()}` : key;
    target.dispatchEvent(
      new KeyboardEvent('keydown', {
        key,
        code,
        ctrlKey: true,
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
    return;
  }
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Control' });
}
