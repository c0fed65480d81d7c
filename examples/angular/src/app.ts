import {
  afterNextRender,
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  type ElementRef,
  inject,
  InjectionToken,
  signal,
  viewChild,
} from '@angular/core';
import type { SurveyResponse } from '@careframe/core';
import type { CareframeElements } from 'careframe/dom';
import { type Documents, LANGUAGES, PROGRAMMES, type ProgrammeId } from './programmes';

export const DOCUMENTS = new InjectionToken<Documents>('documents');

type Events = CareframeElements['care-indicator-table']['events'];

/** `CUSTOM_ELEMENTS_SCHEMA` lets the tags in; `careframe/dom` types their events. No wrapper is needed. */
@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.html',
})
export class App {
  protected readonly PROGRAMMES = PROGRAMMES;
  protected readonly LANGUAGES = LANGUAGES;
  /** Words of our own over the ones shipped: a function, inside an object, as a property. */
  protected readonly OVERRIDES = { title: () => 'Where we stand' };
  protected readonly documents = inject(DOCUMENTS);
  protected readonly programme = signal<ProgrammeId>(PROGRAMMES[0]);
  protected readonly language = signal('en');
  protected readonly heading = signal('Scorecard');
  protected readonly periods = signal(2);
  protected readonly readOnly = signal(false);
  protected readonly locked = signal(false);
  protected readonly hidden = signal(false);
  protected readonly changes = signal<string[]>([]);
  protected readonly refused = signal(0);
  protected readonly ready = signal(false);
  protected readonly responses = signal<readonly SurveyResponse[]>([]);
  protected readonly table =
    viewChild.required<ElementRef<CareframeElements['care-indicator-table']['element']>>('table');

  constructor() {
    afterNextRender(() =>
      this.table().nativeElement.addEventListener('care-ready', () => this.ready.set(true)),
    );
  }

  protected ask(event: Events['care-before-change']): void {
    if (!this.locked()) return;
    event.preventDefault();
    this.refused.update((count) => count + 1);
  }

  protected keep(event: Events['care-change']): void {
    this.changes.update((all) => [...all, event.detail.change.edits[0]!.op]);
  }

  protected chosen(event: Event): ProgrammeId {
    return (event.target as HTMLSelectElement).value as ProgrammeId;
  }
}
