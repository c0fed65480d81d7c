/** Centre programme of the General Department of Social Care in Duhok: Arabic, Sorani Kurdish and English. */
import type { Programme } from '@careframe/core';
import { notice, organisation, profile, sites, t, title } from './about.js';
import { links, results, stages } from './chain.js';
import { dimensions, indicators } from './indicators.js';
import { observations } from './observations.js';
import { workshop } from './training.js';

/** Facts from the report; every other figure says `illustrative`. */
export const duhokCentre: Programme = {
  formatVersion: 1,
  id: 'duhok-centre',
  title,
  organisation,
  period: { start: '2012-07-01', end: '2013-06-30' },
  languages: ['ar', 'ckb', 'en'],
  profile,
  notice,
  sites,
  stages,
  results,
  links,
  indicators,
  dimensions,
  observations,
  rubrics: [],
  assessments: [],
  trainings: [workshop],
  actions: [
    {
      id: 'find-source-for-post',
      about: { collection: 'indicators', id: 'managers-still-in-post' },
      what: t(
        'تأكيد العدد من سجل الموظفين وإضافة المصدر',
        'دڵنیابوونەوە لە ژمارەکە لە تۆماری کارمەندان و زیادکردنی سەرچاوە',
        'Confirm the number in the staff register and add the source',
      ),
      who: t('قسم التخطيط', 'بەشی پلاندانان', 'Planning department'),
      due: '2013-04-30',
      status: 'open',
      illustrative: true,
    },
  ],
  decisions: [
    {
      id: 'one-standard-form',
      about: { collection: 'results', id: 'standard-description' },
      what: t(
        'تُكتب برامج كل المراكز على نموذج موحد.',
        'بەرنامەی هەموو ناوەندەکان لەسەر یەک فۆرمی ستاندارد دەنووسرێت.',
        'All centres write their programmes on one standard form.',
      ),
      who: t(
        'المديرية العامة للرعاية الاجتماعية',
        'بەڕێوەبەرایەتیی گشتیی چاودێریی کۆمەڵایەتی',
        'General Department of Social Care',
      ),
      at: '2012-10-31',
      why: t(
        'لضمان الاستمرارية عند تعيين مدير جديد.',
        'بۆ دڵنیابوون لە بەردەوامی کاتێک بەڕێوەبەرێکی نوێ دادەمەزرێت.',
        'To keep the work going when a new director is appointed.',
      ),
      illustrative: true,
    },
  ],
};
