import type { CareframeElements } from 'careframe/react';
import type { SurveyResponse } from '@careframe/core';
import { useEffect, useRef, useState } from 'react';
import { documents, LANGUAGES, PROGRAMMES, type ProgrammeId } from './programmes';

type Table = CareframeElements['care-indicator-table']['element'];

/** Words of our own over the ones shipped: a function, inside an object, as a property. */
const OVERRIDES = { title: () => 'Where we stand' };

export function App() {
  const [programme, setProgramme] = useState<ProgrammeId>(PROGRAMMES[0]);
  const [language, setLanguage] = useState('en');
  const [heading, setHeading] = useState('Scorecard');
  const [periods, setPeriods] = useState(2);
  const [readOnly, setReadOnly] = useState(false);
  const [locked, setLocked] = useState(false);
  const [hidden, setHidden] = useState(false);
  const [changes, setChanges] = useState<string[]>([]);
  const [refused, setRefused] = useState(0);
  const [ready, setReady] = useState(false);
  const [responses, setResponses] = useState<readonly SurveyResponse[]>([]);
  const table = useRef<Table>(null);

  useEffect(() => {
    const element = table.current!;
    const listener = (): void => setReady(true);
    element.addEventListener('care-ready', listener);
    return () => element.removeEventListener('care-ready', listener);
  }, []);

  return (
    <main>
      <form onSubmit={(event) => event.preventDefault()}>
        <label>
          Programme{' '}
          <select
            id="programme"
            value={programme}
            onChange={(event) => setProgramme(event.target.value as ProgrammeId)}
          >
            {PROGRAMMES.map((id) => (
              <option key={id}>{id}</option>
            ))}
          </select>
        </label>
        <label>
          Language{' '}
          <select id="language" value={language} onChange={(event) => setLanguage(event.target.value)}>
            {LANGUAGES.map((tag) => (
              <option key={tag}>{tag}</option>
            ))}
          </select>
        </label>
        <label>
          Heading <input id="heading" value={heading} onChange={(event) => setHeading(event.target.value)} />
        </label>
        <label>
          Periods{' '}
          <input
            id="periods"
            type="number"
            value={periods}
            onChange={(event) => setPeriods(event.target.valueAsNumber)}
          />
        </label>
        <label>
          <input
            id="read-only"
            type="checkbox"
            checked={readOnly}
            onChange={(event) => setReadOnly(event.target.checked)}
          />{' '}
          Read only
        </label>
        <label>
          <input
            id="locked"
            type="checkbox"
            checked={locked}
            onChange={(event) => setLocked(event.target.checked)}
          />{' '}
          Refuse changes
        </label>
        <label>
          <input
            id="hidden"
            type="checkbox"
            checked={hidden}
            onChange={(event) => setHidden(event.target.checked)}
          />{' '}
          Hide the scorecard
        </label>
        <button id="undo" type="button" onClick={() => table.current?.undo()}>
          Undo
        </button>
      </form>
      <p>
        Changes: <output id="changes">{changes.join(' ')}</output>, refused:{' '}
        <output id="refused">{refused}</output>, ready: <output id="ready">{String(ready)}</output>, answers:{' '}
        <output id="answers">{responses.length}</output>
      </p>

      <care-programme
        lang={language}
        programme={documents[programme]}
        oncare-before-change={(event) => {
          if (!locked) return;
          event.preventDefault();
          setRefused((count) => count + 1);
        }}
        oncare-change={(event) => setChanges((ids) => [...ids, event.detail.change.edits[0]!.op])}
      >
        <h1 id="slotted">
          {programme}: {changes.length} changes
        </h1>
        {hidden ? null : (
          <care-scorecard className="card" heading={heading} heading-level={3} content-language="en" />
        )}
        <care-indicator-table ref={table} periods={periods} readOnly={readOnly} overrides={OVERRIDES} />
        <care-training-survey
          wave={programme === 'duhok-centre' ? 'look-back' : 'before'}
          oncare-submit={(event) => setResponses((all) => [...all, event.detail.response])}
        />
        <care-survey-results readonly={readOnly} responses={responses} />
      </care-programme>
    </main>
  );
}
