import { expect } from 'chai';
import { pickText } from '../src/index.js';

describe('pickText', () => {
  const text = { en: 'Result', ckb: 'ئەنجام', ru: ' ' };
  it('takes the first language that has a text and says when it is not the one wanted', () => {
    expect(pickText(text, ['ckb-IQ'])).to.deep.equal({ text: 'ئەنجام', tag: 'ckb', exact: true });
    expect(pickText(text, ['bg', 'ckb'])).to.deep.equal({ text: 'ئەنجام', tag: 'ckb', exact: false });
    expect(pickText(text, ['ru'])).to.deep.equal({ text: 'Result', tag: 'en', exact: false });
  });
  it('a text of a near language is not the one wanted', () => {
    expect(pickText(text, ['ku-Arab'])).to.deep.equal({ text: 'ئەنجام', tag: 'ckb', exact: false });
  });
  it('a fallback keeps to the script', () => {
    expect(pickText({ 'zh-Hans': '结果', bg: 'Резултат' }, ['zh-TW'])?.tag).to.equal('zh-Hans');
    expect(pickText({ 'zh-Hans': '结果', en: 'Result' }, ['zh-TW'])?.tag).to.equal('en');
  });
  it('takes any language rather than nothing', () => {
    expect(pickText({ bg: 'Резултат' }, [])).to.deep.equal({ text: 'Резултат', tag: 'bg', exact: false });
  });
  it('has nothing where there is nothing', () => {
    expect(pickText(undefined, ['en'])).to.equal(undefined);
    expect(pickText({ en: '' }, ['en'])).to.equal(undefined);
  });
});
