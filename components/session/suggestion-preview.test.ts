import { describe, expect, it } from 'vitest';
import { type Finding, type Suggestion } from '../../utils/draft/finding.ts';
import { diffPieces, headOf, previewOf, tailOf } from './suggestion-preview.ts';

const TEXT = 'سطر أول قبله.\nأقدّم خدمة كتابة محتوى احترافي ومتكامل للمتاجر في كل مكان.\nسطر أخير بعده.';

function findingOn(part: string): Finding {
  const start = TEXT.indexOf(part);
  return {
    id: 'a',
    pass: 'humanize',
    rule: 'humanize/promotion',
    params: {},
    range: { start, end: start + part.length },
    related: [],
    severity: 'hint',
    suggestions: [],
  };
}
const replacing = (finding: Finding, text: string): Suggestion => ({ edits: [{ range: finding.range, text }] });
const before = (pieces: ReturnType<typeof previewOf>) =>
  pieces.flatMap(({ kind, text }) => (kind === 'inserted' ? [] : [text])).join('');

describe('previewOf', () => {
  it('shows a short deletion among the words around it', () => {
    const finding = findingOn('احترافي ومتكامل ');
    const pieces = previewOf(TEXT, finding, replacing(finding, ''));
    expect(pieces.filter(({ kind }) => kind === 'deleted').map(({ text }) => text.trim())).toEqual(['احترافي ومتكامل']);
    expect(before(pieces)).toContain('كتابة محتوى احترافي');
    expect(TEXT).toContain(before(pieces));
  });

  it('never reaches into another paragraph', () => {
    for (const part of ['أقدّم', 'مكان', 'أول', 'بعده']) {
      const finding = findingOn(part);
      expect(before(previewOf(TEXT, finding, undefined))).not.toContain('\n');
      expect(before(previewOf(TEXT, finding, replacing(finding, 'غيره')))).not.toContain('\n');
    }
  });

  it('cuts no word of the text around', () => {
    const finding = findingOn('محتوى');
    const shown = before(previewOf(TEXT, finding, undefined));
    const at = TEXT.indexOf(shown);
    expect(at === 0 || /\s/u.test(TEXT[at - 1] ?? '')).toBe(true);
    expect(/\s|^$/u.test(TEXT[at + shown.length] ?? '')).toBe(true);
  });

  it('takes in every edit of a suggestion, also those outside the finding', () => {
    const finding = findingOn('محتوى');
    const far = TEXT.indexOf('مكان');
    const pieces = previewOf(TEXT, finding, {
      edits: [
        { range: finding.range, text: 'نصوص' },
        { range: { start: far, end: far + 4 }, text: 'بلد' },
      ],
    });
    expect(pieces.filter(({ kind }) => kind === 'inserted').map(({ text }) => text)).toEqual(['نصوص', 'بلد']);
  });
});

describe('diffPieces', () => {
  it('holds both texts', () => {
    const [old, young] = ['قام الفريق بكتابة التقرير.', 'كتب الفريق التقرير.'];
    const pieces = diffPieces(old, young);
    expect(before(pieces)).toBe(old);
    expect(pieces.flatMap(({ kind, text }) => (kind === 'deleted' ? [] : [text])).join('')).toBe(young);
  });
});

describe('headOf and tailOf', () => {
  it('keep whole words', () => {
    expect(headOf('كلمة أولى ثانية', 11)).toBe('كلمة أولى');
    expect(tailOf('كلمة أولى ثانية', 9)).toBe('ثانية');
    expect(headOf('قصير', 11)).toBe('قصير');
  });
});
