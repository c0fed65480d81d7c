import { globSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { designTokens, type DesignToken, type TokenTheme } from '../src/styles/design-tokens.js';
import { TOKENS } from '../src/styles/token-docs.js';

const written = (theme: TokenTheme): string =>
  readFileSync(new URL(`../tokens/careframe.${theme}.tokens.json`, import.meta.url), 'utf8');

interface Color {
  readonly colorSpace: string;
  readonly components: readonly number[];
  readonly hex: string;
}

/** What Design Tokens Format Module 2025.10 asks of a token of these three kinds; an empty list means nothing is wrong. */
function faults(name: string, token: DesignToken): string[] {
  const { $type, $value, $description } = token;
  const wrong = (what: string): string => `${name}: ${what}`;
  const found: string[] = [];
  if (/^\$|[{}.]/.test(name)) found.push(wrong('a name has no $ in front, no braces and no dot'));
  if (typeof $description !== 'string' || $description === '') found.push(wrong('has no description'));
  if ($type === 'color') {
    const { colorSpace, components, hex } = $value as unknown as Color;
    if (colorSpace !== 'srgb' || components.length !== 3) found.push(wrong('three components in sRGB'));
    if (components.some((one) => !(one >= 0 && one <= 1))) found.push(wrong('components from 0 to 1'));
    if (!/^#[0-9a-f]{6}$/.test(hex)) found.push(wrong('hex has six digits'));
    const back = components
      .map((one) =>
        Math.round(one * 255)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('');
    if (`#${back}` !== hex) found.push(wrong(`components are #${back}, hex is ${hex}`));
  } else if ($type === 'dimension') {
    const { value, unit } = $value as unknown as { value: number; unit: string };
    if (!Number.isFinite(value) || !['px', 'rem'].includes(unit)) found.push(wrong('a number of px or rem'));
  } else if ($type !== 'fontFamily' || typeof $value !== 'string') found.push(wrong('is of no known type'));
  return found;
}

describe('design tokens', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`the ${theme} file is what the styles say: run packages/element/write-tokens.mjs when it is not`, () => {
      expect(written(theme)).to.equal(`${JSON.stringify(designTokens(theme), undefined, 2)}\n`);
    });

    it(`the ${theme} file follows the Design Tokens Format Module 2025.10`, () => {
      const { care } = JSON.parse(written(theme)) as { care: Record<string, DesignToken> };
      expect(Object.entries(care).flatMap(([name, token]) => faults(name, token))).to.deep.equal([]);
    });

    it(`the ${theme} file has every custom property that the styles read, and no other`, () => {
      const css = readFileSync(new URL('../src/styles/token-values.ts', import.meta.url), 'utf8');
      const names = [...css.matchAll(/^ {2}\['([\w-]+)',/gm)].map(([, name]) => name!);
      expect(Object.keys(designTokens(theme).care)).to.deep.equal(names);
    });
  }

  it('every token is read by some rule of a widget: one that does nothing is a promise broken', () => {
    const root = new URL('../../', import.meta.url);
    const sources = globSync('*/src/**/*.ts', { cwd: root }).map((file) =>
      readFileSync(new URL(file.replaceAll('\\', '/'), root), 'utf8'),
    );
    const read = sources.join('\n');
    const idle = TOKENS.filter(({ name }) => !new RegExp(`--_${name}(?![\\w-])`).test(read));
    expect(idle.map(({ name }) => name)).to.deep.equal([]);
  });

  it('colours differ by theme, sizes do not', () => {
    const [light, dark] = [designTokens('light').care, designTokens('dark').care];
    const same = TOKENS.filter(({ name }) => JSON.stringify(light[name]) === JSON.stringify(dark[name]));
    expect(same.filter(({ dark: other, light: one }) => other !== undefined && other !== one)).to.deep.equal(
      [],
    );
    expect(light['radius']).to.deep.equal(dark['radius']);
  });

  it('what the format cannot say is kept beside it', () => {
    const { font, 'font-size': size } = designTokens('light').care;
    expect([font!.$value, font!.$extensions]).to.deep.equal(['system-ui', { careframe: { css: 'inherit' } }]);
    expect(size!.$value).to.deep.equal({ value: 15, unit: 'px' });
    expect(size!.$extensions).to.deep.equal({ careframe: { css: 'max(15px, 0.9375rem)' } });
  });

  it('values of a page give only those tokens', () => {
    const { care } = designTokens('light', { brand: '#7A1F3D', 'radius-l': '4px', font: 'Georgia, serif' });
    expect(Object.keys(care)).to.deep.equal(['brand', 'font', 'radius-l']);
    expect(Object.entries(care).flatMap(([name, token]) => faults(name, token))).to.deep.equal([]);
    expect(care['brand']!.$value).to.include({ hex: '#7a1f3d' });
  });
});
