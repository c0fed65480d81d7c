/** The site's own script: language switch, menu and intro texts. The widgets need only the import. */
import 'careframe/define.js';
import { directionOf, nativeName, pickText } from '@careframe/i18n';
import { starters } from '@careframe/starters';
import { portalWords, type PortalWord } from './words.js';

const languages = Object.keys(portalWords);
const asked = new URLSearchParams(location.search).get('lang') ?? '';
const language = languages.includes(asked) ? asked : 'en';
const words = portalWords[language]!;

document.documentElement.lang = language;
document.documentElement.dir = directionOf(language);

const withLanguage = (href: string): string => (language === 'en' ? href : `${href}?lang=${language}`);
const starter = (id: string | undefined) => starters.find((candidate) => candidate.id === id);
const text = (localized: Readonly<Record<string, string>> | undefined) =>
  pickText(localized, [language, 'en']);

/** Writes a text of a programme, with its own language where the wanted one is missing. */
function write(element: HTMLElement, localized: Readonly<Record<string, string>> | undefined): void {
  const picked = text(localized);
  element.textContent = picked?.text ?? '';
  if (picked && !picked.exact) {
    element.lang = picked.tag;
    element.dir = directionOf(picked.tag);
  }
}

for (const element of document.querySelectorAll<HTMLElement>('[data-word]'))
  element.textContent = words[element.dataset['word'] as PortalWord];
for (const element of document.querySelectorAll<HTMLElement>('[data-word-label]'))
  element.ariaLabel = words[element.dataset['wordLabel'] as PortalWord];
for (const element of document.querySelectorAll<HTMLElement>('[data-starter]'))
  write(element, starter(element.dataset['starter'])?.title);
for (const element of document.querySelectorAll<HTMLElement>('[data-starter-title]')) {
  write(element, starter(element.dataset['starterTitle'])?.title);
  document.title = `${element.textContent} – ${words.site}`;
}
for (const element of document.querySelectorAll<HTMLElement>('[data-starter-summary]'))
  write(element, starter(element.dataset['starterSummary'])?.summary);
for (const link of document.querySelectorAll<HTMLAnchorElement>('.site-header a[href$=".html"]'))
  link.href = withLanguage(link.getAttribute('href')!);

document.querySelector('.languages')?.append(
  ...languages.map((tag) => {
    const link = document.createElement('a');
    link.href = `?lang=${tag}`;
    link.textContent = nativeName(tag);
    link.lang = tag;
    if (tag === language) link.setAttribute('aria-current', 'true');
    return link;
  }),
);

document.querySelector('[data-programmes]')?.append(
  ...starters.map((programme) => {
    const item = document.createElement('li');
    const link = item.appendChild(document.createElement('a'));
    link.href = withLanguage(`./${programme.id}.html`);
    write(link.appendChild(document.createElement('h2')), programme.title);
    write(link.appendChild(document.createElement('p')), programme.summary);
    const langs = link.appendChild(document.createElement('p'));
    langs.className = 'langs';
    langs.textContent = programme.languages.map((tag) => nativeName(tag)).join(' · ');
    return item;
  }),
);
