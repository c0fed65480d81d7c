/** The results chain of both projects: from a needs assessment to services that reach vulnerable children. */
import type { Link, Programme } from '@careframe/core';
import { link, results as ofStage } from '../../build.js';
import { t } from './about.js';

export const stages: Programme['stages'] = [
  { id: 'inputs', level: 'input', name: t('Inputs') },
  { id: 'activities', level: 'activity', name: t('Activities') },
  { id: 'outputs', level: 'output', name: t('Outputs') },
  { id: 'outcomes', level: 'outcome', name: t('Outcomes') },
  { id: 'impact', level: 'impact', name: t('Impact') },
];

const sunrise = t('SUNRISE-OVC, Uganda');
const bantwana = t('Bantwana Initiative, Zimbabwe');
const districts = t('District offices');

export const results: Programme['results'] = [
  ...ofStage('inputs', [
    {
      id: 'needs-assessment',
      label: t('Workforce needs assessment: recruitment, skills, supervision, infrastructure'),
      owner: sunrise,
      status: 'achieved',
      notMeasured: t('Done once, at the start.'),
    },
    {
      id: 'government-lead',
      label: t('Lead ministry and district offices'),
      notMeasured: t('They are there throughout.'),
    },
  ]),
  ...ofStage('activities', [
    {
      id: 'leadership-programme',
      label: t('Leadership development programme for district and sub-county staff'),
      owner: sunrise,
    },
    {
      id: 'certificate-course',
      label: t('Certificate course in child protection with Makerere University'),
      owner: sunrise,
    },
    {
      id: 'training-on-the-job',
      label: t('Training on the job, exchange learning and lateral skills transfer'),
      owner: bantwana,
    },
    {
      id: 'supportive-supervision',
      label: t('Supportive supervision and mentoring visits'),
      owner: t('Both projects'),
    },
  ]),
  ...ofStage('outputs', [
    {
      id: 'trained-staff',
      label: t('District staff trained in social work with children'),
      owner: districts,
    },
    {
      id: 'coordination-committees',
      label: t('Coordination committees that meet regularly and represent several sectors'),
      owner: districts,
    },
    {
      id: 'para-social-workers',
      label: t('Network of competent community para-social workers'),
      owner: districts,
    },
    {
      id: 'case-management',
      label: t('Case management system that links district and community'),
      owner: bantwana,
    },
  ]),
  ...ofStage('outcomes', [
    { id: 'posts-filled', label: t('Increased staffing of social welfare posts by government itself') },
    {
      id: 'data-used',
      label: t('Increased skill of district staff in collecting and using data on vulnerable children'),
    },
    { id: 'more-budget', label: t('Increased budgets of districts for child support services') },
    {
      id: 'staff-leave',
      label: t('Trained staff leave government for better paid posts'),
      unintended: true,
      negative: true,
    },
  ]),
  ...ofStage('impact', [
    {
      id: 'access-to-services',
      label: t('Expanded access of vulnerable children to protection and support services'),
      endResult: true,
    },
  ]),
];

export const links: Link[] = [
  link('needs-assessment', 'leadership-programme', { reason: t('the assessment named the gaps to close') }),
  link('needs-assessment', 'certificate-course', {
    reason: t('the assessment found that skills in social work were missing'),
  }),
  link('government-lead', 'supportive-supervision', {
    kind: 'required',
    reason: t('supervision needs the authority of the ministry'),
  }),
  link('government-lead', 'training-on-the-job', {
    reason: t('offices release their staff and host the exchange'),
  }),
  link('leadership-programme', 'coordination-committees', {
    reason: t('trained leaders convene the sectors'),
    assumption: t('sectors send members who can decide'),
  }),
  link('certificate-course', 'trained-staff', {
    reason: t('the course is practice-oriented and rolled out nationally'),
    evidence: 'some',
  }),
  link('training-on-the-job', 'trained-staff', { reason: t('skills pass from colleague to colleague') }),
  link('training-on-the-job', 'case-management', {
    reason: t('trained government staff supported the launch and the roll-out'),
    evidence: 'some',
  }),
  link('supportive-supervision', 'para-social-workers', {
    reason: t('visits correct and encourage volunteers'),
  }),
  link('trained-staff', 'posts-filled', {
    reason: t('results of trained staff make the case for recruitment'),
    assumption: t('the public service lifts its limits on recruitment'),
  }),
  link('trained-staff', 'data-used', { reason: t('staff learn to collect and read data') }),
  link('trained-staff', 'staff-leave', {
    reason: t('qualified staff are sought after elsewhere'),
    assumption: t('pay in government stays behind'),
  }),
  link('coordination-committees', 'more-budget', {
    reason: t('each sector budgets for children in its own plan'),
    assumption: t('transfers from the centre arrive in time'),
    evidence: 'some',
  }),
  link('para-social-workers', 'access-to-services', {
    reason: t('routine visits create demand for specialist services'),
  }),
  link('case-management', 'data-used', {
    reason: t('cases are recorded in one way from community to district'),
  }),
  link('posts-filled', 'access-to-services', {
    reason: t('coordination and supervision become possible'),
    assumption: t('staff have transport to reach families'),
  }),
  link('data-used', 'access-to-services', { reason: t('districts see who is not reached') }),
  link('more-budget', 'access-to-services', { reason: t('services can be paid for') }),
  link('data-used', 'needs-assessment', {
    kind: 'feedback',
    reason: t('data show the next gaps in the workforce'),
  }),
];
