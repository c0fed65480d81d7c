/** Written while the site is built, by `.storybook/site-data.ts`; `data.ts` gives it its types. */
declare module 'virtual:careframe/site' {
  export const manifest: unknown;
  export const widgets: unknown;
  export const pages: unknown;
}

declare module '*.md?raw' {
  const text: string;
  export default text;
}

declare module '*.css' {}
