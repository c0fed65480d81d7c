/** Values by quarter. Only the 23 people at the workshop come from the report; all other figures are illustrative. */
import type { Observation } from '@careframe/core';
import { illustrativeSeries } from '../../build.js';
import { fromReport, t } from './about.js';

const visits = t('محاضر زيارات المراكز', 'پرۆتۆکۆڵی سەردانی ناوەندەکان', 'Records of visits to the centres');
const homes = t('سجلات دور الرعاية', 'تۆماری خانەکانی چاودێری', 'Registers of the homes');
const attendance = t(
  'سجلات الحضور في المراكز',
  'تۆماری ئامادەبوونی ناوەندەکان',
  'Attendance registers of the centres',
);
const attendanceList = t('قائمة الحضور', 'لیستی ئامادەبوون', 'Attendance list');
const files = t('ملفات المديرية', 'دۆسیەکانی بەڕێوەبەرایەتی', 'Files of the Department');

const outcomes: Observation[] = [
  ...illustrativeSeries(
    { indicator: 'centres-meeting-standards', source: visits },
    { '2012-Q3': [3, 14], '2012-Q4': [5, 14], '2013-Q1': [9, 14] },
  ),
  ...illustrativeSeries(
    { indicator: 'children-in-institutions', source: homes },
    { '2012-Q3': 58, '2012-Q4': 51, '2013-Q1': 40 },
  ),
  ...illustrativeSeries(
    { indicator: 'people-using-centres', source: attendance },
    { '2012-Q3': 318, '2012-Q4': 341, '2013-Q1': 356 },
  ),
  ...illustrativeSeries(
    { indicator: 'people-using-centres', categories: { sex: 'female' }, source: attendance },
    { '2012-Q3': 149, '2012-Q4': 163, '2013-Q1': 174 },
  ),
  ...illustrativeSeries(
    { indicator: 'people-using-centres', categories: { sex: 'male' }, source: attendance },
    { '2012-Q3': 169, '2012-Q4': 178, '2013-Q1': 182 },
  ),
  ...illustrativeSeries(
    { indicator: 'handovers-with-brief', source: files },
    { '2012-Q3': 'not-applicable', '2012-Q4': [0, 1], '2013-Q1': [1, 2] },
  ),
];

const byCentre: Observation[] = [
  ...illustrativeSeries(
    { indicator: 'people-using-centres', site: 'day-care-centre', source: attendance },
    { '2012-Q3': 46, '2012-Q4': 52, '2013-Q1': 55 },
  ),
  ...illustrativeSeries(
    { indicator: 'people-using-centres', site: 'disability-institute', source: attendance },
    { '2012-Q3': 31, '2012-Q4': 33, '2013-Q1': 'not-reported' },
  ),
  ...illustrativeSeries(
    { indicator: 'people-using-centres', site: 'childrens-home', source: attendance },
    { '2012-Q3': 58, '2012-Q4': 51, '2013-Q1': 40 },
  ),
  ...illustrativeSeries(
    { indicator: 'people-using-centres', site: 'other-centres', source: attendance },
    { '2012-Q3': 183, '2012-Q4': 205, '2013-Q1': 228 },
  ),
  ...illustrativeSeries(
    { indicator: 'children-in-institutions', site: 'childrens-home', source: homes },
    { '2012-Q3': 58, '2012-Q4': 51, '2013-Q1': 40 },
  ),
];

const outputs: Observation[] = [
  ...illustrativeSeries(
    { indicator: 'documents-approved', source: files },
    { '2012-Q3': 2, '2012-Q4': 6, '2013-Q1': 'not-due' },
  ),
  ...illustrativeSeries(
    {
      indicator: 'managers-still-in-post',
      note: t(
        'قيل ذلك شفهيًا في اجتماع ولم يُوثَّق بعد.',
        'بە زارەکی لە کۆبوونەوەیەکدا وتراوە و هێشتا بەڵگەی نییە.',
        'Said in a meeting; not yet backed by a record.',
      ),
    },
    { '2013-Q1': [12, 23] },
  ),
  ...illustrativeSeries(
    { indicator: 'standard-description-adopted', source: files },
    { '2012-Q4': 'not-due', '2013-Q1': 'not-due' },
  ),
];

const activities: Observation[] = [
  {
    id: 'workshop-participants.2012-Q3',
    indicator: 'workshop-participants',
    period: '2012-Q3',
    value: 23,
    source: fromReport,
    note: t(
      'نساء ورجال؛ لا يذكر التقرير عدد كل منهم.',
      'ژن و پیاو؛ ڕاپۆرتەکە ژمارەی هیچیانی جیا نەکردووەتەوە.',
      'Women and men; the report does not give the number of each.',
    ),
  },
  ...illustrativeSeries(
    { indicator: 'workshop-participants', categories: { sex: 'female' }, source: attendanceList },
    { '2012-Q3': 9 },
  ),
  ...illustrativeSeries(
    { indicator: 'workshop-participants', categories: { sex: 'male' }, source: attendanceList },
    { '2012-Q3': 14 },
  ),
  ...illustrativeSeries({ indicator: 'follow-ups-held', source: files }, { '2012-Q4': 2 }),
];

export const observations: Observation[] = [...outcomes, ...byCentre, ...outputs, ...activities];
