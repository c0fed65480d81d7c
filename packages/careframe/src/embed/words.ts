/** What the embed page itself says, in every language of the widgets. `{…}` is filled and kept apart from the text's direction. */

interface EmbedWords {
  readonly noDrafts: string;
  readonly unknown: string;
  readonly refused: string;
  readonly failed: string;
  readonly retry: string;
  readonly open: string;
  readonly notTaken: string;
}

export type EmbedWord = keyof EmbedWords;

export const embedWords: Readonly<Record<'en' | 'bg' | 'ar' | 'ckb' | 'ru' | 'tk', EmbedWords>> = {
  en: {
    noDrafts: 'This page cannot keep drafts. Your answers stay here until you send them or close the page.',
    unknown: 'There is no widget called “{name}”. Write one of these as “widget”: {list}.',
    refused: 'Data from {origin} may not be shown here. Whoever runs this site can allow it in embed.html.',
    failed: 'The widget could not be loaded. Check the connection, then try again.',
    retry: 'Try again',
    open: 'Open on a page of its own',
    notTaken:
      'Your answers were not sent: nobody receives them here. They are still on this page. Please tell whoever runs the site.',
  },
  bg: {
    noDrafts:
      'Тази страница не може да пази чернови. Отговорите ви остават тук, докато ги изпратите или затворите страницата.',
    unknown: 'Няма приставка с име „{name}“. Напишете в „widget“ една от тези: {list}.',
    refused:
      'Данните от {origin} не може да се показват тук. Поддържащият сайта може да ги разреши в embed.html.',
    failed: 'Приставката не можа да се зареди. Проверете връзката и опитайте отново.',
    retry: 'Опитайте отново',
    open: 'Отваряне на отделна страница',
    notTaken:
      'Отговорите ви не са изпратени: тук няма кой да ги получи. Те още са на тази страница. Моля, съобщете на поддържащия сайта.',
  },
  ar: {
    noDrafts: 'لا تستطيع هذه الصفحة حفظ المسودات. تبقى إجاباتك هنا إلى أن ترسلها أو تغلق الصفحة.',
    unknown: 'لا توجد أداة باسم «{name}». اكتب في «widget» واحدة من هذه: {list}.',
    refused: 'لا يجوز عرض البيانات من {origin} هنا. يستطيع القائم على الموقع السماح بها في embed.html.',
    failed: 'تعذّر تحميل الأداة. تحقق من الاتصال ثم حاول مرة أخرى.',
    retry: 'حاول مرة أخرى',
    open: 'افتح في صفحة مستقلة',
    notTaken: 'لم تُرسل إجاباتك: لا أحد يستقبلها هنا. ما زالت في هذه الصفحة. أخبر القائم على الموقع من فضلك.',
  },
  ckb: {
    noDrafts:
      'ئەم پەڕەیە ناتوانێت ڕەشنووس هەڵبگرێت. وەڵامەکانت لێرە دەمێننەوە تا دەیاننێریت یان پەڕەکە دادەخەیت.',
    unknown: 'هیچ ئامرازێک بە ناوی «{name}» نییە. لە «widget» یەکێک لەمانە بنووسە: {list}.',
    refused:
      'ناکرێت داتای {origin} لێرە پیشان بدرێت. ئەوەی ماڵپەڕەکە بەڕێوە دەبات دەتوانێت لە embed.html ڕێگەی پێ بدات.',
    failed: 'ئامرازەکە بار نەکرا. پەیوەندییەکە بپشکنە و دووبارە هەوڵ بدەرەوە.',
    retry: 'دووبارە هەوڵ بدەرەوە',
    open: 'لە پەڕەیەکی جیا بیکەرەوە',
    notTaken:
      'وەڵامەکانت نەنێردران: لێرە کەس وەریان ناگرێت. هێشتا لەم پەڕەیەدان. تکایە ئاگاداری بەڕێوەبەری ماڵپەڕەکە بکەرەوە.',
  },
  ru: {
    noDrafts:
      'Эта страница не может хранить черновики. Ваши ответы остаются здесь, пока вы их не отправите или не закроете страницу.',
    unknown: 'Нет виджета с именем «{name}». Укажите в «widget» один из этих: {list}.',
    refused: 'Данные с {origin} нельзя показать здесь. Разрешить их может владелец сайта в файле embed.html.',
    failed: 'Не удалось загрузить виджет. Проверьте соединение и попробуйте ещё раз.',
    retry: 'Попробовать ещё раз',
    open: 'Открыть на отдельной странице',
    notTaken:
      'Ваши ответы не отправлены: здесь их никто не принимает. Они ещё на этой странице. Пожалуйста, сообщите владельцу сайта.',
  },
  tk: {
    noDrafts:
      'Bu sahypa garalamalary saklap bilmeýär. Jogaplaryňyz ugradylýança ýa-da sahypa ýapylýança şu ýerde durýar.',
    unknown: '“{name}” atly widžet ýok. “widget” üçin şulardan birini ýazyň: {list}.',
    refused:
      '{origin} salgysyndaky maglumatlary bu ýerde görkezip bolmaýar. Saýty alyp barýan adam embed.html faýlynda rugsat berip biler.',
    failed: 'Widžet ýüklenmedi. Baglanyşygy barlaň, soň gaýtadan synanyşyň.',
    retry: 'Gaýtadan synanyş',
    open: 'Aýratyn sahypada aç',
    notTaken:
      'Jogaplaryňyz ugradylmady: bu ýerde olary kabul edýän ýok. Olar entek şu sahypada. Saýty alyp barýan adama habar beriň.',
  },
};

const RIGHT_TO_LEFT = ['ar', 'ckb'];

export interface PageLanguage {
  /** As the page's address or the browser says it. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: EmbedWords;
}

/** The first wanted language that we speak; English when there is none. */
export function chooseLanguage(wanted: readonly string[]): PageLanguage {
  const spoken = (tag: string): keyof typeof embedWords | undefined => {
    const [language] = tag.toLowerCase().split('-');
    return Object.hasOwn(embedWords, language!) ? (language as keyof typeof embedWords) : undefined;
  };
  const tag = wanted.find(spoken) ?? 'en';
  const language = spoken(tag)!;
  return { tag, direction: RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr', words: embedWords[language] };
}

/** Fills the placeholders, each kept apart from the direction of the sentence around it (U+2068, U+2069). */
export function fillWord(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => `\u2068${values[name] ?? ''}\u2069`);
}
