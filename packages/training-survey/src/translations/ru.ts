import type { Format, Translation } from '@careframe/i18n';
import type { SurveyEnglish } from './index.js';

export default {
  'survey.title': 'Опрос об обучении',
  'survey.look-back': 'до и сейчас',
  'survey.page': 'Страница {page} из {pages}: темы с {from} по {to}',
  'survey.page-one': 'Страница {page} из {pages}: тема {from}',
  'survey.page-questions': 'Страница {page} из {pages}: ваше мнение об обучении',
  'survey.before': 'До',
  'survey.now': 'Сейчас',
  'survey.row': '{topic}: {moment}',
  'survey.step': '{value} из {max}',
  'survey.step-named': '{value} из {max}, {label}',
  'survey.not-covered': 'Не рассматривали',
  'survey.clear': 'Очистить',
  'survey.cleared': 'Ответ по теме «{topic}» очищен.',
  'survey.send': 'Отправить',
  'survey.gaps': (p: { n: number }, f: Format) =>
    f.plural(p.n, {
      one: `${f.number(p.n)} тема пока без ответа.`,
      few: `${f.number(p.n)} темы пока без ответа.`,
      many: `${f.number(p.n)} тем пока без ответа.`,
      other: `${f.number(p.n)} темы пока без ответа.`,
    }),
  'survey.gaps-first': 'К первой',
  'survey.gaps-continue': 'Всё равно отправить',
  'survey.kept': 'Ваши ответы остаются на этой странице, пока вы их не отправите.',
  'survey.sent-title': 'Спасибо',
  'survey.sent-text': 'Ваши ответы переданы. Страницу можно закрыть.',
  'survey.another': 'Следующий участник',
  'survey.privacy.anonymous': 'Анонимно: ваши ответы нельзя связать ни с вами, ни с другим опросом.',
  'survey.privacy.paired':
    'Без имён: ваши ответы связываются с другим вашим опросом только по вашей карточке.',
  'survey.privacy.named': 'С именами: организаторы видят, кто что ответил.',
  'survey.no-names': 'Пожалуйста, не пишите имён.',
  'survey.left': (p: { n: number }, f: Format) =>
    f.plural(p.n, {
      one: `Остался ${f.number(p.n)} знак`,
      few: `Осталось ${f.number(p.n)} знака`,
      many: `Осталось ${f.number(p.n)} знаков`,
      other: `Осталось ${f.number(p.n)} знака`,
    }),
  'survey.not-number': '«{text}» — не число. Пример: {example}.',
  'survey.required': 'Пожалуйста, ответьте по каждой теме или выберите «Не рассматривали».',
  'survey.none-title': 'Здесь нет опроса',
  'survey.none-text': 'В этой программе нет обучения с темами. Добавьте его в документ программы.',
  'results.title': 'Опрос об обучении: результаты',
  'results.of': '{responded} / {enrolled}',
  'results.answered': 'Ответили {responded} из {enrolled} участников ({rate%}).',
  'results.answered-only': (p: { n: number }, f: Format) =>
    f.plural(p.n, {
      one: `Ответил ${f.number(p.n)} человек; сколько участвовало, не указано.`,
      few: `Ответили ${f.number(p.n)} человека; сколько участвовало, не указано.`,
      many: `Ответили ${f.number(p.n)} человек; сколько участвовало, не указано.`,
      other: `Ответили ${f.number(p.n)} человека; сколько участвовало, не указано.`,
    }),
  'results.planned': 'Участвовали {enrolled}; по плану предполагалось {planned} ({rate%} плана).',
  'results.look-back': (p: { n: number }, f: Format) =>
    `Выводы об изменении сделаны по ответам тех, кто в одном опросе оценил себя до и сейчас (${f.number(p.n)}).`,
  'results.paired': 'Выводы об изменении сделаны по ответам тех, кто ответил и до, и после ({n}).',
  'results.unpaired':
    'До и после могли отвечать разные люди, поэтому об изменении у отдельного человека ничего не говорится.',
  'results.after-only':
    'О времени до обучения никого не спрашивали, поэтому этот опрос не может показать изменение.',
  'results.bounds': (p: { silent: number; topic: string; low: number; high: number }, f: Format) =>
    `Если учесть и тех, кто не ответил (${f.number(p.silent)}), «улучшилось» по теме «${p.topic}» — от ${f.percent(p.low)} до ${f.percent(p.high)} всех участников.`,
  'results.improved': 'Улучшилось',
  'results.same': 'Так же',
  'results.lower': 'Ниже',
  'results.topic': 'Тема',
  'results.n': 'Ответы',
  'results.n-improved': (p: { n: string }) => `${p.n} — улучшилось`,
  'results.median': 'Медиана изменения',
  'results.range': 'Улучшилось, из всех участников',
  'results.ceiling': '{share%} уже до обучения выбрали одну из двух высших ступеней.',
  'results.before-now': 'Ответы по ступеням, до и сейчас',
  'results.as-table': 'Числа в таблице',
  'results.as-bars': 'Полосы',
  'results.bar': '{topic}: улучшилось {improved}, так же {same}, ниже {lower}, всего {n}.',
  'results.low': 'меньше {under}',
  'results.low-short': '<{under}',
  'results.hidden': 'скрыто, чтобы защитить людей',
  'results.hidden-short': 'скрыто',
  'results.withheld': (p: { n: number; threshold: number }, f: Format) =>
    f.plural(p.n, {
      one: `Пока ${f.number(p.n)} ответ.`,
      few: `Пока ${f.number(p.n)} ответа.`,
      many: `Пока ${f.number(p.n)} ответов.`,
      other: `Пока ${f.number(p.n)} ответа.`,
    }) + ` Результаты показываются начиная с ${f.number(p.threshold)}, чтобы защитить людей.`,
  'results.nobody-title': 'Пока никто не ответил',
  'results.nobody-text': 'Результаты появятся здесь, как только придут ответы.',
  'results.totals-only': 'Опубликованы только итоги; ответов по темам нет.',
  'results.source': 'Источник: {source}',
  'results.responses-bad': 'Ответы не удалось прочитать.',
  'results.responses-some': (p: { n: number }, f: Format) =>
    f.plural(p.n, {
      one: `${f.number(p.n)} анкету не удалось прочитать, она не учтена.`,
      few: `${f.number(p.n)} анкеты не удалось прочитать, они не учтены.`,
      many: `${f.number(p.n)} анкет не удалось прочитать, они не учтены.`,
      other: `${f.number(p.n)} анкеты не удалось прочитать, они не учтены.`,
    }),
} satisfies Translation<SurveyEnglish> as Translation<SurveyEnglish>;
