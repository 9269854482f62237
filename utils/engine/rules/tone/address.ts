import { stemsOf } from '../../../arabic/clitics.ts';
import { rule } from '../../rule.ts';
import { type Place, mixed, placesOf, watch, withoutConjunction } from './mixture.ts';

const set = (words: string) => new Set(words.trim().split(/\s+/u));

/** Forms that speak to one person or to several without doubt; verbs are left out, for تكتب may be «she writes». */
const ONE = set(
  'انت لك عليك اليك منك فيك معك بك عنك لديك عندك يمكنك امكانك بامكانك نفسك تريدك يسعدك يساعدك خدمتك عملك مشروعك موقعك طلبك رسالتك وقتك',
);
const SEVERAL = set(
  'انتم انتن لكم عليكم اليكم منكم فيكم معكم بكم عنكم لديكم عندكم يمكنكم بامكانكم انفسكم يسعدكم يساعدكم خدمتكم عملكم مشروعكم موقعكم طلبكم رسالتكم وقتكم',
);
const RESPECT = set('حضرتك حضرتكم سيادتك سيادتكم سعادتك سعادتكم');
/** Set phrases whose number is fixed by custom. */
const CUSTOM = /(?:السلام|سلام|وعليكم|لا|صباحكم|تحية)\s+\S*$/u;

const addressOf = placesOf(watch(ONE, SEVERAL, RESPECT), (word, { text }) => {
  const bare = withoutConjunction(word.folded);
  // Nouns take prepositions («لمشروعك»), pronouns none: «كانت» is not «أنت».
  const forms = stemsOf(word.form).filter((form) => !form.startsWith('انت') || bare.includes(form));
  const is = (words: ReadonlySet<string>) => forms.some((form) => words.has(form));
  const usage = is(RESPECT) ? 'حضرتكم' : is(ONE) ? 'أنت' : is(SEVERAL) ? 'أنتم' : undefined;
  return usage !== undefined && CUSTOM.test(text.slice(Math.max(0, word.start - 8), word.end)) ? undefined : usage;
});

/** The plural of respect goes with حضرتكم; only the singular breaks it. */
function withoutRespectfulPlural(places: readonly Place[]): readonly Place[] {
  const hasRespect = places.some(({ usage }) => usage === 'حضرتكم');
  return hasRespect ? places.map((place) => (place.usage === 'أنتم' ? { ...place, usage: 'حضرتكم' } : place)) : places;
}

export const mixedAddress = rule({
  id: 'tone/mixed-address',
  pass: 'tone',
  title: { ar: 'خطاب مختلط', en: 'Mixed address' },
  why: {
    ar: 'يخاطب النص القارئ بصيغة «{main}» في مواضع وبصيغة «{used}» هنا؛ صيغة واحدة تكفي.',
    en: 'The text addresses the reader as “{main}” elsewhere and as “{used}” here; keep to one.',
  },
  severity: 'warning',
  match: {
    kind: 'document',
    find: (analysis) =>
      // Once against once may be two speakers.
      mixed(withoutRespectfulPlural(addressOf(analysis))).map((hit) =>
        Number(hit.params?.['mainTimes']) > 1 ? hit : { ...hit, severity: 'hint' },
      ),
  },
  good: [
    'كانت لكم فرصة، ثم كانت لكم أخرى.',
    'السلام عليكم، يمكنك مراسلتي متى شئت.',
    'نحن معكم، ويسرنا أن تكون لكم تجربة طيبة.',
    'قالت له إنها كتبت النص.',
  ],
  bad: [['يمكنك طلب الخدمة الآن. وسأرسل لك عينة. وإذا احتجتم شيئًا فأنا معكم.', null]],
});

const SINGULAR_SELF = set('انا لي لدي عندي خبرتي اقدم اكتب اعمل خدماتي عملي');
const PLURAL_SELF = set('نحن لنا لدينا عندنا خبرتنا نقدم نكتب نعمل خدماتنا عملنا فريقنا');

const personOf = placesOf(watch(SINGULAR_SELF, PLURAL_SELF), (word, { text }) => {
  const forms = withoutConjunction(word.folded);
  const isSingular = forms.some((form) => SINGULAR_SELF.has(form));
  if (!isSingular && !forms.some((form) => PLURAL_SELF.has(form))) return undefined;
  // The questions of an FAQ are asked in the reader's voice; «لدى» is not «لدي», nor «ولي العهد» «لي».
  if (text[word.end - 1] === 'ى' || word.folded === 'ولي' || text.trimEnd().endsWith('؟')) return undefined;
  return isSingular ? 'أنا' : 'نحن';
});

export const mixedPerson = rule({
  id: 'tone/mixed-person',
  pass: 'tone',
  title: { ar: 'متكلم مختلط', en: 'Mixed first person' },
  why: {
    ar: 'يتكلم النص بصيغة «{main}» في مواضع وبصيغة «{used}» هنا؛ اختيار واحدة أوضح.',
    en: 'The text speaks as “{main}” elsewhere and as “{used}” here; choose one.',
  },
  severity: 'hint',
  match: {
    kind: 'document',
    find(analysis) {
      const places = personOf(analysis);
      const singular = places.filter(({ usage }) => usage === 'أنا').length;
      // Once may be a turn of phrase («في عالمنا»); twice on both sides is a mixture.
      return Math.min(singular, places.length - singular) < 2 ? [] : mixed(places);
    },
  },
  good: ['نحن نقدم خدمات الكتابة، ولدينا فريق من المحررين.', 'هل أحتاج إلى خبرة؟ لدينا ما يكفي، ونحن نساعدك.'],
  bad: [['أنا كاتب محتوى، ولدي خبرة طويلة. نحن نقدم لك الأفضل، ولدينا أسعار مناسبة، وأنا متاح دائمًا.', null]],
});
