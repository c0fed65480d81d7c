import { expect } from 'chai';
import { FORMAT_VERSION, readProgramme, writeProgramme } from '@careframe/core';
import { soundProgramme } from '@careframe/core/testing';
import { type Loose, valueOf } from './sound.js';

describe('migrations', () => {
  /** As the draft format wrote it. */
  const draft = (): Loose => {
    const { title, ...rest } = soundProgramme();
    return { ...rest, formatVersion: 0, name: title, 'x-unknown': [1] };
  };

  it('0 → 1: `name` became `title`', () => {
    const reading = readProgramme(draft());
    expect(reading.status).to.equal('ok');
    expect(valueOf(reading)).to.deep.equal({ ...soundProgramme(), 'x-unknown': [1] });
    expect(valueOf(reading).formatVersion).to.equal(FORMAT_VERSION);
  });

  it('0 → 1: a draft that has both keeps both', () => {
    const reading = readProgramme({ ...draft(), title: { en: 'The title' } });
    expect(valueOf(reading)).to.deep.include({ title: { en: 'The title' }, name: soundProgramme().title });
  });

  it('a migrated document is written in the current format', () => {
    expect(writeProgramme(valueOf(readProgramme(draft())))).to.equal(
      writeProgramme({ ...soundProgramme(), 'x-unknown': [1] }),
    );
  });

  it('faults of an old document are found after migration', () => {
    expect(readProgramme({ ...draft(), name: 'Day centres' }).problems[0]).to.deep.include({
      code: 'read.wrong-type',
      path: ['title'],
    });
  });
});
