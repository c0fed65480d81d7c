/**
 * The tokens as design tools read them: Design Tokens Format Module 2025.10 of the W3C community group. A page does not
 * load this; the files in `tokens/` and the stories are made with it.
 */
import { TOKENS, type Token } from './token-docs.js';

/** The two sets of colours; sizes and fonts are the same in both. */
export type TokenTheme = 'light' | 'dark';

/** A colour in sRGB with components 0 to 1, or a length. */
type DesignTokenValue =
  | {
      readonly colorSpace: 'srgb';
      readonly components: readonly [number, number, number];
      readonly hex: string;
    }
  | { readonly value: number; readonly unit: 'px' | 'rem' }
  | string;

/** One token as the Design Tokens Format Module 2025.10 writes it. */
export interface DesignToken {
  readonly $type: 'color' | 'dimension' | 'fontFamily';
  readonly $value: DesignTokenValue;
  readonly $description: string;
  /** `css` is the value a browser gets when the format cannot say it. */
  readonly $extensions?: { readonly careframe: { readonly css: string } };
}

/** `care.brand` is the custom property `--care-brand`. */
export interface DesignTokenFile {
  readonly $description: string;
  readonly care: Readonly<Record<string, DesignToken>>;
}

const HEX = /^#[0-9a-f]{6}$/i;
const LENGTH = /(\d+(?:\.\d+)?)(px|rem)/;

/** Four digits are more than eight bits hold. */
const component = (hex: string, at: number): number =>
  Math.round((Number.parseInt(hex.slice(at, at + 2), 16) / 255) * 10_000) / 10_000;

function color(css: string): Pick<DesignToken, '$type' | '$value'> {
  const hex = css.toLowerCase();
  const components = [component(hex, 1), component(hex, 3), component(hex, 5)] as const;
  return { $type: 'color', $value: { colorSpace: 'srgb', components, hex } };
}

function dimension(css: string): Pick<DesignToken, '$type' | '$value'> {
  const [, value, unit] = LENGTH.exec(css)!;
  return { $type: 'dimension', $value: { value: Number(value), unit: unit as 'px' | 'rem' } };
}

/** `inherit` is no font; what a page without a font of its own would have stands for it. */
const fontFamily = (css: string): Pick<DesignToken, '$type' | '$value'> => ({
  $type: 'fontFamily',
  $value: css === 'inherit' ? 'system-ui' : css,
});

function typed(css: string): Pick<DesignToken, '$type' | '$value'> {
  if (HEX.test(css)) return color(css);
  return LENGTH.test(css) ? dimension(css) : fontFamily(css);
}

/** Whether the format says all that the browser gets. */
const isWhole = (css: string): boolean => HEX.test(css) || /^\d+(?:\.\d+)?(?:px|rem)$/.test(css);

function designToken({ what }: Token, css: string): DesignToken {
  return {
    ...typed(css),
    $description: what,
    ...(!isWhole(css) && { $extensions: { careframe: { css } } }),
  };
}

/**
 * The tokens of one theme in the format of design tools.
 *
 * @param theme which value of a colour; sizes are the same in both
 * @param own values a page sets, by name without `--care-`: six-digit hex colours, lengths, font families. With them only
 *   those tokens are written.
 */
export function designTokens(theme: TokenTheme, own?: Readonly<Record<string, string>>): DesignTokenFile {
  const tokens = own ? TOKENS.filter(({ name }) => Object.hasOwn(own, name)) : TOKENS;
  const css = (token: Token): string =>
    own?.[token.name] ?? (theme === 'dark' ? (token.dark ?? token.light) : token.light);
  return {
    $description: `Careframe, ${theme}: the token care.brand is the custom property --care-brand.`,
    care: Object.fromEntries(tokens.map((token) => [token.name, designToken(token, css(token))])),
  };
}
