import { html, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Programme } from '@careframe/core';
import { directionOf } from '@careframe/i18n';
import { STORY_DAY, starter } from '../fixtures.js';
import './token-studio.css';
import './token-studio.js';

export default {
  title: 'Design/Tokens',
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta;

const STARTER = 'child-centred-monitoring';

const widgets = (
  programme: Programme,
  locale: string,
): TemplateResult => html`<care-programme lang=${locale} dir=${directionOf(locale)} .programme=${programme}>
  <div class="preview">
    <care-scorecard heading-level="3" today=${STORY_DAY[STARTER]!}></care-scorecard>
    <care-results-chain heading-level="3" view="list"></care-results-chain>
  </div>
</care-programme>`;

export const Studio: StoryObj = {
  loaders: [async () => ({ programme: await starter(STARTER) })],
  render: (_args, { loaded, globals }) =>
    html`<div lang="en" dir="ltr">
      <token-studio
        theme=${globals['theme'] as string}
        .preview=${widgets((loaded as { programme: Programme }).programme, String(globals['locale']))}
      ></token-studio>
    </div>`,
};
