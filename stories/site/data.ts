/** What the site knows of the widgets and the documents, from the build. */
import * as site from 'virtual:careframe/site';
import type { Widget, WidgetAttribute } from '../../scripts/lib/integrations.ts';
import type { SitePage } from '../.storybook/pages.ts';

export type { SitePage, Widget, WidgetAttribute };

/** One thing of a manifest that has a name. */
export interface Described {
  readonly name: string;
  readonly kind?: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

/** A custom-elements manifest, as far as this site reads it. */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly members?: readonly Described[];
      readonly events?: readonly Described[];
      readonly slots?: readonly Described[];
      readonly cssParts?: readonly Described[];
      readonly cssProperties?: readonly Described[];
    }[];
  }[];
}

export const manifest = site.manifest as Manifest;
/** By short name: `scorecard` for `<care-scorecard>`. */
export const widgets = site.widgets as Readonly<Record<string, Widget>>;
export const pages = site.pages as readonly SitePage[];
