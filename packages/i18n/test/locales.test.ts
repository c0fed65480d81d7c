import { expect } from 'chai';
import { LOCALES, commonWords, createFormat, wordsFor } from '../src/index.js';
import { localeData, registerAllLocales } from '../src/locales/index.js';

describe('@careframe/i18n/locales', () => {
  it('has the data of every locale, complete', () => {
    expect(Object.keys(localeData).sort()).to.deep.equal([...LOCALES].sort());
    for (const data of Object.values(localeData)) {
      expect(data.months).to.have.length(12);
      expect(new Set(data.months).size, 'twelve different months').to.equal(12);
      expect(data.shortMonths).to.have.length(12);
    }
  });

  it('makes every locale available without loading', () => {
    registerAllLocales();
    expect(createFormat('ckb').date('2021-02-01')).to.equal('1ی شوباتی 2021');
    expect(wordsFor(commonWords, createFormat('tk'))('action.save')).to.equal('Sakla');
  });
});
