import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadQuran } from '../../../../scripts/lib/quran/quran-file.ts';
import { NO_CONTEXT } from '../../context.ts';
import { run } from './run-rule.test-helper.ts';
import { hadithSource, misplacedVerse, misquotedVerse, unknownVerse } from './scripture.ts';

const context = { ...NO_CONTEXT, quran: loadQuran(path.resolve(import.meta.dirname, '../../../..')) };
const misquoted = (text: string) => run(misquotedVerse, text, context);
const misplaced = (text: string) => run(misplacedVerse, text, context);
const unknown = (text: string) => run(unknownVerse, text, context);

describe('a verse', () => {
  it('is left alone where it is right, whatever stands around it', () => {
    for (const text of [
      'قال تعالى: ﴿إن مع العسر يسرا﴾.',
      'وقال عز وجل: "وقل رب زدني علما".',
      'قال تعالى: {وتعاونوا على البر والتقوى}.',
      'قال تعالى: ﴿يا أيها الذين آمنوا ... لعلكم تتقون﴾.',
      'قال تعالى: ﴿قل هو الله أحد * الله الصمد * لم يلد ولم يولد﴾.',
      'قال تعالى: إن الله مع الصابرين، وهذا يدل على فضل الصبر ومنزلته عند الناس.',
    ])
      expect([text, misquoted(text).marked]).toEqual([text, []]);
  });

  it('says which word is wrong, and where the verse is', () => {
    expect(misquoted('قال تعالى: ﴿إن بعد العسر يسرا﴾.')).toMatchObject({
      marked: ['بعد'],
      params: [{ said: 'بعد', right: 'مع', place: 'الشرح 6' }],
      mended: 'قال تعالى: ﴿إن مع العسر يسرا﴾.',
    });
  });

  it('shows words missing or added beside their neighbour', () => {
    expect(misquoted('قال تعالى: «وما خلقت الجن إلا ليعبدون».').params).toMatchObject([
      { said: 'الجن', right: 'الجن والإنس' },
    ]);
    expect(misquoted('قال تعالى: «قل هو الله الواحد أحد».').mended).toBe('قال تعالى: «قل هو الله أحد».');
  });

  it('does not put bare words among vowelled ones', () => {
    expect(misquoted('قال تعالى: ﴿إِنَّ بَعْدَ الْعُسْرِ يُسْرًا﴾.')).toMatchObject({ marked: ['بَعْدَ'], mended: null });
  });

  it('is looked for in braces without a cue, silently', () => {
    expect(misquoted('جاء فيه {وقل ربي زدني علما} كما نعلم.').marked).toEqual(['ربي']);
    expect(unknown('جاء فيه {هذا نص من القالب يملأ لاحقًا} كما نعلم.').marked).toEqual([]);
  });

  it('is asked for where it is nowhere', () => {
    expect(unknown('قال تعالى: ﴿اطلبوا العلم ولو في أقصى البلاد﴾.').marked).toEqual(['اطلبوا العلم ولو في أقصى البلاد']);
    expect(unknown('قال تعالى: ﴿إن بعد العسر يسرا﴾.').marked).toEqual([]);
    expect(misquoted('قال تعالى: ﴿اطلبوا العلم ولو في أقصى البلاد﴾.').marked).toEqual([]);
  });

  it('is not judged without the text', () => {
    expect(run(misquotedVerse, 'قال تعالى: ﴿إن بعد العسر يسرا﴾.').marked).toEqual([]);
    expect(run(unknownVerse, 'قال تعالى: ﴿اطلبوا العلم ولو في أقصى البلاد﴾.').marked).toEqual([]);
  });
});

describe('its reference', () => {
  it.each([
    ['﴿إن مع العسر يسرا﴾ [الشرح: 6]'],
    ['﴿فإن مع العسر يسرا﴾ [الشرح: ٥]'],
    ['﴿فبأي آلاء ربكما تكذبان﴾ (سورة الرحمن، الآية 77)'],
    ['﴿قل هو الله أحد الله الصمد﴾ [الإخلاص: 1-2]'],
    ['﴿وقل رب زدني علما﴾ (سورة طه)'],
    ['﴿وقل رب زدني علما﴾ (راجع التفسير)'],
  ])('%s is right', (text) => expect(misplaced(`قال تعالى: ${text}.`).marked).toEqual([]));

  it.each([
    ['﴿إن مع العسر يسرا﴾ [البقرة: 286]', '﴿إن مع العسر يسرا﴾ [الشرح: 6]'],
    ['﴿وقل رب زدني علما﴾ (سورة طه: 14)', '﴿وقل رب زدني علما﴾ (سورة طه: 114)'],
    ['﴿وقل رب زدني علما﴾ (سورة مريم)', '﴿وقل رب زدني علما﴾ (سورة طه)'],
  ])('%s is mended', (text, mended) => expect(misplaced(`قال تعالى: ${text}.`).mended).toBe(`قال تعالى: ${mended}.`));

  it('is shown, not mended, where several verses are meant', () => {
    expect(misplaced('قال تعالى: ﴿قل هو الله أحد الله الصمد﴾ [الفلق: 1-2].')).toMatchObject({
      marked: ['[الفلق: 1-2]'],
      mended: null,
      params: [{ right: 'الإخلاص 1–2' }],
    });
  });
});

describe('a hadith', () => {
  const asks = (text: string) => run(hadithSource, text).marked.length;

  it('asks for its source, unless one stands near', () => {
    expect(asks('قال رسول الله ﷺ: «إنما الأعمال بالنيات وإنما لكل امرئ ما نوى».')).toBe(1);
    expect(asks('قال رسول الله ﷺ: «إنما الأعمال بالنيات» رواه البخاري.')).toBe(0);
    expect(asks('قال رسول الله ﷺ: «إنما الأعمال بالنيات» (متفق عليه).')).toBe(0);
    expect(asks('أخرج مسلم أن رسول الله ﷺ قال: «إنما الأعمال بالنيات».')).toBe(0);
  });
});
