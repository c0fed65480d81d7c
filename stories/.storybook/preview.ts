import type { DecoratorFunction } from 'storybook/internal/types';
import type { Preview, WebComponentsRenderer } from '@storybook/web-components-vite';
import { html } from 'lit';
import { LOCALES, directionOf, nativeName } from '@careframe/i18n';
import 'careframe/define.js';
import { withEvents } from '../site/events.js';

const BACKGROUNDS: Readonly<Record<string, string>> = { light: '#f4f6f7', dark: '#0f151b' };

/** A docs page is in English and keeps its own direction; only the story in it changes. */
const withLanguageAndTheme: DecoratorFunction<WebComponentsRenderer> = (
  story,
  { globals, parameters, viewMode },
) => {
  const locale = String(parameters['locale'] ?? globals['locale']);
  const theme = String(parameters['theme'] ?? globals['theme']);
  const direction = directionOf(locale);
  if (viewMode === 'story') {
    Object.assign(document.documentElement, { lang: locale, dir: direction });
    document.documentElement.style.colorScheme = theme;
    document.body.style.background = BACKGROUNDS[theme] ?? '';
  }
  const look = `font-family:system-ui,sans-serif;color-scheme:${theme};background:${BACKGROUNDS[theme]};${parameters['layout'] === 'fullscreen' ? '' : 'max-inline-size:1240px;margin-inline:auto'}`;
  return html`<main data-theme=${theme} lang=${locale} dir=${direction} style=${look}>${story()}</main>`;
};

const width = (name: string, pixels: number) => ({
  name: `${name}, ${pixels} px`,
  styles: { width: `${pixels}px`, height: '100%' },
});

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
  parameters: {
    layout: 'padded',
    controls: { expanded: true },
    a11y: { test: 'error' },
    // The theme of the toolbar paints the ground.
    backgrounds: { disable: true },
    viewport: {
      options: { phone: width('Phone', 360), tablet: width('Tablet', 768), desktop: width('Desktop', 1280) },
    },
    options: {
      storySort: {
        order: [
          'Start',
          'Widgets',
          'Design',
          'Guides',
          ['Quick start'],
          'Packages',
          'Reference',
          'Integrations',
          'Decisions',
        ],
      },
    },
  },
  decorators: [withEvents, withLanguageAndTheme],
};

export default preview;
