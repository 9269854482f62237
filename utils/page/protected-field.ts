const PROTECTED_COMPLETION = /(?:^|\s)(?:cc-\S+|one-time-code|current-password|new-password)(?:\s|$)/iu;
const PROTECTED_NAME =
  /pass(?:word|wd|phrase|code)|(?:^|[^a-z])(?:otp|cvv|cvc|pin|iban)(?:$|[^a-z])|card[-_ ]?(?:number|no)|cc[-_]?num/iu;

/** Whether a field holds what is nobody's draft: passwords, card numbers, one-time codes, and what is not shown. */
export function isProtectedField(field: HTMLInputElement | HTMLTextAreaElement): boolean {
  if (field.type === 'password' || field.type === 'hidden') return true;
  if (PROTECTED_COMPLETION.test(field.getAttribute('autocomplete') ?? '')) return true;
  if (field instanceof HTMLInputElement && PROTECTED_NAME.test(`${field.name} ${field.id}`)) return true;
  return !field.checkVisibility({ visibilityProperty: true });
}
