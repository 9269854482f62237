import { hasArabic } from '../arabic/script.ts';
import { type CaptureFailure, LARGEST_CAPTURE } from '../draft/capture.ts';

/** Whether a text is larger than is taken; measured in UTF-8 only where its length leaves a doubt. */
function isTooLarge(text: string): boolean {
  if (text.length > LARGEST_CAPTURE) return true;
  return text.length * 3 > LARGEST_CAPTURE && new TextEncoder().encode(text).length > LARGEST_CAPTURE;
}

/** Why a text cannot be a draft, or null. */
export function unfit(text: string): Extract<CaptureFailure, 'too-large' | 'no-arabic'> | null {
  if (isTooLarge(text)) return 'too-large';
  return hasArabic(text) ? null : 'no-arabic';
}
