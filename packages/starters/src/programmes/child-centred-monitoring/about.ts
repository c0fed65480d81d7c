/** Who and where: the profile of the pilot and its three regions. */
import type { Profile, Site } from '@careframe/core';

/** A text in the two languages of this programme. */
export const t = (bg: string, en: string): { bg: string; en: string } => ({ bg, en });

export const REPORT = 'Второ обучение за областни екипи за дете-центриран подход';

/** Source of what the report itself says. */
export const fromReport = t(`Съобщение „${REPORT}“`, `Report “${REPORT}”`);

export const title = t(
  'Дете-центриран мониторинг на качеството: Разград, Велико Търново и Варна',
  'Child-centred quality monitoring: Razgrad, Veliko Tarnovo and Varna',
);

export const organisation = t(
  'НХЦ, с АСП и общините от трите пилотни области',
  'NHC, with the Agency for Social Assistance and the municipalities of the three pilot regions',
);

export const notice = t(
  'Данните с отбелязване „примерно“ са измислени, за да се види как работи документът: всички оценки от посещенията, доказателства, стойности и срокове. Съобщението, по което е съставена програмата, посочва месеците октомври и ноември, но не и година, затова годината е приета условно.',
  'Figures marked “illustrative” are invented to show how the document works: all scores of the visits, evidence, values and due dates. The report behind this programme names the months October and November but no year, so the year is assumed.',
);

export const profile: Profile = {
  purpose: t(
    'Да се апробира система за мониторинг на качеството на политиката за децата: как се работи по случай и как се управляват социалните услуги, погледнато през постигнатите резултати за детето.',
    'To try out a system that monitors the quality of policy for children: how casework is done and how social services are managed, seen from the results reached for the child.',
  ),
  audience: t(
    'Деца и семейства, които ползват социални услуги в трите пилотни области, и специалистите, които работят с тях: РДСП, ДСП, ОЗД, услуги за деца и общини.',
    'Children and families who use social services in the three pilot regions, and the professionals who work with them: regional and local directorates for social assistance, child protection departments, services for children and municipalities.',
  ),
  expectations: t(
    'Мониторингът е възможност за повишаване на качеството в работата, а не контрол. Участниците изразиха притеснение за независимостта, откритостта, обективността и прозрачността на информацията и доказателствата на екипите. Затова всяка оценка показва доказателствата си, двама оценители оценяват поотделно и всеки заявява дали работи за оценяваната услуга.',
    'Monitoring is a chance to improve quality, not inspection. Participants voiced a concern about the independence, openness, objectivity and transparency of the teams’ information and evidence. Therefore every score shows its evidence, two assessors score separately, and each declares whether he or she works for the service assessed.',
  ),
  operation: t(
    'Мониторинговите екипи планират процеса, избират методите и инструментите и проследяват случаи по таблиците с индикатори в двете области „Работа по случай“ и „Управление на услуги“. Апробирането е през октомври и ноември.',
    'Monitoring teams plan the process, choose methods and tools and follow cases along the tables of indicators in two areas, casework and management of services. The trial takes place in October and November.',
  ),
  management: t(
    'АСП организира апробирането с участието на общините. Екипът на НХЦ осигурява външни подготвени консултанти, които подкрепят екипите на местно ниво. Екипите са отворени за НПО и за външни специалисти. Проектът е финансиран от Фондация Оук.',
    'The Agency for Social Assistance organises the trial with the municipalities. NHC provides prepared external consultants who support the local teams. The teams are open to NGOs and external specialists. The project is funded by the Oak Foundation.',
  ),
};

export const sites: Site[] = [
  { id: 'bulgaria', level: 'country', name: t('България', 'Bulgaria') },
  { id: 'razgrad', parent: 'bulgaria', level: 'region', name: t('Разград', 'Razgrad') },
  { id: 'veliko-tarnovo', parent: 'bulgaria', level: 'region', name: t('Велико Търново', 'Veliko Tarnovo') },
  { id: 'varna', parent: 'bulgaria', level: 'region', name: t('Варна', 'Varna') },
];
