/** What a designer has changed, and how it is written for a page and for a design tool. */
import { TOKENS, designTokens, type Token, type TokenTheme } from '@careframe/element';

/** By theme and token name; only what differs from the default. */
export type Changes = Readonly<Record<TokenTheme, Readonly<Record<string, string>>>>;

export const NO_CHANGES: Changes = { light: {}, dark: {} };

const tokenOf = (name: string): Token | undefined => TOKENS.find((token) => token.name === name);

/** A colour has a value in each theme; a size or a font has one. */
export const isColor = ({ light }: Token): boolean => light.startsWith('#');

export function defaultOf({ light, dark = light }: Token, theme: TokenTheme): string {
  return theme === 'dark' ? dark : light;
}

/** The value in force. */
export function valueOf(token: Token, theme: TokenTheme, changes: Changes): string {
  return changes[theme][token.name] ?? defaultOf(token, theme);
}

/** A new set of changes; the default again is no change. A size or font changes in both themes. */
export function withValue(changes: Changes, token: Token, theme: TokenTheme, value: string): Changes {
  const themes: readonly TokenTheme[] = isColor(token) ? [theme] : ['light', 'dark'];
  const next = { ...changes };
  for (const one of themes) {
    const { [token.name]: _before, ...others } = next[one];
    next[one] = value === '' || value === defaultOf(token, one) ? others : { ...others, [token.name]: value };
  }
  return next;
}

function declaration(name: string, changes: Changes): string {
  const token = tokenOf(name)!;
  const [light, dark] = [valueOf(token, 'light', changes), valueOf(token, 'dark', changes)];
  return `  --care-${name}: ${light === dark ? light : `light-dark(${light}, ${dark})`};`;
}

const changedNames = ({ light, dark }: Changes): readonly string[] =>
  TOKENS.map(({ name }) => name).filter((name) => name in light || name in dark);

/** The rule to paste; empty when nothing is changed. */
export function cssOf(changes: Changes): string {
  const names = changedNames(changes);
  return names.length === 0
    ? ''
    : `:root {\n${names.map((name) => declaration(name, changes)).join('\n')}\n}`;
}

/** The changed tokens of one theme in the format of design tools. */
export function tokensOf(theme: TokenTheme, changes: Changes): string {
  return JSON.stringify(designTokens(theme, changes[theme]), undefined, 2);
}
