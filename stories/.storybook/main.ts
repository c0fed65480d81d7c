import { existsSync } from 'node:fs';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { at } from '../../scripts/lib/run.ts';
import { writePages } from './pages.ts';
import { siteData } from './site-data.ts';

writePages();

const PICTURES = 'docs/pictures';

const config: StorybookConfig = {
  stories: ['../**/*.stories.ts', '../**/*.mdx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  staticDirs: existsSync(at(PICTURES)) ? [{ from: `../../${PICTURES}`, to: `/${PICTURES}` }] : [],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    base: './',
    plugins: [...(vite.plugins ?? []), siteData()],
    resolve: {
      ...vite.resolve,
      conditions: ['careframe-source', 'module', 'browser', 'development|production'],
    },
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [
        'lit/decorators.js',
        'lit/directive.js',
        'lit/directives/live.js',
        'lit/directives/ref.js',
        '@lit/context',
        'zod/mini',
        'axe-core',
      ],
    },
    build: { ...vite.build, target: 'es2022', chunkSizeWarningLimit: 2000 },
  }),
};

export default config;
