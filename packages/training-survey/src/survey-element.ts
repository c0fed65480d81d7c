/** What the two survey widgets share: which training they are about, and what they say when there is none. */
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ViewElement } from '@careframe/element';
import type { Programme, Training } from '@careframe/core';
import { surveyWords, type SurveyEnglish } from './translations/index.js';

export abstract class SurveyElement extends ViewElement<SurveyEnglish> {
  /** Id of the training; the programme's first one with topics when absent. */
  @property() training: string | undefined;

  constructor() {
    super(surveyWords);
  }

  protected trainingOf(programme: Programme | undefined): Training | undefined {
    return programme?.trainings.find(
      (candidate) => candidate.topics.length > 0 && (!this.training || candidate.id === this.training),
    );
  }

  protected override emptyState(programme: Programme): TemplateResult | undefined {
    if (this.trainingOf(programme)) return undefined;
    return html`<div class="widget-state" part="state" data-state="empty">
      ${this.renderHeading(this.words('survey.none-title'))}
      <p>${this.words('survey.none-text')}</p>
    </div>`;
  }
}
