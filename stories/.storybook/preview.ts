import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { LOCALES, directionOf, nativeName } from '@careframe/i18n';
import 'careframe/define.js';

const preview: Preview = {
  globalTypes: {
    locale: {
      description: 'Language',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: LOCALES.map((value) => ({ value, title: nativeName(value) })),
        dynamicTitle: true,
      },
    },
    theme: {
      description: 'Theme',
      toolbar: { title: 'Theme', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
  },
  initialGlobals: { locale: 'en', theme: 'light' },
  parameters: { layout: 'padded', controls: { expanded: true }, a11y: { test: 'error' } },
  decorators: [
    (story, { globals, parameters }) => {
      const locale = String(parameters['locale'] ?? globals['locale']);
      const theme = String(parameters['theme'] ?? globals['theme']);
      document.documentElement.lang = locale;
      document.documentElement.dir = directionOf(locale);
      document.documentElement.style.colorScheme = theme;
      document.body.style.background = theme === 'dark' ? '#0f151b' : '#f4f6f7';
      return html`<main style="max-inline-size:1240px;margin-inline:auto">${story()}</main>`;
    },
  ],
};

export default preview;
