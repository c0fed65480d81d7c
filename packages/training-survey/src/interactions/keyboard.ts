/** Keys of the survey beside the native ones of radio groups. */
import { hasCommandKey, isTyping } from '@careframe/element';

export interface SurveyKeys {
  step(moment: string, topic: string, value: number): void;
  clear(topic: string): void;
  turn(by: 1 | -1): void;
}

const digits = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];

/** Value of a digit key in any of the three digit systems, or undefined. */
export function digitOf(key: string): number | undefined {
  const found = digits
    .map((system) => (key.length === 1 ? system.indexOf(key) : -1))
    .find((index) => index >= 0);
  return found;
}

/** Acts on a key; answers whether it was one of ours. */
export function surveyKey(event: KeyboardEvent, keys: SurveyKeys): boolean {
  if (event.key === 'Enter' && hasCommandKey(event)) {
    keys.turn(event.shiftKey ? -1 : 1);
    return true;
  }
  const group = event
    .composedPath()
    .find((node): node is HTMLElement => node instanceof HTMLElement && node.dataset['moment'] !== undefined);
  if (!group || isTyping(event) || hasCommandKey(event) || event.altKey) return false;
  const { moment = '', topic = '' } = group.dataset;
  const digit = digitOf(event.key);
  if (event.key === 'Delete' || event.key === 'Backspace' || digit === 0) {
    keys.clear(topic);
    return true;
  }
  if (digit === undefined) return false;
  keys.step(moment, topic, digit);
  return true;
}
