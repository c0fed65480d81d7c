import { expect } from '@open-wc/testing';
import { hostOf, readOrigins, sourceOf, type HostQuestion } from '../src/embed/rules.js';
import { chooseLanguage, embedWords, fillWord } from '../src/embed/words.js';
import { LOCALES } from '@careframe/i18n';
import { define } from '../src/index.js';

describe('who may see what in the embed page', () => {
  const own = 'https://ministry.example';
  const question: HostQuestion = { asked: null, referrer: '', own, isOpaque: false, listed: [] };

  it('the page around is whom it says, else whom the browser says, and never anybody', () => {
    const referrer = 'https://portal.example/page?x=1#y';
    expect(hostOf({ ...question, referrer })).to.deep.equal({
      origin: 'https://portal.example',
      isTrusted: false,
    });
    expect(hostOf({ ...question, referrer, asked: 'https://named.example:8443/path' })?.origin).to.equal(
      'https://named.example:8443',
    );
    for (const asked of [
      '',
      '*',
      'null',
      'portal.example',
      'file:///tmp/x',
      'data:text/html,x',
      'javascript:1',
      'https://',
    ])
      expect(hostOf({ ...question, asked }), asked).to.equal(undefined);
    expect(hostOf(question)).to.equal(undefined);
  });

  it('trusts its own site and the list, exactly: another scheme, port or subdomain is another site', () => {
    const listed = readOrigins('  https://portal.example\n http://old.example:8080/ * nonsense ');
    expect(listed).to.deep.equal(['https://portal.example', 'http://old.example:8080']);
    const trusted = (asked: string): boolean | undefined => hostOf({ ...question, asked, listed })?.isTrusted;
    expect(trusted('https://portal.example')).to.equal(true);
    expect(trusted(own)).to.equal(true);
    for (const asked of [
      'http://portal.example',
      'https://portal.example:444',
      'https://a.portal.example',
      'https://portal.example.evil',
    ])
      expect(trusted(asked), asked).to.equal(undefined);
    expect(hostOf({ ...question, asked: own, isOpaque: true })?.isTrusted, 'a frame without origin').to.equal(
      false,
    );
  });

  it('shows documents of its own site and of the list', () => {
    const page = `${own}/careframe/embed.html?widget=scorecard`;
    expect(sourceOf('../data/x.json', page, [])).to.deep.equal({ address: `${own}/data/x.json` });
    expect(sourceOf('//evil.example/x.json', page, [])).to.deep.equal({ refused: 'https://evil.example' });
    expect(sourceOf('\\\\evil.example/x.json', page, [])).to.deep.equal({ refused: 'https://evil.example' });
    expect(sourceOf('https://data.example/x.json', page, ['https://data.example'])).to.have.property(
      'address',
    );
    for (const written of ['javascript:alert(1)', 'data:application/json,{}', 'blob:null/x', 'https://'])
      expect(sourceOf(written, page, ['https://data.example']), written).to.deep.equal({ refused: written });
  });
});

describe('words of the embed page', () => {
  const placeholders = (text: string): string[] =>
    [...text.matchAll(/\{\w+\}/g)].map(([found]) => found).sort();

  it('stand in every language, with the same placeholders, each in its own words', () => {
    expect(Object.keys(embedWords).sort()).to.deep.equal([...LOCALES].sort());
    for (const [language, words] of Object.entries(embedWords))
      for (const [key, text] of Object.entries(words)) {
        const english = embedWords.en[key as keyof typeof words];
        expect(placeholders(text), `${language} ${key}`).to.deep.equal(placeholders(english));
        if (language !== 'en') expect(text).not.to.equal(english);
      }
  });

  it('are chosen by the first wanted language that is spoken, with its direction', () => {
    expect(chooseLanguage(['fr-FR', 'ar-IQ', 'en'])).to.include({ tag: 'ar-IQ', direction: 'rtl' });
    expect(chooseLanguage(['fr'])).to.include({ tag: 'en', direction: 'ltr' });
    expect(chooseLanguage(['constructor', 'bg'])).to.include({ tag: 'bg' });
    expect(fillWord('a {name} b', { name: 'x' })).to.equal('a \u2068x\u2069 b');
  });
});

describe('two versions', () => {
  it('are told once a page for all tags, with both names; the same version is silent', () => {
    const told: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => told.push(words.join(' '));
    const made = (version: string) =>
      class extends HTMLElement {
        static version = version;
      };
    try {
      for (const tag of ['care-first-probe', 'care-second-probe']) {
        define(tag, made('1.0.0-probe'));
        define(tag, made('1.0.0-probe'));
        define(tag, made('2.0.0-probe'));
        define(tag, made('2.0.0-probe'));
      }
    } finally {
      console.warn = warn;
    }
    expect(told).to.have.lengthOf(1);
    expect(told[0]).to.contain('1.0.0-probe').and.contain('2.0.0-probe').and.contain('<care-first-probe>');
  });
});
