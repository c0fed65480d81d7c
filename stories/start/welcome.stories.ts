/** The front page: every widget alive on one real programme, and the way in for each kind of user. */
import { html, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { pages } from '../site/data.js';
import type { Programme, SurveyResponse } from '@careframe/core';
import type { CareSubmitDetail } from '@careframe/training-survey';
import { STORY_DAY, starter } from '../fixtures.js';
import './welcome.css';

export default {
  title: 'Start',
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta;

const STARTER = 'duhok-centre';
const DAY = STORY_DAY[STARTER]!;
const PASTE = `<script type="module" src="careframe/care-scorecard.js"></script>
<care-scorecard src="programme.json"></care-scorecard>`;

/** An address of this site, from inside the frame of a story. */
function pageOf(file: string): string {
  const page = pages.find((one) => one.file === file);
  if (!page) throw new Error(`${file} is no page of this site`);
  return `./?path=/docs/${page.id}`;
}

interface Way {
  readonly who: string;
  readonly what: string;
  readonly file: string;
  readonly hash: string;
}

const WAYS: readonly Way[] = [
  {
    who: 'You have a page',
    what: 'One tag in a ministry site, WordPress or Drupal; no build.',
    file: 'docs/quick-start.md',
    hash: 'you-have-a-page',
  },
  {
    who: 'You build a portal',
    what: 'React, Vue, Svelte, Angular or nothing; typed events and properties.',
    file: 'docs/quick-start.md',
    hash: 'you-build-a-portal',
  },
  {
    who: 'You design',
    what: 'Five tokens and it is yours; light, dark, print, both directions.',
    file: 'docs/quick-start.md',
    hash: 'you-design',
  },
  {
    who: 'You work with the data',
    what: 'The same model in Node: read, check, count, compare.',
    file: 'docs/quick-start.md',
    hash: 'you-work-with-the-data',
  },
];

const wayTemplate = ({ who, what, file, hash }: Way): TemplateResult =>
  html`<li>
    <a href=${`${pageOf(file)}#${hash}`} target="_parent">${who}</a>
    <p>${what}</p>
  </li>`;

const SITE_WORDS = { lang: 'en', dir: 'ltr' } as const;

const heroTemplate = (): TemplateResult => html`<header lang=${SITE_WORDS.lang} dir=${SITE_WORDS.dir}>
  <h1>Careframe</h1>
  <p class="lead">
    Results-based management and quality monitoring of social care, inside the portal you already have. Works on slow
    phones, offline, in English, Bulgarian, Arabic, Sorani Kurdish, Russian and Turkmen.
  </p>
  <pre tabindex="0" aria-label="What you paste"><code>${PASTE}</code></pre>
  <ul class="ways">
    ${WAYS.map(wayTemplate)}
  </ul>
</header>`;

const heading = (text: string, note: string): TemplateResult =>
  html`<div class="about" lang=${SITE_WORDS.lang} dir=${SITE_WORDS.dir}>
    <h2>${text}</h2>
    <p>${note}</p>
  </div>`;

/** What one phone sends, the results beside it count at once; nothing leaves this page. */
function collect({ target, detail }: CustomEvent<CareSubmitDetail>): void {
  const results = (target as Element).closest('.survey')?.querySelector('care-survey-results');
  if (results) results.responses = [...((results.responses as SurveyResponse[]) ?? []), detail.response];
}

function welcome(programme: Programme): TemplateResult {
  return html`<div class="welcome">
    ${heroTemplate()}
    <care-programme .programme=${programme}>
      ${heading('Results chain', 'A centre in Duhok, with invented figures where the report has none: each is marked. Change a result here, and every widget below follows.')}
      <care-results-chain heading-level="3"></care-results-chain>
      ${heading('Indicator table', 'Enter a value: the reason for each state is said in words.')}
      <care-indicator-table heading-level="3" periods="4" today=${DAY}></care-indicator-table>
      ${heading('Scorecard', 'Where the programme stands. It has followed what you entered above.')}
      <care-scorecard heading-level="3" of="indicators" today=${DAY}></care-scorecard>
      ${heading('Training survey and its results', 'Answer on the left, as on a phone; the results count you once enough have answered.')}
      <div class="survey" @care-submit=${collect}>
        <care-training-survey heading-level="3"></care-training-survey>
        <care-survey-results heading-level="3" .responses=${[]}></care-survey-results>
      </div>
    </care-programme>
  </div>`;
}

export const Welcome: StoryObj = {
  loaders: [async () => ({ programme: await starter(STARTER) })],
  render: (_args, { loaded }) => welcome((loaded as { programme: Programme }).programme),
};
