/** What the templates speak with: words, numbers and the texts of the document. */
import type { TemplateResult } from 'lit';
import type { LocalizedText } from '@careframe/core';
import type { CommonWords } from '@careframe/element';
import type { Format, Words } from '@careframe/i18n';
import type { ScorecardEnglish } from '../scorecard.words.js';

export interface Speech {
  readonly words: Words<ScorecardEnglish>;
  readonly common: CommonWords;
  readonly format: Format;
  /** Text of the document as a plain string, for names and sentences. */
  plain(text: LocalizedText | undefined): string;
  /** The same for the page, marked when it is in another language. */
  text(text: LocalizedText | undefined): TemplateResult | string;
}
