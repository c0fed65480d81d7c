import { expect } from 'chai';
import * as fc from 'fast-check';
import { commonWords, createFormat, pickText, wordsFor } from '@careframe/i18n';
import type { LocalizedText } from '@careframe/core';
import { assessmentModel } from '../src/model/assessments.model.js';
import { buildModel } from '../src/model/build.js';
import { findCell, initialSession } from '../src/scorecard.session.js';
import { scorecardWords } from '../src/scorecard.words.js';
import { decimalsNear, shareText } from '../src/wording/amounts.js';
import { cellSentence } from '../src/wording/names.js';
import { rubricRules, shareRules } from '../src/wording/rules.js';
import type { Speech } from '../src/wording/speech.js';
import { summaryText } from '../src/wording/summary.js';
import { rubric, scorecardProgramme, TODAY } from './fixtures/programme.js';

const format = createFormat('en');
const plain = (text: LocalizedText | undefined): string => pickText(text, ['en'])?.text ?? '';
const speech: Speech = {
  words: wordsFor(scorecardWords, format),
  common: wordsFor(commonWords, format),
  format,
  plain,
  text: plain,
};

const visits = () => assessmentModel(scorecardProgramme(), rubric, undefined);
const indicators = () =>
  buildModel(
    scorecardProgramme(),
    initialSession,
    { of: 'indicators', rubric: undefined, period: undefined, today: TODAY },
    () => 0,
  );

describe('wording of the scorecard', () => {
  it('the summary of visits is one plain sentence, then the agreement', () => {
    expect(summaryText(visits(), speech)).to.match(
      /^5 criteria in 2 regions: 6 on track, 1 needs attention, 1 off track, 1 without evidence, 1 not applicable\. Assessors agreed on 90% \(α 0\.\d\d\)\.$/,
    );
  });

  it('the summary of indicators counts the programme and names the biggest gap', () => {
    expect(summaryText(indicators(), speech)).to.match(
      /^7 indicators: 2 on track, 2 need attention, 1 off track, 1 without data, 1 not due yet\. Biggest gap: Children in institutional care, 38% of what was planned by now\.$/,
    );
  });

  it('the rules are half-open and leave no gap', () => {
    expect(rubricRules(rubric, speech).map((rule) => rule.text)).to.deep.equal([
      'On track: 3.0 or more',
      'Needs attention: 2.0 to under 3.0',
      'Off track: under 2.0',
    ]);
    expect(shareRules([0.9, 0.7], speech).map((rule) => rule.text)).to.deep.equal([
      'On track: at least 90% of what was planned by now',
      'Needs attention: 70% to under 90% of it',
      'Off track: under 70% of it',
    ]);
  });

  it('a cell says what, where, when, state, numbers, change and source', () => {
    const scored = visits();
    expect(cellSentence(findCell(scored, 'plan|north')!, scored.columns[0]!, scored, speech)).to.equal(
      'Child takes part in the plan, North, 10 March 2021: On track. Score 3.0 of 4. Better than 12 January 2021. 2 sources. Illustrative.',
    );
    expect(
      cellSentence(findCell(scored, 'supervision|south')!, scored.columns[1]!, scored, speech),
    ).to.contain('no evidence. Score 3.0 of 4. No evidence, so it does not count.');
    const measured = indicators();
    expect(cellSentence(findCell(measured, 'children|')!, measured.columns[0]!, measured, speech)).to.match(
      /^Children in institutional care, Whole programme, [^:]+: Off track\. Actual 51 of target 36 \(38% of what was planned by now\)\. Better than [^.]+\. Source: Register\.$/,
    );
  });

  it('pitfall 7: 89.96 % is not shown as 90 % beside "needs attention"', () => {
    expect(shareText(0.8996, [0.9, 0.7], speech)).to.equal('89.96%');
    expect(shareText(0.9, [0.9, 0.7], speech)).to.equal('90%');
    expect(shareText(0.5, [0.9, 0.7], speech)).to.equal('50%');
  });

  it('a rounded number never crosses a limit that the value did not cross', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000_000 }), (millionths) => {
        const value = millionths / 1_000_000;
        const limits = [2, 3];
        const decimals = decimalsNear(value, limits, 1);
        const shown = Number(value.toFixed(decimals));
        return limits.every((limit) => value < limit === shown < limit);
      }),
    );
  });
});
