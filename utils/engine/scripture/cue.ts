const CUES = /[\uFD3E\uFD3F{]|تعال[ىي]|عز وجل|سبحانه|(?:قال|يقول|قول) الله|الآية|الاية|القرآن|سورة/u;

/** Whether a text may quote the Qur'an: only then is its text worth loading. */
export function mayQuoteVerse(text: string): boolean {
  return CUES.test(text);
}
