/** The results chain: from trainers and funds to inclusive services in the community. */
import type { Link, Programme } from '@careframe/core';
import { link, results as ofStage } from '../../build.js';
import { t } from './about.js';

export const stages: Programme['stages'] = [
  { id: 'inputs', level: 'input', name: t('Serişdeler', 'Ресурсы', 'Inputs') },
  { id: 'activities', level: 'activity', name: t('Çäreler', 'Мероприятия', 'Activities') },
  { id: 'outputs', level: 'output', name: t('Önümler', 'Непосредственные результаты', 'Outputs') },
  { id: 'outcomes', level: 'outcome', name: t('Netijeler', 'Результаты', 'Outcomes') },
  { id: 'impact', level: 'impact', name: t('Täsir', 'Воздействие', 'Impact') },
];

const ministry = t(
  'Zähmet we ilaty durmuş taýdan goramak ministrligi',
  'Министерство труда и социальной защиты населения',
  'Ministry of Labour and Social Protection of Population',
);
const undp = t('BMG-niň Ösüş maksatnamasy', 'ПРООН', 'UNDP');

export const results: Programme['results'] = [
  ...ofStage('inputs', [
    {
      id: 'national-trainers',
      label: t(
        'SAPI tarapyndan taýýarlanan milli tälimçiler',
        'Национальные тренеры, подготовленные SAPI',
        'National trainers prepared by SAPI',
      ),
      status: 'achieved',
      notMeasured: t(
        'Tälimçiler okuwy tamamlandy.',
        'Подготовка тренеров завершена.',
        'The training of trainers is complete.',
      ),
    },
    {
      id: 'electronic-materials',
      label: t(
        'Elektron okuw materiallary',
        'Электронные учебные материалы',
        'Training materials in electronic form',
      ),
      notMeasured: t(
        'Olar okuwda ulanyldy.',
        'Они использовались на обучении.',
        'They were used in the training.',
      ),
    },
  ]),
  ...ofStage('activities', [
    {
      id: 'online-training',
      label: t(
        'Ähli welaýatlar üçin bäş günlük onlaýn okuw',
        'Пятидневное онлайн-обучение для всех регионов',
        'Five-day online training for all regions',
      ),
      owner: undp,
      status: 'achieved',
    },
    {
      id: 'law-review',
      label: t('Kanunçylyga seretmek', 'Обзор законодательства', 'Review of legislation'),
      owner: ministry,
      notMeasured: t(
        'Başga resminamada yzarlanylýar.',
        'Отслеживается в другом документе.',
        'Followed in another document.',
      ),
    },
  ]),
  ...ofStage('outputs', [
    {
      id: 'managers-trained',
      label: t(
        'Okuwy geçen sosial iş boýunça ýolbaşçylar',
        'Обученные руководители социальной работы',
        'Social work managers who took the training',
      ),
      owner: undp,
    },
    {
      id: 'service-plans',
      label: t(
        'Täze sosial hyzmatlaryň düzülen meýilnamalary',
        'Разработанные планы новых социальных услуг',
        'Plans for new social services',
      ),
      owner: t('Okuwa gatnaşan ýolbaşçylar', 'Обученные руководители', 'Trained managers'),
    },
  ]),
  ...ofStage('outcomes', [
    {
      id: 'better-knowledge',
      label: t(
        'Ýolbaşçylaryň 16 mowzuk boýunça artan bilimi',
        'Улучшенные знания руководителей по 16 темам',
        'Improved knowledge of managers in 16 topics',
      ),
    },
    {
      id: 'new-services',
      label: t(
        'Synag sebitlerinde täze sosial hyzmatlaryň artan elýeterliligi',
        'Повышенная доступность новых социальных услуг в пилотных регионах',
        'Increased availability of new social services in the pilot regions',
      ),
      owner: ministry,
    },
  ]),
  ...ofStage('impact', [
    {
      id: 'vulnerable-groups',
      label: t(
        'Goldawa mätäç toparlar üçin has gowy durmuş goragy',
        'Лучшая социальная защита уязвимых групп',
        'Better social protection of vulnerable groups',
      ),
      endResult: true,
      notMeasured: t(
        '2022-nji ýyldan soň bahalandyrylýar.',
        'Оценивается после 2022 года.',
        'Evaluated after 2022.',
      ),
    },
  ]),
];

export const links: Link[] = [
  link('national-trainers', 'online-training', {
    kind: 'required',
    reason: t(
      'okuwy milli bilermenler geçirýärler',
      'обучение ведут национальные эксперты',
      'national experts give the training',
    ),
  }),
  link('electronic-materials', 'online-training', {
    reason: t(
      'onlaýn okuw elektron materiallara daýanýar',
      'онлайн-обучение опирается на электронные материалы',
      'an online training relies on electronic materials',
    ),
    assumption: t(
      'gatnaşyjylaryň internet aragatnaşygy bar',
      'у участников есть доступ к интернету',
      'participants have a working connection',
    ),
  }),
  link('online-training', 'managers-trained', {
    reason: t(
      'onlaýn görnüş meýilleşdirilenden köp adamy kabul etdi',
      'онлайн-формат вместил больше людей, чем планировалось',
      'the online form took in more people than planned',
    ),
    evidence: 'strong',
  }),
  link('law-review', 'service-plans', {
    reason: t(
      'meýilnamalar hukuk binýadyna daýanýar',
      'планам нужна правовая основа',
      'plans need a legal base',
    ),
  }),
  link('online-training', 'service-plans', {
    reason: t(
      'okuwda täze hyzmatyň düzüm bölekleri öwrenilýär',
      'на обучении разбирают элементы новой услуги',
      'the training covers the elements of a new service',
    ),
  }),
  link('managers-trained', 'better-knowledge', {
    reason: t(
      'soragnama bilimiň artandygyny görkezdi',
      'опрос показал рост знаний',
      'the survey showed that knowledge grew',
    ),
    assumption: t(
      'jogap bermedikler jogap berenlerden kän tapawutlanmaýar',
      'неответившие не слишком отличаются от ответивших',
      'those who did not answer are not too different from those who did',
    ),
    evidence: 'some',
  }),
  link('service-plans', 'new-services', {
    reason: t('hyzmatlar meýilnama boýunça açylýar', 'услуги открываются по плану', 'services open by plan'),
    assumption: t(
      'synag üçin serişdeler wagtynda gelýär',
      'средства на пилот поступают вовремя',
      'funds for the pilot arrive in time',
    ),
  }),
  link('better-knowledge', 'new-services', {
    reason: t(
      'täze hyzmaty taýýarlykly ýolbaşçylar dolandyrýarlar',
      'новыми услугами управляют подготовленные руководители',
      'prepared managers run the new services',
    ),
    assumption: t(
      'ýolbaşçylar wezipesinde galýarlar',
      'руководители остаются на своих должностях',
      'managers stay in post',
    ),
  }),
  link('new-services', 'vulnerable-groups', {
    reason: t(
      'kömek ýaşaýan ýerinde elýeterli bolýar',
      'помощь становится доступной по месту жительства',
      'help becomes available where people live',
    ),
  }),
];
