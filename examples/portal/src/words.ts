/** The ministry's own words; the widgets bring theirs. */
export type PortalWord =
  | 'site'
  | 'skip'
  | 'language'
  | 'programmes'
  | 'home'
  | 'welcome'
  | 'welcomeText'
  | 'footer';

export const portalWords: Readonly<Record<string, Readonly<Record<PortalWord, string>>>> = {
  en: {
    site: 'Department of Social Care',
    skip: 'Skip to content',
    language: 'Language',
    programmes: 'Programmes',
    home: 'Home',
    welcome: 'Programmes of social care',
    welcomeText:
      'What each programme wants to change, what people may expect from it, and how far it has come. Open one to read it, edit its results chain and enter values.',
    footer:
      'An example site. The programmes follow public field reports; figures marked illustrative are invented. Nothing you enter leaves this page.',
  },
  bg: {
    site: 'Дирекция „Социални грижи“',
    skip: 'Към съдържанието',
    language: 'Език',
    programmes: 'Програми',
    home: 'Начало',
    welcome: 'Програми за социални грижи',
    welcomeText:
      'Какво иска да промени всяка програма, какво могат да очакват хората от нея и докъде е стигнала. Отворете една, за да я прочетете, да промените веригата ѝ от резултати и да въведете стойности.',
    footer:
      'Примерен сайт. Програмите следват публични доклади от практиката; стойностите, отбелязани като примерни, са измислени. Нищо, което въведете, не напуска тази страница.',
  },
  ar: {
    site: 'دائرة الرعاية الاجتماعية',
    skip: 'انتقل إلى المحتوى',
    language: 'اللغة',
    programmes: 'البرامج',
    home: 'الرئيسية',
    welcome: 'برامج الرعاية الاجتماعية',
    welcomeText:
      'ما الذي يريد كل برنامج تغييره، وما الذي يمكن للناس أن يتوقعوه منه، وإلى أين وصل. افتح برنامجًا لتقرأه وتعدّل سلسلة نتائجه وتُدخل القيم.',
    footer:
      'موقع تجريبي. تستند البرامج إلى تقارير ميدانية منشورة، والأرقام الموسومة بأنها توضيحية أرقام مفترضة. لا يغادر هذه الصفحةَ شيءٌ مما تُدخله.',
  },
  ckb: {
    site: 'بەڕێوەبەرایەتیی چاودێریی کۆمەڵایەتی',
    skip: 'بڕۆ بۆ ناوەڕۆک',
    language: 'زمان',
    programmes: 'بەرنامەکان',
    home: 'سەرەتا',
    welcome: 'بەرنامەکانی چاودێریی کۆمەڵایەتی',
    welcomeText:
      'هەر بەرنامەیەک دەیەوێت چی بگۆڕێت، خەڵک دەتوانن چاوەڕێی چی لێ بکەن، و تا کوێ گەیشتووە. دانەیەک بکەرەوە بۆ خوێندنەوە، دەستکاریکردنی زنجیرەی ئەنجامەکان و تۆمارکردنی نرخەکان.',
    footer:
      'ماڵپەڕێکی نموونەیە. بەرنامەکان لەسەر بنەمای ڕاپۆرتی مەیدانیی بڵاوکراوەن؛ ئەو ژمارانەی بە نموونەیی نیشانکراون دانراون. هیچ شتێک کە دەینووسیت ئەم پەڕەیە بەجێناهێڵێت.',
  },
  ru: {
    site: 'Департамент социальной помощи',
    skip: 'Перейти к содержанию',
    language: 'Язык',
    programmes: 'Программы',
    home: 'Главная',
    welcome: 'Программы социальной помощи',
    welcomeText:
      'Что хочет изменить каждая программа, чего от неё могут ожидать люди и как далеко она продвинулась. Откройте программу, чтобы прочитать её, изменить цепочку результатов и внести значения.',
    footer:
      'Пример сайта. Программы составлены по опубликованным отчётам; показатели с пометкой «условные» вымышлены. Ничего из введённого не покидает эту страницу.',
  },
  tk: {
    site: 'Durmuş taýdan goldaw müdirligi',
    skip: 'Mazmuna geç',
    language: 'Dil',
    programmes: 'Maksatnamalar',
    home: 'Baş sahypa',
    welcome: 'Durmuş taýdan goldaw maksatnamalary',
    welcomeText:
      'Her maksatnama nämäni üýtgetmek isleýär, adamlar ondan nämä garaşyp biler we ol nirä çenli ýetdi. Okamak, netijeler zynjyryny üýtgetmek we bahalary girizmek üçin birini açyň.',
    footer:
      'Nusga sahypa. Maksatnamalar çap edilen hasabatlara esaslanýar; şertli diýlip bellenen sanlar oýlanyp tapylandyr. Girizen zatlaryňyz bu sahypadan çykmaýar.',
  },
};
