/** A scorecard on a page of a given width. */
import { fixture, html } from '@open-wc/testing';
import { until } from '@careframe/element/testing';
import type { Programme } from '@careframe/core';
import type { Scorecard } from '../src/index.js';
import { ScorecardPage } from '../src/testing/index.js';
import '../src/define.js';
import { scorecardProgramme, TODAY } from './fixtures/programme.js';

export interface Options {
  readonly of?: string;
  readonly lang?: string;
  readonly width?: number;
  readonly period?: string;
  readonly today?: string;
  readonly programme?: Programme;
}

export async function scorecard({
  of,
  lang = 'en',
  width = 1100,
  period,
  today = TODAY,
  programme = scorecardProgramme(),
}: Options = {}): Promise<ScorecardPage> {
  const frame = await fixture<HTMLElement>(html`<div></div>`);
  frame.style.inlineSize = `${width}px`;
  const element = document.createElement('care-scorecard');
  Object.assign(element, { lang, today, programme, ...(of && { of }), ...(period && { period }) });
  frame.append(element);
  const page = new ScorecardPage(element as Scorecard);
  await page.settle();
  await until(
    () => page.root.querySelector(width <= 640 ? '.list-view' : 'table, .list-view, .summary') !== null,
  );
  return page;
}
