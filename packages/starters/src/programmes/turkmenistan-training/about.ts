/** Who and where: the Joint Programme, its training of managers, and the regions of the country. */
import type { Profile, Site } from '@careframe/core';

/** A text in the three languages of this programme. */
export const t = (tk: string, ru: string, en: string): { tk: string; ru: string; en: string } => ({
  tk,
  ru,
  en,
});

export const REPORT =
  'Social work managers build their capacities ahead of piloting new social services in Turkmenistan';

/** Source of what the report itself says. */
export const fromReport = t(`“${REPORT}” atly habar`, `Сообщение «${REPORT}»`, `Report “${REPORT}”`);

export const title = t(
  'Sosial iş boýunça ýolbaşçylary okatmak, Türkmenistan',
  'Обучение руководителей социальной работы, Туркменистан',
  'Training of social work managers, Turkmenistan',
);

export const organisation = t(
  'BMG-niň Ösüş maksatnamasy we Türkmenistanyň Zähmet we ilaty durmuş taýdan goramak ministrligi',
  'Программа развития ООН и Министерство труда и социальной защиты населения Туркменистана',
  'United Nations Development Programme and Ministry of Labour and Social Protection of Population of Turkmenistan',
);

export const notice = t(
  '“Mysal” diýlip bellenen sanlar resminamanyň nähili işleýändigini görkezmek üçin oýlanyp tapyldy; olar Bilelikdäki maksatnamanyň maglumatlary däl. Habardan alnan sanlar: 60 meýilleşdirilen orun, 102 gatnaşyjy, 73 jogap we 16 mowzuk. Habarda ady tutulmadyk mowzuklar we soragnamanyň ähli jogaplary hem mysaldyr.',
  'Числа с пометкой «пример» вымышлены, чтобы показать, как работает документ; это не данные Совместной программы. Из сообщения взяты 60 мест по плану, 102 участника, 73 ответа и 16 тем. Темы, не названные в сообщении, и все ответы на опрос приведены для примера.',
  'Figures marked “illustrative” are invented to show how the document works; they are not data of the Joint Programme. From the report come 60 planned places, 102 participants, 73 answers and 16 topics. Topics the report does not name and all survey answers are illustrative.',
);

export const profile: Profile = {
  purpose: t(
    'Hilli, hemmeler üçin elýeterli sosial hyzmatlary ýerlerde ornaşdyrmak arkaly ilaty durmuş taýdan goramak ulgamyny kämilleşdirmek. Okuw ýolbaşçylary täze sosial hyzmatlaryň synagyna taýýarlaýar.',
    'Улучшить систему социальной защиты, внедряя качественные инклюзивные социальные услуги на уровне общины. Обучение готовит руководителей к апробации новых социальных услуг.',
    'To improve the system of social protection by introducing inclusive, quality community-based social services. The training prepares managers for the piloting of new social services.',
  ),
  audience: t(
    'Ähli welaýatlardan döwlet we döwlete degişli bolmadyk sosial hyzmat guramalarynyň orta derejeli ýolbaşçylary; hyzmatlardan çagaly maşgalalar, ýaşuly adamlar, maýyplygy bolan adamlar we goldawa mätäç beýleki toparlar peýdalanýarlar.',
    'Руководители среднего звена государственных и негосударственных поставщиков социальных услуг из всех регионов; услуги предназначены семьям с детьми, пожилым людям, людям с инвалидностью и другим уязвимым группам.',
    'Mid-level managers of public and non-governmental providers of social services from all regions; the services are for families with children, elderly people, people with disability and other vulnerable groups.',
  ),
  expectations: t(
    'Gatnaşyjylar 16 mowzuk boýunça bilimlerini artdyrýarlar. Soragnama meýletin: 102 gatnaşyjynyň 73-si jogap berdi.',
    'Участники углубляют знания по 16 темам. Опрос добровольный: ответили 73 из 102 участников.',
    'Participants deepen their knowledge in 16 topics. The survey is voluntary: 73 of 102 participants answered.',
  ),
  operation: t(
    'Bäş günlük onlaýn okuw. Ony Bolgariýanyň SAPI institutynyň tälimçiler okuwyny tamamlan milli bilermenler elektron materiallar we interaktiw usullar bilen geçirdiler. Başda 60 ýolbaşçyny okatmak meýilleşdirilipdi; onlaýn görnüş has köp adamy çagyrmaga mümkinçilik berdi.',
    'Пятидневное интенсивное онлайн-обучение. Его провели национальные эксперты, прошедшие подготовку тренеров в болгарском институте SAPI, с электронными материалами и интерактивными методами. Сначала планировалось обучить 60 руководителей; онлайн-формат позволил пригласить больше людей.',
    'A five-day intensive online training, given by national experts who had completed the training of trainers of the Bulgarian Social Activities and Practice Institute (SAPI), with electronic materials and interactive techniques. At first 60 managers were planned; the online form made room for more.',
  ),
  management: t(
    'Milli esasy hyzmatdaş — Zähmet we ilaty durmuş taýdan goramak ministrligi. Maksatnamany ÝUNISEF, BMG-niň Ösüş maksatnamasy, BMG-niň Ilat gaznasy we BMG-niň Neşeler we jenaýatçylyk boýunça müdirligi hökümet bilen bilelikde amala aşyrýarlar; ony Durnukly ösüş maksatlary boýunça bilelikdäki gazna maliýeleşdirýär.',
    'Ведущий национальный партнёр — Министерство труда и социальной защиты населения. Программу осуществляют ЮНИСЕФ, ПРООН, ЮНФПА и УНП ООН вместе с правительством; её финансирует Совместный фонд ЦУР.',
    'The Ministry of Labour and Social Protection of Population is the leading national partner. UNICEF, UNDP, UNFPA and UNODC carry the programme out with the Government; the Joint SDG Fund pays for it.',
  ),
};

const region = (id: string, tk: string, ru: string, en: string): Site => ({
  id,
  parent: 'turkmenistan',
  level: 'region',
  name: t(tk, ru, en),
});

export const sites: Site[] = [
  { id: 'turkmenistan', level: 'country', name: t('Türkmenistan', 'Туркменистан', 'Turkmenistan') },
  region('ashgabat', 'Aşgabat şäheri', 'город Ашхабад', 'Ashgabat city'),
  region('ahal', 'Ahal welaýaty', 'Ахалский велаят', 'Ahal'),
  region('balkan', 'Balkan welaýaty', 'Балканский велаят', 'Balkan'),
  region('dashoguz', 'Daşoguz welaýaty', 'Дашогузский велаят', 'Dashoguz'),
  region('lebap', 'Lebap welaýaty', 'Лебапский велаят', 'Lebap'),
  region('mary', 'Mary welaýaty', 'Марыйский велаят', 'Mary'),
];
