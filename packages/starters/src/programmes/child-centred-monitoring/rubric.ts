/** What the teams judge: two areas, ten criteria, four steps, each step described. */
import type { Criterion, Rubric } from '@careframe/core';
import { t } from './about.js';

type Text = ReturnType<typeof t>;

/** A criterion with its four steps from 1 to 4. */
function criterion(
  id: string,
  name: Text,
  steps: readonly [Text, Text, Text, Text],
  more: { critical?: boolean; weight?: number } = {},
): Criterion {
  return { id, name, ...more, anchors: steps.map((label, index) => ({ value: index + 1, label })) };
}

const casework: Criterion[] = [
  criterion(
    'child-takes-part',
    t('Детето участва в изготвянето на плана', 'The child takes part in the plan'),
    [
      t('Мнението на детето не е потърсено', 'The child’s view was not sought'),
      t('Мнението е записано, но не личи в плана', 'The view is recorded but the plan does not show it'),
      t('Планът отразява мнението на детето', 'The plan reflects the child’s view'),
      t(
        'Детето познава плана и влияе на промените в него',
        'The child knows the plan and shapes its changes',
      ),
    ],
  ),
  criterion('needs-assessed', t('Потребностите са оценени цялостно', 'Needs are assessed as a whole'), [
    t('Няма оценка или е отпреди повече от година', 'No assessment, or older than a year'),
    t('Оценката покрива само част от потребностите', 'The assessment covers part of the needs only'),
    t('Оценката е цялостна и актуална', 'The assessment is complete and up to date'),
    t(
      'Оценката е направена заедно с детето и семейството',
      'The assessment was made together with child and family',
    ),
  ]),
  criterion(
    'safety',
    t('Рискът за детето е преценен и овладян', 'Risk to the child is judged and dealt with'),
    [
      t('Рискът не е преценен', 'Risk was not judged'),
      t('Рискът е преценен, но няма план за безопасност', 'Risk was judged, but there is no safety plan'),
      t('Има план за безопасност и той се следва', 'There is a safety plan and it is followed'),
      t(
        'Планът за безопасност се преглежда редовно с детето',
        'The safety plan is reviewed with the child regularly',
      ),
    ],
    { critical: true, weight: 2 },
  ),
  criterion(
    'results-recorded',
    t('Постигнатите резултати за детето са проследени', 'Results for the child are followed up'),
    [
      t('Записани са само дейности', 'Only activities are recorded'),
      t('Резултати са записани, но без връзка с целите', 'Results are recorded, but not against the goals'),
      t('Резултатите се сравняват с целите в плана', 'Results are compared with the goals of the plan'),
      t(
        'Детето и семейството участват в преценката на резултатите',
        'Child and family take part in judging the results',
      ),
    ],
    { critical: true, weight: 2 },
  ),
  criterion(
    'family-work',
    t('Работи се със семейството и близките', 'There is work with family and relatives'),
    [
      t('Няма работа със семейството', 'No work with the family'),
      t('Има отделни срещи без цел', 'Single meetings without an aim'),
      t('Работата със семейството има цели и срокове', 'Work with the family has aims and dates'),
      t('Семейството само търси и ползва подкрепата', 'The family itself seeks and uses support'),
    ],
  ),
  criterion(
    'joint-work',
    t('Институциите работят съгласувано по случая', 'Institutions work on the case together'),
    [
      t('Институциите не обменят информация', 'Institutions do not exchange information'),
      t('Обменът е само при криза', 'They exchange information in a crisis only'),
      t('Има редовни срещи и разпределени задачи', 'They meet regularly and share out tasks'),
      t('Има общ план и общ преглед на резултатите', 'There is one plan and one joint review'),
    ],
  ),
];

const management: Criterion[] = [
  criterion(
    'staff-supervision',
    t('Специалистите получават супервизия', 'Case workers receive supervision'),
    [
      t('Няма супервизия', 'No supervision'),
      t('Супервизията е рядка или само групова', 'Supervision is rare, or in groups only'),
      t('Има редовна индивидуална и групова супервизия', 'Regular individual and group supervision'),
      t('Супервизията променя работата по случаи', 'Supervision changes how cases are handled'),
    ],
  ),
  criterion(
    'staff-training',
    t('Екипът се обучава според нуждите на децата', 'Staff are trained for what the children need'),
    [
      t('Няма план за обучение', 'No training plan'),
      t('Обучения има, но без връзка с потребностите', 'Training happens, but not linked to needs'),
      t(
        'Планът за обучение следва потребностите на децата',
        'The training plan follows the children’s needs',
      ),
      t('Наученото се прилага и се проверява', 'What was learned is applied and checked'),
    ],
  ),
  criterion(
    'complaints',
    t(
      'Децата и семействата могат да се оплачат и получават отговор',
      'Children and families can complain and get an answer',
    ),
    [
      t('Няма ред за оплаквания', 'There is no way to complain'),
      t('Ред има, но децата не го знаят', 'There is a way, but the children do not know it'),
      t('Децата знаят реда и получават отговор', 'The children know the way and get an answer'),
      t('Оплакванията водят до промени в услугата', 'Complaints lead to changes in the service'),
    ],
    { critical: true },
  ),
  criterion(
    'self-review',
    t('Услугата сама преглежда качеството си', 'The service reviews its own quality'),
    [
      t('Няма самооценка', 'No self-review'),
      t('Самооценката е формална', 'The self-review is a formality'),
      t('Самооценката води до план за подобрения', 'The self-review leads to a plan for improvement'),
      t(
        'Подобренията се проверяват с децата и семействата',
        'Improvements are checked with children and families',
      ),
    ],
  ),
];

export const rubric: Rubric = {
  id: 'child-centred-quality',
  version: 1,
  title: t(
    'Качество на работата според дете-центрирания подход',
    'Quality of work by the child-centred approach',
  ),
  scale: {
    min: 1,
    max: 4,
    anchors: [
      { value: 1, label: t('не е постигнато', 'not reached') },
      { value: 2, label: t('отчасти', 'in part') },
      { value: 3, label: t('в основни линии', 'largely') },
      { value: 4, label: t('напълно', 'fully') },
    ],
  },
  areas: [
    { id: 'casework', name: t('Работа по случай', 'Casework'), criteria: casework },
    {
      id: 'service-management',
      name: t('Управление на услуги', 'Management of services'),
      criteria: management,
    },
  ],
  bands: [
    { state: 'on-track', from: 3 },
    { state: 'needs-attention', from: 2 },
    { state: 'off-track', from: 1 },
  ],
  criticalPass: 2,
  minimumCoverage: 0.8,
  illustrative: true,
};
