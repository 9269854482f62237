import { useState } from 'react';
import { TextInput } from './input.tsx';

type NumberInputProps = {
  id: string;
  value: number | undefined;
  placeholder: string;
  disabled?: boolean;
  onChange: (value: number | undefined) => void;
};

const MOST_DIGITS = 7;

/** The number written in any of the Arabic and European digits; undefined for none. */
export function readNumber(text: string): number | undefined {
  const digits = Array.from(text.normalize('NFKC'), (character) => character.charCodeAt(0)).flatMap((code) => {
    if (code >= 0x30 && code <= 0x39) return [code - 0x30];
    if (code >= 0x660 && code <= 0x669) return [code - 0x660];
    if (code >= 0x6f0 && code <= 0x6f9) return [code - 0x6f0];
    return [];
  });
  const number = Number(digits.slice(0, MOST_DIGITS).join(''));
  return number > 0 ? number : undefined;
}

/** A whole number above nothing, or none. What she types is shown as she types it. */
export function NumberInput({ id, value, placeholder, disabled = false, onChange }: NumberInputProps) {
  const [edited, setEdited] = useState<string | null>(null);
  return (
    <TextInput
      id={id}
      inputMode="numeric"
      autoComplete="off"
      value={edited ?? value ?? ''}
      placeholder={placeholder}
      disabled={disabled}
      onChange={(event) => {
        setEdited(event.target.value);
        onChange(readNumber(event.target.value));
      }}
      onBlur={() => setEdited(null)}
    />
  );
}
