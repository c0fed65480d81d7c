/** The training and its look-back survey: 16 topics on a scale of five steps in words. */
import type { Question, Topic, Training } from '@careframe/core';
import { fromReport, t } from './about.js';

const named = (id: string, tk: string, ru: string, en: string): Topic => ({ id, text: t(tk, ru, en) });
const illustrative = (id: string, tk: string, ru: string, en: string): Topic => ({
  ...named(id, tk, ru, en),
  illustrative: true,
});

/** Topics 1 to 9 are named in the report, 10 to 16 fill up to the 16 it counts. */
export const topics: Topic[] = [
  named(
    'foundations',
    'Sosial işiň we sosial hyzmatlaryň esasy düşünjesi',
    'Основное понятие социальной работы и социальных услуг',
    'Foundational concept of social work and social services',
  ),
  named(
    'families',
    'Çagaly maşgalalaryň meselelerine we zerurlyklaryna düşünmek',
    'Понимание проблем и потребностей семей с детьми',
    'Understanding problems and needs of families with children',
  ),
  named(
    'elderly',
    'Ýaşuly adamlaryň meselelerine we zerurlyklaryna düşünmek',
    'Понимание проблем и потребностей пожилых людей',
    'Understanding problems and needs of elderly people',
  ),
  named(
    'disability',
    'Maýyplygy bolan adamlaryň meselelerine we zerurlyklaryna düşünmek',
    'Понимание проблем и потребностей людей с инвалидностью',
    'Understanding problems and needs of people with disability',
  ),
  named(
    'other-groups',
    'Goldawa mätäç beýleki toparlaryň meselelerine we zerurlyklaryna düşünmek',
    'Понимание проблем и потребностей других уязвимых групп',
    'Understanding problems and needs of other vulnerable groups',
  ),
  named(
    'new-model',
    'Goldawa mätäç toparlar üçin sosial hyzmatlaryň täze nusgasy',
    'Новая модель социальных услуг для поддержки уязвимых групп',
    'New model of social services to support vulnerable groups',
  ),
  named(
    'quality',
    'Sosial hyzmatlaryň hil standartlary we ýörelgeleri',
    'Стандарты качества и принципы социальных услуг',
    'Standards and principles of social service quality',
  ),
  named(
    'new-service',
    'Täze sosial hyzmaty işläp düzmegiň bölekleri',
    'Элементы разработки новой социальной услуги',
    'Elements of developing a new social service',
  ),
  named(
    'monitoring',
    'Sosial hyzmatlarda gözegçilik we bahalandyrma',
    'Мониторинг и оценка в социальных услугах',
    'Monitoring and evaluation in social services',
  ),
  illustrative('case-management', 'Aýratyn ýagdaýlar bilen işlemek', 'Ведение случая', 'Case management'),
  illustrative(
    'needs-assessment',
    'Zerurlyklara baha bermek we şahsy meýilnama düzmek',
    'Оценка потребностей и индивидуальный план',
    'Assessing needs and making an individual plan',
  ),
  illustrative(
    'ethics',
    'Sosial işde etika we gizlinlik',
    'Этика и конфиденциальность в социальной работе',
    'Ethics and confidentiality in social work',
  ),
  illustrative(
    'communication',
    'Hyzmatdan peýdalanýan adamlar bilen gürleşmek',
    'Общение с получателями услуг',
    'Talking with people who use a service',
  ),
  illustrative(
    'supervision',
    'Işgärleri goldamak we olara halypalyk etmek',
    'Поддержка и супервизия сотрудников',
    'Support and supervision of staff',
  ),
  illustrative(
    'cooperation',
    'Edaralaryň hyzmatdaşlygy we adamlary degişli hyzmata ugratmak',
    'Сотрудничество ведомств и направление к нужной услуге',
    'Cooperation of agencies and referral',
  ),
  illustrative(
    'resources',
    'Hyzmatyň serişdelerini meýilleşdirmek',
    'Планирование ресурсов услуги',
    'Planning the resources of a service',
  ),
];

const questions: Question[] = [
  {
    id: 'about-these-topics',
    kind: 'note',
    text: t(
      'Habarda 16 mowzuk hakda aýdylýar we 1–9-njy mowzuklaryň ady tutulýar. 10–16-njy mowzuklar mysal hökmünde goşuldy.',
      'В сообщении говорится о 16 темах и названы темы 1–9. Темы 10–16 добавлены для примера.',
      'The report speaks of 16 topics and names topics 1 to 9. Topics 10 to 16 are illustrative.',
    ),
  },
  {
    id: 'provider',
    kind: 'choice',
    text: t('Siz nirede işleýärsiňiz?', 'Где вы работаете?', 'Where do you work?'),
    options: [
      {
        id: 'state',
        label: t('Döwlet edarasynda', 'В государственной организации', 'In a state organisation'),
      },
      {
        id: 'non-state',
        label: t(
          'Döwlete degişli bolmadyk guramada',
          'В негосударственной организации',
          'In a non-governmental organisation',
        ),
      },
    ],
  },
  {
    id: 'next-training',
    kind: 'text',
    maxLength: 500,
    text: t(
      'Indiki okuwda näme öwrenmek isleýärsiňiz?',
      'Чему вы хотели бы научиться на следующем обучении?',
      'What would you like to learn next?',
    ),
  },
];

export const training: Training = {
  id: 'managers-online-training',
  title: t(
    'Sosial iş boýunça ýolbaşçylar üçin onlaýn okuw',
    'Онлайн-обучение руководителей социальной работы',
    'Online training of social work managers',
  ),
  indicator: 'participants-improved',
  topics,
  planned: 60,
  enrolled: 102,
  waves: [{ id: 'look-back', kind: 'look-back' }],
  scale: {
    min: 1,
    max: 5,
    anchors: [
      { value: 1, label: t('heniz hiç zat bilemok', 'пока ничего не знаю', 'nothing yet') },
      { value: 2, label: t('az bilýärin', 'знаю немного', 'a little') },
      { value: 3, label: t('belli bir derejede bilýärin', 'знаю в общих чертах', 'some knowledge') },
      {
        value: 4,
        label: t('gowy bilýärin we ulanyp bilýärin', 'знаю хорошо и могу применять', 'good, I can use it'),
      },
      { value: 5, label: t('başgalara öwredip bilýärin', 'могу учить других', 'I can teach others') },
    ],
  },
  questions,
  privacy: 'anonymous',
  smallCell: 5,
  reported: { responded: 73, source: fromReport },
};
