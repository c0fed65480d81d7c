/**
 * Ready programme documents, one per real case. Facts come from a published report of the field; every other figure
 * says `illustrative: true`, and each document's `notice` says so in its own languages.
 */
import type { LocalizedText } from '@careframe/core';

export { illustrativeResponses } from './illustrative-responses.js';

/** What a list of starters shows before a document is loaded. */
export interface Starter {
  readonly id: StarterId;
  /** File of the package with the same document as JSON, for example `programmes/duhok-centre.json`. */
  readonly file: `programmes/${StarterId}.json`;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  /** Content languages, the first one complete by rule and all of them in fact. */
  readonly languages: readonly string[];
  /** The report behind the document. */
  readonly source: { readonly title: string; readonly publisher?: string };
}

const LOADERS = {
  'duhok-centre': async () => (await import('./programmes/duhok-centre/index.js')).duhokCentre,
  'child-centred-monitoring': async () =>
    (await import('./programmes/child-centred-monitoring/index.js')).childCentredMonitoring,
  'district-workforce': async () =>
    (await import('./programmes/district-workforce/index.js')).districtWorkforce,
  'turkmenistan-training': async () =>
    (await import('./programmes/turkmenistan-training/index.js')).turkmenistanTraining,
  'deinstitutionalisation-training': async () =>
    (await import('./programmes/deinstitutionalisation-training/index.js')).deinstitutionalisationTraining,
} as const;

/** Id of a ready document; `starters` says what each is about. */
export type StarterId = keyof typeof LOADERS;

/**
 * The document of a starter, ready for `readProgramme`. Each one is a module of its own, fetched on demand.
 * @throws RangeError (as a rejection) when no starter has this id.
 */
export async function loadStarter(id: StarterId | (string & {})): Promise<unknown> {
  if (!Object.hasOwn(LOADERS, id))
    throw new RangeError(`No starter "${id}". There are: ${Object.keys(LOADERS).join(', ')}`);
  return LOADERS[id as StarterId]();
}

/** All starters with title, summary and source, without their documents: `loadStarter` fetches one. */
export const starters: readonly Starter[] = [
  {
    id: 'duhok-centre',
    file: 'programmes/duhok-centre.json',
    title: {
      ar: 'برنامج مراكز الرعاية النهارية، دهوك',
      ckb: 'بەرنامەی ناوەندەکانی چاودێریی ڕۆژانە، دهۆک',
      en: 'Day-care centre programme, Duhok',
    },
    summary: {
      ar: 'وثيقة برنامج لكل مركز: سلسلة نتائج ومؤشرات فصلية وملف يضمن استمرار العمل عند تغيير المدير.',
      ckb: 'بەڵگەنامەی بەرنامە بۆ هەر ناوەندێک: زنجیرەی ئەنجام، نیشاندەری وەرزانە، و بەردەوامیی کار کاتێک بەڕێوەبەر دەگۆڕێت.',
      en: 'A programme document for each centre: results chain, quarterly indicators, and work that goes on when a director changes.',
    },
    languages: ['ar', 'ckb', 'en'],
    source: { title: 'Duhok social care managers launch internal development process' },
  },
  {
    id: 'child-centred-monitoring',
    file: 'programmes/child-centred-monitoring.json',
    title: {
      bg: 'Дете-центриран мониторинг на качеството: Разград, Велико Търново и Варна',
      en: 'Child-centred quality monitoring: Razgrad, Veliko Tarnovo and Varna',
    },
    summary: {
      bg: 'Мониторинг на качеството в две области с десет критерия: по двама оценители, доказателства и съгласувана оценка за всяко посещение.',
      en: 'Quality monitoring in two areas with ten criteria: two assessors, evidence and an agreed score on every visit.',
    },
    languages: ['bg', 'en'],
    source: { title: 'Второ обучение за областни екипи за дете-центриран подход', publisher: 'НХЦ' },
  },
  {
    id: 'district-workforce',
    file: 'programmes/district-workforce.json',
    title: { en: 'District social service workforce: Uganda and Zimbabwe' },
    summary: {
      en: 'Posts, skills and supervision of district staff, measured every half-year in two countries.',
    },
    languages: ['en'],
    source: {
      title: 'Webinar 16: The Role of Local Government Staff in Coordinating and Overseeing Social Services',
      publisher: 'Global Social Service Workforce Alliance and CapacityPlus',
    },
  },
  {
    id: 'turkmenistan-training',
    file: 'programmes/turkmenistan-training.json',
    title: {
      tk: 'Sosial iş boýunça ýolbaşçylary okatmak, Türkmenistan',
      ru: 'Обучение руководителей социальной работы, Туркменистан',
      en: 'Training of social work managers, Turkmenistan',
    },
    summary: {
      tk: 'Bäş günlük onlaýn okuw: 60 meýilleşdirilen orna 102 gatnaşyjy, 73 jogap, 16 mowzuk boýunça öň we häzir.',
      ru: 'Пятидневное онлайн-обучение: 102 участника вместо 60 по плану, 73 ответа, 16 тем «до» и «сейчас».',
      en: 'A five-day online training: 102 participants where 60 were planned, 73 answers, 16 topics before and now.',
    },
    languages: ['tk', 'ru', 'en'],
    source: {
      title:
        'Social work managers build their capacities ahead of piloting new social services in Turkmenistan',
    },
  },
  {
    id: 'deinstitutionalisation-training',
    file: 'programmes/deinstitutionalisation-training.json',
    title: {
      bg: 'Обучения за деинституционализация: общини и социални услуги в общността',
      en: 'Training for de-institutionalisation: municipalities and community services',
    },
    summary: {
      bg: 'От анализ на потребностите през обучения до препоръки: по-малко неуспешни премествания на деца от домове.',
      en: 'From a study of needs through training to recommendations: fewer failed moves of children from homes.',
    },
    languages: ['bg', 'en'],
    source: {
      title:
        'Изготвяне на обучения за общинска администрация и директори на социални услуги в общността за развитие на услуги за деца от домове',
    },
  },
];
