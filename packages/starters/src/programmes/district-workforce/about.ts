/** Who and where: two countries and their districts. */
import type { Profile, Site } from '@careframe/core';

/** A text in the one language of this programme. */
export const t = (en: string): { en: string } => ({ en });

export const REPORT =
  'Webinar 16: The Role of Local Government Staff in Coordinating and Overseeing Social Services';

/** Source of what the report itself says. */
export const fromReport = t(`Report “${REPORT}”`);

export const title = t('District social service workforce: Uganda and Zimbabwe');

export const organisation = t(
  'SUNRISE-OVC Project, Uganda, and World Education Inc./Bantwana Initiative, Zimbabwe',
);

export const notice = t(
  'Figures marked “illustrative” are invented to show how the document works; they are not data of either project. The report describes what the two projects did and gives no figures; the webinar took place on 30 July 2014, and the two programme years are assumed. Districts marked “example” are invented too.',
);

export const profile: Profile = {
  purpose: t(
    'To strengthen the social service workforce of local government, so that districts can coordinate and oversee services for vulnerable children and families.',
  ),
  audience: t(
    'Orphans and other vulnerable children and their families; government staff at district, sub-county and community level and the para-social workers who help them.',
  ),
  expectations: t(
    'Districts that plan their workforce and its skills better, refer and manage cases better, use data on vulnerable children, and budget for social services. Known difficulty: training of government workers must outlast staff turnover.',
  ),
  operation: t(
    'Uganda: a workforce needs assessment, a leadership development programme for district and sub-county staff, a practice-oriented certificate course in child protection with Makerere University, coordination committees for orphans and vulnerable children, and a network of community para-social workers. Zimbabwe: post-qualifying training, training on the job, supportive supervision and mentoring, exchange learning and lateral skills transfer, and a case management system that links district and community.',
  ),
  management: t(
    'In each country the lead government ministry with its district offices. SUNRISE-OVC and Bantwana Initiative support them.',
  ),
};

const district = (id: string, parent: string, name: string): Site => ({
  id,
  parent,
  level: 'district',
  name: t(name),
});

export const sites: Site[] = [
  { id: 'uganda', level: 'country', name: t('Uganda') },
  district('uganda-a', 'uganda', 'District A, Uganda (example)'),
  district('uganda-b', 'uganda', 'District B, Uganda (example)'),
  district('uganda-c', 'uganda', 'District C, Uganda (example)'),
  { id: 'zimbabwe', level: 'country', name: t('Zimbabwe') },
  district('zimbabwe-d', 'zimbabwe', 'District D, Zimbabwe (example)'),
  district('zimbabwe-e', 'zimbabwe', 'District E, Zimbabwe (example)'),
];
