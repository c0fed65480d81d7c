/** Who and where: the training project for municipalities that take part in de-institutionalisation. */
import type { Profile, Site } from '@careframe/core';

/** A text in the two languages of this programme. */
export const t = (bg: string, en: string): { bg: string; en: string } => ({ bg, en });

export const REPORT =
  'Изготвяне на обучения за общинска администрация и директори на социални услуги в общността за развитие на услуги за деца от домове';

/** Source of what the report itself says. */
export const fromReport = t(`Описание на проекта „${REPORT}“`, `Project description “${REPORT}”`);

/** The goal, word for word as the report has it; its English is our translation. */
export const goal = t(
  'Основната цел на проекта е да осигури плавен и сведен до минимални рискове процес на преместване на деца от домове и адаптирането им в общността, като подготви администрацията на общините, ангажирани с деинституционализацията, за създаване на екипи от професионалисти, способни да осигуряват качествена грижа за деца (от домове и от общността).',
  'The main goal of the project is to provide a smooth process, with risks kept to a minimum, of moving children from homes and of their adaptation in the community, by preparing the administration of the municipalities engaged in de-institutionalisation to create teams of professionals able to provide quality care for children (from homes and from the community).',
);

export const title = t(
  'Обучения за деинституционализация: общини и социални услуги в общността',
  'Training for de-institutionalisation: municipalities and community services',
);

export const organisation = t(
  'Български институт за отношения между хората към НБУ, с общински администрации и НПО',
  'Bulgarian Institute of Human Relations at New Bulgarian University, with municipalities and NGOs',
);

export const notice = t(
  'Данните с отбелязване „примерно“ са измислени, за да се види как работи документът; те не са данни на проекта. Описанието на проекта посочва периода 2012–2013 г., дейностите и целите, но не и числа. Общините с отбелязване „пример“ също са измислени.',
  'Figures marked “illustrative” are invented to show how the document works; they are not data of the project. The project description gives the period 2012–2013, the activities and the goals, but no figures. Municipalities marked “example” are invented too.',
);

export const profile: Profile = {
  purpose: t(
    'Крайната цел на обучителната програма е да подобри уменията, знанията и компетенциите на специалистите и местните общности, за да се намалят рисковете от неуспешно преместване на деца от специализираните институции в новите услуги.',
    'The final aim of the training programme is to improve the skills, knowledge and competences of professionals and local communities, so that fewer children are moved unsuccessfully from specialised institutions to the new services.',
  ),
  audience: t(
    'Представители на общинските администрации, ангажирани с управлението на услугите; представители на НПО, предоставящи услугите в общността; представители на персонала, работещ в услугите.',
    'Representatives of municipal administrations that manage the services, of NGOs that provide services in the community, and of the staff who work in the services.',
  ),
  expectations: t(
    'Обсъждането на работата по конкретни случаи на деца ще събере доказателства за необходими промени в методики, процедури и регулации, свързани с процеса на деинституционализация.',
    'Discussing the work on actual cases of children will gather evidence of the changes that methods, procedures and regulations of de-institutionalisation need.',
  ),
  operation: t(
    'Изучават се процесите на взаимодействие между местните организации и структури в една община. Изследват се гледните точки на различните участници и техните предложения за промяна, като се използва рефлексия върху опита им от работа по случаи на деца и семейства.',
    'The project studies how local organisations and bodies work together in one municipality. It explores the points of view of those involved and what they would change, by reflecting on their experience of casework with children and families.',
  ),
  management: t(
    'Обучението е реализирано от експерти от Български институт за отношения между хората към НБУ.',
    'Experts of the Bulgarian Institute of Human Relations at New Bulgarian University gave the training.',
  ),
};

export const sites: Site[] = [
  { id: 'bulgaria', level: 'country', name: t('България', 'Bulgaria') },
  {
    id: 'municipality-a',
    parent: 'bulgaria',
    level: 'municipality',
    name: t('Община А (пример)', 'Municipality A (example)'),
  },
  {
    id: 'municipality-b',
    parent: 'bulgaria',
    level: 'municipality',
    name: t('Община Б (пример)', 'Municipality B (example)'),
  },
];
