import { type SurfaceAdapter } from '../surface-adapter.ts';
import { field } from './field.ts';
import { knownEditor } from './known-editor.ts';
import { plainEditable } from './plain-editable.ts';
import { staticText } from './static-text.ts';

/** Every kind of editable surface, the special before the general: the first that recognises an element has it. */
export const EDITABLE_ADAPTERS: readonly SurfaceAdapter[] = [field, knownEditor, plainEditable];

/** All kinds; text of the page takes what no other does. */
export const ADAPTERS: readonly SurfaceAdapter[] = [...EDITABLE_ADAPTERS, staticText];
