import { expect } from '@open-wc/testing';
import { BROKEN_DOCUMENTS } from '@careframe/core/testing';
import { widgetSuites } from '@careframe/element/testing';
import '../src/define.js';
import { tableProgramme } from './fixtures/programme.js';

widgetSuites(
  {
    describe,
    it,
    expect,
    brokenDocuments: BROKEN_DOCUMENTS,
    tag: 'care-indicator-table',
    programme: tableProgramme,
  },
  async (element) => {
    await expect(element).to.be.accessible();
  },
);
